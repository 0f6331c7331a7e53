package trade.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.cube.Cube;
import trade.cube.Flow;
import trade.cube.Frequency;
import trade.cube.Grain;
import trade.cube.Measure;
import trade.cube.Member;
import trade.cube.Observation;
import trade.cube.Period;
import trade.cube.Reason;
import trade.database.Answer;
import trade.database.Expression;
import trade.database.Select;
import trade.database.Summand;
import trade.layout.Field;
import trade.layout.Header;
import trade.layout.Layout.Blank;
import trade.layout.Layout.Trait;
import trade.layout.Line;
import trade.layout.ValueColumn;

/**
 * Has the engine add up a table, in a few statements, each of them a grouped sum:
 *
 * <ol>
 *   <li>what columns hold that keep rows from being read, or that name reporters, markets and products ({@link Dictionary});
 *   <li>the outline: which periods, flows and other particulars there are, for published totals and for parts. It is read as rows
 *       are, by {@link Parser}, so that it says what is wrong with the table, be it asked for or not;
 *   <li>the sums of each grain, of the rows that are wanted, with members that need not be told apart as classes ({@link Fold});
 *   <li>the cells that come more than once.
 * </ol>
 *
 * <p>Where sums would lose something (a status of each number, vintages, codes within one another, two spellings of one member, another
 * dataset beside it), the rows that are wanted are read one by one instead.
 */
final class SqlSums {

    /** What tells cells apart besides markets and products. */
    private static final List<Field> OF_CELLS =
            List.of(Field.PERIOD, Field.YEAR, Field.MONTH, Field.FLOW, Field.REPORTER);

    private static final List<Field> OF_PERIODS_AND_FLOWS = List.of(Field.PERIOD, Field.YEAR, Field.MONTH, Field.FLOW);

    private final Run run;
    private final Cube cube;
    private final OpenTable table;
    private final Header header;
    private final Reading reading;
    private final Problems problems;
    private final Parser parser;
    private final List<Summand> summands;
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

    SqlSums(Run run, OpenTable table, List<Summand> numbers, Reading reading, Problems problems) {
        this.run = run;
        this.cube = run.cube();
        this.table = table;
        this.header = table.header();
        this.reading = reading;
        this.problems = problems;
        this.parser = new Parser(table, run, problems);
        boolean areZerosUnknown =
                run.query().measure() == Measure.QUANTITY && header.layout().has(Trait.ZERO_QUANTITY_IS_UNKNOWN);
        this.summands =
                areZerosUnknown ? numbers.stream().map(Summand::unlessZero).toList() : numbers;
        this.keys = keys();
        this.isMirrored = header.layout().has(Trait.MIRRORED);
    }

    void read() throws IOException {
        keep();
        lookUp();
        outline();
        problems.areTold();
        List<Expression> where = new ArrayList<>(wanted);
        if (!run.query().allMarkets() && !isMirrored) {
            markets.where(this::isWantedMarket).ifPresent(where::add);
        }
        Optional<Fold> byLevel = Fold.of(products, Cube::foldedProduct);
        if (isSummable() && byLevel.isPresent() && !hasStrays(where)) {
            new GrainSums(byLevel.get(), where).add();
            withheld.forEach(cube::withhold);
            refuseDuplicates();
        } else {
            reading.isCounted();
            problems.in(table.names(table.readColumns()));
            table.rows(where, reading::next);
        }
    }

    /** The columns besides those of markets and products that tell what a number means. */
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
        for (Header.Kept column : header.kept()) {
            List<Object> in = new ArrayList<>();
            List<Object> out = new ArrayList<>();
            List<Expression> keysOfOne = List.of(table.expression(column.column()));
            try (Answer answer = table.ask(keysOfOne, List.of(), kept, Select.Kind.SUMS)) {
                while (answer.next()) {
                    Object value = answer.value(0);
                    String text = Answer.text(value);
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
                kept.add(in.isEmpty() ? Expression.never() : in.size() <= out.size() ? text.in(in) : text.notIn(out));
            }
        }
    }

    /** Asks for the reporters, and for the markets and products of those that are wanted, or of all where none of them is there. */
    private void lookUp() throws IOException {
        reporters = dictionary(Field.REPORTER, kept);
        Optional<Expression> ofReporters =
                reporters.only(this::isWantedReporter).entries().isEmpty()
                        ? Optional.empty()
                        : reporters.where(this::isWantedReporter);
        good.addAll(kept);
        reporters.where(member -> true).ifPresent(good::add);
        markets = dictionary(Field.MARKET, isMirrored ? good : both(good, ofReporters));
        markets.where(member -> true).ifPresent(good::add);
        Optional<Expression> asked = isMirrored
                ? ofReporters.flatMap(
                        one -> markets.where(this::isWantedReporter).map(one::or))
                : ofReporters;
        products = dictionary(Field.PRODUCT, both(good, asked));
        products.where(member -> true).ifPresent(good::add);
        wanted.addAll(both(good, asked));
        isUnambiguous = reporters.isUnambiguous() && markets.isUnambiguous() && products.isUnambiguous();
    }

