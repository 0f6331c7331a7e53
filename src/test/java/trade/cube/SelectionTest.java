package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.cube.Selection.Term;

class SelectionTest {

    private static final List<Member> PRODUCTS = Stream.of(
                    "TOTAL",
                    "Coffee",
                    "Coffee substitutes",
                    "Textile, sewing products",
                    "Seafood",
                    "03",
                    "0303",
                    "0304")
            .map(name -> name.equals("TOTAL") ? Member.TOTAL : Member.part(name, name))
            .toList();

    @Test
    void nothing_wanted_is_everything_but_the_total() {
        assertThat(products())
                .containsExactly(
                        "Coffee", "Coffee substitutes", "Textile, sewing products", "Seafood", "03", "0303", "0304");
        assertThat(Selection.ALL.isAll()).isTrue();
    }

    @Test
    void a_name_means_the_product_that_is_called_so_even_if_others_begin_alike() {
        assertThat(products("coffee")).containsExactly("Coffee");
    }

    @Test
    void first_letters_of_words_are_enough_where_only_one_has_them() {
        assertThat(products("subst")).containsExactly("Coffee substitutes");
        assertThat(products("sewing text")).containsExactly("Textile, sewing products");
    }

    @Test
    void a_name_without_one_of_the_words_is_not_meant() {
        assertThatThrownBy(() -> products("textile carpets")).isInstanceOf(UnknownMember.class);
        assertThat(new Selection(terms("textile carpets"), List.of())
                        .accepting()
                        .test(Member.part("x", "Textile, sewing products")))
                .isFalse();
    }

    @Test
    void first_letters_may_mean_a_product_and_never_the_total() {
        Member coffee = Member.part("0901", "Coffee");

        assertThat(new Term("coff", Optional.empty()).touches(coffee)).isTrue();
        assertThat(new Term("tot", Optional.empty()).touches(Member.TOTAL)).isFalse();
    }

    @Test
    void a_pattern_is_of_codes_and_not_of_the_words_of_names() {
        Member coffee = Member.part("0901", "Coffee");

        assertThat(new Term("0901*", Optional.empty()).touches(coffee)).isTrue();
        assertThat(new Term("Coffee*", Optional.empty()).touches(coffee)).isFalse();
    }

    @Test
    void first_letters_that_fit_several_are_refused_with_their_names() {
        assertThatThrownBy(() -> products("coff")).isInstanceOfSatisfying(UnknownMember.class, unknown -> {
            assertThat(unknown.several()).extracting(Member::name).containsExactly("Coffee", "Coffee substitutes");
            assertThat(unknown.asked()).isEqualTo("coff");
            assertThat(unknown.dimension()).isEqualTo(Dimension.PRODUCT);
        });
    }

    @Test
    void a_name_that_nothing_has_is_refused_with_all_that_there_is() {
        assertThatThrownBy(() -> products("Tea")).isInstanceOfSatisfying(UnknownMember.class, unknown -> {
            assertThat(unknown.several()).isEmpty();
            assertThat(unknown.seen()).isEqualTo(PRODUCTS);
        });
        assertThatThrownBy(() -> products("...")).isInstanceOf(UnknownMember.class);
    }

    @Test
    void a_pattern_means_all_codes_that_it_fits() {
        assertThat(products("03*")).containsExactly("03", "0303", "0304");
        assertThat(products("03??")).containsExactly("0303", "0304");
        assertThat(products("03?4")).containsExactly("0304");
        assertThatThrownBy(() -> products("04*")).isInstanceOf(UnknownMember.class);
    }

    @Test
    void a_number_that_the_data_has_as_it_stands_is_that_market_and_not_one_of_a_code_list() {
        Member bare = Member.part("276", "276");
        Term germany = new Term("276", Optional.of(Fixture.market("Germany")));
        Selection selection = new Selection(List.of(germany), List.of());

        assertThat(selection.among(List.of(bare), Dimension.MARKET)).containsExactly(ResolvedMember.of(bare));
        assertThat(germany.touches(bare)).isTrue();
        assertThat(germany.isBareCode(Member.part("276", "Elsewhere"))).isFalse();
        assertThat(germany.isBareCode(Member.part("277", "277"))).isFalse();
        assertThat(selection.accepting().test(bare)).isTrue();
        assertThat(selection.accepting().test(Member.part("276", "Elsewhere"))).isFalse();
    }

    @Test
    void a_name_with_a_comma_may_come_in_pieces() {
        assertThat(products("Coffee", "Textile", "sewing products", "Seafood"))
                .containsExactly("Coffee", "Textile, sewing products", "Seafood");
        Selection selection = new Selection(terms("Textile", "sewing products"), List.of());
        assertThat(selection.accepting().test(Member.part("x", "Textile, sewing products")))
                .isTrue();
    }

    @Test
    void a_piece_that_stands_for_itself_is_not_taken_for_a_part_of_a_name() {
        assertThat(products("Textile", "sewing products", "03")).containsExactly("Textile, sewing products", "03");
        assertThat(products("03*", "Seafood")).containsExactly("03", "0303", "0304", "Seafood");
    }

