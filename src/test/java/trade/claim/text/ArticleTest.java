package trade.claim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trade.claim.Claim;
import trade.claim.Subject;

/** What a sentence goes on with, and where nobody knows. */
class ArticleTest {

    @Test
    void a_sentence_goes_on_with_the_period_of_the_one_before() {
        assertThat(read("Vietnam's exports rose 14.3% in June 2024. Imports rose 15.6%."))
                .containsExactly("1 growth 2024-06", "2 growth 2024-06");
    }

    @Test
    void figures_behind_a_province_are_not_those_of_the_country() {
        assertThat(
                        read(
                                "Hải Phòng là điểm sáng xuất khẩu. Xuất khẩu tháng 6/2024 đạt 2,5 tỷ USD. Nhập khẩu đạt 1,9 tỷ USD."))
                .isEmpty();
    }

    @Test
    void figures_behind_a_firm_are_not_those_of_the_country() {
        assertThat(read("Samsung Electronics is Vietnam's largest investor. Exports reached $5 billion in June 2024."))
                .isEmpty();
        assertThat(read("Doanh nghiệp này chuyên bán gỗ. Tháng 6/2024, kim ngạch xuất khẩu đạt 5 triệu USD."))
                .isEmpty();
    }

    @Test
    void what_is_typed_behind_a_province_is_not_of_the_country_either() {
        assertThat(read("Hải Phòng là điểm sáng xuất khẩu. Xuất khẩu tháng 6/2024: 2,5 tỷ USD."))
                .isEmpty();
        assertThat(read("Hải Phòng là điểm sáng xuất khẩu. Xuất khẩu của Việt Nam tháng 6/2024: 2,5 tỷ USD."))
                .containsExactly("2 value 2024-06");
    }

    @Test
    void what_is_wrong_with_one_typed_sentence_spoils_no_other() {
        Article article = article("Exports 2024-06: 33 bn USD. Exports 2024-05: 64 %. Imports 2024-06: 30 bn USD.");

        assertThat(article.claims()).hasSize(2);
        assertThat(article.sentences().get(1).unread().toString()).contains("a growth or a share");
    }

    @Test
    void what_a_text_begins_with_and_is_not_understood_may_be_what_it_is_of() {
        assertThat(read("The garment industry is recovering. Exports rose 5% in June 2024."))
                .isEmpty();
        assertThat(read("Sandals are in fashion. Exports rose 5% in June 2024."))
                .isEmpty();
        assertThat(read("Vietnam's exports rose 14.3% in June 2024. Ships are on time. Imports rose 15.6%."))
                .containsExactly("1 growth 2024-06");
    }

    @Test
    void the_country_said_again_ends_the_doubt() {
        assertThat(
                        read(
                                "Hải Phòng là điểm sáng. Cả nước xuất khẩu 33,66 tỷ USD trong tháng 6/2024. Nhập khẩu đạt 30,46 tỷ USD."))
                .containsExactly("2 value 2024-06", "3 value 2024-06");
        assertThat(read("Samsung Electronics is big. Vietnam's exports reached $33.66 billion in June 2024."))
                .containsExactly("2 value 2024-06");
    }

    @Test
    void figures_behind_another_country_are_nobodys() {
        assertThat(read("Thailand is recovering. Exports fell 0.3% in June 2024."))
                .isEmpty();
    }

    @Test
    void a_text_printed_elsewhere_is_of_nobody_until_it_says_whose() {
        assertThat(read("BANGKOK, July 25, 2024 - Exports fell 0.3% in June.")).isEmpty();
        assertThat(read("HANOI, Jul 9, 2024 - Exports fell 0.3% in June.")).containsExactly("1 growth 2024-06");
        assertThat(read("BANGKOK, July 25, 2024 - Vietnam's exports fell 0.3% in June."))
                .containsExactly("1 growth 2024-06");
    }

    @Test
    void figures_of_another_country_go_on_with_it() {
        List<Claim> claims = article("The U.S. trade deficit was $73.1 billion in June 2024. Exports rose 1.5%.")
                .claims();

        assertThat(claims)
                .extracting(claim -> Subject.key(claim.subject().reporter().orElseThrow()))
                .containsExactly("US", "US");
    }

    @Test
    void figures_behind_a_product_or_market_may_be_of_it() {
        assertThat(read("Coffee exports rose 34% in June 2024. Exports rose 5%."))
                .containsExactly("1 growth 2024-06");
        assertThat(read("Coffee exports rose 34% in June 2024. Exports to Germany rose 5%."))
                .containsExactly("1 growth 2024-06");
        assertThat(read("Exports to Japan rose 34% in June 2024. Imports rose 5%."))
                .containsExactly("1 growth 2024-06");
        assertThat(read("Exports to Japan rose 34% in June 2024. Exports to Germany rose 5%. Total exports rose 8%."))
                .containsExactly("1 growth 2024-06", "2 growth 2024-06", "3 growth 2024-06");
    }

    @Test
    void a_month_behind_the_one_spoken_of_may_be_of_either_year() {
        assertThat(read("Xuất khẩu tháng 6/2024 đạt 33,66 tỷ USD. Tháng 7, xuất khẩu tăng 19%."))
                .containsExactly("1 value 2024-06");
        assertThat(read("Xuất khẩu tháng 6/2024 đạt 33,66 tỷ USD. Tháng 5, xuất khẩu tăng 16%."))
                .containsExactly("1 value 2024-06", "2 growth 2024-05");
    }

    @Test
    void a_month_is_the_last_one_before_the_dateline() {
        assertThat(read("HANOI, Nov 9, 2024 - Exports rose 14% in June 2024. In October, exports rose 10%."))
                .containsExactly("1 growth 2024-06", "2 growth 2024-10");
        assertThat(read("HANOI, Jan 9, 2025 - Exports rose 12% in December.")).containsExactly("1 growth 2024-12");
        assertThat(read("HANOI, July 9, 2024 - Exports rose 5% in 2023. In June, exports rose 14%."))
                .containsExactly("1 growth 2023");
    }

    @Test
    void behind_a_month_of_the_year_spoken_of_a_number_may_be_of_either() {
        assertThat(read("Exports rose 14.3% in 2024. In December exports rose 12%. The surplus was $24.7 billion."))
                .containsExactly("1 growth 2024", "2 growth 2024-12");
    }

    @Test
    void a_line_of_short_cells_is_a_table_and_prose_is_none() {
        assertThat(Article.mayBe("period,measure,number\n2024-06,value,5.")).isFalse();
        assertThat(Article.mayBe(
                        "Kim ngạch xuất khẩu tháng 6/2024 đạt 33,66 tỷ USD, cùng kỳ đạt 29 tỷ USD. Nhập khẩu tăng."))
                .isTrue();
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

    private static List<String> claims(String text) {
        Article article = new Article(
                text, Optional.empty(), Optional.empty(), CorpusScore::market, CorpusScore::product, Optional.empty());
        return article.sentences().stream()
                .flatMap(sentence -> sentence.claims().stream()
                        .map(claim -> sentence.number() + ": " + claim.what() + ", " + claim.said()))
                .toList();
    }

    private static List<String> read(String text) {
        return article(text).sentences().stream()
                .flatMap(sentence -> sentence.claims().stream()
                        .map(claim -> sentence.number() + " " + claim.measure().orElseThrow() + " "
                                + claim.subject().window()))
                .toList();
    }

    private static Article article(String text) {
        return new Article(
                text, Optional.empty(), Optional.empty(), CorpusScore::market, CorpusScore::product, Optional.empty());
    }
}
