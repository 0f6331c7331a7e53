package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static trade.Fixture.column;
import static trade.Fixture.notes;
import static trade.Fixture.table;
import static trade.Slices.exports;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withReporters;
import static trade.Slices.withoutMarkets;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;
import static trade.cube.Dimension.PRODUCT;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trade.cube.Dimension;
import trade.cube.IncompatibleParameters;
import trade.cube.NotSummable;
import trade.cube.Slice;
import trade.table.Table;

class SpecialisationTest {

    private static final String THREE_REPORTERS = """
            2024 export Vietnam:World Coffee 40
            2024 export Vietnam:World Steel  60
            2024 export Peru:World    Coffee 10
            2024 export Peru:World    Steel  90
            2024 export Chile:World   Copper 200
            """;

    @Test
    void comparative_advantage_is_the_share_in_exports_over_the_share_in_world_exports() {
        Table table = table(of("Vietnam", PRODUCT), THREE_REPORTERS);

        assertThat(column(table, "product")).containsExactly("Steel", "Coffee", "Copper");
        assertThat(column(table, "value")).containsExactly("60", "40", "0");
        assertThat(column(table, "share_pct")).containsExactly("60", "40", "0");
        assertThat(column(table, "world_share_pct")).containsExactly("37.5", "12.5", "50");
        assertThat(column(table, "rca")).containsExactly("1.6", "3.2", "0");
        assertThat(column(table, "rca_symmetric")).containsExactly("0.2307692307692308", "0.5238095238095238", "-1");
        assertThat(notes(table)).contains("the world is Chile, Peru, Vietnam");
        assertThat(table.title()).hasToString("Vietnam: Comparative advantage in exports by product, 2024");
        assertThat(table.columns())
                .extracting(column -> column.heading().toString())
                .contains("RCA");
    }

    @Test
    void what_would_be_dropped_of_a_market_is_in_no_whole_of_the_world() {
        Slice ofJapan = withMarkets(withReporters(exports("2024", MARKET), "Vietnam"), "Japan");
        String uneven = """
                2024 export Vietnam:Japan 09   40
                2024 export Vietnam:Japan 0901 30
                2024 export Chile:Japan   09   10
                2024 export Chile:Japan   0901  5
                2024 export Chile:China   0901 20
                """;

        assertThatThrownBy(() -> table(new Specialisation(withProducts(ofJapan, "09", "0901")), uneven))
                .isInstanceOf(NotSummable.class);
    }

    @Test
    void shares_are_of_all_products_or_markets_whatever_is_selected() {
        Specialisation ofCoffee =
                new Specialisation(withProducts(withReporters(exports("2024", PRODUCT), "Vietnam"), "Coffee"));

        assertThat(column(table(ofCoffee, THREE_REPORTERS), "rca")).containsExactly("3.2");

        Specialisation withJapan =
                new Specialisation(withMarkets(withReporters(exports("2024", MARKET), "Vietnam"), "Japan"));
        assertThat(column(table(withJapan, """
                2024 export Vietnam:Japan TOTAL 50
                2024 export Vietnam:China TOTAL 50
                2024 export Peru:Japan    TOTAL 50
                2024 export Peru:China    TOTAL 250
                """), "intensity")).containsExactly("2");
    }

    @Test
    void shares_of_some_products_are_of_all_their_markets_whichever_is_selected() {
        Specialisation coffeeToJapan = new Specialisation(withProducts(
                withMarkets(withReporters(exports("2024", MARKET), "Vietnam"), "Japan"), "Coffee"));

        Table table = table(coffeeToJapan, """
                2024 export Vietnam:Japan Coffee 50
                2024 export Vietnam:China Coffee 50
                2024 export Vietnam:China Steel  90
                2024 export Peru:Japan    Coffee 50
                2024 export Peru:China    Coffee 250
                """);

        assertThat(column(table, "share_pct")).containsExactly("50");
        assertThat(column(table, "intensity")).containsExactly("2");
    }

