package trade.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trade.cube.Member;

class ProductsTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "TOTAL",
                "Total",
                " total ",
                "All products",
                "ALL COMMODITIES",
                "Total - all products",
                "Tổng",
                "Tổng số",
                "TỔNG CỘNG",
                "tong cong",
                "Tổng trị giá",
                "Tổng kim ngạch",
                "All",
                "Insgesamt",
                "総額",
                "總計",
                "總額",
                "合計總計",
                "합계",
                "Итого",
                "Total geral",
                "Tất cả"
            })
    void the_total_of_all_products_has_many_names(String name) {
        assertThat(Products.inFile(name)).isEqualTo(Member.TOTAL);
        assertThat(Products.isTotal(name)).isTrue();
        assertThat(Products.isTotal(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Fats, total", "0", "00", "Tổng hợp", "999999"})
    void a_product_that_is_not_the_total_is_a_product(String name) {
        assertThat(Products.inFile(name)).isEqualTo(Member.part(name, name));
        assertThat(Products.isTotal(name)).isFalse();
    }

    @Test
    void a_product_is_what_the_file_calls_it() {
        assertThat(Products.inFile(" Hàng dệt, may ")).satisfies(product -> {
            assertThat(product.code()).isEqualTo("Hàng dệt, may");
            assertThat(product.name()).isEqualTo("Hàng dệt, may");
            assertThat(product.kind()).isEqualTo(Member.MemberKind.PART);
        });
    }

    @Test
    void a_code_is_text_and_keeps_its_zero() {
        assertThat(Products.inFile("0303").code()).isEqualTo("0303");
        assertThat(Products.inFile("0303")).isNotEqualTo(Products.inFile("303"));
    }

    @Test
    void composed_and_decomposed_letters_are_the_same() {
        String composed = Normalizer.normalize("Thủy sản", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize("Thủy sản", Normalizer.Form.NFD);

        assertThat(Products.inFile(decomposed)).isEqualTo(Products.inFile(composed));
        assertThat(Products.inFile(decomposed).name()).isEqualTo(composed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "dệt may | Textile, sewing products",
                "det may | Textile, sewing products",
                "Hàng dệt, may | Textile, sewing products",
                "HÀNG DỆT | Textile, sewing products",
                "điện thoại | Telephones and their parts",
                "dien thoai | Telephones and their parts",
                "may vi tinh | Computers, Electronical products & parts",
                "cà phê | Coffee"
            })
    void a_product_of_the_customs_office_is_found_by_words_of_its_Vietnamese_name(String name, String english) {
        assertThat(Products.inEnglish(name)).containsExactly(english);
    }

    @Test
    void accents_tell_names_apart_where_they_are_written() {
        assertThat(Products.inEnglish("máy")).hasSize(2);
        assertThat(Products.inEnglish("may")).containsExactly("Textile, sewing products");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " , ", "gạo", "điện th", "b", "0901", "Coffee"})
    void what_is_no_name_of_it_is_none(String name) {
        assertThat(Products.inEnglish(name)).isEmpty();
    }

    @Test
    void a_name_that_nobody_translates_stands_as_it_is() {
        assertThat(Products.vietnamese("Footwear")).isEqualTo("Giày dép các loại");
        assertThat(Products.vietnamese("2009")).isEqualTo("2009");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Total agriculture",
                "Total, manufactures",
                "Sub-total: food",
                "Total Advanced Technology [1]",
                "Tổng nhóm nông sản",
                "Tổng kim ngạch nông sản"
            })
    void a_total_of_some_products_is_a_group_of_which_nobody_says_what_is_in_it(String label) {
        assertThat(Products.inFile(label).isGroup()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Tổng đài điện thoại", "Totals", "Vải tổng hợp", "Subtotal", "Total 1"})
    void what_only_begins_so_is_a_product(String label) {
        assertThat(Products.inFile(label)).isEqualTo(Member.part(label, label));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Total [1]", "All commodities [note 2]", "Total exports", "Total all products"})
    void the_total_may_have_a_note(String label) {
        assertThat(Products.inFile(label).isTotal()).isTrue();
    }
}
