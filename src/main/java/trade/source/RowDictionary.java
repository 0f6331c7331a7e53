package trade.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
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
import trade.cube.Rounding;
import trade.layout.Field;
import trade.layout.Header;
import trade.layout.ValueColumn;

/**
 * Dictionary of the texts in the rows of one file, shared by threads. {@link RowParser} tells what a text means when it comes first,
 * so that it means here what it means there.
 */
final class RowDictionary implements DeferredSums {

    /**
     * What rows mean that differ in their product and their numbers alone.
     *
     * @param isClear whether their meaning is the same whatever else they hold
     * @param leftOutBy the column that keeps them from being read; null where they are read
     * @param groups for each column of numbers, those that a number counts for
     */
    record Recipe(boolean isClear, Header.ColumnCondition leftOutBy, String held, CheckedCells[][] groups) {}

    /**
     * Cells that differ in the product alone.
     *
     * @param number among all that are checked for duplicates
     * @param one of them, but for product and value
     * @param isMet whether it is of a reporter that is wanted
     * @param isWanted whether its cells must not come again
     * @param isSummed whether its values are added up
     * @param reporter the number of its reporter; −1 where there are no others
     * @param market its part of {@link AggregationLevel#MARKET}
     * @param others its parts of the other grains
     * @param scale what a number of 1 stands for
     */
    record CheckedCells(
            int number,
            Observation one,
            boolean isMet,
            boolean isWanted,
            boolean isSummed,
            int reporter,
            int market,
            int[] others,
            BigDecimal scale) {}

    /** What sums by product belong to. */
    record ProductSumsKey(AggregationLevel grain, Observation one, BigDecimal scale) {}

    /** A product that some text means. */
    static final class Product {
        final boolean isClear;
        final Member member;
        final int number;
        /** The number of what the product is folded into. */
        final int folded;

        final boolean isWanted;
        /** Whether it comes in a group that is met. */
        volatile boolean isMet;

        private Product(boolean isClear, Member member, int number, int folded, boolean isWanted) {
            this.isClear = isClear;
            this.member = member;
            this.number = number;
            this.folded = folded;
            this.isWanted = isWanted;
        }
    }

    private static final int[] NONE = {};
    private static final Recipe UNCLEAR = new Recipe(false, null, null, null);
    private static final Product UNCLEAR_PRODUCT = new Product(false, null, 0, 0, false);

    private final ReadSession run;
    private final OpenFile file;
    private final Header header;
    private final RowReader reading;
    private final RowParser parser;
    private final List<Integer> columns;
    private final int product;
    private final Map<String, Recipe> recipes = new HashMap<>();
    private final Map<Integer, CheckedCells> groups = new HashMap<>();
    private final Map<String, Product> products = new HashMap<>();
    private final Map<Integer, Product> numbered = new HashMap<>();
    /** The parts that several groups share, as reporters do. */
    private final Map<ProductSumsKey, Integer> ofProducts = new HashMap<>();

    private final List<ProductSumsKey> parts = new ArrayList<>();
    private final List<Member> folded = new ArrayList<>();
    /** The numbers of reporters that have sums by product. */
    private final Map<Member, Integer> reporters = new HashMap<>();
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

    /**
     * @param text what rows hold in {@link #columns}
     * @param record such a row
     */
    synchronized Recipe recipe(String text, String record) throws IOException {
        Recipe known = recipes.get(text);
        if (known == null) {
            known = recipe(record);
            recipes.put(text, known);
        }
        return known;
    }

    /**
     * @param text what rows hold in the column of products
     * @param record such a row
     */
    synchronized Product product(String text, String record) throws IOException {
        Product known = products.get(text);
        if (known == null) {
            known = product(record);
            products.put(text, known);
        }
        return known;
    }

    private Recipe recipe(String record) throws IOException {
        NumberedRecord row = row(record);
        if (row == null || isRepeatedHeader(row)) {
            return UNCLEAR;
        }
        Optional<Header.ColumnCondition> leftOutBy = leavesOut(row, column -> column != product);
        if (leftOutBy.isPresent()) {
            int column = leftOutBy.get().column();
            return new Recipe(true, leftOutBy.get(), row.fields().get(column).strip(), null);
        }
        RowParser.RowMembers labels = labels(row);
        boolean isEstimate = header.has(Field.STATUS) && header.layout().isEstimate(header.text(row, Field.STATUS));
        if (labels == null || isEstimate) {
            return UNCLEAR;
        }
        CheckedCells[][] all = new CheckedCells[header.values().size()][];
        for (int i = 0; i < all.length; i++) {
            all[i] = groups(row, header.values().get(i), labels);
            if (all[i] == null) {
                return UNCLEAR;
            }
        }
        return new Recipe(true, null, null, all);
    }