    @Test
    void shares_are_of_the_latest_period_that_the_rows_have() {
        Specialisation latest = new Specialisation(withReporters(exports("latest", PRODUCT), "Vietnam"));

        Table table = table(latest, THREE_REPORTERS + """
                2025 export Vietnam:World TOTAL 1000
                2025 export Peru:World    TOTAL 1000
                2025 export Chile:World   TOTAL 1000
                """);

        assertThat(column(table, "rca")).containsExactly("1.6", "3.2", "0");
    }

    @Test
    void shares_are_of_the_products_that_are_published_of_the_world() {
        Table table = table(of("Vietnam", PRODUCT), """
                2024 export Vietnam:World Coffee  40
                2024 export Vietnam:World Steel   60
                2024 export Vietnam:Japan Coffee  10
                2024 export Vietnam:Japan TOTAL  300
                2024 export Peru:World    Coffee  60
                2024 export Peru:World    Steel  240
                """);

        assertThat(column(table, "share_pct")).containsExactly("60", "40");
        assertThat(column(table, "rca")).containsExactly("0.8", "1.6");
    }

    @Test
    void a_world_that_is_published_is_the_world() {
        Table table = table(of("Vietnam", PRODUCT), """
                2024 export Vietnam:World Coffee  40
                2024 export Vietnam:World Steel   60
                2024 export World:World   Coffee 100
                2024 export World:World   Steel  900
                """);

        assertThat(column(table, "rca")).containsExactly("0.6666666666666667", "4");
        assertThat(notes(table)).contains("the world is World");
    }

    @Test
    void a_reporter_that_has_not_reported_is_not_in_the_world() {
        Table table = table(of("Vietnam", PRODUCT), """
                2024 export Vietnam:World Coffee  40
                2024 export Vietnam:World Steel   60
                2024 export Peru:World    Coffee  60
                2024 export Peru:World    Steel  240
                2023 export Chile:World   Steel  900
                """);

        assertThat(column(table, "rca")).containsExactly("0.8", "1.6");
        assertThat(notes(table))
                .contains(
                        "the world is Peru, Vietnam",
                        "warning: not in the world, as they have not reported all of it: Chile");
    }

    @Test
    void a_reporter_is_in_the_world_once_be_it_as_part_of_its_group() {
        String ofMarkets = """
                2024 export EU:World      Coffee 60
                2024 export EU:World      Steel  40
                2024 export Germany:World Coffee 60
                2024 export Germany:World Steel  20
                2024 export Vietnam:World Coffee 50
                2024 export Vietnam:World Steel  50
                2023 export France:World  Steel  50
                """;

        for (String dataset : List.of(ofMarkets, ofMarkets.replace("Vietnam:World", "Vietnam:Japan"))) {
            Table table = table(of("Vietnam", PRODUCT), dataset);

            assertThat(column(table, "world_share_pct")).containsExactlyInAnyOrder("55", "45");
            assertThat(notes(table))
                    .contains(
                            "the world is EU, Vietnam",
                            "in the world as part of their groups: Germany",
                            "warning: not in the world, as they have not reported all of it: France");
        }
        assertThat(notes(table(of("Vietnam", PRODUCT), THREE_REPORTERS)))
                .noneMatch(note -> note.contains("as part of their groups"));
    }

    @Test
    void a_reporter_of_months_is_in_the_world_beside_one_of_years() {
        String months = IntStream.rangeClosed(1, 12)
                .mapToObj(
                        "2024-%02d export Vietnam:World Coffee 4\n2024-%1$02d export Vietnam:World Steel 6\n"
                                ::formatted)
                .collect(Collectors.joining());

        Table table = table(of("Vietnam", PRODUCT), months + """
                2024 export Peru:World Coffee 100
                2024 export Peru:World Steel  900
                """);

        assertThat(column(table, "product")).containsExactly("Steel", "Coffee");
        assertThat(column(table, "world_share_pct")).containsExactly("86.78571428571429", "13.21428571428571");
    }

