package trade.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trade.csv.NumberedRecord;
import trade.cube.Flow;
import trade.cube.Measure;
import trade.message.Text;

/**
 * Which column of one file holds what.
 *
 * @param columns of the fields that rows say; where the first is empty, the next
 * @param constants the fields that are the same in all rows
 * @param values the columns that hold numbers of the measure that is asked for
 * @param kept which rows are read
 * @param parts the columns that tell rows of one cell apart, as they are parts of it
 */
public record Header(
        Layout layout,
        Headings headings,
        Map<Field, List<Integer>> columns,
        Map<Field, String> constants,
        List<ValueColumn> values,
        List<ColumnCondition> kept,
        List<Integer> parts) {

    /** What stands between the texts that tell a part of a cell apart. */
    public static final char BETWEEN_PARTS = '/';

    private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}.*[\\s:]");

    /** What a column must hold for its row to be read. */
    public record ColumnCondition(int column, String heading, Predicate<String> admitted) {

        boolean admits(String text) {
            return admitted.test(text);
        }
    }

    /** @throws UnreadableHeader when something is not said, or said twice */
    public static Header of(
            Layout layout, Headings headings, Measure measure, Overrides overrides, String title, String file) {
        return new HeaderAnalysis(layout, headings, measure, overrides).header(title, file);
    }

    /** Whether rows, or all of the file, say it. */
    public boolean has(Field field) {
        return columns.containsKey(field) || constants.containsKey(field);
    }

    /** The heading of a column that says a field of each row, or of each of its numbers; empty where there is none. */
    public Optional<String> column(Field field) {
        List<Field> fields = switch (field) {
            case PERIOD -> List.of(Field.PERIOD, Field.YEAR, Field.MONTH);
            case YEAR -> List.of(Field.PERIOD, field);
            // a year without a month beside it is all of the period
            case MONTH -> List.of(Field.PERIOD, Field.MONTH, Field.YEAR);
            default -> List.of(field);
        };
        return Stream.concat(
                        fields.stream().flatMap(one -> columns.getOrDefault(one, List.of()).stream()),
                        values.stream().filter(value -> value.says(field)).map(ValueColumn::column))
                .map(headings.texts()::get)
                .findFirst();
    }

    /** Whether rows, their numbers or all of the file say it. */
    boolean says(Field field) {
        return column(field).isPresent() || constants.containsKey(field);
    }

    /** Whether rows are exports of one country to another as their headings name both, and nothing else says a flow. */
    public boolean areExportsOfPairs() {
        return isPlain() && constants.containsKey(Field.FLOW) && isSide(Field.REPORTER) && isSide(Field.MARKET);
    }

    private boolean isSide(Field field) {
        return columns.getOrDefault(field, List.of()).stream()
                .flatMap(column -> PlainHeadings.word(headings, column).stream())
                .anyMatch(word -> word.flow(field).filter(Flow.EXPORT::equals).isPresent());
    }

    /** What all rows say of a field, for people; empty where each says it, or none. */
    public Optional<Text> constant(Field field) {
        Text ofLayout = layout.constants().getOrDefault(field, Text.NONE);
        return Optional.ofNullable(constants.get(field))
                .map(text -> text.equals(ofLayout.toString()) ? ofLayout : Text.verbatim(text));
    }

    /** What a row says of a field; null when nothing does. */
    public String text(NumberedRecord row, Field field) {
        String constant = constants.get(field);
        if (constant != null) {
            return constant;
        }
        List<Integer> several = columns.get(field);
        if (several == null) {
            return null;
        }
        String text = "";
        for (int i = 0; i < several.size() && text.isEmpty(); i++) {
            text = row.fields().get(several.get(i)).strip();
        }
        return layout.meaning(field, text);
    }

    /** The column that keeps a row from being read; null where it is read. */
    public ColumnCondition leavesOut(NumberedRecord row) {
        for (ColumnCondition column : kept) {
            if (!admits(column, row.fields().get(column.column()))) {
                return column;
            }
        }
        return null;
    }

    /** Whether rows that hold that text in a column are read. */
    public boolean admits(ColumnCondition column, String text) {
        return column.admits(layout.bare(text.strip()));
    }

    /** What tells the row apart from others of the same cell that add up with it; mostly nothing. */
    public String part(NumberedRecord row) {
        return parts.isEmpty()
                ? ""
                : parts.stream()
                        .map(column -> row.fields().get(column))
                        .collect(Collectors.joining(Character.toString(BETWEEN_PARTS)));
    }

    /** The period of a number in a row, as {@link trade.cube.Period#parse} reads it. */
    public String period(NumberedRecord row, ValueColumn value) {
        return new RowPeriods(this).period(row, value);
    }

    /**
     * Its headings without those that are of periods above cells that are none, where each number has its period in its heading: as programs write
     * them, they say what the headings are.
     */
    public Headings withoutNamesOfHeadings(Overrides overrides, List<NumberedRecord> rows) {
        boolean areAllDated = values.stream().allMatch(ValueColumn::hasYear);
        Set<Integer> others = Stream.of(Field.PERIOD, Field.YEAR, Field.MONTH)
                .filter(field -> isPlain() && areAllDated)
                .flatMap(field -> columns.getOrDefault(field, List.of()).stream())
                .filter(column -> !overrides.names(headings, column))
                .filter(column -> rows.stream()
                        .filter(row -> column < row.fields().size())
                        .noneMatch(row ->
                                new CellTexts(Set.of(row.fields().get(column).strip()), false).arePeriods()))
                .collect(Collectors.toSet());
        return others.isEmpty()
                ? headings
                : Headings.of(IntStream.range(0, headings.size())
                        .mapToObj(column ->
                                others.contains(column) ? "" : headings.texts().get(column))
                        .toList());
    }

    /** How its periods are written, as its headings and some of its rows tell. */
    public PeriodNotation notation(Optional<DateOrder> dates, List<NumberedRecord> rows) {
        return new RowPeriods(this).notation(dates, rows);
    }

    /** Whether it is in nobody's layout. */
    public boolean isPlain() {
        return PlainLayouts.isPlain(layout);
    }

    /** The same, reading only rows that fulfil one condition more. */
    Header keeping(ColumnCondition condition) {
        return new Header(
                layout,
                headings,
                columns,
                constants,
                values,
                Stream.concat(kept.stream(), Stream.of(condition)).toList(),
                parts);
    }

    /** The columns of which something is read besides whether their row is. */
    Set<Integer> readOfRows() {
        Set<Integer> read = new TreeSet<>(parts);
        columns.values().forEach(read::addAll);
        values.forEach(value -> read.add(value.column()));
        return read;
    }

    /** All columns that anything is read of. */
    public Set<Integer> read() {
        Set<Integer> read = readOfRows();
        kept.forEach(column -> read.add(column.column()));
        return read;
    }

    /** The headings that mean nothing here. */
    public List<String> unread() {
        Set<Integer> read = read();
        return IntStream.range(0, headings.size())
                .filter(column -> !read.contains(column))
                .mapToObj(column -> headings.texts().get(column))
                .filter(heading -> !heading.isBlank())
                .toList();
    }

    /** Whether a row is this header again, as in files that a shell put together, each with its byte order mark. */
    public boolean isAgain(NumberedRecord row) {
        if (!row.fields().get(0).endsWith(headings.texts().get(0))) {
            return false;
        }
        List<String> fields = new ArrayList<>(row.fields());
        fields.set(0, fields.get(0).replace("\ufeff", ""));
        return fields.equals(headings.texts().subList(0, width()));
    }

    /** Whether a line holds words in one field and nothing in the others, as a source or a footnote does. */
    public boolean isWordsAlone(NumberedRecord line) {
        String only = null;
        for (String field : line.fields()) {
            if (!field.isBlank()) {
                if (only != null) {
                    return false;
                }
                only = field.strip();
            }
        }
        return only != null && width() > 1 && !isReport() && WORDS.matcher(only).find();
    }

    /** Whether rows are made of lines that depend on those around them. */
    public boolean isReport() {
        return !layout.added().isEmpty();
    }

    /** Whether what says the market, or the product, says nothing else. */
    public boolean areMembersApart() {
        return Stream.of(Field.MARKET, Field.PRODUCT)
                .flatMap(field -> columns.getOrDefault(field, List.of()).stream())
                .allMatch(column -> columns.values().stream()
                                .filter(one -> one.contains(column))
                                .count()
                        == 1);
    }

    /** How many fields a line has. */
    public int width() {
        return headings.size() - layout.added().size();
    }

    /** All columns that hold numbers, those of another measure too, as they are written alike. */
    public Set<Integer> numbers() {
        Set<Integer> numbers = new TreeSet<>();
        values.forEach(value -> numbers.add(value.column()));
        numbers.addAll(columns.getOrDefault(Field.VALUE, List.of()));
        numbers.addAll(columns.getOrDefault(Field.QUANTITY, List.of()));
        return numbers;
    }

    /** What all values are in, where the headings or something above them say it. */
    public Optional<String> currency() {
        return Optional.ofNullable(constants.get(Field.CURRENCY))
                .or(() -> values.stream()
                        .filter(value -> value.measure() == Measure.VALUE)
                        .flatMap(value -> value.unit().stream())
                        .findFirst());
    }

    /** What a number of 1 stands for, in the first column of numbers. */
    public BigDecimal scale() {
        return values.get(0).scale();
    }
}
