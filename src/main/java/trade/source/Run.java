package trade.source;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import trade.cube.Cube;
import trade.cube.Member;
import trade.cube.Query;
import trade.layout.Field;

/**
 * All datasets that are read for one query; they must agree with one another.
 *
 * @param markets what a market or reporter is, by its name or code in a file
 * @param products what a product is, by its name or code in a file
 * @param ones what the fields hold that must be the same in all datasets
 */
record Run(
        CsvOptions options,
        Function<String, Member> markets,
        Function<String, Member> products,
        Query query,
        Cube cube,
        Duplicates duplicates,
        Map<Field, String> ones) {

    static final String NO_CURRENCY = "no currency that is said";

    Run(CsvOptions options, Function<String, Member> markets, Function<String, Member> products, Query query) {
        this(
                options,
                markets,
                products,
                query,
                new Cube(query),
                new Duplicates(options.duplicates()),
                new EnumMap<>(Field.class));
    }

    /** Gives what the file is like, if it has a header that could be read; else the problems say why. */
    Optional<Inspection.File> read(Dataset dataset, Problems problems) throws IOException {
        FileReading reading = null;
        try (CsvFile file = new CsvFile(dataset, options, query.measure())) {
            problems.in(file.delimiter());
            reading = new FileReading(this, file, problems);
            reading.read();
        } catch (DataException wrong) {
            problems.add(wrong);
        }
        return Optional.ofNullable(reading).map(FileReading::facts);
    }

    /** The cube when all has been read. */
    Cube complete() {
        if (duplicates.gaveUp()) {
            cube.warn("there are too many cells to look for duplicates among all of them");
        }
        String currency = ones.getOrDefault(Field.CURRENCY, NO_CURRENCY);
        cube.currency(currency.equals(NO_CURRENCY) ? null : currency);
        return cube;
    }
}
