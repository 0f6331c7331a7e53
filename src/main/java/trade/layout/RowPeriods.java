package trade.layout;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import trade.csv.NumberedRecord;
import trade.message.ShellWord;
import trade.message.Text;

/** The periods of rows, which columns, headings or both say. */
record RowPeriods(Header header) {

    /** The period of a number in a row, as {@link trade.cube.Period#parse} reads it. */
    String period(NumberedRecord row, ValueColumn value) {
        String part = value.period().orElse(null);
        if (part == null && header.has(Field.PERIOD)) {
            return header.text(row, Field.PERIOD);
        }
        part = withoutZero(part != null ? part : header.text(row, Field.MONTH));
        String year = withoutZero(header.text(row, Field.YEAR));
        if (year == null || part == null || part.isEmpty() || part.contains(year)) {
            return part == null || part.isEmpty() ? year : part;
        }
        if (part.matches("0?\\d") && isQuarterly()) {
            return year + "-Q" + part.charAt(part.length() - 1);
        }
        return PartOfYear.of(year, part);
    }

    /** Programs write the year 2024 as 2024.0. */
    private static String withoutZero(String number) {
        return number != null && number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    /** How its periods are written, as its headings and some of its rows tell. */
    PeriodNotation notation(Optional<DateOrder> dates, List<NumberedRecord> rows) {
        ValueColumn value = header.values().get(0);
        Stream<String> ofRows = rows.stream()
                .filter(row -> header.isPlain() && row.fields().size() == header.width())
                .map(row -> period(row, value))
                .filter(Objects::nonNull);
        Stream<String> ofHeadings = header.values().stream().flatMap(one -> one.period().stream());
        boolean areInHeadings =
                content() == PeriodNotation.Content.ANY && value.period().isPresent();
        return new PeriodNotation(content(), howToSayYears(), dates, (areInHeadings ? ofHeadings : ofRows).toList());
    }

    /** Offices say years in another way than months, and where a year and a month are apart there is nothing to ask. */
    private PeriodNotation.Content content() {
        boolean isWhole =
                header.values().get(0).period().isPresent() ? !header.has(Field.YEAR) : header.has(Field.PERIOD);
        if (header.isPlain() && isWhole) {
            return PeriodNotation.Content.ANY;
        }
        if (header.isPlain() && isQuarterly()) {
            return PeriodNotation.Content.QUARTERS;
        }
        boolean isOfYears = header.isPlain() && header.values().get(0).period().isEmpty() && !header.has(Field.MONTH);
        return isOfYears ? PeriodNotation.Content.YEARS : PeriodNotation.Content.MONTHS;
    }

    private Text howToSayYears() {
        String given = header.constants().get(Field.PERIOD);
        if (header.values().get(0).period().isPresent()) {
            return LayoutMessage.WRITE_MONTH_OR_YEAR;
        }
        return given != null
                ? LayoutMessage.GIVE_MONTH_OR_YEAR.with(given)
                : LayoutMessage.SAY_MONTH_OR_YEAR.with(
                        ShellWord.of(header.column(Field.PERIOD).orElse("")));
    }

    private boolean isQuarterly() {
        return header.columns().getOrDefault(Field.MONTH, List.of()).stream()
                .anyMatch(column ->
                        HeadingWord.isOfQuarters(header.headings().keys().get(column)));
    }
}
