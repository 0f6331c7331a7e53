package trade.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import trade.csv.DataException;
import trade.csv.DecimalParser;
import trade.csv.NumberedRecord;
import trade.cube.AggregationLevel;
import trade.cube.CubeBuilder;
import trade.cube.DeferredSums;
import trade.cube.Flow;
import trade.cube.Member;
import trade.cube.Observation;
import trade.cube.Period;
import trade.layout.Field;
import trade.layout.Header;
import trade.layout.Layout;
import trade.layout.ValueColumn;
import trade.scan.CellBitmap;
import trade.scan.ExactSums;
import trade.scan.PartialSums;
import trade.scan.RowMeanings;
import trade.scan.RowShape;
import trade.scan.SparseSums;

/**
 * Dictionary of the texts in the rows of one file, shared by threads. {@link RowParser} tells what a text means when it comes first,
 * so that it means here what it means there.
 */
final class RowDictionary implements RowMeanings, DeferredSums {

    /**
     * Cells that differ in the product alone.
     *
     * @param one of them, but for product and value
     * @param isSummed whether its values are added up
     * @param scale what a number of 1 stands for
     */
    private record CheckedCells(Observation one, boolean isSummed, BigDecimal scale, Target target) {}

    /** What keeps rows from being read, and what they hold there. */
    private record LeftOut(Header.ColumnCondition by, String held) {}

    /** What sums by product belong to. */
    record ProductSumsKey(AggregationLevel grain, Observation one, BigDecimal scale) {}

    /** A product that some text means. */
    private record Product(Member member, ProductMeaning meaning) {}

    private static final int[] NONE = {};
    private static final KeyMeaning UNCLEAR = new KeyMeaning(Kind.UNCLEAR);

    private final ReadSession run;
    private final OpenFile file;
    private final Header header;
    private final RowReader reading;
    private final RowParser parser;
    private final List<Integer> columns;
    private final int product;
    private final Map<String, KeyMeaning> keys = new HashMap<>();
    private final Map<KeyMeaning, LeftOut> leftOut = new IdentityHashMap<>();
    private final Map<Integer, CheckedCells> groups = new HashMap<>();
    private final Map<String, ProductMeaning> products = new HashMap<>();
    private final Map<Integer, Product> numbered = new HashMap<>();
    /** The parts that several groups share, as reporters do. */
    private final Map<ProductSumsKey, Integer> ofProducts = new HashMap<>();

    private final List<ProductSumsKey> parts = new ArrayList<>();
    private final List<Member> folded = new ArrayList<>();
    /** The numbers of reporters that have sums by product. */
    private final Map<Member, Integer> reporters = new HashMap<>();
    /** A product that came, of those that are folded into one. */
    private final Map<Integer, Member> met = new HashMap<>();
    /** What each thread added up by product, for each reporter. */
    private final List<SparseSums[]> byProduct = new ArrayList<>();

    RowDictionary(ReadSession run, OpenFile file, RowReader reading) {
        this.run = run;
        this.file = file;
        this.header = file.header();
        this.reading = reading;
        this.parser = new RowParser(file, run, reading.markets(), new Problems(file.name(), false));
        this.columns = columns(header);
        this.product = product(header);
    }

    /** The columns besides that of products that tell what a number means; those that tell parts of a cell apart are not among them. */
    static List<Integer> columns(Header header) {
        TreeSet<Integer> columns = new TreeSet<>();
        header.kept().stream()
                .map(Header.ColumnCondition::column)
                .filter(column -> column != product(header))
                .forEach(columns::add);
        header.columns().forEach((field, several) -> {
            if (field != Field.PRODUCT && field != Field.VALUE && field != Field.QUANTITY && field != Field.UNIT) {
                columns.addAll(several);
            }
        });
        return List.copyOf(columns);
    }

    /** The column of products; −1 where there is none. */
    static int product(Header header) {
        return header.columns().getOrDefault(Field.PRODUCT, List.of(-1)).get(0);
    }

    /** Where that stands which is read of rows. */
    RowShape shape() {
        return new RowShape(
                file.delimiter().orElseThrow(),
                header.width(),
                header.layout().has(Layout.Trait.MAY_END_IN_DELIMITER),
                numbers(columns.stream()),
                product,
                numbers(header.parts().stream()),
                numbers(header.values().stream().map(ValueColumn::column)),
                header.layout().has(Layout.Trait.MIRRORED) ? 2 : 1,
                header.layout().blank() == Layout.EmptyCell.NOTHING,
                hasClearZeros());
    }

    private static int[] numbers(Stream<Integer> columns) {
        return columns.mapToInt(column -> column).toArray();
    }

    /** Whether a 0 is always a number, as no office uses it for one that is not there. */
    private boolean hasClearZeros() {
        return !header.has(Field.STATUS)
                && !header.has(Field.CONFIDENTIALITY)
                && header.layout().status(Field.STATUS, "").isEmpty();
    }

