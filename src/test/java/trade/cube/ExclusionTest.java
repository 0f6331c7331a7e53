package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExclusionTest {

    private static final List<Member> CODES = Stream.of("09", "0901", "090111", "0902", "64", "Toys")
            .map(code -> Member.part(code, code))
            .toList();

    @Test
    void what_lies_within_a_code_is_left_out_with_it() {
        assertThat(left(products(List.of(), "09"))).containsExactly("64", "Toys");
    }

    @Test
    void a_code_that_holds_one_is_left_without_it() {
        assertThat(left(products(List.of(), "0901"))).containsExactly("09 without 0901", "0902", "64", "Toys");
        assertThat(left(products(List.of("09"), "090111"))).containsExactly("09 without 090111");
    }

    @Test
    void of_two_that_lie_within_one_another_the_outer_one_is_taken_off() {
        assertThat(left(products(List.of("09"), "0901", "090111"))).containsExactly("09 without 0901");
        assertThat(left(products(List.of("09"), "0902", "0901"))).containsExactly("09 without 0902, 0901");
    }

    @Test
    void a_group_that_is_put_together_is_the_sum_of_what_is_left_of_its_members() {
        Member drinks = Member.group("drinks", Set.of(CODES.get(0), CODES.get(4)));
        Exclusion out = new Exclusion(List.of(ResolvedMember.of(CODES.get(1))), CODES, Dimension.PRODUCT, true);

        ResolvedMember left = out.left(
                new ResolvedMember(drinks, List.of(ResolvedMember.of(CODES.get(0)), ResolvedMember.of(CODES.get(4)))));

        assertThat(left.label().name()).isEqualTo("drinks without 0901");
        assertThat(left.isDifference()).isFalse();
        assertThat(left.parts()).extracting(part -> part.label().name()).containsExactly("09 without 0901", "64");
    }

    @Test
    void numbers_of_a_list_do_not_lie_within_one_another() {
        List<Member> numbers =
                Stream.of("1", "2", "10").map(code -> Member.part(code, code)).toList();
        Selection selection = new Selection(List.of(), List.of(new Selection.Term("1", Optional.empty())));

        assertThat(left(selection.among(numbers, Dimension.PRODUCT))).containsExactly("2", "10");
    }

    private static List<ResolvedMember> products(List<String> wanted, String... unwanted) {
        return new Selection(terms(wanted.stream()), terms(Stream.of(unwanted))).among(CODES, Dimension.PRODUCT);
    }

    private static List<Selection.Term> terms(Stream<String> codes) {
        return codes.map(code -> new Selection.Term(code, Optional.empty())).toList();
    }

    private static List<String> left(List<ResolvedMember> choices) {
        return choices.stream().map(choice -> choice.label().name()).toList();
    }
}