    @Test
    void a_pattern_is_matched_without_going_back_over_what_fits() {
        Member long1 = Member.part("a".repeat(60), "a".repeat(60));
        Term hostile = new Term("*a".repeat(20) + "*b", Optional.empty());

        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(hostile.touches(long1)).isFalse());
        assertThat(new Term("*a*a", Optional.empty()).touches(long1)).isTrue();
        assertThat(new Term("a?c*", Optional.empty()).touches(Member.part("abcd", "abcd")))
                .isTrue();
        assertThat(new Term("*bc?d", Optional.empty()).touches(Member.part("abcbcxd", "abcbcxd")))
                .isTrue();
        assertThat(new Term("ab*?", Optional.empty()).touches(Member.part("ab", "ab")))
                .isFalse();
        assertThat(new Term("ab**", Optional.empty()).touches(Member.part("ab", "ab")))
                .isTrue();
        assertThat(new Term("[a-z]*", Optional.empty()).touches(Member.part("ab", "ab")))
                .isFalse();
    }

    @Test
    void thousands_of_terms_are_looked_up_among_thousands_of_members() {
        List<Member> many = IntStream.range(0, 20_000)
                .mapToObj(number -> market("Market " + number))
                .toList();
        Selection all = new Selection(
                many.stream()
                        .map(member -> new Term(member.name(), Optional.empty()))
                        .toList(),
                List.of());

        Selection andOneByItsFirstLetters = all.union(new Selection(terms("mar 19999"), List.of()));

        List<ResolvedMember> choices = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> andOneByItsFirstLetters.among(many, Dimension.MARKET));

        assertThat(choices).hasSize(20_000);
        assertThat(all.accepting().test(market("Market 7"))).isTrue();
        assertThat(all.accepting().test(market("Stall 7"))).isFalse();
    }

    @Test
    void pieces_of_a_name_that_alone_would_fit_several_are_that_name() {
        List<Member> fish = List.of(Member.part("1", "Fish, fresh"), Member.part("2", "Fish, frozen"));
        Selection frozen = new Selection(terms("Fish", "frozen"), List.of());

        assertThat(frozen.among(fish, Dimension.PRODUCT)).containsExactly(ResolvedMember.of(fish.get(1)));
    }

    @Test
    void what_is_unwanted_is_left_out() {
        assertThat(products("!Coffee", "!03*"))
                .containsExactly("Coffee substitutes", "Textile, sewing products", "Seafood");
        assertThat(new Selection(List.of(), terms("Coffee")).isAll()).isFalse();
    }

    @Test
    void of_what_is_wanted_and_unwanted_at_once_nothing_is_left() {
        Selection both = new Selection(terms("Coffee"), terms("Coffee"));

        assertThatThrownBy(() -> both.among(PRODUCTS, Dimension.PRODUCT))
                .isInstanceOf(NothingMatched.class)
                .hasMessage("each product that is asked for is left out by !");
        assertThat(new Selection(List.of(), terms("03*")).among(PRODUCTS, Dimension.PRODUCT))
                .hasSize(4);
    }

    @Test
    void what_is_named_twice_is_there_once() {
        assertThat(products("Seafood", "seafood")).containsExactly("Seafood");
    }

    @Test
    void only_what_may_be_meant_is_accepted_while_reading() {
        Selection coffee = new Selection(terms("coff"), List.of());

        assertThat(coffee.accepting().test(Member.part("Coffee", "Coffee"))).isTrue();
        assertThat(coffee.accepting().test(Member.part("Toffee", "Toffee"))).isFalse();
        assertThat(coffee.accepting().test(Member.part("Iced", "Iced coffee"))).isTrue();
        assertThat(coffee.accepting().test(Member.TOTAL)).isFalse();
        assertThat(Selection.ALL.accepting().test(Member.TOTAL)).isTrue();
    }

    @Test
    void a_group_accepts_itself_and_its_members() {
        Selection eu = known(Fixture.eu());

        assertThat(eu.accepting().test(Fixture.eu())).isTrue();
        assertThat(eu.accepting().test(market("Germany"))).isTrue();
        assertThat(eu.accepting().test(market("Japan"))).isFalse();
    }

    @Test
    void a_group_stands_for_the_members_that_the_data_has() {
        List<ResolvedMember> choices =
                known(Fixture.eu()).among(List.of(market("Japan"), market("France")), Dimension.MARKET);

        assertThat(choices)
                .containsExactly(new ResolvedMember(Fixture.eu(), List.of(ResolvedMember.of(market("France")))));
    }

    @Test
    void leaving_out_a_group_leaves_out_its_members() {
        Selection notEu = new Selection(List.of(), List.of(new Term("EU", Optional.of(Fixture.eu()))));

        assertThat(notEu.among(List.of(market("Japan"), market("France"), Fixture.eu()), Dimension.MARKET))
                .containsExactly(ResolvedMember.of(market("Japan")));
    }

    @Test
    void without_some_the_total_is_a_difference() {
        Selection others = new Selection(
                known(Member.WORLD).wanted(), known(market("Japan")).wanted());
        List<ResolvedMember> choices = others.among(List.of(market("Japan"), market("France")), Dimension.MARKET);

        assertThat(choices).singleElement().satisfies(choice -> {
            assertThat(choice.label().name()).isEqualTo("World without Japan");
            assertThat(choice.without()).containsExactly(ResolvedMember.of(market("Japan")));
        });
        assertThat(others.isTotalOnly()).isFalse();
        assertThat(others.accepting().test(market("France"))).isTrue();
    }

    @Test
    void a_market_that_the_data_does_not_have_is_refused_with_those_that_it_has() {
        List<Member> many = IntStream.rangeClosed(10, 22)
                .mapToObj(number -> market("M" + number))
                .toList();

        assertThatThrownBy(() -> known(market("Peru")).among(many.subList(0, 12), Dimension.MARKET))
                .isInstanceOf(NothingMatched.class)
                .hasMessage("the data holds no market Peru; it holds"
                        + " M10, M11, M12, M13, M14, M15, M16, M17, M18, M19, M20, M21");
        assertThatThrownBy(() -> known(market("Peru")).among(many, Dimension.MARKET))
                .hasMessageEndingWith("M21 and 1 more");
    }

    @Test
    void the_total_alone_is_told_from_parts() {
        assertThat(known(Member.WORLD).isTotalOnly()).isTrue();
        assertThat(known(Member.WORLD, market("Japan")).isTotalOnly()).isFalse();
        assertThat(Selection.ALL.isTotalOnly()).isFalse();
        assertThat(known(Member.WORLD).among(List.of(market("Japan")), Dimension.MARKET))
                .hasSize(1);
    }

    @Test
    void that_there_is_no_such_market_can_be_said_briefly() {
        assertThatThrownBy(() -> known(market("Peru")).among(List.of(market("Japan")), Dimension.MARKET))
                .isInstanceOfSatisfying(
                        NothingMatched.class,
                        nothing -> assertThat(nothing.briefly()).hasToString("the data holds no market Peru"));
    }

    private static Member market(String name) {
        return Fixture.market(name);
    }

    private static Selection known(Member... members) {
        return new Selection(
                Stream.of(members)
                        .map(member -> new Term(member.name(), Optional.of(member)))
                        .toList(),
                List.of());
    }

    private static List<Term> terms(String... names) {
        return Stream.of(names).map(name -> new Term(name, Optional.empty())).toList();
    }

    /** What the names mean among {@link #PRODUCTS}; an exclamation mark leaves one out. */
    private static List<String> products(String... names) {
        Selection selection = new Selection(
                terms(Stream.of(names).filter(name -> !name.startsWith("!")).toArray(String[]::new)),
                terms(Stream.of(names)
                        .filter(name -> name.startsWith("!"))
                        .map(name -> name.substring(1))
                        .toArray(String[]::new)));
        return selection.among(PRODUCTS, Dimension.PRODUCT).stream()
                .map(choice -> choice.label().name())
                .toList();
    }

    @Test
    void terms_are_the_same_that_mean_one_member_or_are_spelled_alike() {
        Member japan = Member.part("JP", "Japan");
        Term nippon = new Term("Nippon", Optional.of(japan));
        assertThat(nippon.isSame(new Term("Japan", Optional.of(japan)))).isTrue();
        assertThat(nippon.isSame(new Term("Nippon", Optional.of(Member.part("KR", "Korea")))))
                .isFalse();
        assertThat(nippon.isSame(new Term("nippon", Optional.empty()))).isTrue();
        assertThat(new Term("nippon", Optional.empty()).isSame(nippon)).isTrue();
        assertThat(nippon.isSame(new Term("Japan", Optional.empty()))).isFalse();
    }

    @Test
    void another_name_counts_where_nothing_has_the_one_that_was_asked_for() {
        Term term = new Term("cà phê", Optional.empty(), Set.of("Coffee"));
        Member coffee = Member.part("Coffee", "Coffee");
        Member named = Member.part("Cà phê", "Cà phê");
        assertThat(chosen(term, coffee, Member.part("Tea", "Tea"))).containsExactly("Coffee");
        assertThat(chosen(term, coffee, named)).containsExactly("Cà phê");
        assertThat(new Selection(List.of(term), List.of()).accepting().test(coffee))
                .isTrue();
        assertThat(term.touches(coffee)).isTrue();
        assertThat(term.touches(Member.part("Tea", "Tea"))).isFalse();
    }

    @Test
    void other_names_that_fit_several_are_refused_with_them() {
        Term term = new Term("máy", Optional.empty(), Set.of("Computers", "Machinery"));
        assertThatThrownBy(() -> chosen(term, Member.part("1", "Computers"), Member.part("2", "Machinery")))
                .isInstanceOfSatisfying(
                        UnknownMember.class,
                        unknown -> assertThat(unknown.several()).hasSize(2));
    }

    private static List<String> chosen(Term term, Member... seen) {
        return new Selection(List.of(term), List.of())
                .among(List.of(seen), Dimension.PRODUCT).stream()
                        .map(choice -> choice.label().name())
                        .toList();
    }
}
