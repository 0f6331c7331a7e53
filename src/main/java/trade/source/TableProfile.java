package trade.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import trade.csv.DataException;
import trade.csv.NumberedRecord;
import trade.cube.CubeBuilder;
import trade.cube.Measure;
import trade.cube.Member;
import trade.cube.Observation;
import trade.cube.Reason;
import trade.database.Aggregate;
import trade.database.Expression;
import trade.database.ResultRows;
import trade.database.Select;
import trade.layout.Field;
import trade.layout.FlowColumn;
import trade.layout.Header;
import trade.layout.Layout.EmptyCell;
import trade.layout.Layout.Trait;
import trade.layout.ValueColumn;

/**
 * Profile of a table, as far as no figure needs its numbers one by one, by a few grouped statements:
 *
 * <ol>
 *   <li>what columns hold that keep rows from being read, or that name reporters, markets and products ({@link Dictionary});
 *   <li>the outline: which periods, flows and other particulars there are, for published totals and for parts. It is read as rows
 *       are, by {@link RowParser}, so that it says what is wrong with the table, be it asked for or not.
 * </ol>
 */
final class TableProfile {

    private static final List<Field> OF_PERIODS_AND_FLOWS = List.of(Field.PERIOD, Field.YEAR, Field.MONTH, Field.FLOW);

    private final ReadSession run;
    private final CubeBuilder cube;
    private final OpenTable table;
    private final Header header;
    private final RowReader reading;
    private final Problems problems;
    private final RowParser parser;
    private final List<Aggregate> summands;
    private final List<Integer> keys;
    private final boolean isMirrored;
    private final List<Expression> kept = new ArrayList<>();
    /** That a row is read, and its labels mean something. */
    private final List<Expression> good = new ArrayList<>();

    private final List<Expression> wanted = new ArrayList<>();
    private final Map<Reason, Long> withheld = new TreeMap<>();
    private Dictionary reporters;
    private Dictionary markets;
    private Dictionary products;
    private boolean isUnambiguous = true;

    TableProfile(ReadSession run, OpenTable table, List<Aggregate> numbers, RowReader reading, Problems problems) {
        this.run = run;
        this.cube = run.cube();
        this.table = table;
        this.header = table.header();
        this.reading = reading;
        this.problems = problems;
        this.parser = new RowParser(table, run, reading.markets(), problems);
        boolean areZerosUnknown =
                run.query().measure() == Measure.QUANTITY && header.layout().has(Trait.ZERO_QUANTITY_IS_UNKNOWN);
        this.summands =
                areZerosUnknown ? numbers.stream().map(Aggregate::unlessZero).toList() : numbers;
        this.keys = keys();
        this.isMirrored = header.layout().has(Trait.MIRRORED);
    }

    /** Asks, and tells the cube and the reading what there is. */
    void read() throws IOException {
        keep();
        lookUp();
        outline();
    }

    /** The columns besides those of markets and products that tell what a number means. */
    List<Integer> keyColumns() {
        return keys;
    }

    Dictionary markets() {
        return markets;
    }

    Dictionary products() {
        return products;
    }

    /** What holds for all rows that are wanted, and for few others; markets and products aside. */
    List<Expression> wanted() {
        return wanted;
    }

    /** How many numbers are not there, and why. */
    Map<Reason, Long> withheld() {
        return withheld;
    }

    /** Whether each period, flow, reporter, market and product is written in one way alone. */
    boolean isUnambiguous() {
        return isUnambiguous;
    }

    /** Whether rows are exports of one and imports of the other side. */
    boolean isMirrored() {
        return isMirrored;
    }

    private List<Integer> keys() {
        TreeSet<Integer> all = new TreeSet<>();
        header.columns().forEach((field, several) -> {
            boolean isKey = field != Field.MARKET
                    && field != Field.PRODUCT
                    && field != Field.VALUE
                    && field != Field.QUANTITY
                    && (field != Field.UNIT || run.query().measure() == Measure.QUANTITY);
            if (isKey) {
                all.addAll(several);
            }
        });
        return List.copyOf(all);
    }