    private static List<Expression> both(List<Expression> conditions, Optional<Expression> more) {
        return Stream.concat(conditions.stream(), more.stream()).toList();
    }

    private Dictionary dictionary(Field field, List<Expression> where) throws IOException {
        List<Integer> columns = header.constants().containsKey(field)
                ? List.of()
                : header.columns().getOrDefault(field, List.of());
        return Dictionary.of(
                table,
                columns,
                where,
                field == Field.PRODUCT,
                row -> switch (field) {
                    case REPORTER -> parser.reporter(row);
                    case MARKET -> parser.market(row);
                    default -> parser.product(row);
                },
                problems);
    }

    private boolean isWantedReporter(Member reporter) {
        return cube.wantsReporter(one(reporter, Member.WORLD));
    }

    private boolean isWantedMarket(Member market) {
        return cube.wantsMarket(one(Member.UNNAMED_REPORTER, market));
    }

    private static Observation one(Member reporter, Member market) {
        Period any = Period.of(Frequency.YEAR, 2000, 1);
        return Observation.of(Flow.EXPORT, any, reporter, market, Member.TOTAL, BigDecimal.ZERO);
    }

    /** Reads all combinations of what rows say, but for members of which it matters only whether they are totals. */
    private void outline() throws IOException {
        SumRows rows = sums(
                isMirrored ? Optional.empty() : Fold.of(markets, Member::isTotal), Fold.of(products, Member::isTotal));
        Map<Integer, Set<Object>> met = new HashMap<>();
        Map<Integer, Set<Object>> asked = new HashMap<>();
        Map<Object, List<String>> spellings = new HashMap<>();
        AtomicLong count = new AtomicLong();
        problems.in(table.names(keys));
        rows.ask(good, row -> {
            count.addAndGet(row.count());
            reading.count(row.count(), 0);
            AtomicBoolean isRead = new AtomicBoolean();
            AtomicBoolean isAsked = new AtomicBoolean();
            row.observations(parser, problems, (one, times) -> {
                reading.count(0, times);
                isRead.set(true);
                isAsked.compareAndSet(false, cube.wants(one));
                if (isOfVintage(one)) {
                    cube.meet(one);
                }
                if (one.value() == null && cube.wantsReporter(one)) {
                    withheld.merge(one.withheld(), times, Long::sum);
                }
            });
            if (isRead.get()) {
                spell(row.line(true), spellings);
            }
            for (int column : columns(OF_PERIODS_AND_FLOWS)) {
                Object value = row.values().get(keys.indexOf(column));
                met.computeIfAbsent(column, none -> new LinkedHashSet<>()).add(value);
                if (isAsked.get()) {
                    asked.computeIfAbsent(column, none -> new LinkedHashSet<>()).add(value);
                }
            }
        });
        if (count.get() == 0 && kept.isEmpty() && !problems.exist()) {
            throw DataException.of(table.name(), "the table is empty", "");
        }
        markets.members().forEach(cube::meetMarket);
        products.members().forEach(cube::meetProduct);
        met.forEach((column, values) -> {
            Set<Object> some = asked.getOrDefault(column, Set.of());
            if (some.size() < values.size()) {
                wanted.add(
                        some.isEmpty()
                                ? Expression.never()
                                : table.expression(column).in(new ArrayList<>(some)));
            }
        });
    }

    private SumRows sums(Optional<Fold> ofMarkets, Optional<Fold> ofProducts) {
        return new SumRows(table, keys, summands, markets, ofMarkets, products, ofProducts);
    }

    /** The columns of fields; of several for one field, the first. */
    private List<Integer> columns(List<Field> fields) {
        return fields.stream()
                .flatMap(field ->
                        header.columns().getOrDefault(field, List.of()).stream().limit(1))
                .toList();
    }

    /** Takes note of how a period and a flow are written: cells that are written in two ways would not be seen to be the same. */
    private void spell(Line row, Map<Object, List<String>> spellings) {
        ValueColumn value = header.values().get(0);
        spell(parser.period(row, value), List.of(Field.PERIOD, Field.YEAR, Field.MONTH), row, spellings);
        spell(parser.flow(row, value), List.of(Field.FLOW), row, spellings);
    }

    private void spell(Object meaning, List<Field> fields, Line row, Map<Object, List<String>> spellings) {
        List<String> texts =
                columns(fields).stream().map(column -> row.fields().get(column)).toList();
        List<String> before = spellings.putIfAbsent(meaning, texts);
        isUnambiguous &= before == null || before.equals(texts);
    }

    /** Whether it is of a vintage that counts, where several are told apart. */
    private boolean isOfVintage(Observation one) {
        return !run.tellsVintagesApart(header) || run.vintages().get(0).rule().accepts(one.vintage());
    }