    @Override
    public synchronized KeyMeaning key(String text, String record) throws IOException {
        KeyMeaning known = keys.get(text);
        if (known == null) {
            known = key(record);
            keys.put(text, known);
        }
        return known;
    }

    @Override
    public synchronized ProductMeaning product(String text, String record) throws IOException {
        ProductMeaning known = products.get(text);
        if (known == null) {
            known = product(record);
            products.put(text, known);
        }
        return known;
    }

    private KeyMeaning key(String record) throws IOException {
        NumberedRecord row = row(record);
        if (row == null || isRepeatedHeader(row)) {
            return UNCLEAR;
        }
        Optional<Header.ColumnCondition> leftOutBy = leavesOut(row, column -> column != product);
        if (leftOutBy.isPresent()) {
            KeyMeaning meaning = new KeyMeaning(Kind.LEFT_OUT);
            String held = row.fields().get(leftOutBy.get().column()).strip();
            leftOut.put(meaning, new LeftOut(leftOutBy.get(), held));
            return meaning;
        }
        RowParser.RowMembers labels = labels(row);
        boolean isEstimate = header.has(Field.STATUS) && header.layout().isEstimate(header.text(row, Field.STATUS));
        if (labels == null || isEstimate) {
            return UNCLEAR;
        }
        List<Target> all = new ArrayList<>();
        for (ValueColumn column : header.values()) {
            List<Target> ofColumn = targets(row, column, labels);
            if (ofColumn.isEmpty()) {
                return UNCLEAR;
            }
            all.addAll(ofColumn);
        }
        return new KeyMeaning(Kind.SUMMED, all.toArray(Target[]::new));
    }

    /** The condition on some columns that a row does not meet. */
    private Optional<Header.ColumnCondition> leavesOut(NumberedRecord row, IntPredicate columns) {
        return header.kept().stream()
                .filter(kept -> columns.test(kept.column()))
                .filter(kept -> !header.admits(kept, row.fields().get(kept.column())))
                .findFirst();
    }

    private ProductMeaning product(String record) throws IOException {
        NumberedRecord row = row(record);
        if (row == null || product >= 0 && isHeading(row, product)) {
            return ProductMeaning.UNCLEAR;
        }
        if (leavesOut(row, column -> column == product).isPresent()) {
            return ProductMeaning.UNCLEAR;
        }
        RowParser.RowMembers labels = labels(row);
        if (labels == null) {
            return ProductMeaning.UNCLEAR;
        }
        return numbered.computeIfAbsent(
                        run.cube().number(labels.product()),
                        number -> new Product(
                                labels.product(),
                                new ProductMeaning(
                                        number,
                                        folded(AggregationLevel.foldedProduct(labels.product())),
                                        run.cube().wantsProduct(labels.product()))))
                .meaning();
    }

    /** What a row says besides its numbers; null where that is wrong, or had to be guessed. */
    private RowParser.RowMembers labels(NumberedRecord row) {
        long guesses = parser.guesses();
        RowParser.RowMembers labels = parser.labels(row);
        return parser.guesses() > guesses ? null : labels;
    }

    /** The row that a text is; null where it is none, or several. */
    private NumberedRecord row(String record) throws IOException {
        List<NumberedRecord> rows = new ArrayList<>(1);
        try {
            file.rows(record, 0, rows::add);
        } catch (DataException wrong) {
            return null;
        }
        return rows.size() == 1 && reading.isWhole(rows.get(0)) ? rows.get(0) : null;
    }

