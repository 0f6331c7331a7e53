package trade.claim.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.claim.evidence.Claims.claims;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trade.claim.Claim;

class ClaimTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "exports to US 2024-01: 10 bn USD | value of exports to US, 2024-01: 10 bn USD",
                "exports to US 2024-01: $10 bn | value of exports to US, 2024-01: 10 bn USD",
                "exports to Japan in January 2024 reached 2.2 bn USD | value of exports to Japan, 2024-01: 2.2 bn USD",
                "coffee exports to US 2024-01: 44 million USD | value of exports of coffee to US, 2024-01: 44 million USD",
                "exports of coffee, tea to Japan 2024-Q1 were 44 million USD | value of exports of coffee tea to Japan, 2024-Q1: 44 million USD",
                "imports from China 2024-01: 9 bn USD | value of imports from China, 2024-01: 9 bn USD",
                "imports 2024-01..2024-02: 9 bn | value of imports, 2024-01..2024-02: 9 bn",
                "trade deficit 2024: 3 bn USD | deficit of exports and imports, 2024: 3 bn USD",
                "trade balance with China 2024: deficit of 3 bn USD | deficit of exports and imports with China, 2024: 3 bn USD",
                "total trade 2024: 681 bn USD | total of exports and imports, 2024: 681 bn USD",
                "exports 2024-01: down 8 % | growth of exports, 2024-01: −8 %",
                "exports 2024-01: fell by almost 8 % on the previous month | growth of exports, 2024-01: almost −8 % PREVIOUS",
                "exports 2024-03: +8 % so far this year | growth of exports, 2024-01..2024-03: +8 % YTD",
                "exports 2024-03: +8 % vs 2020-03 | growth of exports, 2024-03: +8 % 2020-03",
                "exports 2024-01: more than 34 bn USD | value of exports, 2024-01: more than 34 bn USD",
                "exports to US 2024-01: 29.1 % of exports | share of exports to US, 2024-01: 29.1 %",
                "exports to US 2024-01: rank 1 | rank of exports to US, 2024-01: 1",
                "exports 2024-01: highest since September 2022 | highest of exports, 2024-01: highest since 2022-09",
                "exports 2024-01: growth highest on record | highest growth of exports, 2024-01: highest on record",
                "Xuất khẩu tháng 1/2024 đạt 33,57 tỷ USD | value of exports, 2024-01: 33,57 tỷ USD",
                "Nhập khẩu quý 1/2024: hơn 85 tỷ USD | value of imports, 2024-Q1: more than 85 tỷ USD",
                "Kim ngạch xuất khẩu cà phê sang Japan năm 2023 đạt gần 300 triệu USD | value of exports of cà phê to Japan, 2023: almost 300 triệu USD",
                "Tháng 01/2024 xuất siêu 3,63 tỷ USD | balance of exports and imports, 2024-01: 3,63 tỷ USD",
                "Xuất khẩu T1/2024: giảm 8% so với tháng trước | growth of exports, 2024-01: −8 % PREVIOUS",
                "Xuất khẩu 2024-01: 2.236 triệu USD | value of exports, 2024-01: 2.236 triệu USD",
                "Xuất khẩu sang EU tháng 1/2024 chiếm 13,4 % | share of exports to EU, 2024-01: 13,4 %",
                "Xuất khẩu sang EU tháng 1/2024 đứng thứ 2 | rank of exports to EU, 2024-01: 2",
                "Xuất khẩu tháng 5/2024: giảm 6,6% so với cùng kỳ năm 2023 | growth of exports, 2024-05: −6,6 %",
                "Xuất khẩu tháng 5/2024: giảm 6,6% so với năm 2023 | growth of exports, 2024-05: −6,6 % 2023",
                "Re-exports to the US in 2024 amounted to 90 USD | value of re-exports to US, 2024: 90 USD",
                "Năm 2024, tái xuất sang US đạt 90 USD | value of re-exports to US, 2024: 90 USD",
                "re-imports 2024: 90 USD | value of re-imports, 2024: 90 USD",
                "exports in March 2022 to June 2022 amounted to 131 bn USD | value of exports, 2022-03..2022-06: 131 bn USD",
                "Tháng 3/2022 đến tháng 6/2022, xuất khẩu đạt 131 tỷ USD | value of exports, 2022-03..2022-06: 131 tỷ USD",
                "Japan posted a trade surplus of 6.05 bn USD in 2024-05 | balance of exports and imports, 2024-05: 6.05 bn USD",
                "exports 2024-05: $356.2m | value of exports, 2024-05: 356.2 m USD",
                "Shipments to Japan 2024-05: 2 bn USD | value of exports to Japan, 2024-05: 2 bn USD",
                "exports 2024-01: highest growth since 2022-09 | highest growth of exports, 2024-01: highest since 2022-09",
                "exports 2024-01: record high | highest of exports, 2024-01: highest on record",
                "exports to US 2024-01: the largest market | rank of exports to US, 2024-01: the largest market",
                "exports 2024-01: rose 9.7 % from December | growth of exports, 2024-01: +9.7 % 2023-12",
                "exports 2024-01: 46.3% increase over the previous year | growth of exports, 2024-01: +46.3 %",
                "exports 2024-01: €31.9 billion | value of exports, 2024-01: 31.9 billion €",
                "exports 2024-01: EUR 31.9 billion | value of exports, 2024-01: 31.9 billion EUR",
                "Exports 2024-01 to 2024-03: 92.88 bn USD | value of exports, 2024-01..2024-03: 92.88 bn USD",
                "exports in the first quarter of 2024: 92.88 bn USD | value of exports, 2024-Q1: 92.88 bn USD",
                "Xuất khẩu 9 tháng năm 2024: 299 tỷ USD | value of exports, 2024-01..2024-09: 299 tỷ USD",
                "Xuất khẩu quý I/2024: 93 tỷ USD | value of exports, 2024-Q1: 93 tỷ USD",
                "trade deficit 2024-03: 92.4 bn USD | deficit of exports and imports, 2024-03: 92.4 bn USD",
                "trade balance 2024-03: -92.4 bn USD | balance of exports and imports, 2024-03: −92.4 bn USD",
                "Coffee exports 2024-01: 2 thousand tonnes | quantity of exports of Coffee, 2024-01: 2 thousand tonnes",
                "Coffee exports 2024-01: 3000 USD/tonne | price of exports of Coffee, 2024-01: 3000 USD/tonne",
                "The US trade deficit 2024-03: 92.4 bn USD | deficit of exports and imports, 2024-03: 92.4 bn USD",
                "Xuất khẩu tháng 1/2024: mức tăng cao nhất kể từ tháng 9/2022 | highest growth of exports, 2024-01: highest since 2022-09",
            })
    void a_sentence_is_read_in_both_languages(String sentence, String claim) {
        assertThat(shown(claims(sentence))).containsExactly(claim);
    }

    @Test
    void a_base_behind_several_numbers_is_that_of_all_before_it_that_have_none() {
        assertThat(shown(claims("exports 2024-01: +9.7 % on the previous month, +46.2 %, +10.9 bn USD on a year ago")))
                .containsExactly(
                        "growth of exports, 2024-01: +9.7 % PREVIOUS",
                        "growth of exports, 2024-01: +46.2 %", "change of exports, 2024-01: +10.9 bn USD");
    }

    @Test
    void the_comma_is_the_decimal_mark_where_words_are_vietnamese() {
        assertThat(claims("Xuất khẩu 2024-01: 2,236 tỷ USD")
                        .get(0)
                        .number()
                        .orElseThrow()
                        .number())
                .isEqualByComparingTo("2.236");
        assertThat(claims("exports 2024-01: 2,236 million USD")
                        .get(0)
                        .number()
                        .orElseThrow()
                        .number())
                .isEqualByComparingTo("2236");
        assertThat(claims("exports 2024-01: $33,57 billion")
                        .get(0)
                        .number()
                        .orElseThrow()
                        .number())
                .isEqualByComparingTo("33.57");
    }

    @Test
    void a_number_in_brackets_is_the_change_that_the_growth_before_it_is() {
        assertThat(shown(claims("exports to US 2024-01: up 63.4% (3.9 bn USD)")))
                .containsExactly(
                        "growth of exports to US, 2024-01: +63.4 %", "change of exports to US, 2024-01: +3.9 bn USD");
        assertThat(shown(claims("exports to US 2024-01: down 8% (1.2 bn USD)")))
                .containsExactly(
                        "growth of exports to US, 2024-01: −8 %", "change of exports to US, 2024-01: −1.2 bn USD");
    }

    @Test
    void growth_beside_a_quantity_is_of_the_quantity() {
        assertThat(shown(claims("Coffee exports 2024-01: 645.3 million kg, down 22.6 %")))
                .containsExactly(
                        "quantity of exports of Coffee, 2024-01: 645.3 million kg",
                        "quantity growth of exports of Coffee, 2024-01: −22.6 %");
    }

    @Test
    void a_code_that_looks_like_a_year_is_not_the_period() {
        for (String sentence : List.of(
                "Exports of 2009 in January 2024 amounted to 30 USD", "Tháng 1/2024, xuất khẩu 2009 đạt 30 USD")) {
            assertThatThrownBy(() -> claims(sentence)).hasMessageContaining("two numbers may be its period");
        }
    }

    @Test
    void a_share_may_be_of_the_year_so_far() {
        assertThat(shown(claims(
                        "exports to Japan 2024-03: 2 bn USD, 6.2 % of exports, 0.6 points less than a year earlier;"
                                + " 6.1 % of exports in the year so far")))
                .containsExactly(
                        "value of exports to Japan, 2024-03: 2 bn USD",
                        "share of exports to Japan, 2024-03: 6.2 %",
                        "change of exports to Japan, 2024-03: −0.6 points",
                        "share of exports to Japan, 2024-01..2024-03: 6.1 %");
    }

    @Test
    void places_gained_are_no_claim() {
        assertThat(shown(claims("exports to Japan 2024-01: 2 bn USD, rank 2, up 1 place, up 39.7 %")))
                .containsExactly(
                        "value of exports to Japan, 2024-01: 2 bn USD",
                        "rank of exports to Japan, 2024-01: 2",
                        "growth of exports to Japan, 2024-01: +39.7 %");
        assertThat(shown(claims(
                        "exports to Japan 2024-01: 2 bn USD, rank 3, down 1 place on a year earlier, up 17.7 %")))
                .endsWith("growth of exports to Japan, 2024-01: +17.7 %");
    }

    @Test
    void growth_beside_a_deficit_is_of_the_deficit() {
        assertThat(shown(claims("Trade deficit 2024-03: 92.4 bn USD, +6.2 %, +5.4 bn USD")))
                .containsExactly(
                        "deficit of exports and imports, 2024-03: 92.4 bn USD",
                        "growth of the deficit, 2024-03: +6.2 %",
                        "change of the deficit, 2024-03: +5.4 bn USD");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "exports to US 2024-01: rose to 10 bn USD | value of exports to US, 2024-01: 10 bn USD",
                "exports to US 2024-01: rose to more than 10 bn USD | value of exports to US, 2024-01: more than 10 bn USD",
                "exports to US 2024-01: rose by 3 bn USD | change of exports to US, 2024-01: +3 bn USD",
                "exports to US 2024-01: up to 10 bn USD | value of exports to US, 2024-01: at most 10 bn USD"
            })
    void what_a_number_rose_to_is_its_level(String sentence, String claim) {
        assertThat(shown(claims(sentence))).containsExactly(claim);
    }

    @Test
    void a_percentage_that_something_rose_to_is_no_growth() {
        assertThatThrownBy(() -> claims("exports to US 2024-01: rose to 15 %"))
                .hasMessageContaining("is the percentage a growth or a share");
    }

    @Test
    void what_the_grammar_would_misread_is_refused() {
        assertThatThrownBy(() -> claims("exports 2024-01: 34.53 bn USD, imports: 30.90 bn USD"))
                .hasMessageEndingWith("say what is of another flow in a sentence of its own");
        assertThatThrownBy(() -> claims("exports 2024-01: 34.53 bn USD compared with 23.61 bn USD in 2023-01"))
                .hasMessageEndingWith("say what it is compared with in a sentence of its own");
        assertThatThrownBy(() -> claims("exports 2024-01 rose from 23.61 bn USD to 34.53 bn USD"))
                .hasMessageEndingWith("say what it is compared with in a sentence of its own");
        assertThatThrownBy(() -> claims("exports 2024-01: 34.53 bn USD, 33.57 bn USD"))
                .hasMessageEndingWith("has several values: say each in a sentence of its own");
        assertThatThrownBy(() -> claims("exports 2024-01: highest since 2024-03"))
                .hasMessageEndingWith("a record is since a period before");
    }

    @Test
    void what_cannot_be_told_is_asked_for() {
        assertThatThrownBy(() -> claims("exports 2024-01: 64 %"))
                .hasMessage(
                        "'exports 2024-01: 64 %': is the percentage a growth or a share? Write +64 %, or share of 64 %");
        assertThatThrownBy(() -> claims("exports: 34 bn USD"))
                .hasMessage("'exports: 34 bn USD' says no period, such as 2024-01");
        assertThatThrownBy(() -> claims("exports 2024-01: fine"))
                .hasMessage("'exports 2024-01: fine' has no number to check");
        assertThatThrownBy(() -> claims("exports 2024-01: 34"))
                .hasMessage("'exports 2024-01: 34': a number has no unit, such as bn USD, tỷ USD or %");
    }

    private static List<String> shown(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.what() + ": " + claim.said()
                        + (claim.base().kind() == trade.figure.Comparison.BaseKind.YOY
                                ? ""
                                : " "
                                        + claim.base().readings().stream()
                                                .findFirst()
                                                .map(Object::toString)
                                                .orElse(claim.base().kind().name())))
                .toList();
    }
}