    /** Whether sums say all that their rows say. */
    private boolean isSummable() {
        return run.isOfOne()
                && isUnambiguous
                && !run.tellsVintagesApart(header)
                && !header.has(Field.STATUS)
                && !header.has(Field.CONFIDENTIALITY)
                && !header.layout().has(Trait.ENDS_IN_UNPUBLISHED_ZEROS);
    }

    /**
     * Whether some codes may lie within others that are not beside them: then only the codes of each market and period tell what to add up.
     * Where a chapter is there, all codes that begin with it lie within it.
     */
    private boolean hasStrays(List<Expression> where) throws IOException {
        TreeSet<Integer> lengths = products.members()
                .map(Cube::digits)
                .filter(digits -> digits > 0)
                .collect(Collectors.toCollection(TreeSet::new));
        if (lengths.size() < 2) {
            return false;
        }
        boolean areCodes = products.columns().size() == 1
                && products.only(SqlSums::isCode).entries().stream()
                        .allMatch(entry -> entry.values().get(0) instanceof String text
                                && text.length() == Cube.digits(entry.member()));
        if (!areCodes) {
            return true;
        }
        int chapter = lengths.first();
        Expression code = table.expression(products.columns().get(0));
        List<Expression> ofCodes = new ArrayList<>(where);
        products.where(SqlSums::isCode).ifPresent(ofCodes::add);
        List<Expression> all = new ArrayList<>(table.expressions(keys));
        all.addAll(table.expressions(markets.columns()));
        all.add(code.first(chapter));
        List<Summand> chapters =
                List.of(Summand.counted(code.length(true).is(chapter).onlyWhere()));
        try (Answer answer = table.ask(all, chapters, ofCodes, Select.Kind.SUMS_WITHOUT)) {
            return answer.next();
        }
    }

    private static boolean isCode(Member product) {
        return Cube.digits(product) > 0;
    }

    private void refuseDuplicates() throws IOException {
        if (run.duplicates().rule() == Duplicates.Rule.SUM) {
            return;
        }
        TreeSet<Integer> columns = new TreeSet<>(header.parts());
        OF_CELLS.forEach(field -> columns.addAll(header.columns().getOrDefault(field, List.of())));
        columns.addAll(markets.columns());
        columns.addAll(products.columns());
        List<Integer> all = List.copyOf(columns);
        problems.in(table.names(all));
        boolean mayBeBlank = header.layout().blank() != Blank.NOT_AVAILABLE;
        List<Summand> counted = mayBeBlank
                ? summands.stream()
                        .map(summand -> Summand.counted(summand.of()))
                        .toList()
                : List.of();
        try (Answer answer = table.ask(table.expressions(all), counted, wanted, Select.Kind.SUMS_OF_SEVERAL)) {
            while (answer.next()) {
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < all.size(); i++) {
                    texts.add(Answer.text(answer.value(i)));
                }
                problems.add(
                        Problems.Kind.DUPLICATE,
                        table.line(all, texts),
                        "the same period, flow, market and product stand in " + answer.count(all.size()) + " rows",
                        -1);
            }
        }
    }

    /** Sums of the rows that are wanted, for each grain that is asked for. */
    private final class GrainSums {

        private final Fold byLevel;
        private final List<Expression> where;
        /** What is wrong has been said. */
        private final Parser quiet = new Parser(table, run, new Problems(table.name(), true));

        private GrainSums(Fold byLevel, List<Expression> where) {
            this.byLevel = byLevel;
            this.where = where;
        }

        private void add() throws IOException {
            add(Grain.MARKET, sums(Optional.empty(), Optional.of(byLevel)), where);
            List<Expression> ofProducts = new ArrayList<>(where);
            products.where(cube::wantsProduct).ifPresent(ofProducts::add);
            if (cube.has(Grain.PRODUCT)) {
                boolean isExact = run.query().allMarkets() || markets.isExact(SqlSums.this::isWantedMarket);
                Optional<Fold> byKind = isExact && !isMirrored
                        ? Fold.of(
                                run.query().allMarkets() ? markets : markets.only(SqlSums.this::isWantedMarket),
                                Cube::foldedMarket)
                        : Optional.empty();
                add(Grain.PRODUCT, sums(byKind, Optional.empty()), ofProducts);
            }
            if (cube.has(Grain.CELL)) {
                if (run.query().allMarkets() && !isMirrored) {
                    markets.where(SqlSums.this::isWantedMarket).ifPresent(ofProducts::add);
                }
                add(Grain.CELL, sums(Optional.empty(), Optional.empty()), ofProducts);
            }
        }

        private void add(Grain grain, SumRows rows, List<Expression> conditions) throws IOException {
            rows.ask(conditions, row -> row.observations(quiet, problems, (one, times) -> cube.addSum(grain, one)));
        }
    }
}