    @Test
    void a_reporter_of_totals_alone_is_in_no_world_of_products() {
        Table table = table(of("Vietnam", PRODUCT), """
                2024 export Vietnam:World Coffee  40
                2024 export Vietnam:World Steel   60
                2024 export Peru:World    Coffee  60
                2024 export Peru:World    Steel  240
                2024 export Chile:World   TOTAL  600
                """);

        assertThat(column(table, "rca")).containsExactly("0.8", "1.6");
        assertThat(notes(table))
                .contains(
                        "the world is Peru, Vietnam",
                        "warning: not in the world, as they have not reported all of it: Chile");
    }

    @Test
    void a_reporter_without_markets_is_in_no_world_of_markets() {
        Table table = table(of("Vietnam", MARKET), """
                2024 export Vietnam:Japan TOTAL  50
                2024 export Vietnam:China TOTAL  50
                2024 export Peru:Japan    TOTAL  50
                2024 export Peru:China    TOTAL 250
                2024 export Chile:World   TOTAL 600
                """);

        assertThat(column(table, "intensity")).containsExactly("0.6666666666666667", "2");
        assertThat(notes(table)).contains("warning: not in the world, as they have not reported all of it: Chile");
    }

    /** One of them has markets and no World, so that reporters are no sum by product of one kind. */
    @Test
    void reporters_of_two_kinds_make_the_same_world_as_those_of_one() {
        String vietnam = """
                2024 export Vietnam:World Coffee  40
                2024 export Vietnam:World Steel   60
                """;
        Table ofOne = table(of("Vietnam", PRODUCT), vietnam + """
                2024 export Peru:World    Coffee  60
                2024 export Peru:World    Steel  240
                """);
        Table ofTwo = table(of("Vietnam", PRODUCT), vietnam + """
                2024 export Peru:Japan    Coffee  60
                2024 export Peru:Japan    Steel  240
                """);

        assertThat(column(ofTwo, "rca")).isEqualTo(column(ofOne, "rca"));
    }

    @Test
    void each_reporter_of_the_world_is_of_its_own_coverage() {
        Table table = table(of("Vietnam", PRODUCT), """
                2024 export Vietnam:World Coffee  40
                2024 export Vietnam:World Steel   60
                2024 export Peru:Japan    Coffee 100
                """);

        assertThat(column(table, "product")).containsExactly("Steel", "Coffee");
        assertThat(column(table, "world_share_pct")).containsExactly("30", "70");
    }

    @Test
    void what_a_reporter_lists_of_the_world_and_of_markets_alone_is_no_whole() {
        Table table = table(of("Vietnam", PRODUCT), """
                2024 export Vietnam:World Coffee  40
                2024 export Vietnam:Japan Coffee  10
                2024 export Vietnam:Japan Steel   60
                2024 export Peru:World    Coffee 100
                2024 export Peru:World    Steel  100
                """);

        assertThat(column(table, "share_pct")).containsExactly("mixed coverage", "mixed coverage");
        assertThat(column(table, "world_share_pct")).containsExactly("mixed coverage", "mixed coverage");
    }

    @Test
    void what_the_world_does_not_trade_has_none() {
        Table table = table(of("Vietnam", PRODUCT), """
                2024 export Vietnam:World Coffee  40
                2024 export Vietnam:World Steel    0
                2024 export World:World   Coffee 100
                2024 export World:World   Steel    0
                2024 export Vietnam:World Tea      1
                """);

        assertThat(column(table, "product")).containsExactly("Coffee", "Tea", "Steel");
        assertThat(column(table, "rca")).containsExactly("0.975609756097561", "not reported", "base zero");
        assertThat(column(table, "rca_symmetric").get(2)).isEqualTo("base zero");
    }

    private static final String NOT_ALL_LISTED = """
            2024 export Vietnam:World Coffee  50
            2024 export Vietnam:World Steel  150
            2024 export Vietnam:World TOTAL  400
            2024 export Peru:World    Coffee  30
            2024 export Peru:World    Copper 500
            """;