    /** Finds out which rows are read at all, and counts the others. */
    private void keep() throws IOException {
        for (Header.ColumnCondition column : header.kept()) {
            List<Object> in = new ArrayList<>();
            List<Object> out = new ArrayList<>();
            List<Expression> keysOfOne = List.of(table.expression(column.column()));
            try (ResultRows answer = table.ask(keysOfOne, List.of(), kept, Select.StatementKind.SUMS)) {
                while (answer.next()) {
                    Object value = answer.value(0);
                    String text = ResultRows.text(value);
                    boolean isRead = header.admits(column, text);
                    (isRead ? in : out).add(value);
                    if (!isRead) {
                        reading.count(answer.count(1), 0);
                        reading.leaveOut(column, text.strip(), answer.count(1));
                    }
                }
            }
            if (!out.isEmpty()) {
                Expression text = table.expression(column.column());
                kept.add(
                        in.isEmpty()
                                ? Expression.never()
                                : in.size() <= out.size() ? text.isAmong(in) : text.notIn(out));
            }
        }
    }

    /** Asks for the reporters, and for the markets and products of those that are wanted, or of all where none of them is there. */
    private void lookUp() throws IOException {
        reporters = dictionary(Field.REPORTER, kept);
        Optional<Expression> ofReporters =
                reporters.filter(cube::wantsReporter).entries().isEmpty()
                        ? Optional.empty()
                        : reporters.condition(cube::wantsReporter);
        good.addAll(kept);
        reporters.condition(member -> true).ifPresent(good::add);
        markets = dictionary(Field.MARKET, isMirrored ? good : both(good, ofReporters));
        markets.condition(member -> true).ifPresent(good::add);
        Optional<Expression> asked = isMirrored
                ? ofReporters.flatMap(
                        one -> markets.condition(cube::wantsReporter).map(one::or))
                : ofReporters;
        products = dictionary(Field.PRODUCT, both(good, asked));
        products.condition(member -> true).ifPresent(good::add);
        wanted.addAll(both(good, asked));
        reading.count(problems.badLines(), 0);
        isUnambiguous = reporters.isUnambiguous() && markets.isUnambiguous() && products.isUnambiguous();
    }

    private static List<Expression> both(List<Expression> conditions, Optional<Expression> more) {
        return Stream.concat(conditions.stream(), more.stream()).toList();
    }

    private Dictionary dictionary(Field field, List<Expression> where) throws IOException {
        List<Integer> columns = header.constants().containsKey(field)
                ? List.of()
                : header.columns().getOrDefault(field, List.of());
        List<Aggregate> numbers = header.layout().blank() == EmptyCell.NOTHING
                ? summands.stream().map(Aggregate::onlyCounted).toList()
                : List.of();
        return Dictionary.of(
                table,
                columns,
                numbers,
                where,
                field == Field.PRODUCT,
                row -> switch (field) {
                    case REPORTER -> parser.reporter(row);
                    case MARKET -> parser.market(row);
                    default -> parser.product(row);
                },
                problems);
    }

