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
        Pace pace,
        Cube cube,
        Duplicates duplicates,
        Map<Field, String> ones) {

    static final String NO_CURRENCY = "no currency that is said";

    static Run of(
            CsvOptions options,
            Function<String, Member> markets,
            Function<String, Member> products,
            Query query,
            Pace pace) {
        Cube cube = new Cube(query);
        return new Run(
                options,
                markets,
                products,
                query,
                pace,
                cube,
                new Duplicates(options.duplicates(), cube::number),
                new EnumMap<>(Field.class));
    }

    /**
     * Gives what the file is like, if it has a header that could be read; else the problems say why.
     *
     * @throws Unclear where the reading is in no particular order and anything is wrong
     */
    Optional<Inspection.File> read(Dataset dataset, Problems problems) throws IOException, Unclear {
        FileReading reading = null;
        duplicates.in(dataset.name());
        try (CsvFile file = new CsvFile(dataset, options, query.measure(), pace.head())) {
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
        String currency = ones.getOrDefault(Field.CURRENCY, NO_CURRENCY);
        cube.currency(currency.equals(NO_CURRENCY) ? null : currency);
        return cube;
    }
}
