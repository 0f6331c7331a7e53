package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.Fixture.column;
import static trade.Fixture.notes;
import static trade.Fixture.table;
import static trade.Fixture.warnings;
import static trade.Slices.exports;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trade.Fixture;
import trade.figure.Comparison;
import trade.figure.Growth;
import trade.figure.Share;
import trade.table.ShareWhole;
import trade.table.Table;

class VintageTest {

    private static final Vintage ESTIMATE = said("estimate");
    private static final Vintage FINAL = said("final");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "estimate, ESTIMATE",
        "Ước tính, ESTIMATE",
        "Flash, ESTIMATE",
        "Provisional, PRELIMINARY",
        "Sơ bộ, PRELIMINARY",
        "FINAL, FINAL",
        "Chính thức, FINAL"
    })
    void words_say_how_sure_an_office_is(String word, Vintage.Status status) {
        assertThat(said(word)).isEqualTo(new Vintage(status, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024-02-10, 2024-02-10",
        "2024-02-10T11:00:00Z, 2024-02-10",
        "15/09/26 11:00:00, 2026-09-15",
        "5/9/2026, 2026-09-05"
    })
    void days_say_when_it_was_published(String text, LocalDate day) {
        assertThat(said(text)).isEqualTo(new Vintage(null, day));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"V202401", "2024-13-01", "31/02/26", "e", ""})
    void other_texts_are_no_vintage(String text) {
        assertThat(Vintage.parse(text)).isEmpty();
    }

    @Test
    void the_later_published_is_later_whatever_its_status() {
        Vintage early = FINAL.merge(said("2024-01-01"));
        Vintage late = ESTIMATE.merge(said("2024-01-02"));

        assertThat(early).isLessThan(late);
        assertThat(late).isGreaterThan(early);
        assertThat(ESTIMATE.merge(said("2024-01-01"))).isLessThan(early);
    }

    @Test
    void without_days_the_surer_is_later() {
        assertThat(ESTIMATE).isLessThan(said("preliminary"));
        assertThat(said("preliminary")).isLessThan(FINAL.merge(said("2024-01-01")));
        assertThat(Vintage.UNSAID).isLessThan(ESTIMATE);
        assertThat(FINAL).isEqualByComparingTo(said("revised"));
    }

    @Test
    void what_is_said_first_is_kept() {
        assertThat(ESTIMATE.merge(FINAL).status()).isEqualTo(Vintage.Status.ESTIMATE);
        assertThat(Vintage.UNSAID.merge(FINAL).status()).isEqualTo(Vintage.Status.FINAL);
        assertThat(said("2024-01-01").merge(said("2024-01-02")).published()).isEqualTo(LocalDate.parse("2024-01-01"));
    }

    @Test
    void a_rule_accepts_what_is_of_its_status_or_was_known_on_its_day() {
        assertThat(VintageRule.of(Vintage.Status.FINAL).accepts(FINAL)).isTrue();
        assertThat(VintageRule.of(Vintage.Status.FINAL).accepts(ESTIMATE)).isFalse();
        assertThat(VintageRule.of(Vintage.Status.FINAL).accepts(Vintage.UNSAID)).isFalse();
        VintageRule known = VintageRule.knownOn(LocalDate.parse("2024-02-01"));
        assertThat(known.accepts(said("2024-02-01"))).isTrue();
        assertThat(known.accepts(said("2024-02-02"))).isFalse();
        assertThat(known.accepts(FINAL)).isFalse();
        assertThat(VintageRule.LATEST.accepts(Vintage.UNSAID)).isTrue();
    }

    @Test
    void a_rule_prefers_the_latest_or_the_first() {
        assertThat(VintageRule.LATEST.prefers(FINAL, ESTIMATE)).isTrue();
        assertThat(VintageRule.LATEST.prefers(ESTIMATE, FINAL)).isFalse();
        assertThat(VintageRule.LATEST.prefers(FINAL, FINAL)).isFalse();
        assertThat(VintageRule.FIRST.prefers(ESTIMATE, FINAL)).isTrue();
        assertThat(VintageRule.FIRST.prefers(FINAL, ESTIMATE)).isFalse();
        assertThat(VintageRule.FIRST.prefers(FINAL, FINAL)).isFalse();
    }

    @Test
    void rules_have_names() {
        assertThat(VintageRule.LATEST).hasToString("latest");
        assertThat(VintageRule.FIRST).hasToString("first");
        assertThat(VintageRule.of(Vintage.Status.ESTIMATE)).hasToString("estimate");
        assertThat(VintageRule.knownOn(LocalDate.parse("2024-02-01"))).hasToString("as known on 2024-02-01");
    }

    @Test
    void estimates_and_finals_have_no_ratio() {
        String both = """
                2023-01 export World TOTAL 20 final
                2024-01 export World TOTAL 30 estimate
                """;
        Table table = table(yearOnYear(Vintages.LATEST), both);

        assertThat(column(table, "value")).containsExactly("30");
        assertThat(column(table, "base")).containsExactly("20");
        assertThat(column(table, "change")).containsExactly("mixed vintages");
        assertThat(column(table, "growth_pct")).containsExactly("mixed vintages");
        assertThat(column(table, "contribution_pp")).containsExactly("mixed vintages");
        assertThat(notes(table))
                .containsExactly(
                        "estimates and finals are among the values, which have no ratio unless --base-vintage or"
                                + " --mix-vintages asks for it");
    }

    @Test
    void they_have_one_where_it_is_asked_for() {
        Table table = table(yearOnYear(new Vintages(VintageRule.LATEST, Optional.empty(), true)), """
                2023-01 export World TOTAL 20 final
                2024-01 export World TOTAL 30 estimate
                """);

        assertThat(column(table, "growth_pct")).containsExactly("50");
        assertThat(notes(table)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"final", "preliminary"})
    void preliminary_figures_and_finals_have_a_ratio_and_so_has_what_says_nothing(String other) {
        Table table = table(yearOnYear(Vintages.LATEST), """
                2023-01 export World TOTAL 20 final
                2024-01 export World TOTAL 30 OTHER
                """.replace("OTHER", other));

        assertThat(column(table, "growth_pct")).containsExactly("50");
        assertThat(notes(table)).isEmpty();
        assertThat(column(table(yearOnYear(Vintages.LATEST), """
                2023-01 export World TOTAL 20
                2024-01 export World TOTAL 30 estimate
                """), "growth_pct"))
                .containsExactly("50");
    }

    @Test
    void a_sum_of_both_has_no_ratio_with_finals_alone() {
        Table table = table(new Growth(exports("2024-01..2024-02"), List.of(Comparison.YEAR_ON_YEAR)), """
                2023-01 export Peru  TOTAL 20 final
                2023-02 export Peru  TOTAL 20 final
                2024-01 export Peru  TOTAL 30 estimate
                2024-02 export Peru  TOTAL 30 final
                """);

        assertThat(column(table, "value")).containsExactly("60");
        assertThat(column(table, "growth_pct")).containsExactly("mixed vintages");
    }

    @Test
    void a_sum_of_both_has_no_ratio_with_another_one_as_each_may_be_of_others() {
        String dataset = """
                2024-01 export Peru  TOTAL 30 estimate
                2024-02 export Peru  TOTAL 30 final
                2024-01 export Japan TOTAL 20 final
                2024-02 export Japan TOTAL 20 estimate
                2024-01 export Chile TOTAL 10 final
                2024-02 export Chile TOTAL 10 final
                """;
        Slice slice = exports("2024-01..2024-02", MARKET);

        assertThat(column(table(new Share(slice, ShareWhole.ALL, List.of()), dataset), "share_pct"))
                .containsExactly("mixed vintages", "mixed vintages", "mixed vintages");
        assertThat(column(table(new Share(slice, ShareWhole.MARKET, List.of()), dataset), "share_pct"))
                .containsExactly("mixed vintages", "mixed vintages", "100");
    }

    @Test
    void what_has_no_change_contributes_none() {
        Table table = table(new Growth(exports("2024-02", MARKET), List.of(Comparison.parse("previous"))), """
                2024-01 export Peru  TOTAL 30 estimate
                2024-01 export Japan TOTAL 20 final
                2024-02 export Peru  TOTAL 40 final
                2024-02 export Japan TOTAL 10 final
                """);

        assertThat(column(table, "change")).containsExactly("mixed vintages", "-10");
        assertThat(column(table, "contribution_pp")).containsExactly("mixed vintages", "mixed vintages");
        assertThat(Fixture.total(table, "contribution_pp")).isEqualTo("mixed vintages");
    }

    @Test
    void a_base_of_another_vintage_is_looked_up_there() {
        Growth growth = yearOnYear(new Vintages(VintageRule.LATEST, Optional.of(VintageRule.FIRST), false));
        CubeBuilder builder = Fixture.builder(growth.query(), "2024-01 export World TOTAL 30 estimate");
        Fixture.observations("2023-01 export World TOTAL 20 final")
                .forEach(builder.base().orElseThrow()::add);
        Table table = growth.of(builder.build());

        assertThat(column(table, "base")).containsExactly("20");
        assertThat(column(table, "growth_pct")).containsExactly("50");
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void what_the_other_vintage_lacks_is_said() {
        Growth growth = yearOnYear(new Vintages(VintageRule.LATEST, Optional.of(VintageRule.FIRST), false));

        assertThat(warnings(growth.of(Fixture.cube(growth, "2024-01 export World TOTAL 30"))))
                .containsExactly("no data: exports of 2023-01");
    }

    @Test
    void nothing_is_said_of_vintages_unless_something_is() {
        assertThat(Vintages.LATEST.isUnsaid()).isTrue();
        assertThat(new Vintages(VintageRule.FIRST, Optional.empty(), false).isUnsaid())
                .isFalse();
        assertThat(VintageRule.LATEST.takesAll()).isTrue();
        assertThat(VintageRule.of(Vintage.Status.FINAL).takesAll()).isFalse();
        assertThat(VintageRule.knownOn(LocalDate.EPOCH).takesAll()).isFalse();
    }

    @Test
    void a_status_that_the_data_does_not_have_is_named() {
        Growth finals = yearOnYear(new Vintages(VintageRule.of(Vintage.Status.FINAL), Optional.empty(), false));

        assertThatThrownBy(() -> table(finals, "2024-02 export World TOTAL 1 final"))
                .hasMessage("the data holds no exports (final) of 2024-01; it covers 2024-02 … 2024-02");
        assertThatThrownBy(() -> table(yearOnYear(Vintages.LATEST), "2024-02 export World TOTAL 1"))
                .hasMessage("the data holds no exports of 2024-01; it covers 2024-02 … 2024-02");
    }

    @Test
    void an_observation_can_be_given_another_vintage() {
        Observation tea = Fixture.observations("2024 export Japan Tea 7").get(0);

        assertThat(tea.withVintage(FINAL))
                .isEqualTo(Fixture.observations("2024 export Japan Tea 7 final").get(0));
    }

    @Test
    void neither_a_rate_a_year_nor_a_rest_mixes_them() {
        Growth growth = new Growth(
                exports("2024", MARKET),
                List.of(Comparison.YEAR_ON_YEAR),
                Optional.empty(),
                Optional.of(trade.figure.AnnualRate.COMPOUND),
                Optional.empty());
        Table table = table(growth, """
                2023 export World TOTAL 20 final
                2024 export World TOTAL 30 final
                2023 export Japan TOTAL 10 final
                2024 export Japan TOTAL 10 estimate
                """);

        assertThat(column(table, "annual_growth_pct")).containsExactly("mixed vintages");
        assertThat(Fixture.other(table, "value")).isEqualTo("mixed vintages");
        assertThat(Fixture.other(table, "base")).isEqualTo("10");
    }

    @Test
    void each_period_keeps_whether_it_is_an_estimate() {
        Table table =
                table(new Growth(exports("2023-01..2023-03", PERIOD), List.of(Comparison.parse("previous"))), """
                2022-12 export World TOTAL 10 estimate
                2023-01 export World TOTAL 10 estimate
                2023-02 export World TOTAL 10 final
                2023-03 export World TOTAL 10 final
                """);

        assertThat(column(table, "growth_pct")).containsExactly("0", "mixed vintages", "0");
    }

    private static Growth yearOnYear(Vintages vintages) {
        return new Growth(exports("2024-01").withVintages(vintages), List.of(Comparison.YEAR_ON_YEAR));
    }

    private static Vintage said(String text) {
        return Vintage.parse(text).orElseThrow();
    }
}
