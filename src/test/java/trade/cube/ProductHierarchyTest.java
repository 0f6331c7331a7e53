package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProductHierarchyTest {

    @Test
    void a_product_without_a_word_has_no_code() {
        assertThat(new ProductHierarchy(members("", "3", "85")).topLengths()).containsExactly(0, 1, 2);
    }

    @Test
    void codes_that_may_have_lost_their_zeros_are_mixed() {
        assertThat(new ProductHierarchy(members("3", "303", "30389", "85")).isMixed())
                .isTrue();
        assertThat(new ProductHierarchy(members("7", "76", "764")).isMixed()).isTrue();
        assertThat(new ProductHierarchy(members("1", "2", "10", "11", "12")).isMixed())
                .isFalse();
        assertThat(new ProductHierarchy(members("1", "3", "30", "90", "91", "92", "93", "94", "95", "96")).isMixed())
                .isTrue();
        assertThat(new ProductHierarchy(members("1", "2", "12")).isMixed()).isTrue();
        assertThat(new ProductHierarchy(members("1", "2", "3", "12")).isMixed()).isFalse();
        assertThat(new ProductHierarchy(members("303", "85")).isMixed()).isFalse();
    }

    @Test
    void a_code_lies_within_the_codes_that_it_begins_with() {
        assertThat(nested("03", "0303", "030311", "0401", "04")).containsExactlyInAnyOrder("0303", "030311", "0401");
    }

    @Test
    void codes_with_nothing_above_them_are_not_nested() {
        assertThat(nested("0303", "0401", "27")).isEmpty();
        assertThat(new ProductHierarchy(members("0303", "0401", "27")).topLengths())
                .containsExactly(2, 4);
    }

    @Test
    void numbers_of_a_list_are_not_levels() {
        assertThat(nested("1", "2", "10", "11")).isEmpty();
    }

    @Test
    void sections_and_divisions_are_levels_as_a_leading_zero_shows() {
        assertThat(nested("0", "01", "7", "76")).containsExactlyInAnyOrder("01", "76");
    }

    @Test
    void names_are_never_nested() {
        assertThat(nested("Fish", "Fish fillets", "03", "0303")).containsExactly("0303");
        assertThat(new ProductHierarchy(members("Fish", "03", "0303", "TOTAL")).topLengths())
                .containsExactly(0, 2);
    }

    @Test
    void sums_by_length_are_mixed_up_when_only_some_codes_of_a_length_are_nested() {
        assertThat(new ProductHierarchy(members("03", "0303", "0401")).isMixed())
                .isTrue();
        assertThat(new ProductHierarchy(members("03", "0303", "04", "0401")).isMixed())
                .isFalse();
    }

    @Test
    void codes_of_an_even_number_of_digits_are_levels_without_a_leading_zero_too() {
        assertThat(nested("85", "8517", "27")).containsExactly("8517");
        assertThat(nested("7", "76", "764")).isEmpty();
    }

    @Test
    void a_name_that_begins_with_a_zero_is_no_code() {
        assertThat(nested("0 % fat milk", "1", "10", "11")).isEmpty();
        assertThat(nested("03", "03 fish")).isEmpty();
    }

    @Test
    void what_hs_does_not_specify_lies_within_its_chapter() {
        assertThat(nested("99", "9999", "999999", "9999AA")).containsExactly("9999", "999999", "9999AA");
        assertThat(nested("303", "9999", "9999AA")).containsExactly("9999AA");
        assertThat(new ProductHierarchy(members("9999AA", "850760")).topLengths())
                .containsExactly(6);
    }

    @Test
    void codes_in_brackets_behind_names_are_levels() {
        assertThat(nested("Manufactures [MA]", "Textiles [MATE]", "Food [AGFO]"))
                .containsExactly("Textiles [MATE]");
        assertThat(nested("Wheat [112]", "Durum wheat [1121]", "Live animals [111]"))
                .containsExactly("Durum wheat [1121]");
        assertThat(nested("Oil [kg]", "Oil [k]", "[MA]", "Textiles[MATE]")).isEmpty();
    }

    @Test
    void only_digits_make_a_code() {
        assertThat(ProductHierarchy.digits("0990")).isEqualTo(4);
        assertThat(ProductHierarchy.digits("09/0")).isZero();
        assertThat(ProductHierarchy.digits("09:0")).isZero();
        assertThat(ProductHierarchy.digits("")).isZero();
        assertThat(ProductHierarchy.digits("Coffee")).isZero();
    }

    private static List<String> nested(String... codes) {
        ProductHierarchy nesting = new ProductHierarchy(members(codes));
        return members(codes).stream()
                .filter(nesting::isNested)
                .map(Member::code)
                .toList();
    }

    private static List<Member> members(String... codes) {
        return Stream.of(codes)
                .map(code -> code.equals("TOTAL") ? Member.TOTAL : Member.part(code, code))
                .toList();
    }
}
