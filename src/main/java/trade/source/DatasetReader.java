package trade.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import trade.csv.DataException;
import trade.cube.Cube;
import trade.cube.Member;
import trade.cube.Query;

/**
 * Reads datasets of any layout that is known: files each once and row by row, every row checked, wanted or not; tables as sums, where they
 * are.
 */
public final class DatasetReader {

    private final SourceOptions options;
    private final Function<String, Member> markets;
    private final Function<String, Member> products;
    private final ScanSettings pace;
    /** Whether numbers of markets turned out to be no codes of M49. */
    private boolean doNumbersStay;

    /**
     * @param markets what a market or reporter is, by its name or a code of the standards
     * @param products what a product is, by its name or code in the file
     */
    public DatasetReader(SourceOptions options, Function<String, Member> markets, Function<String, Member> products) {
        this(options, markets, products, ScanSettings.FAST);
    }

    DatasetReader(
            SourceOptions options,
            Function<String, Member> markets,
            Function<String, Member> products,
            ScanSettings pace) {
        this.options = options;
        this.pace = pace;
        this.markets = markets;
        this.products = remembered(products);
    }

    /**
     * Sums the observations of all datasets.
     *
     * @throws DataException when a dataset cannot be trusted
     * @throws IOException when it cannot be read
     */
    public Cube read(List<Dataset> datasets, Query query) throws IOException {
        return withClearNumbers(() -> readOnce(datasets, query));
    }

    /** Something that reads datasets. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    /** Reads again where numbers of markets turn out to be no codes of M49. */
    private <T> T withClearNumbers(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (NumbersAreNoM49 unclear) {
            doNumbersStay = true;
            return reading.read();
        }
    }

    private Cube readOnce(List<Dataset> datasets, Query query) throws IOException {
        boolean areReadableAgain = areReadableAgain(datasets);
        boolean areVintagesApart = !areReadableAgain || !query.vintages().isUnsaid();
        try {
            return read(datasets, query, areReadableAgain ? pace : pace.ordered(), areVintagesApart);
        } catch (RereadInOrder wrong) {
            return readInOrder(datasets, query, areVintagesApart);
        } catch (SeveralVintages several) {
            return readInOrder(datasets, query, true);
        }
    }

    private Cube readInOrder(List<Dataset> datasets, Query query, boolean areVintagesApart) throws IOException {
        try {
            return read(datasets, query, pace.ordered(), areVintagesApart);
        } catch (SeveralVintages several) {
            return readInOrder(datasets, query, true);
        } catch (RereadInOrder impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cube read(List<Dataset> datasets, Query query, ScanSettings paceNow, boolean areVintagesApart)
            throws IOException, RereadInOrder {
        ReadSession run = ReadSession.of(
                options,
                markets,
                new UnsaidNumbers(doNumbersStay, areReadableAgain(datasets)),
                products,
                query,
                options.keepsTrail() ? ScanSettings.CAREFUL : paceNow,
                datasets.size() == 1,
                areVintagesApart);
        for (Dataset dataset : datasets) {
            Problems problems = new Problems(dataset.name(), options.skipBadRows());
            DatasetIntake.read(dataset, run, problems);
            problems.report();
        }
        return run.complete();
    }

    /**
     * Reads all datasets to the end, whatever is wrong with them, and says what it found.
     *
     * @throws IOException when one cannot be read
     */
    public Inspection inspect(List<Dataset> datasets, Query query) throws IOException {
        return withClearNumbers(() -> inspectOnce(datasets, query));
    }

    private Inspection inspectOnce(List<Dataset> datasets, Query query) throws IOException {
        ReadSession run = ReadSession.of(
                options,
                markets,
                new UnsaidNumbers(doNumbersStay, areReadableAgain(datasets)),
                products,
                query,
                ScanSettings.CAREFUL,
                datasets.size() == 1,
                true);
        List<Inspection.InspectedFile> files = new ArrayList<>();
        List<DataException.Problem> problems = new ArrayList<>();
        for (Dataset dataset : datasets) {
            Problems ofFile = new Problems(dataset.name(), false);
            try {
                DatasetIntake.read(dataset, run, ofFile).ifPresent(files::add);
                ofFile.report();
            } catch (DataException wrong) {
                problems.addAll(wrong.problems());
            } catch (RereadInOrder impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return new Inspection(files, problems, run.complete());
    }

    private static boolean areReadableAgain(List<Dataset> datasets) {
        return datasets.stream().allMatch(Dataset::isReadableAgain);
    }

    private static Function<String, Member> remembered(Function<String, Member> code) {
        Map<String, Member> known = new HashMap<>();
        return text -> known.computeIfAbsent(text, code);
    }
}