    @Test
    void what_is_not_listed_is_not_known_to_be_nothing_where_the_products_are_not_all_of_the_total() {
        Table table = table(of("Vietnam", PRODUCT), NOT_ALL_LISTED);

        assertThat(column(table, "product")).containsExactly("Steel", "Coffee", "Copper");
        assertThat(column(table, "value")).containsExactly("150", "50", "not reported");
        assertThat(column(table, "share_pct")).containsExactly("37.5", "12.5", "not reported");
        assertThat(column(table, "rca")).last().isEqualTo("not reported");
        assertThat(column(table, "rca_symmetric")).last().isEqualTo("not reported");
    }

    @Test
    void what_is_not_listed_is_nothing_where_the_products_are_all_of_the_total_but_for_rounding() {
        String millions = """
                2024 export Vietnam:World Coffee  50E6
                2024 export Vietnam:World Steel  150E6
                2024 export Vietnam:World TOTAL  %sE6
                2024 export Peru:World    Copper 500E6
                """;

        assertThat(column(table(of("Vietnam", PRODUCT), millions.formatted("200")), "rca"))
                .last()
                .isEqualTo("0");
        assertThat(column(table(of("Vietnam", PRODUCT), millions.formatted("201")), "rca"))
                .last()
                .isEqualTo("0");
        assertThat(column(table(of("Vietnam", PRODUCT), millions.formatted("199")), "rca"))
                .last()
                .isEqualTo("0");
        assertThat(column(table(of("Vietnam", PRODUCT), millions.formatted("202")), "rca"))
                .last()
                .isEqualTo("not reported");
    }

    @Test
    void half_a_unit_of_each_of_two_numbers_is_rounding() {
        assertThat(column(table(of("Vietnam", PRODUCT), """
                2024 export Vietnam:World Coffee  50E6
                2024 export Vietnam:World TOTAL   51E6
                2024 export Peru:World    Copper 500E6
                """), "rca")).last().isEqualTo("0");
    }

    @Test
    void what_is_asked_for_by_name_is_the_same() {
        Specialisation ofCopper =
                new Specialisation(withProducts(withReporters(exports("2024", PRODUCT), "Vietnam"), "Copper"));

        assertThat(column(table(ofCopper, NOT_ALL_LISTED), "rca")).containsExactly("not reported");
        assertThat(column(table(ofCopper, THREE_REPORTERS), "rca")).containsExactly("0");
    }

    @Test
    void a_market_that_is_not_listed_is_not_known_to_be_nothing_where_the_markets_are_not_all_of_the_world() {
        String markets = """
                2024 export Vietnam:Japan TOTAL  50
                2024 export Vietnam:World TOTAL %s
                2024 export Peru:Japan    TOTAL  50
                2024 export Peru:China    TOTAL 250
                """;

        assertThat(column(table(of("Vietnam", MARKET), markets.formatted("90")), "intensity"))
                .containsExactly("2.166666666666667", "not reported");
        assertThat(column(table(of("Vietnam", MARKET), markets.formatted("50")), "intensity"))
                .containsExactly("3.5", "0");
    }

    @Test
    void a_reporter_that_has_not_reported_has_no_zeros() {
        Table table = table(of("Vietnam", PRODUCT), """
                2023 export Vietnam:World Coffee 50
                2024 export Peru:World    Coffee 30
                """);

        assertThat(column(table, "value")).containsExactly("not reported");
    }

    @Test
    void by_market_it_is_trade_intensity() {
        Table table = table(of("Vietnam", MARKET), """
                2024 export Vietnam:Japan TOTAL 50
                2024 export Vietnam:China TOTAL 50
                2024 export Peru:Japan    TOTAL 50
                2024 export Peru:China    TOTAL 250
                """);

        assertThat(column(table, "market")).containsExactly("China", "Japan");
        assertThat(column(table, "intensity")).containsExactly("0.6666666666666667", "2");
        assertThat(table.title()).hasToString("Vietnam: Trade intensity of exports by market, 2024");
        assertThat(table.columns())
                .extracting(column -> column.heading().toString())
                .contains("intensity");
        assertThat(column(table, "intensity_symmetric")).containsExactly("-0.2", "0.3333333333333333");
    }

