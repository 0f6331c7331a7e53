package trade.claim.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.claim.evidence.Claims.claims;
import static trade.claim.evidence.Claims.reasons;
import static trade.claim.evidence.Claims.verdicts;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rounding arithmetic makes of claims without any data; many of the numbers are those that Vietnam's press printed. */
class ConsistencyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "exports 2024-01: 33.57 bn USD, +42 % | implies that 2023-01 was 23.55 … 23.73 billion",
                "exports to US 2024-01: 9.6 bn USD, +55.8 % | implies that 2023-01 was 6.128 … 6.196 billion",
                "exports to US 2024-01: 10.0 bn USD, +64 % | implies that 2023-01 was 6.049 … 6.147 billion",
                "exports to US 2024-01: 10 bn USD, +64 % | implies that 2023-01 was 5.775 … 6.422 billion",
                "Phone exports 2024-01: 5.8 bn USD, +56.3 % on the previous month | implies that 2023-12 was 3.678 … 3.744 billion",
                "Farm exports 2024-01: 3.3 bn USD, +9.1 % on the previous month | implies that 2023-12 was 2.978 … 3.072 billion",
                "exports to CPTPP 2024: 2.236 bn USD, +17.6 % | implies that 2023 was 1.900 … 1.903 billion",
                "exports to EVFTA 2024: 1.59 bn USD, +10.26 % | implies that 2023 was 1.437 … 1.447 billion",
                "exports 2023: 138.59 bn USD, +16.1 %, +19.17 bn USD | implies that 2022 was 119.41 … 119.43 billion",
                "exports 2024-05: 14.64 bn USD, -8 %, -1.28 bn USD | implies that 2023-05 was 15.91 … 15.93 billion",
                "exports 2024-01..2024-02: 59.34 bn USD, +19.2 % | implies that 2023-01..2023-02 was 49.76 … 49.81 billion",
            })
    void a_value_and_its_growth_imply_the_base(String sentence, String implied) {
        assertThat(reasons(claims(sentence))).contains(implied);
        assertThat(verdicts(claims(sentence))).doesNotContain("conflict");
    }

    @Test
    void growth_that_the_change_does_not_make_is_a_conflict() {
        assertThat(verdicts(claims("exports to US 2024-01: 10.0 bn USD, +64 %, +3.2 bn USD")))
                .containsExactly("conflict", "conflict", "conflict");
        assertThat(reasons(claims("exports to US 2024-01: 10.0 bn USD, +64 %, +3.2 bn USD"))
                        .get(0))
                .isEqualTo("not together with 1 (+64 %), 1 (+3.2 bn USD)");
        assertThat(verdicts(claims("exports to US 2024-01: 10.0 bn USD, +64 %, +3.9 bn USD")))
                .containsExactly("cannot say", "consistent", "consistent");
    }

    @Test
    void a_quotient_by_what_may_be_nothing_says_nothing() {
        assertThat(reasons(claims("exports 2024-01: 34 bn USD", "exports to US 2024-01: 0 bn USD, share of 0 %"))
                        .get(0))
                .isEmpty();
    }

    @Test
    void a_base_that_may_be_almost_anything_is_not_implied() {
        assertThat(reasons(claims("exports 2024-01: 34 bn USD, -100 %")).get(1)).isEmpty();
        assertThat(reasons(claims("exports 2024-01: 0 bn USD, +5 %")).get(1)).isEmpty();
    }

    @Test
    void growth_and_change_of_opposite_signs_are_a_conflict_whatever_the_value() {
        assertThat(verdicts(claims("exports to US 2024-01: -8 %, +1.2 bn USD")))
                .containsExactly("conflict", "conflict");
    }

    @Test
    void a_balance_is_what_exports_are_more_than_imports() {
        assertThat(verdicts(claims(
                        "exports 2024-01: 34.5 bn USD",
                        "imports 2024-01: 30.9 bn USD",
                        "trade balance 2024-01: 3.63 bn USD")))
                .containsExactly("consistent", "consistent", "consistent");
        assertThat(reasons(claims(
                        "exports 2024-01: 34.5 bn USD",
                        "imports 2024-01: 30.9 bn USD",
                        "trade balance 2024-01: 3.63 bn USD")))
                .containsExactly("2 + 3 = 34.48 … 34.59", "1 − 3 = 30.82 … 30.93", "1 − 2 = 3.500 … 3.700");
        assertThat(verdicts(claims(
                        "exports 2024-01: 33.57 bn USD",
                        "imports 2024-01: 30.9 bn USD",
                        "trade balance 2024-01: 3.63 bn USD")))
                .containsExactly("conflict", "conflict", "conflict");
        assertThat(verdicts(claims(
                        "exports 2024-01: 30 bn USD", "imports 2024-01: 33 bn USD", "trade deficit 2024-01: 3 bn USD")))
                .containsExactly("consistent", "consistent", "consistent");
    }

    @Test
    void trade_is_exports_and_imports_together() {
        assertThat(verdicts(claims(
                        "exports 2024-01: 34.5 bn USD",
                        "imports 2024-01: 30.9 bn USD",
                        "total trade 2024-01: 65.4 bn USD")))
                .containsOnly("consistent");
        assertThat(verdicts(claims(
                        "exports 2024-01: 34.5 bn USD",
                        "imports 2024-01: 30.9 bn USD",
                        "total trade 2024-01: 66.4 bn USD")))
                .containsOnly("conflict");
    }

    @Test
    void shares_and_values_imply_one_total() {
        assertThat(reasons(claims(
                        "Footwear exports 2024: 2.2 bn USD, share of 36.3 %",
                        "Garment exports 2024: 2.1 bn USD, share of 34.5 %",
                        "Petrol exports 2024: more than 1.1 bn USD, share of 18.1 %")))
                .contains(
                        "implies that the whole is 5.915 … 6.207 billion; with 2, 3 6.061 … 6.207 billion",
                        "implies that the whole is 5.933 … 6.241 billion; with 1, 3 6.061 … 6.207 billion",
                        "implies that the whole is 6.061 … 6.371 billion; with 1, 2 6.061 … 6.207 billion");
        assertThat(verdicts(claims(
                        "Footwear exports 2024: 2.2 bn USD, share of 36.3 %",
                        "Garment exports 2024: 2.1 bn USD, share of 30.5 %")))
                .containsOnly("conflict");
    }

    @Test
    void a_share_is_of_the_printed_total() {
        assertThat(reasons(claims("exports 2024-01: 33.57 bn USD", "Farm exports 2024-01: 3.3 bn USD, share of 9.9 %")))
                .contains(
                        "2 / 1 = 9.680 … 9.981; implies that the whole is 32.66 … 34.01 billion; with 1 33.57 … 33.58 billion");
        assertThat(verdicts(claims("exports 2024-01: 34.5 bn USD", "Farm exports 2024-01: 3.3 bn USD, share of 9.9 %")))
                .containsOnly("disagrees");
    }

    @Test
    void no_part_is_more_than_its_whole_and_no_share_more_than_100() {
        assertThat(verdicts(claims("exports 2024-01: 34 bn USD", "exports to US 2024-01: 36 bn USD")))
                .containsOnly("conflict");
        assertThat(verdicts(claims("exports 2024-01: 34 bn USD", "exports to US 2024-01: 34 bn USD")))
                .doesNotContain("conflict");
        assertThat(verdicts(claims("exports to US 2024-01: share of 104 %"))).containsExactly("conflict");
        assertThat(reasons(claims("exports to US 2024-01: share of 104 %"))).containsExactly("this can be of nothing");
        assertThat(verdicts(claims("exports to US 2024-01: -104 %"))).containsExactly("conflict");
    }

    @Test
    void single_markets_are_no_more_together_than_the_world_but_groups_may_overlap() {
        assertThat(verdicts(claims(
                        "exports 2024-01: 30 bn USD",
                        "exports to Chile 2024-01: 18 bn USD",
                        "exports to Japan 2024-01: 15 bn USD")))
                .containsOnly("conflict");
        assertThat(verdicts(claims(
                        "exports 2024-01: 30 bn USD",
                        "exports to Pact 2024-01: 17 bn USD",
                        "exports to Japan 2024-01: 15 bn USD")))
                .doesNotContain("conflict");
        assertThat(verdicts(
                        claims("exports to Chile 2024-01: share of 60 %", "exports to Japan 2024-01: share of 42 %")))
                .containsOnly("conflict");
    }

    @Test
    void two_claims_on_one_number_agree_or_are_a_conflict() {
        assertThat(verdicts(claims("exports 2024-01: 34.5 bn USD", "exports 2024-01: 34.53 bn USD")))
                .doesNotContain("conflict");
        assertThat(verdicts(claims("exports 2024-01: 34.5 bn USD", "exports 2024-01: 33.57 bn USD")))
                .containsOnly("conflict");
    }

    @Test
    void what_only_cutting_instead_of_rounding_would_allow_is_said_so() {
        assertThat(verdicts(claims("exports 2024-01: 34.5 bn USD", "exports 2024-01: 34.56 bn USD")))
                .containsExactly("disagrees", "disagrees");
        assertThat(reasons(claims("exports 2024-01: 34.5 bn USD", "exports 2024-01: 34.56 bn USD"))
                        .get(0))
                .isEqualTo("not together with 2 (34.56 bn USD), unless numbers were cut and not rounded");
    }

    @Test
    void the_one_that_is_in_conflict_with_several_is_the_suspect() {
        assertThat(verdicts(claims(
                        "exports 2024-01: 34.5 bn USD",
                        "exports 2024-01: 34.53 bn USD",
                        "exports 2024-01: 26.3 bn USD",
                        "exports 2024-01: 34.5 bn USD")))
                .containsExactly("cannot say", "cannot say", "conflict", "cannot say");
    }

    @Test
    void a_suspect_is_found_by_numbers_that_agree_without_it() {
        assertThat(verdicts(
                        claims("exports 2024-01: 34.5 bn USD, +46.2 %, +10.9 bn USD", "exports 2023-01: 26.3 bn USD")))
                .containsExactly("cannot say", "consistent", "consistent", "conflict");
    }

    @Test
    void a_share_of_telephones_is_of_the_printed_total() {
        assertThat(verdicts(
                        claims("exports 2024-01: 33.57 bn USD", "Phone exports 2024-01: 5.8 bn USD, share of 17.3 %")))
                .containsOnly("consistent");
    }

    @Test
    void a_suspect_implies_nothing() {
        assertThat(reasons(claims("exports to US 2024-01: 10.0 bn USD, +64 %, +3.2 bn USD")))
                .noneMatch(reason -> reason.contains("implies"));
    }

    @Test
    void amounts_in_two_currencies_are_not_compared() {
        assertThat(verdicts(claims("exports 2024-01: 135.6 bn EUR", "exports 2024-01: 147.9 bn USD")))
                .doesNotContain("conflict", "disagrees");
    }

    @Test
    void months_are_no_more_than_their_quarter_and_all_of_them_are_the_quarter() {
        assertThat(verdicts(claims("exports 2024-Q1: 90 bn USD", "exports 2024-02: 92 bn USD")))
                .containsOnly("conflict");
        assertThat(verdicts(claims(
                        "exports 2024-Q1: 90 bn USD",
                        "exports 2024-01: 30 bn USD",
                        "exports 2024-02: 25 bn USD",
                        "exports 2024-03: 30 bn USD")))
                .containsOnly("conflict");
        assertThat(verdicts(claims(
                        "exports 2024-Q1: 90 bn USD",
                        "exports 2024-01: 30 bn USD",
                        "exports 2024-02: 25 bn USD",
                        "exports 2024-03: 35 bn USD")))
                .doesNotContain("conflict", "disagrees");
        assertThat(verdicts(claims("exports 2024-Q1: 90 bn USD", "exports 2024-01..2024-03: 93 bn USD")))
                .containsOnly("conflict");
    }

    @Test
    void the_least_conflict_is_named_and_others_are_left_alone() {
        assertThat(verdicts(claims(
                        "exports 2024-01: 34.5 bn USD",
                        "imports 2024-01: 30.9 bn USD",
                        "exports to US 2024-01: 10.0 bn USD, +64 %, +3.2 bn USD",
                        "trade balance 2024-01: 3.63 bn USD")))
                .containsExactly("consistent", "consistent", "conflict", "conflict", "conflict", "consistent");
    }

    @Test
    void among_many_claims_each_conflict_is_found_by_itself() {
        List<String> sentences = new ArrayList<>();
        for (int year = 1902; year < 2020; year += 2) {
            sentences.add("exports to US " + year + "-01: 10.0 bn USD, +64 %, +3.9 bn USD");
            sentences.add("exports to Japan " + year + "-01: 10.0 bn USD, +64 %, +3.2 bn USD");
        }

        List<String> verdicts = verdicts(claims(sentences.toArray(String[]::new)));

        for (int i = 0; i < verdicts.size(); i += 6) {
            assertThat(verdicts.subList(i, i + 3)).containsExactly("cannot say", "consistent", "consistent");
            assertThat(verdicts.subList(i + 3, i + 6)).containsOnly("conflict");
        }
    }

    @Test
    void the_same_claim_twice_is_two_claims_against_a_third() {
        assertThat(verdicts(claims(
                        "exports 2024-01: 34.5 bn USD",
                        "exports 2024-01: 34.5 bn USD",
                        "exports 2024-01: 33.6 bn USD")))
                .contains("conflict");
    }
}
