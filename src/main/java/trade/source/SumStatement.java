package trade.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import trade.csv.DataException;
import trade.csv.NumberedRecord;
import trade.cube.Observation;
import trade.database.Aggregate;
import trade.database.Expression;
import trade.database.ResultRows;
import trade.database.Select;
import trade.layout.Layout.EmptyCell;
import trade.layout.ValueColumn;

/**
 * Asks for sums of a table, and gives them as rows that it could hold; where several members are folded into one sum, one of them stands
 * for all.
 *
 * @param keys columns that are told apart
 * @param marketFold markets as classes; empty where each is told apart
 * @param productFold products as classes; empty where each is told apart
 */
record SumStatement(
        OpenTable table,
        List<Integer> keys,
        List<Aggregate> summands,
        Dictionary markets,
        Optional<MemberClasses> marketFold,
        Dictionary products,
        Optional<MemberClasses> productFold) {

    /**
     * One sum.
     *
     * @param values of the keys, as the engine gave them
     * @param texts of what it says besides numbers
     * @param count of the rows in it
     * @param sums null where there is nothing to add up
     */
    record SumRow(
            OpenTable table,
            List<Object> values,
            List<Integer> columns,
            List<String> texts,
            long count,
            List<Long> counts,
            List<BigDecimal> sums) {

        /** Gives the observations in it, and how many rows each is of; numbers that are not there are those of rows of their own. */
        void observations(RowParser parser, Problems problems, ObjLongConsumer<Observation> taker) {
            NumberedRecord whole = line(true);
            NumberedRecord blank = line(false);
            List<ValueColumn> values = table.header().values();
            for (ValueColumn value : table.header().values()) {
                long there = counts.get(values.indexOf(value));
                long absent = table.header().layout().blank() == EmptyCell.NOTHING ? 0 : count - there;
                parse(whole, there, value, parser, problems, taker);
                parse(blank, absent, value, parser, problems, taker);
            }
        }

        private static void parse(
                NumberedRecord line,
                long times,
                ValueColumn value,
                RowParser parser,
                Problems problems,
                ObjLongConsumer<Observation> taker) {
            if (times > 0) {
                problems.countRowsAs(times);
                parser.parse(line, List.of(value), one -> taker.accept(one, times));
            }
        }

        NumberedRecord line(boolean hasNumbers) {
            List<Integer> all = new ArrayList<>(columns);
            List<String> fields = new ArrayList<>(texts);
            List<ValueColumn> values = table.header().values();
            for (int i = 0; hasNumbers && i < values.size(); i++) {
                all.add(values.get(i).column());
                fields.add(
                        sums.get(i) == null
                                ? ""
                                : sums.get(i).stripTrailingZeros().toPlainString());
            }
            return table.line(all, fields);
        }
    }

    void ask(List<Expression> where, Consumer<SumRow> taker) throws IOException {
        List<Integer> columns = new ArrayList<>(keys);
        columns.addAll(marketFold.isEmpty() ? markets.columns() : List.of());
        columns.addAll(productFold.isEmpty() ? products.columns() : List.of());
        List<Expression> all = new ArrayList<>(table.expressions(columns));
        marketFold.flatMap(MemberClasses::number).ifPresent(all::add);
        productFold.flatMap(MemberClasses::number).ifPresent(all::add);
        try (ResultRows answer = table.ask(all, summands, where, Select.StatementKind.SUMS)) {
            while (answer.next()) {
                // a sum of no rows at all is one row
                if (answer.count(all.size()) > 0) {
                    taker.accept(row(answer, columns));
                }
            }
        }
    }

    private SumRow row(ResultRows answer, List<Integer> asked) throws IOException {
        List<Object> values = answer.values(asked.size());
        List<Integer> columns = new ArrayList<>(asked);
        List<String> texts = new ArrayList<>(ResultRows.texts(values));
        int at = asked.size();
        at = unfold(marketFold, markets, answer, at, columns, texts);
        at = unfold(productFold, products, answer, at, columns, texts);
        long count = answer.count(at++);
        List<Long> counts = new ArrayList<>();
        List<BigDecimal> sums = new ArrayList<>();
        for (int i = 0; i < summands.size(); i++) {
            counts.add(answer.count(at++));
            sums.add(answer.sum(at++));
            if (counts.get(i) > 0 && sums.get(i) == null) {
                throw DataException.of(table.name(), SourceMessage.SUM_TOO_LARGE, SourceMessage.NARROW);
            }
        }
        return new SumRow(table, values, columns, texts, count, counts, sums);
    }

    /** Puts in the member that stands for its class; gives where the answer goes on. */
    private static int unfold(
            Optional<MemberClasses> fold,
            Dictionary dictionary,
            ResultRows answer,
            int at,
            List<Integer> columns,
            List<String> texts)
            throws IOException {
        if (fold.isEmpty() || fold.get().representatives().isEmpty()) {
            return at;
        }
        boolean isTold = fold.get().number().isPresent();
        int number = isTold ? (int) answer.count(at) : 0;
        columns.addAll(dictionary.columns());
        texts.addAll(fold.get().representatives().get(number).texts());
        return isTold ? at + 1 : at;
    }
}