    @Test
    void by_market_it_may_be_of_one_product() {
        Specialisation ofCoffee =
                new Specialisation(withProducts(withReporters(exports("2024", MARKET), "Vietnam"), "Coffee"));
        Table table = table(ofCoffee, """
                2024 export Vietnam:Japan Coffee  50
                2024 export Vietnam:China Coffee  50
                2024 export Peru:Japan    Coffee  50
                2024 export Peru:China    Coffee 250
                2024 export Peru:China    Tea    900
                """);

        assertThat(column(table, "market")).containsExactly("China", "Japan");
        assertThat(column(table, "intensity")).containsExactly("0.6666666666666667", "2");
    }

    @Test
    void trade_intensity_is_of_all_products_together() {
        Table table = table(of("Vietnam", MARKET), """
                2024 export Vietnam:Japan Coffee  50
                2024 export Vietnam:China Steel   50
                2024 export Peru:Japan    Steel   50
                2024 export Peru:China    Coffee 250
                """);

        assertThat(column(table, "intensity")).containsExactly("0.6666666666666667", "2");
    }

    @Test
    void it_is_of_one_reporter_by_product_or_by_market() {
        assertThatThrownBy(() -> new Specialisation(exports("2024", PRODUCT)))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("--reporter says who is compared with the world");
        assertThatThrownBy(() -> of("Vietnam", PERIOD))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("comparative advantage is by product, trade intensity by market");
    }

    @Test
    void a_world_of_many_reporters_is_counted_and_not_listed() {
        String others = Stream.of("Peru", "Chile", "China", "Japan", "France", "Germany")
                .map(name -> "2024 export " + name + ":World Coffee 1\n")
                .collect(Collectors.joining());

        Table table = table(of("Vietnam", PRODUCT), others + "2024 export Vietnam:World Coffee 1");

        assertThat(notes(table)).contains("the world is all 7 reporters in the data");
        assertThat(notes(table(of("Peru", PRODUCT), others)))
                .contains("the world is Chile, China, France, Germany, Japan, Peru");
    }

    @Test
    void hundreds_of_reporters_are_compared_at_once() {
        String dataset = IntStream.range(0, 230)
                .mapToObj(number -> "2024 export R%d:World 03 %d\n2024 export R%d:World 04 1\n"
                        .formatted(number, number + 1, number))
                .collect(Collectors.joining());

        Table table = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> table(of("R7", PRODUCT), dataset));

        assertThat(column(table, "value")).containsExactly("8", "1");
    }

    @Test
    void several_reporters_are_refused_when_the_data_tells_that_they_are() {
        Specialisation two = new Specialisation(withReporters(exports("2024", PRODUCT), "Vietnam", "Peru"));

        assertThatThrownBy(() -> table(two, "2024 export Vietnam:Japan 03 10\n2024 export Peru:Japan 03 10"))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("--reporter says who is compared with the world");
    }

    private static Specialisation of(String reporter, Dimension by) {
        return new Specialisation(withReporters(exports("2024", by), reporter));
    }

    @Test
    void a_reporter_with_nothing_left_is_no_trade_of_the_world() {
        Slice others = withoutMarkets(withMarkets(exports("2023", PRODUCT), "World"), "Japan");
        Table table = table(new Specialisation(withReporters(others, "Peru")), """
                2023 export Peru:World  Tea    30
                2023 export Peru:World  Coffee 40
                2023 export Peru:Japan  Tea    10
                2023 export Peru:Japan  Coffee 10
                2023 export Chile:Japan Coffee 50
                """);

        assertThat(column(table, "value")).containsExactly("30", "20");
        assertThat(column(table, "world_share_pct")).containsExactly("60", "40");
    }
}
