package trade.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the sentences of a text leave to one another. */
class ArticleTest {

    private static List<String> claims(String text) {
        Article article = new Article(
                text, Optional.empty(), Optional.empty(), CorpusScore::market, CorpusScore::product, Optional.empty());
        return article.sentences().stream()
                .flatMap(sentence -> sentence.claims().stream()
                        .map(claim -> sentence.number() + ": " + claim.what() + ", " + claim.said()))
                .toList();
    }

    @Test
    void behind_another_country_a_bare_flow_is_of_nobody_that_is_known() {
        assertThat(claims(
                        "HANOI, July 9, 2024 - Vietnam's exports rose 14.3% in June. China's exports jumped a bit, by 8.6%."
                                + " Imports fell 2.3%. Vietnam's imports of goods rose 13%."))
                .containsExactly("1: growth of exports, 2024-06, +14.3 %", "4: growth of imports, 2024-06, +13 %");
    }

    @Test
    void behind_a_product_a_bare_flow_may_be_of_the_product() {
        assertThat(claims("(Hà Nội, 9/7/2024) - Xuất khẩu cà phê tháng 6 đạt 352 triệu USD."
                        + " Tính chung 6 tháng đầu năm 2024, xuất khẩu đạt 3,2 tỷ USD."))
                .containsExactly("1: value of exports of cà phê, 2024-06, 352 triệu USD");
        assertThat(claims("(Hà Nội, 9/7/2024) - Xuất khẩu cà phê tháng 6 đạt 352 triệu USD."
                        + " Tính chung 6 tháng đầu năm 2024, xuất khẩu hàng hóa đạt 190 tỷ USD."))
                .containsExactly(
                        "1: value of exports of cà phê, 2024-06, 352 triệu USD",
                        "2: value of exports, 2024-01..2024-06, 190 tỷ USD");
    }

    @Test
    void behind_a_market_a_bare_flow_may_be_of_the_market() {
        assertThat(claims("HANOI, July 9, 2024 - Exports to China fell 7.8% in June. Imports rose 13%."
                        + " Exports to the EU rose 5%."))
                .containsExactly(
                        "1: growth of exports to China, 2024-06, −7.8 %", "3: growth of exports to EU, 2024-06, +5 %");
    }

    @Test
    void a_month_without_a_year_is_the_last_one_before_the_text_is_printed() {
        assertThat(claims(
                        "(Hà Nội, 5/1/2025) - Tháng 12, xuất khẩu đạt 35,5 tỷ USD. Năm 2023, xuất khẩu đạt 354 tỷ USD."
                                + " Tháng 11, xuất khẩu đạt 33,7 tỷ USD. Quý IV, xuất khẩu đạt 105 tỷ USD."))
                .containsExactly(
                        "1: value of exports, 2024-12, 35,5 tỷ USD",
                        "2: value of exports, 2023, 354 tỷ USD",
                        "4: value of exports, 2024-Q4, 105 tỷ USD");
        assertThat(claims("Exports fell 4.4% in 2023. Exports reached $190 billion in the first six months of 2024."
                        + " In June, exports rose 14%."))
                .hasSize(2);
    }

    @Test
    void whose_its_exports_are_nobody_knows() {
        assertThat(claims("Exports rose 14.3% in June 2024. Its exports rose 5%."))
                .hasSize(1);
    }

    @Test
    void a_text_with_commas_and_words_of_headings_is_no_table() {
        assertThat(
                        Article.mayBe(
                                "Vietnam's exports, period by period, were $190 billion in six months. A number of others fell."))
                .isTrue();
        assertThat(
                        Article.mayBe(
                                "period,flow,market,product,measure,number,unit\n2024-01,export,World,TOTAL,value,34.5,billion USD.\n"))
                .isFalse();
    }
}
