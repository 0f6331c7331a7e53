package trade.claim.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Fixture.column;
import static trade.claim.evidence.Claims.check;
import static trade.claim.evidence.Claims.claims;
import static trade.claim.evidence.Claims.reasons;
import static trade.claim.evidence.Claims.verdicts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What data says of claims. */
class JudgeTest {

    private static final String EXPORTS = """
            2022-12 export World   TOTAL  80000
            2023-01 export World   TOTAL  61509
            2023-12 export World   TOTAL  91600
            2024-01 export World   TOTAL 100503
            2024-01 export Germany TOTAL  30151
            2024-01 export France  TOTAL  25126
            2023-01 export Germany TOTAL  40000
            2024-01 import World   TOTAL  90000
            2023-01 import World   TOTAL  70000
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "exports 2024-01: 100.5 thousand USD | holds |",
                "exports 2024-01: 101 thousand USD | holds |",
                "exports 2024-01: 100 thousand USD | holds | cut, not rounded",
                "exports 2024-01: more than 100 thousand USD | holds |",
                "exports 2024-01: almost 101 thousand USD | holds |",
                "exports 2024-01: about 98 thousand USD | holds |",
                "exports 2024-01: at most 101 thousand USD | holds |",
                "exports 2024-01: 100.7 thousand USD | close | the data has 100.50 thousand USD, outside the rounding by 0.15 thousand USD: a revision of 0.1 % would do",
                "exports 2024-01: 98 thousand USD | contradicted | the data has 100.5 thousand USD: 2.5 thousand USD more",
                "exports 2024-01: less than 90 thousand USD | contradicted | the data has 100.5 thousand USD: 10.5 thousand USD more; right as value of imports, 2024-01",
                "exports 2024-01: 100.5 million USD | other unit | off by a factor of 1,000; the data has 0.10 million USD",
                "exports 2024-01: 100.5 USD | other unit | off by a factor of 1,000; the data has 100503.00 USD",
                "exports 2024-01: more than 100 million USD | other unit | off by a factor of 1,000; the data has 0.1 million USD",
                "exports 2024-01: +63.4 % | holds |",
                "exports 2024-01: up 63 % on a year ago | holds |",
                "exports 2024-01: +64 % | close | the data has +63.4 %, outside the rounding by 0.1 points: a revision of 0.06 % would do",
                "exports 2024-01: -63.4 % | contradicted | the data has +63.40 %: the sign is turned",
                "exports 2024-01: +9.7 % on a year ago | other base | it is growth on the previous period; the data has +63.40 % on a year ago",
                "exports 2024-01: +63.4 % on the previous month | other base | it is growth on a year ago; the data has +9.72 % on the previous period",
                "exports 2024-01: +25 % on a year ago | contradicted | the data has +63.4 %: 38.4 points more",
                "exports 2024-01: +25.6 % vs 2022-12 | holds |",
                "exports 2024-01: +38.994 thousand USD | holds |",
                "exports 2024-01: +8.903 thousand USD on a year ago | other base | it is change on the previous period; the data has +38.9940 thousand USD on a year ago",
                "exports to Germany 2024-01: share of 30.0 % | holds |",
                "exports to Germany 2024-01: share of 0.3 % | other unit | a fraction is printed as percent, or the other way round; the data has 30.00 %",
                "exports to Germany 2024-01: rank 1 | holds |",
                "exports to France 2024-01: rank 1 | contradicted | the data has 2",
                "trade balance 2024-01: 10.5 thousand USD | holds |",
                "trade deficit 2024-01: 10.5 thousand USD | contradicted | the data has -10.50 thousand USD: the sign is turned",
                "total trade 2024-01: 190.5 thousand USD | holds |",
                "exports to Germany 2024-01: -24.6 % | holds |",
                "exports to Germany 2024-01: down almost 25 % | holds |",
                "exports 2025-01: 34 thousand USD | cannot say | the data holds no exports of 2025-01",
                "exports to Chile 2024-01: 34 thousand USD | cannot say | the data holds no market Chile",
                "Coffee exports 2024-01: 34 thousand USD | cannot say | the data holds no exports by product",
                "exports to France 2024-01: +34 % | cannot say | not reported",
                "exports 2024-01: 100.5 thousand EUR | holds |",
            })
    void a_claim_is_compared_as_printed_and_then_in_other_ways(String claim, String verdict, String reason) {
        assertThat(verdicts(claims(claim), EXPORTS)).containsExactly(verdict);
        if (reason == null) {
            assertThat(reasons(claims(claim), EXPORTS)).containsExactly("");
        } else {
            assertThat(reasons(claims(claim), EXPORTS)).containsExactly(reason);
        }
    }

    private static final String VINTAGES = """
            2022-12 export World TOTAL  80000 final
            2023-01 export World TOTAL  23610 final
            2023-01 export World TOTAL  25080 estimate
            2023-12 export World TOTAL  31470 final
            2024-01 export World TOTAL  33570 estimate
            2024-01 export World TOTAL  34530 final
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "exports 2024-01: 34.5 thousand USD | holds |",
                "exports 2024-01: 33.57 thousand USD | other vintage | as estimate; the data has 34.530 thousand USD",
                "exports 2024-01: +42 % | other vintage | as estimate on the latest base; the data has +46.3 %",
                "exports 2024-01: +33.9 % | other vintage | as estimate; the data has +46.25 %",
                "exports 2024-01: +9.7 % | other base | it is growth on the previous period; the data has +46.25 % on a year ago"
            })
    void a_claim_that_is_of_another_vintage_is_named_so(String claim, String verdict, String reason) {
        assertThat(verdicts(claims(claim), VINTAGES)).containsExactly(verdict);
        assertThat(reasons(claims(claim), VINTAGES)).containsExactly(reason == null ? "" : reason);
    }

    private static final String MONTHS = """
            2023-08 export World TOTAL 120
            2023-09 export World TOTAL 90
            2023-10 export World TOTAL 80
            2023-11 export World TOTAL 70
            2023-12 export World TOTAL 95
            2024-01 export World TOTAL 100
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "exports 2024-01: highest since 2023-08 | holds | ",
                "exports 2024-01: highest since 2023-09 | holds | true and less than it could say: since 2023-08",
                "exports 2024-01: highest on record | contradicted | 2023-08 was higher",
                "exports 2024-01: lowest since 2023-11 | contradicted | 2023-12 was lower",
                "exports 2023-11: lowest on record | holds | ",
                "exports 2023-12: highest since 2023-11 | holds | true and less than it could say: since 2023-08"
            })
    void since_when_a_value_was_not_as_high_is_looked_up(String claim, String verdict, String reason) {
        assertThat(verdicts(claims(claim), MONTHS)).containsExactly(verdict);
        assertThat(reasons(claims(claim), MONTHS)).containsExactly(reason == null ? "" : reason);
    }

    @Test
    void over_a_gap_nobody_can_say_since_when() {
        String gap = MONTHS.replace("2023-10 export World TOTAL 80\n", "");

        assertThat(verdicts(claims("exports 2024-01: highest since 2023-08"), gap))
                .containsExactly("cannot say");
        assertThat(reasons(claims("exports 2024-01: highest since 2023-08"), gap))
                .containsExactly("lacks 2023-10");
        assertThat(verdicts(claims("exports 2024-01: highest since 2023-11"), gap))
                .containsExactly("holds");
        assertThat(reasons(claims("exports 2024-01: highest since 2023-11"), gap))
                .containsExactly("");
    }

    @Test
    void data_that_ends_in_zeros_is_rounded_itself() {
        String rounded = """
                2023-01 export World TOTAL 23610000000
                2024-01 export World TOTAL 34530000000
                """;

        assertThat(verdicts(claims("exports 2024-01: +46.28 %"), rounded)).containsExactly("holds");
        assertThat(reasons(claims("exports 2024-01: +46.28 %"), rounded))
                .containsExactly("within the rounding of the data");
        assertThat(verdicts(claims("exports 2024-01: +46.1 %"), rounded)).containsExactly("close");
        assertThat(verdicts(claims("exports 2024-01: +50 %"), """
                2023-01 export World TOTAL 2000000
                2024-01 export World TOTAL 3000000
                """)).containsExactly("holds");
        assertThat(verdicts(claims("exports 2024-01: +56 %"), """
                2023-01 export World TOTAL 2000000
                2024-01 export World TOTAL 3000000
                """)).containsExactly("contradicted");
    }

    @Test
    void growth_and_change_of_a_deficit_are_of_the_deficit() {
        String deficits = """
                2024-02 export World TOTAL 100
                2024-02 import World TOTAL 187
                2024-03 export World TOTAL 110
                2024-03 import World TOTAL 202
                """;

        assertThat(verdicts(claims("Trade deficit 2024-03: 92 USD, +5.7 %, +5 USD on the previous month"), deficits))
                .containsExactly("holds", "holds", "holds");
        assertThat(verdicts(claims("Trade balance 2024-03: -92 USD"), deficits)).containsExactly("holds");
        assertThat(verdicts(claims("Trade balance 2024-03: +5.7 % on the previous month"), deficits))
                .containsExactly("cannot say");
        assertThat(verdicts(claims("Trade deficit 2024-03: lowest on record"), deficits))
                .containsExactly("contradicted");
    }

    private static final String COFFEE = """
            2023-01 export World Coffee 200000
            2024-01 export World Coffee 330000
            2023-01 export World Coffee 100t
            2024-01 export World Coffee 110t
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Coffee exports 2024-01: 110 tonnes | holds |",
                "Coffee exports 2024-01: 0.11 thousand tonnes | holds |",
                "Coffee exports 2024-01: 110000 kg | holds |",
                "Coffee exports 2024-01: 3000 USD/tonne | holds |",
                "Coffee exports 2024-01: 3 USD/kg | holds |",
                "Coffee exports 2024-01: 2500 USD/tonne | contradicted | the data has 3000.0 USD/tonne: 500.0 USD/tonne more",
                "Coffee exports 2024-01: 120 tonnes | contradicted | the data has 110.0 tonnes: 10.0 tonnes less",
                "Coffee exports 2025-01: 120 tonnes | cannot say | the data holds no exports by product of 2025-01"
            })
    void quantities_and_prices_are_compared_too(String claim, String verdict, String reason) {
        assertThat(verdicts(claims(claim), COFFEE)).containsExactly(verdict);
        assertThat(reasons(claims(claim), COFFEE)).containsExactly(reason == null ? "" : reason);
    }

    @Test
    void without_quantities_in_the_data_nobody_can_say() {
        assertThat(verdicts(claims("exports 2024-01: 110 tonnes"), EXPORTS)).containsExactly("cannot say");
        assertThat(reasons(claims("exports 2024-01: 110 tonnes"), EXPORTS))
                .containsExactly("the data has no quantities");
        assertThat(reasons(
                        claims("Coffee exports 2024-01: 110 tonnes"),
                        COFFEE.replace("110t", "110pairs").replace("100t", "100pairs")))
                .containsExactly("the data counts in pairs");
    }

    @Test
    void a_place_holds_with_groups_among_the_markets_or_without() {
        String withGroup = """
                2024-01 export US      TOTAL 100
                2024-01 export Pact    TOTAL  90
                2024-01 export Germany TOTAL  80
                """;

        assertThat(verdicts(claims("exports to Germany 2024-01: rank 2"), withGroup))
                .containsExactly("holds");
        assertThat(verdicts(claims("exports to Germany 2024-01: rank 3"), withGroup))
                .containsExactly("holds");
        assertThat(verdicts(claims("exports to Germany 2024-01: rank 1"), withGroup))
                .containsExactly("contradicted");
    }

    @Test
    void a_base_that_is_not_there_is_no_other_base() {
        String months = """
                2023-12 export World TOTAL 9161
                2024-01 export World TOTAL 10051
                """;

        assertThat(verdicts(claims("exports 2024-01: +9.7 % on a year ago"), months))
                .containsExactly("cannot say");
        assertThat(reasons(claims("exports 2024-01: +9.7 % on a year ago"), months))
                .containsExactly("the data holds no exports of 2023-01; it is what comes on the previous period");
    }

    @Test
    void the_data_says_nothing_of_what_was_before_it() {
        assertThat(verdicts(claims("exports 2024-01: highest since 2010-01"), MONTHS.replace("120", "20")))
                .containsExactly("cannot say");
        assertThat(reasons(claims("exports 2024-01: highest since 2010-01"), MONTHS.replace("120", "20")))
                .containsExactly("the data begins in 2023-08");
        assertThat(verdicts(claims("exports 2023-08: highest since 2010-01"), MONTHS))
                .containsExactly("cannot say");
    }

    @Test
    void a_file_in_millions_is_rounded_to_them() {
        String millions = """
                2023-01 export World TOTAL  4000000
                2023-02 export World TOTAL  5000000
                2023-03 export World TOTAL  7000000
                2024-01 export World TOTAL 11000000
                2024-02 export World TOTAL 13000000
                2024-03 export World TOTAL 17000000
                """;

        assertThat(verdicts(claims("exports 2023-01: 4.4 million USD"), millions))
                .containsExactly("holds");
        assertThat(verdicts(claims("exports 2023-01: 4.6 million USD"), millions))
                .containsExactly("contradicted");
        assertThat(verdicts(claims("exports 2024-02: +140 %"), millions)).containsExactly("holds");
        assertThat(verdicts(claims("exports 2024-02: +260 %"), millions)).containsExactly("contradicted");
    }

    @Test
    void nothing_is_not_a_number_in_another_unit() {
        String small = """
                2023-01 export World TOTAL 1000
                2024-01 export World TOTAL 1006
                """;

        assertThat(verdicts(claims("exports 2024-01: +0 %"), small)).containsExactly("holds");
        assertThat(verdicts(claims("exports 2024-01: 0.0 million USD"), small)).containsExactly("holds");
    }

    @Test
    void growth_on_an_estimate_is_not_held_against_a_claim() {
        String estimates = """
                2023-01 export World Coffee 200 estimate
                2024-01 export World Coffee 350 estimate
                """;

        assertThat(verdicts(claims("Coffee exports 2024-01: +75 %"), estimates)).containsExactly("holds");
        assertThat(verdicts(claims("Coffee exports 2024-01: +103 %"), estimates))
                .containsExactly("cannot say");
        assertThat(reasons(claims("Coffee exports 2024-01: +103 %"), estimates))
                .containsExactly(
                        "the data has +75.0 % on a base that is an estimate, which may have been revised since");
        assertThat(verdicts(claims("Coffee exports 2024-01: 350 USD"), estimates))
                .containsExactly("holds");
        assertThat(verdicts(claims("Coffee exports 2024-01: 450 USD"), estimates))
                .containsExactly("cannot say");
        assertThat(reasons(claims("Coffee exports 2024-01: 450 USD"), estimates))
                .containsExactly("the data has 350.0 USD as an estimate, which may have been revised since");
    }

    /** The EU is Germany and France, EU-28 Britain too. */
    private static final String PARTS = """
            2023-01 export Germany Coffee 100001
            2023-01 export France  Coffee 200002
            2023-01 export Japan   Coffee  50001
            2023-01 export Japan   Tea     60001
            2024-01 export Germany Coffee 120001
            2024-01 export France  Coffee 220002
            2024-01 export Japan   Coffee  70001
            2024-01 export Japan   Tea     80001
            2024-01 export World   TOTAL  900001
            2023-01 export World   TOTAL  700001
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "exports to Japan 2024-01: 200 thousand USD | cannot say | the data has 150.0 thousand USD of products listed alone",
                "exports to Japan 2024-01: 150 thousand USD | cannot say | the data has 150.0 thousand USD of products listed alone",
                "exports to Japan 2024-01: more than 140 thousand USD | holds |",
                "exports to Japan 2024-01: 120 thousand USD | contradicted | the data has 150.0 thousand USD: 30.0 thousand USD more",
                "exports to Japan 2024-01: +36.4 % | cannot say | the data has +36.36 % of products listed alone",
                "exports to Japan 2024-01: share of 20 % | cannot say | the data has 16.7 % of products listed alone",
                "exports to Japan 2024-01: share of 10 % | contradicted | the data has 16.7 %: 6.7 points more",
                "exports of Coffee 2024-01: 500 thousand USD | cannot say | the data has 410.0 thousand USD of markets listed alone",
                "exports of Coffee 2024-01: +17.1 % | cannot say | the data has +17.14 % of markets listed alone",
                "Coffee exports to EU 2024-01: 500 thousand USD | contradicted | the data has 340.0 thousand USD: 160.0 thousand USD less",
                "Coffee exports to EU 2024-01: +13.3 % | holds |",
            })
    void parts_of_what_is_claimed_neither_bear_it_out_nor_refute_it(String claim, String verdict, String reason) {
        assertThat(verdicts(claims(claim), PARTS)).containsExactly(verdict);
        assertThat(reasons(claims(claim), PARTS)).containsExactly(reason == null ? "" : reason);
    }

    @Test
    void a_group_without_some_of_its_members_refutes_nothing() {
        String pact = """
                2024-01 export Chile TOTAL 100001
                """;

        assertThat(verdicts(claims("exports to Pact 2024-01: 400 thousand USD"), pact))
                .containsExactly("cannot say");
        assertThat(reasons(claims("exports to Pact 2024-01: 400 thousand USD"), pact))
                .containsExactly("the data has 100.0 thousand USD of members listed alone");
        assertThat(verdicts(
                        claims("exports to Pact 2024-01: 400 thousand USD"),
                        pact + "2024-01 export Japan TOTAL 200001\n" + "2024-01 export Peru TOTAL 5\n"))
                .containsExactly("contradicted");
    }

    private static final String PLACES = """
            2024-01 export World   TOTAL 1000001
            2024-01 export Germany TOTAL  400001
            2024-01 export France  TOTAL  300001
            2024-01 export Japan   TOTAL  100001
            2024-01 export Chile   TOTAL   90001
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "exports to Germany 2024-01: rank 1 | holds |",
                "exports to France 2024-01: rank 1 | contradicted | the data has 2",
                "exports to France 2024-01: rank 3 | contradicted | the data has 2",
                "exports to Japan 2024-01: rank 3 | holds |",
                "exports to Japan 2024-01: rank 2 | contradicted | the data has 3",
                "exports to Japan 2024-01: rank 4 | cannot say | the data has 3 of 4 markets listed alone",
                "exports to Chile 2024-01: rank 9 | cannot say | the data has 4 of 4 markets listed alone",
            })
    void a_market_that_is_not_listed_may_be_before_one_that_is(String claim, String verdict, String reason) {
        assertThat(verdicts(claims(claim), PLACES)).containsExactly(verdict);
        assertThat(reasons(claims(claim), PLACES)).containsExactly(reason == null ? "" : reason);
    }

    @Test
    void a_rest_has_no_place() {
        String rest = """
                2024-01 export Germany TOTAL 100001
                2024-01 export France  TOTAL  90001
                2024-01 export Bunkers TOTAL  95001
                """;

        assertThat(verdicts(claims("exports to France 2024-01: rank 2"), rest)).containsExactly("holds");
    }

    @Test
    void values_that_are_alike_when_rounded_have_no_order() {
        String rounded = """
                2024-03 export World TOTAL 33660000000
                2024-04 export World TOTAL 31050000000
                2024-05 export World TOTAL 32270000000
                2024-06 export World TOTAL 33660000000
                """;

        assertThat(verdicts(claims("exports 2024-06: highest on record"), rounded))
                .containsExactly("cannot say");
        assertThat(reasons(claims("exports 2024-06: highest on record"), rounded))
                .containsExactly("2024-03 was alike within the rounding of the data");
        assertThat(verdicts(claims("exports 2024-06: highest since 2024-03"), rounded))
                .containsExactly("holds");
        assertThat(verdicts(claims("exports 2024-05: highest on record"), rounded))
                .containsExactly("contradicted");
    }

    @Test
    void data_that_does_not_say_whose_it_is_refutes_nothing_of_a_reporter() {
        assertThat(verdicts(claims("Japan's exports 2024-01: 98 thousand USD"), EXPORTS))
                .containsExactly("cannot say");
        assertThat(reasons(claims("Japan's exports 2024-01: 98 thousand USD"), EXPORTS))
                .containsExactly(
                        "the data does not say whose trade it is: --reporter does; the data has 100.5 thousand USD: 2.5 thousand USD more");
        assertThat(verdicts(claims("exports 2024-01: 98 thousand USD"), EXPORTS))
                .containsExactly("contradicted");
    }

    @Test
    void data_that_does_not_say_its_currency_refutes_nothing_in_euros() {
        assertThat(verdicts(claims("exports 2024-01: 98 thousand EUR"), EXPORTS))
                .containsExactly("cannot say");
        assertThat(verdicts(claims("exports 2024-01: 98 thousand USD"), EXPORTS))
                .containsExactly("contradicted");
    }

    @Test
    void data_goes_before_what_other_claims_say() {
        Check check = check(
                claims("exports 2024-01: 100.5 thousand USD, +3 %", "exports 2024-01: 120 thousand USD"), EXPORTS);

        assertThat(column(check.table(), "verdict")).containsExactly("holds", "contradicted", "contradicted");
        assertThat(column(check.table(), "reason").get(0)).isEmpty();
        assertThat(check.isAnyFound()).isTrue();
        assertThat(check(claims("exports 2024-01: 100.5 thousand USD"), EXPORTS).isAnyFound())
                .isFalse();
    }

    @Test
    void what_the_data_has_is_in_the_unit_that_is_printed() {
        assertThat(column(
                        check(claims("exports 2024-01: 100.5 thousand USD, +63.4 %"), EXPORTS)
                                .table(),
                        "computed"))
                .containsExactly("100.503", "63.3956006438082");
    }

    @Test
    void growth_so_far_this_year_is_that_of_the_year_up_to_its_period() {
        String year = """
                2024-01 export World TOTAL 30
                2024-02 export World TOTAL 30
                2023-01 export World TOTAL 20
                2023-02 export World TOTAL 30
                """;

        assertThat(verdicts(claims("exports 2024-02: +20 % so far this year, +10 USD so far this year"), year))
                .containsExactly("holds", "holds");
        assertThat(claims("exports 2024-02: +20 % so far this year")
                        .get(0)
                        .what()
                        .toString())
                .isEqualTo("growth of exports, 2024-01..2024-02");
        assertThat(verdicts(claims("exports 2024-02: +0 %"), year)).containsExactly("holds");
    }

    @Test
    void what_is_right_of_the_other_flow_is_wrong_and_it_is_said_of_what_it_is() {
        String year = """
                2024-01 export World TOTAL 3453
                2024-01 import World TOTAL 3090
                2023-01 export World TOTAL 2361
                2023-01 import World TOTAL 2295
                """;

        assertThat(verdicts(claims("exports 2024-01: 3090 USD, +34.6 %"), year))
                .containsExactly("contradicted", "contradicted");
        assertThat(reasons(claims("exports 2024-01: 3090 USD, +34.6 %"), year))
                .containsExactly(
                        "the data has 3453.0 USD: 363.0 USD more; right as value of imports, 2024-01",
                        "the data has +46.25 %: 11.65 points more; right as growth of imports, 2024-01");
    }
}
