package trade.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trade.csv.NumberedRecord;
import trade.cube.Frequency;
import trade.cube.Measure;
import trade.cube.Period;
import trade.layout.office.Layouts;

class PeriodNotationTest {

    private static final Overrides NONE =
            new Overrides(Map.of(), Map.of(), Map.of(), Optional.<BigDecimal>empty(), Optional.empty());

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"year", "Năm", "refYear"})
    void a_column_of_years_holds_fiscal_years_and_no_months(String heading) {
        PeriodNotation years = notation(heading, "2010-11");

        assertThat(years.read("2010-11")).isEqualTo(fiscalYear(2010));
        assertThat(years.read("2022/23")).isEqualTo(fiscalYear(2022));
        assertThat(years.doubts()).isEmpty();
        assertThatThrownBy(() -> years.read("2010-12"))
                .hasMessage("'2010-12' is a month in a column of years;"
                        + " --columns period=HEADING if it holds other periods");
        assertThatThrownBy(() -> years.read("202401")).hasMessageStartingWith("'202401' is a month");
        assertThatThrownBy(() -> years.read("2024-02-01")).hasMessageStartingWith("'2024-02-01' is a month");
    }

    @Test
    void a_column_of_years_holds_years_by_the_day_that_they_begin_or_end_with() {
        assertThat(notation("year", "2024-01-01 00:00:00").read("2024-01-01 00:00:00"))
                .isEqualTo(Period.parse("2024"));
        assertThat(notation("year", "31/12/2024").read("31/12/2024")).isEqualTo(Period.parse("2024"));
        assertThat(notation("year").read("2024.0")).isEqualTo(Period.parse("2024"));
        assertThat(notation("year").read("2024-Q1")).isEqualTo(Period.parse("2024-Q1"));
        assertThat(remarks("year", "2023-01-01", "2024-01-01")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"month", "Tháng"})
    void a_column_of_months_holds_no_fiscal_years(String heading) {
        PeriodNotation months = notation(heading, "2009-10", "2010-11");

        assertThat(months.read("2010-11")).isEqualTo(month(2010, 11));
        assertThat(months.doubts()).isEmpty();
    }

    @ParameterizedTest(name = "2010-11 beside {0}: {1}")
    @CsvSource({
        "2010-12, MONTH",
        "2010-01, MONTH",
        "2010, MONTH",
        "2010-Q4, MONTH",
        "2009-10, FISCAL_YEAR",
        "2011/12, FISCAL_YEAR",
        "2012-13, FISCAL_YEAR",
        "1999-00, FISCAL_YEAR",
        "FY2010, FISCAL_YEAR"
    })
    void what_stands_beside_it_tells_whether_it_is_a_month_or_a_fiscal_year(String other, Frequency frequency) {
        PeriodNotation periods = notation("period", "2010-11", other);

        assertThat(periods.read("2010-11").frequency()).isEqualTo(frequency);
        assertThat(periods.doubts()).isEmpty();
        assertThat(periods.isFiscal()).contains(frequency == Frequency.FISCAL_YEAR);
    }

    @Test
    void alone_it_may_be_both_and_is_asked_about() {
        assertThat(doubts(notation("period", "2010-11", "2010-11")))
                .containsExactly("'2010-11' may be a month or a fiscal year; --columns month=period says that they are"
                        + " months, --columns year=period that they are fiscal years");
        assertThat(notation("period", "2010-11").doubts()).allMatch(PeriodNotation.Doubt::isQuestion);
    }

    @Test
    void what_comes_behind_the_first_rows_may_settle_it() {
        PeriodNotation months = notation("period", "2010-11");

        assertThat(months.read("2010-11")).isEqualTo(month(2010, 11));
        assertThat(months.read("2010-12")).isEqualTo(month(2010, 12));
        assertThat(months.doubts()).isEmpty();
        assertThat(months.isFiscal()).contains(false);
    }

    @Test
    void what_comes_behind_the_first_rows_may_not_be_other_than_they_were_taken_for() {
        PeriodNotation taken = notation("period", "2009-10", "2010-11");
        taken.read("2010-12");
        PeriodNotation notTaken = notation("period", "2009-10");
        notTaken.read("2010-11");

        assertThat(doubts(taken)).hasSize(1).first().asString().startsWith("'2009-10' may be");
        assertThat(doubts(notTaken)).hasSize(1).first().asString().startsWith("'2009-10' may be");
    }

    @Test
    void months_and_fiscal_years_that_are_certain_leave_it_open_what_the_others_are() {
        assertThat(doubts(notation("period", "2010-11", "2010-12", "2012-13")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("'2010-11' may be");
    }

    @Test
    void fiscal_years_do_not_go_together_with_other_periods() {
        assertThat(doubts(notation("period", "2022-23", "2023")))
                .containsExactly("'2022-23' is a fiscal year, and '2023' is not: they do not go together;"
                        + " --where HEADING=TEXT keeps the rows of one kind");
        assertThat(notation("year", "2010-11", "2012").doubts()).noneMatch(PeriodNotation.Doubt::isQuestion);
        assertThat(notation("year", "2010-11", "2012").doubts()).hasSize(1);
    }

    @Test
    void headings_are_looked_at_together() {
        Header fiscal = header("market,2009-10,2010-11,2011-12");
        Header months = header("market,2010-10,2010-11,2010-12");
        Header open = header("market,Exports 2010-11,Imports 2010-11");

        assertThat(fiscal.notation(Optional.empty(), List.of()).read("2010-11")).isEqualTo(fiscalYear(2010));
        assertThat(months.notation(Optional.empty(), List.of()).read("2010-11")).isEqualTo(month(2010, 11));
        assertThat(doubts(open.notation(Optional.empty(), List.of())))
                .containsExactly(
                        "'2010-11' may be a month or a fiscal year; headings such as Nov-2010 or FY2010-11 say which");
    }

    @Test
    void a_month_of_a_year_in_another_column_is_no_fiscal_year() {
        Header header = header("Year,Month,value");
        NumberedRecord row = new NumberedRecord(2, List.of("2010", "11", "5"));

        assertThat(header.notation(Optional.empty(), List.of(row))
                        .read(header.period(row, header.values().get(0))))
                .isEqualTo(month(2010, 11));
    }

    @Test
    void what_is_given_of_all_rows_is_asked_about_in_the_same_way() {
        Header given = Header.of(
                PlainLayouts.LONG,
                Headings.of(List.of("market", "value")),
                Measure.VALUE,
                new Overrides(Map.of(), Map.of(Field.PERIOD, "2010-11"), Map.of(), Optional.empty(), Optional.empty()),
                "",
                "");
        NumberedRecord row = new NumberedRecord(2, List.of("US", "5"));

        assertThat(doubts(given.notation(Optional.empty(), List.of(row))))
                .containsExactly("'2010-11' may be a month or a fiscal year; --given month=2010-11 says that it is a"
                        + " month, --given year=2010-11 that it is a fiscal year");
    }

    @Test
    void offices_write_no_fiscal_years() {
        Header eurostat = header("STRUCTURE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE");
        PeriodNotation periods = eurostat.notation(Optional.empty(), List.of());

        assertThat(eurostat.layout()).isNotIn(PlainLayouts.LONG, PlainLayouts.WIDE);
        assertThat(periods.read("2010-11")).isEqualTo(month(2010, 11));
        assertThat(periods.doubts()).isEmpty();
    }

    @Test
    void says_what_it_took_for_a_fiscal_year() {
        assertThat(remarks("period", "2009-10", "2010-11"))
                .containsExactly("2009-10 and the like are read as fiscal years");
        assertThat(remarks("period", "FY2023", "FY2024"))
                .containsExactly("FY2023 is read as the fiscal year that ends in it, 2022-23");
        assertThat(remarks("period", "2010-11", "2010-12")).isEmpty();
        assertThat(remarks("period", "2022-23", "2023-24")).isEmpty();
    }

    @ParameterizedTest(name = "01/02/2024 beside {0} is {1}")
    @CsvSource({
        "31/01/2024, 2024-02",
        "1/31/2024, 2024-01",
        "01/03/2023, 2024-02",
    })
    void dates_tell_of_each_other_what_they_begin_with(String other, String period) {
        PeriodNotation dates = notation("date", "01/02/2024", other);
        PeriodNotation monthFirst = notation("date", "01/31/2024", "02/29/2024");

        assertThat(monthFirst.read("02/29/2024")).hasToString("2024-02");
        if (period.equals("2024-02")) {
            assertThat(dates.read("01/02/2024")).hasToString(period);
        } else {
            assertThatThrownBy(() -> dates.read("01/02/2024"))
                    .hasMessage("'01/02/2024' is neither the first nor the last day of a month");
        }
    }

    @Test
    void first_days_of_months_in_several_years_tell_it_too() {
        PeriodNotation dayFirst = notation("date", "01/01/2023", "01/02/2023", "01/01/2024");
        PeriodNotation monthFirst = notation("date", "1/1/2023", "2/1/2023", "1/1/2024");

        assertThat(dayFirst.read("01/02/2023")).hasToString("2023-02");
        assertThat(monthFirst.read("2/1/2023")).hasToString("2023-02");
        assertThat(dayFirst.doubts()).isEmpty();
        assertThat(monthFirst.doubts()).isEmpty();
        assertThat(notation("date", "01/01/2024").doubts()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"01/02/2024, 01/03/2024", "02/01/2024, 03/01/2024", "01/01/2024, 01/02/2024", "31/01/2024, 01/31/2024"})
    void dates_that_tell_nothing_are_asked_about(String first, String second) {
        PeriodNotation dates = notation("date", first, second);

        assertThat(doubts(dates)).hasSize(1);
        assertThat(dates.doubts().get(0).text().toString()).endsWith(" may begin with the day or the month");
        assertThat(dates.doubts().get(0).hint()).hasToString("--dates day-first or --dates month-first says which");
        assertThat(dates.doubts()).allMatch(PeriodNotation.Doubt::isQuestion);
    }

    @Test
    void the_user_tells_it_of_any_dates() {
        NumberedRecord row = new NumberedRecord(2, List.of("01/02/2024", "5"));
        Header header = header("date,value");
        PeriodNotation dayFirst = header.notation(Optional.of(DateOrder.DAY_FIRST), List.of(row));
        PeriodNotation monthFirst = header.notation(Optional.of(DateOrder.MONTH_FIRST), List.of(row));

        assertThat(dayFirst.read("01/02/2024")).hasToString("2024-02");
        assertThat(monthFirst.read("02/01/2024")).hasToString("2024-02");
        assertThat(dayFirst.doubts()).isEmpty();
        assertThat(monthFirst.doubts()).isEmpty();
        assertThatThrownBy(() -> monthFirst.read("31/01/2024")).hasMessageStartingWith("'31/01/2024' is neither");
    }

    @Test
    void dates_that_come_behind_the_first_rows_may_not_begin_with_the_other() {
        PeriodNotation dates = notation("date", "01/02/2024");
        assertThatThrownBy(() -> dates.read("02/29/2024")).hasMessageStartingWith("'02/29/2024' is neither");

        assertThat(doubts(dates)).hasSize(1).first().asString().startsWith("'01/02/2024' may begin with");
    }

    @Test
    void first_and_last_days_of_months_together_may_be_days() {
        assertThat(doubts(notation("date", "2024-01-01", "2024-01-31")))
                .containsExactly("'2024-01-01' begins a month and '2024-01-31' ends one, so that they may be days;"
                        + " add days up to months first, as figures are of months and longer");
        assertThat(doubts(notation("date", "20240131", "29/02/2024"))).isEmpty();
    }

    @Test
    void dates_of_one_day_of_each_year_are_months_and_that_is_said() {
        assertThat(notation("date", "2024-01-01").read("2024-01-01")).hasToString("2024-01");
        assertThat(remarks("date", "2023-01-01", "2024-01-01"))
                .containsExactly(
                        "2023-01-01 and the like are read as months; --columns year=HEADING reads them as years");
        assertThat(remarks("date", "2023-12-31", "2024-12-31")).hasSize(1);
        assertThat(remarks("date", "2023-02-01", "2024-02-01")).isEmpty();
        assertThat(remarks("date", "2023-01-01", "2023-02-01")).isEmpty();
        assertThat(remarks("date", "2023-01-01")).isEmpty();
    }

    @Test
    void other_texts_are_no_periods() {
        assertThatThrownBy(() -> notation("period", "soon").read("soon")).hasMessageStartingWith("'soon' is not");
        assertThat(notation("period", "soon").doubts()).isEmpty();
        assertThat(notation("period", "soon").isFiscal()).isEmpty();
    }

    private static PeriodNotation notation(String heading, String... texts) {
        List<NumberedRecord> rows = Stream.of(texts)
                .map(text -> new NumberedRecord(2, List.of(text, "5")))
                .toList();
        return header(heading + ",value").notation(Optional.empty(), rows);
    }

    private static List<String> remarks(String heading, String... texts) {
        return notation(heading, texts).remarks().stream().map(Object::toString).toList();
    }

    private static List<String> doubts(PeriodNotation notation) {
        return notation.doubts().stream()
                .map(doubt -> doubt.text() + "; " + doubt.hint())
                .toList();
    }

    private static Header header(String line) {
        Headings headings = Headings.of(List.of(line.split(",")));
        return Header.of(Layouts.of(headings, NONE).orElseThrow(), headings, Measure.VALUE, NONE, "", "");
    }

    private static Period fiscalYear(int year) {
        return Period.of(Frequency.FISCAL_YEAR, year, 1);
    }

    private static Period month(int year, int number) {
        return Period.of(Frequency.MONTH, year, number);
    }
}