    private boolean isRepeatedHeader(NumberedRecord row) {
        for (int column : columns) {
            if (isHeading(row, column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row may be the header again. */
    private boolean isHeading(NumberedRecord row, int column) {
        return row.fields().get(column).endsWith(header.headings().texts().get(column));
    }

    /** What a number in that column counts for; nothing where something is wrong, or not as it was before. */
    private List<Target> targets(NumberedRecord row, ValueColumn column, RowParser.RowMembers labels) {
        Period period = parser.period(row, column);
        Flow flow = parser.flow(row, column);
        if (period == null || flow == null) {
            return List.of();
        }
        BigDecimal scale;
        try {
            scale = parser.scale(row, column);
        } catch (DecimalParser.Unreadable unreadable) {
            return List.of();
        }
        RowParser.RowMembers ofAny =
                new RowParser.RowMembers(labels.reporter(), labels.market(), null, labels.edition());
        List<Target> all = new ArrayList<>();
        for (Observation one : parser.observations(flow, period, ofAny, BigDecimal.ZERO, null, "")) {
            CheckedCells cells = cells(one, scale);
            if (!cells.scale().equals(scale)) {
                return List.of();
            }
            all.add(cells.target());
        }
        return all;
    }

    private CheckedCells cells(Observation one, BigDecimal scale) {
        int number = run.duplicates().group(one);
        CheckedCells known = groups.get(number);
        if (known == null) {
            CubeBuilder cube = run.cube();
            boolean isSummed = cube.sums(one);
            int[] others = isSummed ? others(one, scale) : NONE;
            known = new CheckedCells(
                    one,
                    isSummed,
                    scale,
                    new Target(
                            number,
                            cube.wants(one),
                            cube.wantsReporter(one.reporter()),
                            -scale.scale(),
                            part(new ProductSumsKey(AggregationLevel.MARKET, one, scale)),
                            others.length == 0
                                    ? -1
                                    : reporters.computeIfAbsent(one.reporter(), none -> reporters.size()),
                            others));
            groups.put(number, known);
        }
        return known;
    }

    private int[] others(Observation one, BigDecimal scale) {
        CubeBuilder cube = run.cube();
        Observation ofAny = one.withReporter(Member.UNNAMED_REPORTER);
        List<ProductSumsKey> others = new ArrayList<>();
        if (cube.has(AggregationLevel.CELL) && cube.wantsMarket(one.market())) {
            others.add(new ProductSumsKey(AggregationLevel.CELL, ofAny, scale));
        }
        if (cube.has(AggregationLevel.PRODUCT)) {
            Observation folded = ofAny.withMarket(AggregationLevel.foldedMarket(one.market()));
            others.add(new ProductSumsKey(AggregationLevel.PRODUCT, folded, scale));
        }
        return others.stream()
                .mapToInt(part -> ofProducts.computeIfAbsent(part, this::part))
                .toArray();
    }

    private int part(ProductSumsKey part) {
        parts.add(part);
        return parts.size() - 1;
    }

    private int folded(Member product) {
        if (!folded.contains(product)) {
            folded.add(product);
        }
        return folded.indexOf(product);
    }

    /** Gives the cube what threads added up; what was observed at all, too. */
    void add(List<PartialSums> all) {
        all.forEach(this::meet);
        all.forEach(this::add);
    }

    private void meet(PartialSums sums) {
        CubeBuilder cube = run.cube();
        for (Product one : numbered.values()) {
            if (sums.isMet(one.meaning().number())) {
                met.putIfAbsent(one.meaning().folded(), one.member());
                cube.meetProduct(one.member());
            }
        }
    }

    private void add(PartialSums sums) {
        CubeBuilder cube = run.cube();
        cube.rounding().addAll(sums.rounding());
        ExactSums[] byMarket = sums.byMarket();
        for (int i = 0; i < byMarket.length; i++) {
            ExactSums ofMarkets = byMarket[i];
            Member any = met.getOrDefault(i, folded.get(i));
            ofMarkets.forEach(at -> {
                Observation one = observation(parts.get(at), any, ofMarkets.of(at));
                if (cube.meet(one)) {
                    cube.add(AggregationLevel.MARKET, one, ofMarkets.count(at));
                }
            });
        }
        byProduct.add(sums.byProduct());
    }

    /** Says what rows a thread left out. */
    void leaveOut(KeyMeaning[] all, PartialSums sums) {
        for (int key = 0; key < all.length; key++) {
            if (sums.leftOut(key) > 0) {
                LeftOut condition = leftOut.get(all[key]);
                reading.leaveOut(condition.by(), condition.held(), sums.leftOut(key));
            }
        }
    }

    @Override
    public void give(Collection<Member> ofReporters, Member one, DeferredSums.SumConsumer taker) {
        SparseSums together = new SparseSums();
        for (Member reporter : ofReporters) {
            int number = reporters.getOrDefault(reporter, Integer.MAX_VALUE);
            byProduct.stream()
                    .filter(ofThread -> number < ofThread.length)
                    .forEach(ofThread -> together.addAll(ofThread[number]));
        }
        together.forEach((at, product, sum, count) -> {
            ProductSumsKey part = parts.get(at);
            Observation ofAny = observation(part, numbered.get(product).member(), sum);
            taker.take(part.grain(), ofAny.withReporter(one), count);
        });
    }

    /** Gives the cube the sums by product, and which products were observed together; where nothing else is read, cells are kept there alone. */
    void add(CellBitmap cells) {
        run.cube().defer(this);
        for (CheckedCells group : groups.values()) {
            int number = group.target().cells();
            if (group.isSummed()) {
                run.cube().meet(group.one(), cells.productsOf(number));
            }
            if (run.isOfOne()) {
                cells.removeAll(number);
            }
        }
    }

    private static Observation observation(ProductSumsKey part, Member product, BigDecimal sum) {
        Observation one = part.one();
        return Observation.of(
                        one.flow(), one.period(), one.reporter(), one.market(), product, sum.multiply(part.scale()))
                .withEdition(one.edition());
    }
}
