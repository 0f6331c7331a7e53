package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodSelectorTest {

    private static final NavigableSet<Period> COVERED =
            covered("2022-11", "2022-12", "2023-01", "2023-02", "2023-04", "2023-Q1");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "latest, 2023-04",
        "LATEST, 2023-04",
        "2023-ytd, 2023-01..2023-04",
        "2022ytd, 2022-01..2022-12",
        "2023-02, 2023-02",
        "2023, 2023",
        "2022-12..2023-01, 2022-12..2023-01"
    })
    void is_settled_by_what_the_data_covers(String asked, String window) {
        assertThat(PeriodSelector.parse(asked).windowIn(COVERED).orElseThrow()).hasToString(window);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2024-01", "2024-ytd", "2023-03", "2021"})
    void is_nothing_where_the_data_covers_nothing_of_it(String asked) {
        assertThat(PeriodSelector.parse(asked).windowIn(COVERED)).isEmpty();
    }

    @Test
    void the_latest_of_nothing_is_nothing() {
        assertThat(PeriodSelector.LATEST.windowIn(new TreeSet<>())).isEmpty();
    }

    @Test
    void all_is_from_the_first_period_to_the_last_of_the_finest_kind() {
        assertThat(PeriodSelector.ALL
                        .windowIn(covered("2019", "2020-03", "2020-01"))
                        .orElseThrow())
                .hasToString("2020-01..2020-03");
        assertThat(PeriodSelector.ALL.windowIn(new TreeSet<>())).isEmpty();
    }

    @Test
    void both_ends_of_a_range_are_needed() {
        assertThatThrownBy(() -> PeriodSelector.parse("..2024")).hasMessageStartingWith("'' is not a period");
        assertThatThrownBy(() -> PeriodSelector.parse("2024..")).hasMessageStartingWith("'' is not a period");
    }

    @Test
    void a_window_that_is_known_is_settled() {
        assertThat(PeriodSelector.fixed(WindowTest.window("2023")).windowIn(COVERED))
                .hasToString("Optional[2023]");
    }

    @Test
    void a_year_to_date_is_of_longer_periods_where_there_are_no_months() {
        assertThat(PeriodSelector.parse("2023-ytd").windowIn(covered("2023-Q1", "2023-Q2", "2023")))
                .get()
                .hasToString("2023-Q1..2023-Q2");
        assertThat(PeriodSelector.parse("2023-ytd").windowIn(covered("2023-H1", "2022-Q1")))
                .get()
                .hasToString("2023-H1");
        assertThat(PeriodSelector.parse("2023-ytd").windowIn(covered("2022", "2023")))
                .get()
                .hasToString("2023");
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "2023-01..2023-03, 2023-Q1, 2023-Q1",
        "2023-01..2023-03, 2023-02, 2023-01..2023-03",
        "2023-01..2023-12, 2023-Q3, 2023-Q1..2023-Q4",
        "2023-01..2023-12, 2023, 2023",
        "2023-Q1..2023-Q2, 2023-H1, 2023-H1",
        "2022-Q1..2023-Q4, 2023, 2022..2023"
    })
    void a_window_is_of_longer_periods_where_there_are_no_others_in_it(String asked, String covered, String window) {
        assertThat(PeriodSelector.parse(asked).windowIn(covered(covered))).get().hasToString(window);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"2010-11, 2010-11", "2009-10..2010-11, 2009-10..2010-11", "2010-11..2012-13, 2010-11..2012-13"})
    void two_years_are_a_month_or_a_fiscal_year_as_the_data_has_it(String asked, String window) {
        NavigableSet<Period> fiscalYears = covered("FY2009-10", "FY2010-11", "FY2012-13");

        assertThat(PeriodSelector.parse(asked).windowIn(fiscalYears)).get().hasToString(window);
        assertThat(PeriodSelector.parse(asked)
                        .windowIn(fiscalYears)
                        .orElseThrow()
                        .first()
                        .frequency())
                .isEqualTo(Frequency.FISCAL_YEAR);
    }

    @Test
    void two_years_are_a_month_where_the_data_has_months() {
        Window month =
                PeriodSelector.parse("2010-11").windowIn(covered("2010-11")).orElseThrow();

        assertThat(month.first()).isEqualTo(Period.of(Frequency.MONTH, 2010, 11));
        assertThat(PeriodSelector.parse("2010-11").outer()).contains(month);
        assertThat(PeriodSelector.parse("2010-11").windowIn(covered("2010-12", "FY2009-10")))
                .isEmpty();
    }

    @Test
    void a_fiscal_year_is_part_of_no_other_period() {
        assertThat(PeriodSelector.parse("2022-23").windowIn(covered("2022-05", "2022")))
                .isEmpty();
        assertThat(PeriodSelector.parse("2022..2023").windowIn(covered("2022-23")))
                .isEmpty();
        assertThat(PeriodSelector.ALL.windowIn(covered("2021-22", "2022-23")))
                .get()
                .hasToString("2021-22..2022-23");
        assertThatThrownBy(() -> PeriodSelector.parse("2010-11..2013"))
                .hasMessage("2010-11..2013 runs from a month to a year");
    }

    @Test
    void a_year_to_date_is_of_half_months_where_there_are_no_months() {
        assertThat(PeriodSelector.parse("2024-ytd").windowIn(covered("2023-12-K2", "2024-01-K1", "2024-02-K1")))
                .get()
                .hasToString("2024-01-K1..2024-02-K1");
        assertThat(PeriodSelector.parse("2024-ytd").windowIn(covered("2024-01", "2024-02-K1")))
                .get()
                .hasToString("2024-01");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"latest", "all", "2024-ytd", "2024-01", "2024-01..2024-02", "2010-11", "2022-23", "2024-01-K1"})
    void is_written_as_it_is_read(String asked) {
        assertThat(PeriodSelector.parse(asked)).hasToString(asked);
    }

    private static NavigableSet<Period> covered(String... periods) {
        return new TreeSet<>(Stream.of(periods).map(Period::parse).toList());
    }
}