    /** The condition on some columns that a row does not meet. */
    private Optional<Header.ColumnCondition> leavesOut(NumberedRecord row, IntPredicate columns) {
        return header.kept().stream()
                .filter(kept -> columns.test(kept.column()))
                .filter(kept -> !header.admits(kept, row.fields().get(kept.column())))
                .findFirst();
    }

    private Product product(String record) throws IOException {
        NumberedRecord row = row(record);
        if (row == null || product >= 0 && isHeading(row, product)) {
            return UNCLEAR_PRODUCT;
        }
        if (leavesOut(row, column -> column == product).isPresent()) {
            return UNCLEAR_PRODUCT;
        }
        RowParser.RowMembers labels = labels(row);
        if (labels == null) {
            return UNCLEAR_PRODUCT;
        }
        return numbered.computeIfAbsent(
                run.cube().number(labels.product()),
                number -> new Product(
                        true,
                        labels.product(),
                        number,
                        folded(AggregationLevel.foldedProduct(labels.product())),
                        run.cube().wantsProduct(labels.product())));
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

    /** What a number in that column counts for; null where something is wrong, or not as it was before. */
    private CheckedCells[] groups(NumberedRecord row, ValueColumn column, RowParser.RowMembers labels) {
        Period period = parser.period(row, column);
        Flow flow = parser.flow(row, column);
        if (period == null || flow == null) {
            return null;
        }
        BigDecimal scale;
        try {
            scale = parser.scale(row, column);
        } catch (DecimalParser.Unreadable unreadable) {
            return null;
        }
        RowParser.RowMembers ofAny =
                new RowParser.RowMembers(labels.reporter(), labels.market(), null, labels.edition());
        List<Observation> sides = parser.observations(flow, period, ofAny, BigDecimal.ZERO, null, "");
        CheckedCells[] all = new CheckedCells[sides.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = group(sides.get(i), scale);
            if (!all[i].scale().equals(scale)) {
                return null;
            }
        }
        return all;
    }

    private CheckedCells group(Observation one, BigDecimal scale) {
        int number = run.duplicates().group(one);
        CheckedCells known = groups.get(number);
        if (known == null) {
            CubeBuilder cube = run.cube();
            boolean isSummed = cube.sums(one);
            int[] others = isSummed ? others(one, scale) : NONE;
            known = new CheckedCells(
                    number,
                    one,
                    cube.wantsReporter(one.reporter()),
                    cube.wants(one),
                    isSummed,
                    others.length == 0 ? -1 : reporters.computeIfAbsent(one.reporter(), none -> reporters.size()),
                    part(new ProductSumsKey(AggregationLevel.MARKET, one, scale)),
                    others,
                    scale);
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

    /** Gives the cube what a thread added up; what was observed at all, too. */
    void add(ExactSums[] byMarket, SparseSums[] ofReporters) {
        CubeBuilder cube = run.cube();
        Map<Integer, Member> met = new HashMap<>();
        for (Product one : numbered.values()) {
            if (one.isMet) {
                met.putIfAbsent(one.folded, one.member);
                cube.meetProduct(one.member);
            }
        }
        for (int i = 0; i < byMarket.length; i++) {
            ExactSums sums = byMarket[i];
            Member any = met.getOrDefault(i, folded.get(i));
            sums.forEach(at -> {
                Observation one = observation(parts.get(at), any, sums.of(at));
                if (cube.meet(one)) {
                    cube.add(AggregationLevel.MARKET, one, sums.count(at));
                }
            });
        }
        byProduct.add(ofReporters);
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
            Observation ofAny = observation(part, numbered.get(product).member, sum);
            taker.take(part.grain(), ofAny.withReporter(one), count);
        });
    }

    void add(Rounding rounding) {
        run.cube().rounding().addAll(rounding);
    }

    /** Gives the cube the sums by product, and which products were observed together. */
    void add(CellBitmap cells) {
        run.cube().defer(this);
        for (CheckedCells group : groups.values()) {
            if (group.isSummed()) {
                run.cube().meet(group.one(), cells.productsOf(group.number()));
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
