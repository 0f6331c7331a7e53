package trade.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import trade.csv.NumberedRecord;
import trade.cube.AggregationLevel;
import trade.cube.CubeBuilder;
import trade.cube.Member;
import trade.database.Aggregate;
import trade.database.Expression;
import trade.database.ResultRows;
import trade.database.Select;
import trade.layout.Field;
import trade.layout.Header;
import trade.layout.Layout.EmptyCell;
import trade.layout.Layout.Trait;
import trade.layout.ValueColumn;

/**
 * Aggregate push-down: the engine adds up a table of which the {@link TableProfile} is known, for each aggregation level, with
 * members that need not be told apart as classes ({@link MemberClasses}), and then the cells that come more than once.
 *
 * <p>Where sums would lose something (a status of each number, vintages, codes within others that are not there, two spellings of one
 * member, another dataset beside it), the rows that are wanted are read one by one instead.
 */
final class AggregatePushdown {

    /** What tells cells apart besides markets and products. */
    private static final List<Field> OF_CELLS =
            List.of(Field.PERIOD, Field.YEAR, Field.MONTH, Field.FLOW, Field.REPORTER);

    private final ReadSession run;
    private final CubeBuilder cube;
    private final OpenTable table;
    private final Header header;
    private final RowReader reading;
    private final Problems problems;
    private final List<Aggregate> summands;
    private final TableProfile outline;
    private final Dictionary markets;
    private final Dictionary products;
    /** What is wrong has been said. */
    private final RowParser quiet;

    AggregatePushdown(ReadSession run, OpenTable table, List<Aggregate> summands, RowReader reading, Problems problems)
            throws IOException {
        this.run = run;
        this.cube = run.cube();
        this.table = table;
        this.header = table.header();
        this.reading = reading;
        this.problems = problems;
        this.summands = summands;
        this.outline = new TableProfile(run, table, summands, reading, problems);
        outline.read();
        problems.startDuplicates();
        this.markets = outline.markets();
        this.products = outline.products();
        this.quiet = new RowParser(table, run, reading.markets(), new Problems(table.name(), true));
    }

    void read() throws IOException {
        List<Expression> where = new ArrayList<>(outline.wanted());
        if (!run.query().allMarkets() && !outline.isMirrored()) {
            markets.condition(cube::wantsMarket).ifPresent(where::add);
        }
        Optional<MemberClasses> byLevel = MemberClasses.of(products, AggregationLevel::foldedProduct);
        if (isSummable() && byLevel.isPresent() && !hasStrays(where)) {
            new GrainSums(byLevel.get(), where).add();
            outline.withheld().forEach(cube::withhold);
            refuseDuplicates();
        } else {
            reading.isCounted();
            problems.showColumns(table.names(List.copyOf(table.header().read())));
            // of all markets, as a cell that comes twice is wrong in any of them
            table.rows(outline.wanted(), reading::next);
        }
    }

    /** Whether sums say all that their rows say. */
    private boolean isSummable() {
        return run.isOfOne()
                && outline.isUnambiguous()
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
                .map(AggregationLevel::digits)
                .filter(digits -> digits > 0)
                .collect(Collectors.toCollection(TreeSet::new));
        if (lengths.size() < 2) {
            return false;
        }
        boolean areCodes = products.columns().size() == 1
                && products.filter(AggregatePushdown::isCode).entries().stream()
                        .allMatch(entry -> entry.values().get(0) instanceof String text
                                && text.length() == AggregationLevel.digits(entry.member()));
        // where an empty cell is nothing, codes that are there may be there in another period alone
        if (!areCodes || header.layout().blank() == EmptyCell.NOTHING) {
            return true;
        }
        int chapter = lengths.first();
        Expression code = table.expression(products.columns().get(0));
        List<Expression> ofCodes = new ArrayList<>(where);
        products.condition(AggregatePushdown::isCode).ifPresent(ofCodes::add);
        List<Expression> all = new ArrayList<>(table.expressions(outline.keyColumns()));
        all.addAll(table.expressions(markets.columns()));
        all.add(code.prefix(chapter));
        List<Aggregate> chapters =
                List.of(Aggregate.counted(code.length().isEqualTo(chapter).onlyWhere()));
        try (ResultRows answer = table.ask(all, chapters, ofCodes, Select.StatementKind.SUMS_WITHOUT)) {
            return answer.next();
        }
    }

    private static boolean isCode(Member product) {
        return AggregationLevel.digits(product) > 0;
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
        problems.showColumns(table.names(all));
        List<Aggregate> counted = summands.stream().map(Aggregate::onlyCounted).toList();
        boolean isOfRows = header.layout().blank() == EmptyCell.NOT_AVAILABLE;
        Select.StatementKind kind =
                isOfRows ? Select.StatementKind.SUMS_OF_SEVERAL_ROWS : Select.StatementKind.SUMS_OF_SEVERAL;
        try (ResultRows answer = table.ask(table.expressions(all), counted, outline.wanted(), kind)) {
            while (answer.next()) {
                NumberedRecord row = table.line(all, ResultRows.texts(answer.values(all.size())));
                long several = 0;
                for (int i = 0; i < counted.size(); i++) {
                    long count = answer.count(all.size() + (isOfRows ? 0 : i + 1));
                    if (count > 1 && isWanted(row, header.values().get(i))) {
                        several = Math.max(several, count);
                    }
                }
                if (several > 1) {
                    problems.add(
                            Problems.ProblemKind.DUPLICATE,
                            row,
                            reading.sameCell(SourceMessage.ROWS.with(several)),
                            -1);
                }
            }
        }
    }

    private boolean isWanted(NumberedRecord row, ValueColumn value) {
        RowParser.RowMembers labels = quiet.labels(row);
        return labels != null
                && quiet
                        .observations(
                                quiet.flow(row, value), quiet.period(row, value), labels, BigDecimal.ZERO, null, "")
                        .stream()
                        .anyMatch(cube::wants);
    }

    /** Sums of the rows that are wanted, for each grain that is asked for. */
    private final class GrainSums {

        private final MemberClasses byLevel;
        private final List<Expression> where;

        private GrainSums(MemberClasses byLevel, List<Expression> where) {
            this.byLevel = byLevel;
            this.where = where;
        }

        private void add() throws IOException {
            add(AggregationLevel.MARKET, outline.sums(Optional.empty(), Optional.of(byLevel)), where);
            List<Expression> ofProducts = new ArrayList<>(where);
            products.condition(cube::wantsProduct).ifPresent(ofProducts::add);
            if (cube.has(AggregationLevel.PRODUCT)) {
                boolean isExact = run.query().allMarkets() || markets.isExact(cube::wantsMarket);
                Optional<MemberClasses> byKind = isExact && !outline.isMirrored()
                        ? MemberClasses.of(
                                run.query().allMarkets() ? markets : markets.filter(cube::wantsMarket),
                                AggregationLevel::foldedMarket)
                        : Optional.empty();
                add(AggregationLevel.PRODUCT, outline.sums(byKind, Optional.empty()), ofProducts);
            }
            if (cube.has(AggregationLevel.CELL)) {
                if (run.query().allMarkets() && !outline.isMirrored()) {
                    markets.condition(cube::wantsMarket).ifPresent(ofProducts::add);
                }
                add(AggregationLevel.CELL, outline.sums(Optional.empty(), Optional.empty()), ofProducts);
            }
        }

        private void add(AggregationLevel grain, SumStatement rows, List<Expression> conditions) throws IOException {
            rows.ask(
                    conditions,
                    row -> row.observations(quiet, problems, (one, times) -> cube.addSum(grain, one, times)));
        }
    }
}
