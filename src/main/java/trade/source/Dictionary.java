package trade.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import trade.csv.NumberedRecord;
import trade.cube.Member;
import trade.database.Aggregate;
import trade.database.Expression;
import trade.database.ResultRows;
import trade.database.Select;

/**
 * All that the columns of one field hold, and which members that means.
 *
 * @param columns of which the first that is not empty counts; none where the header, or nothing, says the field
 */
record Dictionary(OpenTable table, List<Integer> columns, List<DictionaryEntry> entries) {

    /** More values than these are not listed in a statement. */
    private static final int MOST = 1000;

    /**
     * @param values as the engine gave them, one for each column
     * @param member null where it means none
     * @param length of the first, as the engine counts; 0 where it was not asked for
     * @param hasNumbers whether there is anything beside it, where an empty cell is nothing
     */
    record DictionaryEntry(List<Object> values, Member member, long length, boolean hasNumbers) {

        private Object first() {
            return values.get(0);
        }

        List<String> texts() {
            return ResultRows.texts(values);
        }
    }

    /**
     * @param numbers of which one must be there for a member to be there
     * @param hasLengths whether to ask for lengths
     * @param meaning tells what a row means that holds nothing else, or says what is wrong with it
     * @param problems are told of how many rows
     */
    static Dictionary of(
            OpenTable table,
            List<Integer> columns,
            List<Aggregate> numbers,
            List<Expression> where,
            boolean hasLengths,
            Function<NumberedRecord, Member> meaning,
            Problems problems)
            throws IOException {
        if (columns.isEmpty()) {
            Member one = meaning.apply(table.line(List.of(), List.of()));
            return new Dictionary(table, columns, List.of(new DictionaryEntry(List.of(), one, 0, true)));
        }
        List<Expression> keys = new ArrayList<>(table.expressions(columns));
        if (hasLengths) {
            keys.add(keys.get(0).length());
        }
        problems.showColumns(table.names(columns));
        List<DictionaryEntry> entries = new ArrayList<>();
        try (ResultRows answer = table.ask(keys, numbers, where, Select.StatementKind.SUMS)) {
            while (answer.next()) {
                List<Object> values = answer.values(columns.size());
                long length = hasLengths ? answer.count(columns.size()) : 0;
                problems.countRowsAs(answer.count(keys.size()));
                NumberedRecord line = table.line(columns, ResultRows.texts(values));
                boolean hasNumbers = numbers.isEmpty();
                for (int i = 1; i <= numbers.size(); i++) {
                    hasNumbers |= answer.count(keys.size() + i) > 0;
                }
                entries.add(new DictionaryEntry(values, meaning.apply(line), length, hasNumbers));
            }
        }
        return new Dictionary(table, columns, entries);
    }

    /** The members that are meant where there are numbers. */
    Stream<Member> members() {
        return entries.stream()
                .filter(entry -> entry.member() != null && entry.hasNumbers())
                .map(DictionaryEntry::member);
    }

    /** Whether each member is spelled in one way. */
    boolean isUnambiguous() {
        Set<Member> met = new HashSet<>();
        return entries.stream().allMatch(entry -> entry.member() == null || met.add(entry.member()));
    }

    /** Whether nothing but the first column tells members apart. */
    boolean isOfOneColumn() {
        Set<Object> met = new HashSet<>();
        return columns.isEmpty() || entries.stream().allMatch(entry -> met.add(entry.first()));
    }

    Dictionary filter(Predicate<Member> isWanted) {
        return new Dictionary(
                table,
                columns,
                entries.stream()
                        .filter(entry -> entry.member() != null && isWanted.test(entry.member()))
                        .toList());
    }

    /**
     * The condition that leaves out most rows of members that are not wanted, and all that mean none; empty where there are none to leave
     * out.
     */
    Optional<Expression> condition(Predicate<Member> isWanted) {
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        List<Object> wanted = filter(isWanted).entries.stream()
                .map(DictionaryEntry::first)
                .distinct()
                .toList();
        Set<Object> wantedValues = new HashSet<>(wanted);
        List<Object> others = entries.stream()
                .map(DictionaryEntry::first)
                .distinct()
                .filter(value -> !wantedValues.contains(value))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        if (Math.min(wanted.size(), others.size()) <= MOST) {
            return Optional.of(
                    wanted.isEmpty()
                            ? Expression.never()
                            : wanted.size() <= others.size() ? firstIn(wanted) : firstNotIn(others));
        }
        boolean isNullBad = entries.stream().anyMatch(entry -> entry.member() == null && entry.first() == null);
        return isNullBad ? Optional.of(first().isNotNull()) : Optional.empty();
    }

    /** Whether {@link #where} leaves out all rows that are not wanted. */
    boolean isExact(Predicate<Member> isWanted) {
        int wanted = filter(isWanted).entries.size();
        return isOfOneColumn() && Math.min(wanted, entries.size() - wanted) <= MOST;
    }

    Expression isOfLength(long length) {
        return first().length().isEqualTo(length);
    }

    private Expression first() {
        return table.expression(columns.get(0));
    }

    private Expression firstNotIn(List<Object> values) {
        return first().notIn(values);
    }

    Expression firstIn(List<Object> values) {
        return first().isAmong(values);
    }
}
