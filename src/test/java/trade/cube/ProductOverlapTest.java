package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProductOverlapTest {

    private static final ResolvedMember DRINKS = group("drinks", "090111", "0902");
    private static final ResolvedMember RAW = group("raw", "090111", "1801");

    @Test
    void what_lies_in_several_choices_is_shared() {
        ProductOverlap both = new ProductOverlap(List.of(DRINKS, RAW));

        assertThat(codes(both.shared())).containsExactly("090111");
        assertThat(both.within()).isEmpty();
        assertThat(both.together().leaves()).extracting(Member::code).containsExactly("090111", "0902", "1801");
    }

    @Test
    void a_code_within_a_code_of_a_group_lies_within_the_group() {
        ProductOverlap both = new ProductOverlap(List.of(group("hot", "09", "64"), product("090111")));

        assertThat(codes(both.within())).containsExactly("090111");
        assertThat(both.together().label().name()).isEqualTo("hot");
    }

    @Test
    void a_name_lies_within_no_name_that_it_begins_with() {
        assertThat(new ProductOverlap(List.of(product("Tea"), product("Tea cups"))).within())
                .isEmpty();
    }

    @Test
    void a_name_lies_within_another_where_the_codes_behind_them_do() {
        ProductOverlap both = new ProductOverlap(
                List.of(product("Manufactures [MA]"), product("Textiles [MATE]"), product("Food [AGFO]")));

        assertThat(codes(both.within())).containsExactly("Textiles [MATE]");
    }

    @Test
    void what_lies_within_another_choice_is_shared_with_none() {
        ProductOverlap both = new ProductOverlap(List.of(DRINKS, product("090111")));

        assertThat(codes(both.within())).containsExactly("090111");
        assertThat(both.shared()).isEmpty();
    }

    @Test
    void of_two_choices_of_the_same_the_later_lies_within_the_earlier() {
        ProductOverlap both = new ProductOverlap(List.of(DRINKS, group("beverages", "0902", "090111")));

        assertThat(codes(both.within())).containsExactly("beverages");
    }

    private static ResolvedMember product(String code) {
        return ResolvedMember.of(Member.part(code, code));
    }

    private static ResolvedMember group(String name, String... codes) {
        return new ResolvedMember(
                Member.group(name, GroupComposition.of(new NamedProducts(List.of(codes)))),
                Stream.of(codes).map(ProductOverlapTest::product).toList());
    }

    private static List<String> codes(Collection<Member> members) {
        return members.stream().map(Member::code).toList();
    }
}