    /** Reads all combinations of what rows say, but for members of which it matters only whether they are totals. */
    private void outline() throws IOException {
        SumStatement rows = sums(
                isMirrored ? Optional.empty() : MemberClasses.of(markets, Member::isTotal),
                MemberClasses.of(products, Member::isTotal));
        Map<Integer, Set<Object>> met = new HashMap<>();
        Map<Integer, Set<Object>> asked = new HashMap<>();
        Map<Object, List<String>> spellings = new HashMap<>();
        AtomicLong count = new AtomicLong();
        List<Integer> periodsAndFlows = columns(OF_PERIODS_AND_FLOWS);
        Optional<Header.ColumnCondition> noSums = FlowColumn.noSums(header);
        problems.showColumns(table.names(keys));
        rows.ask(good, row -> {
            count.addAndGet(row.count());
            reading.count(row.count(), 0);
            for (int column : periodsAndFlows) {
                Object value = row.values().get(keys.indexOf(column));
                met.computeIfAbsent(column, none -> new LinkedHashSet<>()).add(value);
            }
            if (isSumOfFlows(row.line(true), noSums, row.count())) {
                return;
            }
            if (header.has(Field.STATUS) && header.layout().isEstimate(header.text(row.line(true), Field.STATUS))) {
                reading.estimate(row.count() * header.values().size());
            }
            AtomicBoolean isRead = new AtomicBoolean();
            AtomicBoolean isAsked = new AtomicBoolean();
            row.observations(parser, problems, (one, times) -> {
                reading.count(0, times);
                isRead.set(true);
                isAsked.compareAndSet(false, cube.wants(one));
                if (isOfVintage(one)) {
                    cube.meet(one);
                }
                if (one.value() != null) {
                    cube.rounding().add(one.value());
                }
                if (one.value() == null && cube.wantsReporter(one.reporter())) {
                    withheld.merge(one.withheld(), times, Long::sum);
                }
            });
            if (isRead.get()) {
                spell(row.line(true), spellings);
            }
            for (int column : periodsAndFlows) {
                if (isAsked.get()) {
                    Object value = row.values().get(keys.indexOf(column));
                    asked.computeIfAbsent(column, none -> new LinkedHashSet<>()).add(value);
                }
            }
        });
        if (count.get() == 0 && kept.isEmpty() && !problems.exist()) {
            throw DataException.of(table.name(), SourceMessage.TABLE_EMPTY);
        }
        markets.members().forEach(cube::meetMarket);
        products.members().forEach(cube::meetProduct);
        met.forEach((column, values) -> {
            Set<Object> some = asked.getOrDefault(column, Set.of());
            if (some.size() < values.size()) {
                wanted.add(
                        some.isEmpty()
                                ? Expression.never()
                                : table.expression(column).isAmong(new ArrayList<>(some)));
            }
        });
    }

    /** Whether rows are totals or balances of flows: then they are left out. */
    private boolean isSumOfFlows(NumberedRecord row, Optional<Header.ColumnCondition> noSums, long count) {
        Optional<Header.ColumnCondition> column =
                noSums.filter(one -> !header.admits(one, row.fields().get(one.column())));
        column.ifPresent(
                one -> reading.leaveOut(one, row.fields().get(one.column()).strip(), count));
        return column.isPresent();
    }

    /** Sums by the key columns, markets and products. */
    SumStatement sums(Optional<MemberClasses> ofMarkets, Optional<MemberClasses> ofProducts) {
        return new SumStatement(table, keys, summands, markets, ofMarkets, products, ofProducts);
    }

    /** The columns of fields; of several for one field, the first. */
    private List<Integer> columns(List<Field> fields) {
        return fields.stream()
                .flatMap(field ->
                        header.columns().getOrDefault(field, List.of()).stream().limit(1))
                .toList();
    }

    /** Takes note of how a period and a flow are written: cells that are written in two ways would not be seen to be the same. */
    private void spell(NumberedRecord row, Map<Object, List<String>> spellings) {
        long cells = header.values().stream()
                .map(value -> Arrays.asList(parser.period(row, value), parser.flow(row, value)))
                .distinct()
                .count();
        isUnambiguous &= cells == header.values().size();
        ValueColumn value = header.values().get(0);
        spell(parser.period(row, value), List.of(Field.PERIOD, Field.YEAR, Field.MONTH), row, spellings);
        spell(parser.flow(row, value), List.of(Field.FLOW), row, spellings);
    }

    private void spell(Object meaning, List<Field> fields, NumberedRecord row, Map<Object, List<String>> spellings) {
        List<String> texts =
                columns(fields).stream().map(column -> row.fields().get(column)).toList();
        List<String> before = spellings.putIfAbsent(meaning, texts);
        isUnambiguous &= before == null || before.equals(texts);
    }

    /** Whether it is of a vintage that counts, where several are told apart. */
    private boolean isOfVintage(Observation one) {
        return !run.tellsVintagesApart(header) || run.vintages().get(0).rule().accepts(one.vintage());
    }
}
