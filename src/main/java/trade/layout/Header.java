package trade.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trade.cube.Measure;
import trade.cube.Spelling;

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
        List<Kept> kept,
        List<Integer> parts) {

    private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}.*[\\s:]");

    /** A column that must hold one of some texts, folded, or none of them, for its row to be read. */
    public record Kept(int column, String heading, Set<String> texts, boolean isIn) {

        boolean admits(String text) {
            return texts.contains(Spelling.folded(text)) == isIn;
        }
    }

    /** @throws UnreadableHeader when something is not said, or said twice */
    public static Header of(
            Layout layout, Headings headings, Measure measure, Overrides overrides, String title, String file) {
        Map<Field, List<Integer>> columns = columns(layout, headings, overrides);
        Map<Field, String> constants = new EnumMap<>(Field.class);
        constants.putAll(layout.surroundings(title, file));
        constants.putAll(layout.constants());
        overrides.currency().ifPresent(currency -> constants.put(Field.CURRENCY, currency));
        constants.putAll(overrides.given());
        Header header = new Header(
                layout,
                headings,
                columns,
                constants,
                values(layout, headings, measure, overrides, columns, constants),
                kept(layout, headings, measure, overrides),
                layout.parts().stream()
                        .flatMap(key -> headings.columns(key).stream())
                        .toList());
        header.check(measure);
        return header;
    }

    private static Map<Field, List<Integer>> columns(Layout layout, Headings headings, Overrides overrides) {
        Map<Field, List<Integer>> columns = new EnumMap<>(Field.class);
        layout.columns().forEach((field, keys) -> {
            List<Integer> found = keys.stream()
                    .flatMap(key -> headings.columns(key).stream().limit(1))
                    .toList();
            if (!found.isEmpty()) {
                columns.put(field, found);
            }
        });
        if (layout == Layouts.LONG || layout == Layouts.WIDE) {
            Spoken.columns(headings, overrides).forEach((field, column) -> columns.put(field, List.of(column)));
        }
        overrides.columns().forEach((field, heading) -> {
            List<Integer> named = headings.columns(Headings.key(heading));
            if (named.isEmpty()) {
                throw new UnreadableHeader(
                        "no column is headed '" + heading + "'; the headings are " + headings.quoted(),
                        "--columns takes a heading as it is in the file");
            }
            if (named.size() > 1) {
                throw new UnreadableHeader(
                        "two columns hold the " + field + ": both are headed '" + heading + "'",
                        "rename one of them in the file");
            }
            columns.put(field, named);
        });
        if (columns.containsKey(Field.PERIOD)) {
            columns.remove(Field.YEAR);
            columns.remove(Field.MONTH);
        }
        return columns;
    }

    private static List<ValueColumn> values(
            Layout layout,
            Headings headings,
            Measure measure,
            Overrides overrides,
            Map<Field, List<Integer>> columns,
            Map<Field, String> constants) {
        Field field = measure == Measure.VALUE ? Field.VALUE : Field.QUANTITY;
        List<ValueColumn> values = new ArrayList<>();
        if (columns.containsKey(field)) {
            int column = columns.get(field).get(0);
            String heading = headings.texts().get(column);
            values.add(
                    measure == Measure.VALUE
                            ? ValueColumn.of(column, heading)
                            : ValueColumn.ofQuantity(column, heading));
        } else {
            values.addAll(layout.values(headings, measure));
        }
        Optional<ValueUnit> said =
                Optional.ofNullable(constants.remove(Field.VALUE)).map(ValueUnit::of);
        return values.stream()
                .map(value -> said.filter(unit -> value.unit().isEmpty() && measure == Measure.VALUE)
                        .map(unit -> value.in(unit.scale().max(value.scale()), unit.currency()))
                        .orElse(value))
                .map(value -> value.in(overrides.scale().orElse(value.scale()), value.unit()))
                .toList();
    }

    private static List<Kept> kept(Layout layout, Headings headings, Measure measure, Overrides overrides) {
        List<Kept> kept = new ArrayList<>();
        for (boolean isIn : List.of(true, false)) {
            (isIn ? layout.kept(measure) : layout.dropped()).forEach((key, texts) -> {
                if (!overrides.kept().containsKey(key)) {
                    headings.columns(key).stream()
                            .limit(1)
                            .forEach(column ->
                                    kept.add(new Kept(column, headings.texts().get(column), texts, isIn)));
                }
            });
        }
        overrides.kept().forEach((key, texts) -> {
            int column = headings.columns(key).stream()
                    .findFirst()
                    .orElseThrow(() -> new UnreadableHeader(
                            "no column is headed '" + key + "'; the headings are " + headings.quoted(),
                            "--where takes a heading as it is in the file"));
            kept.add(new Kept(column, headings.texts().get(column), texts, true));
        });
        return kept;
    }

    private void check(Measure measure) {
        if (values.isEmpty() && measure == Measure.QUANTITY) {
            throw new UnreadableHeader(
                    "no column holds a quantity; the headings are " + headings.quoted(),
                    "--columns quantity=HEADING says where it is");
        }
        boolean hasPeriod = values.stream().allMatch(value -> value.period().isPresent()) && !values.isEmpty();
        for (Field needed : List.of(Field.PERIOD, Field.VALUE)) {
            boolean isThere = needed == Field.PERIOD
                    ? has(Field.PERIOD) || has(Field.YEAR) || has(Field.MONTH) || hasPeriod
                    : !values.isEmpty();
            if (!isThere) {
                throw new UnreadableHeader(
                        "no column for the " + needed + "; the headings are " + Spoken.guessed(headings),
                        "--columns " + needed + "=" + Spoken.guess(headings, needed) + " says where it is"
                                + (needed == Field.PERIOD ? ", or --given period=2024-01 which it is" : ""));
            }
        }
        boolean isMonthOfYear = !has(Field.PERIOD)
                && !has(Field.YEAR)
                && values.stream().anyMatch(value -> value.period().isPresent() && !hasYear(value));
        if (isMonthOfYear) {
            throw new UnreadableHeader(
                    "the headings name months, but nothing says of which year",
                    "--given year=2024 says it, and so does a file name with a year in it");
        }
    }

    private static boolean hasYear(ValueColumn value) {
        return value.period().orElseThrow().matches(".*\\d{4}.*|.*\\D\\d{2}");
    }

    /** Whether rows, or all of the file, say it. */
    public boolean has(Field field) {
        return columns.containsKey(field) || constants.containsKey(field);
    }

    /** What a row says of a field; null when nothing does. */
    public String text(Line row, Field field) {
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
    public Kept leavesOut(Line row) {
        for (Kept column : kept) {
            if (!column.admits(layout.bare(row.fields().get(column.column()).strip()))) {
                return column;
            }
        }
        return null;
    }

    /** What tells the row apart from others of the same cell that add up with it; mostly nothing. */
    public String part(Line row) {
        return parts.isEmpty()
                ? ""
                : parts.stream().map(column -> row.fields().get(column)).collect(Collectors.joining("/"));
    }

    /** The period of a number in a row, as {@link trade.cube.Period#parse} reads it. */
    public String period(Line row, ValueColumn value) {
        String part = value.period().orElse(null);
        if (part == null && has(Field.PERIOD)) {
            return text(row, Field.PERIOD);
        }
        part = part != null ? part : text(row, Field.MONTH);
        String year = text(row, Field.YEAR);
        if (year == null || part == null || part.isEmpty() || part.contains(year)) {
            return part == null || part.isEmpty() ? year : part;
        }
        if (isQuarterly() && part.length() == 1) {
            return year + "-Q" + part;
        }
        part = part.replaceFirst("(?iu)^(t|th[aá]ng) ?(?=\\d)", "");
        return part.matches("\\d{1,2}|[QqHh]\\d")
                ? year + "-" + (part.length() == 1 ? "0" : "") + part
                : part + " " + year;
    }

    private boolean isQuarterly() {
        return columns.getOrDefault(Field.MONTH, List.of()).stream()
                .anyMatch(column ->
                        Set.of("quarter", "quy").contains(headings.keys().get(column)));
    }

    /** The headings that mean nothing here. */
    public List<String> unread() {
        Set<Integer> read = new TreeSet<>(parts);
        columns.values().forEach(read::addAll);
        values.forEach(value -> read.add(value.column()));
        kept.forEach(column -> read.add(column.column()));
        return IntStream.range(0, headings.size())
                .filter(column -> !read.contains(column))
                .mapToObj(column -> headings.texts().get(column))
                .toList();
    }

    /** Whether a row is this header again, as in files that a shell put together, each with its byte order mark. */
    public boolean isAgain(Line row) {
        if (!row.fields().get(0).endsWith(headings.texts().get(0))) {
            return false;
        }
        List<String> fields = new ArrayList<>(row.fields());
        fields.set(0, fields.get(0).replace("\ufeff", ""));
        return fields.equals(headings.texts().subList(0, width()));
    }

    /** Whether a line holds words in one field and nothing in the others, as a source or a footnote does. */
    public boolean isWordsAlone(Line line) {
        String only = null;
        for (String field : line.fields()) {
            if (!field.isBlank()) {
                if (only != null) {
                    return false;
                }
                only = field.strip();
            }
        }
        return only != null
                && width() > 1
                && layout.added().isEmpty()
                && WORDS.matcher(only).find();
    }

    /** How many fields a line has. */
    public int width() {
        return headings.size() - layout.added().size();
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
