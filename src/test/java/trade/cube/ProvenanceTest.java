package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Slices.changing;
import static trade.Slices.exports;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withReporters;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PRODUCT;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.message.Text;

/** Which lines a figure is made of: each line of a dataset is one of the fixture, numbered from 1. */
class ProvenanceTest {

    private static final String WORLD_AND_PARTS = """
            2023 export World   TOTAL  100
            2023 export Germany TOTAL   60
            2023 export France  TOTAL   40
            2023 import World   TOTAL   90
            2022 export World   TOTAL   80
            """;

    @Test
    void a_published_total_is_the_line_of_the_total_and_not_of_its_parts() {
        Provenance trail = trail(exports("2023"), WORLD_AND_PARTS);

        assertThat(used(trail)).containsExactly("2023 World TOTAL 100: 1");
        assertThat(leftOut(trail))
                .containsExactly("other flows 1: 4", "other markets and products 2: 2–3", "other periods 1: 5");
    }

    @Test
    void what_engines_were_asked_is_kept() {
        Provenance trail = trail(exports("2023"), WORLD_AND_PARTS);
        trail.asked(List.of("SELECT 1"));
        trail.asked(List.of("SELECT 2"));

        assertThat(trail.statements()).containsExactly("SELECT 1", "SELECT 2");
    }

    @Test
    void rows_are_their_lines_and_the_total_beside_them() {
        Provenance trail = trail(exports("2023", MARKET), WORLD_AND_PARTS);

        assertThat(used(trail))
                .containsExactly("2023 World TOTAL 100: 1", "2023 Germany TOTAL 60: 2", "2023 France TOTAL 40: 3");
    }

    @Test
    void a_sum_of_products_is_all_of_their_lines() {
        Provenance trail = trail(exports("2023"), """
                2023 export Germany Coffee 10
                2023 export Germany Tea    20
                2023 export France  Tea    30
                2022 export France  Tea     5
                """);

        assertThat(used(trail))
                .containsExactly("2023 France Tea 30: 3", "2023 Germany Tea 20: 2", "2023 Germany Coffee 10: 1");
        assertThat(leftOut(trail)).containsExactly("other periods 1: 4");
    }

    @Test
    void a_sum_of_a_year_and_of_quarters_is_the_lines_of_both() {
        Provenance trail = trail(withMarkets(exports("2023"), "Japan", "Peru"), """
                2023    export Japan TOTAL 40
                2023-Q1 export Peru  TOTAL 1
                2023-Q2 export Peru  TOTAL 2
                2023-Q3 export Peru  TOTAL 3
                2023-Q4 export Peru  TOTAL 4
                """);

        assertThat(used(trail))
                .containsExactly(
                        "2023-Q4 Peru TOTAL 4: 5",
                        "2023 Japan TOTAL 40: 1",
                        "2023-Q3 Peru TOTAL 3: 4",
                        "2023-Q2 Peru TOTAL 2: 3",
                        "2023-Q1 Peru TOTAL 1: 2");
    }

    @Test
    void one_product_is_its_lines_whatever_the_markets() {
        Provenance trail = trail(withProducts(exports("2023", PRODUCT), "Tea"), """
                2023 export Germany Coffee 10
                2023 export Germany Tea    20
                2023 export France  Tea    30
                """);

        assertThat(used(trail)).containsExactly("2023 France Tea 30: 3", "2023 Germany Tea 20: 2");
        assertThat(leftOut(trail)).containsExactly("other markets and products 1: 1");
    }

    @Test
    void a_group_is_the_lines_of_its_members_and_left_out_beside_them() {
        Provenance trail = trail(withMarkets(exports("2023", MARKET), "EU"), """
                2023 export Germany TOTAL 60
                2023 export France  TOTAL 40
                2023 export Japan   TOTAL 30
                """);

        assertThat(used(trail)).containsExactly("2023 Germany TOTAL 60: 1", "2023 France TOTAL 40: 2");
        assertThat(leftOut(trail)).containsExactly("other markets and products 1: 3");

        Provenance beside = trail(exports("2023", MARKET), """
                2023 export EU      TOTAL 90
                2023 export Germany TOTAL 60
                2023 export Japan   TOTAL 30
                """);
        assertThat(used(beside)).containsExactly("2023 Germany TOTAL 60: 2", "2023 Japan TOTAL 30: 3");
        assertThat(leftOut(beside)).containsExactly("groups, whose members count or which are not asked for 1: 1");
    }

    @Test
    void totals_that_are_not_asked_for_are_said_to_be_totals() {
        Provenance trail = trail(withMarkets(exports("2023"), "Germany"), WORLD_AND_PARTS);

        assertThat(used(trail)).containsExactly("2023 Germany TOTAL 60: 2");
        assertThat(leftOut(trail)).contains("other markets and products 1: 3", "published totals 1: 1");
    }

    @Test
    void a_member_counts_in_the_periods_in_which_a_changing_group_holds_it() {
        Slice pact = changing(withMarkets(exports("2022..2024", MARKET), "Pact"));
        Provenance trail = trail(pact, """
                2022 export Peru  TOTAL 10
                2024 export Peru  TOTAL 20
                2022 export Japan TOTAL 30
                2024 export Japan TOTAL 40
                2023 export Chile TOTAL 50
                """);

        assertThat(used(trail))
                .containsExactly("2024 Japan TOTAL 40: 4", "2023 Chile TOTAL 50: 5", "2022 Peru TOTAL 10: 1");
    }

    @Test
    void rows_that_were_not_read_are_left_out_with_their_reason() {
        Provenance trail = trail(exports("2023"), "2023 export World TOTAL 100");
        trail.left("data.csv", Text.verbatim("other vintages"), 7);
        trail.left("data.csv", Text.verbatim("other vintages"), 8);
        trail.left("data.csv", Text.verbatim("other vintages"), 10);

        assertThat(leftOut(trail)).containsExactly("other vintages 3: 7–8, 10");
    }

    @Test
    void lines_that_another_trail_used_are_not_left_out() {
        Provenance trail = trail(exports("2023"), "2023 export World TOTAL 100");
        trail.left("data.csv", Text.verbatim("other vintages"), 4);
        trail.left("data.csv", Text.verbatim("other vintages"), 5);
        trail.left("data.csv", Text.verbatim("other vintages"), 6);
        Provenance other = new Provenance(exports("2023").query());
        other.met(Fixture.observations("2023 export World TOTAL 100").get(0), "data.csv", 5);
        other.use(
                java.util.Set.of(new Origin(
                        AggregationLevel.MARKET,
                        Flow.EXPORT,
                        Member.UNNAMED_REPORTER,
                        Member.WORLD,
                        Member.TOTAL,
                        period -> true)),
                List.of(Period.parse("2023")));

        assertThat(shown(trail, other.used())).containsExactly("other vintages 2: 4, 6", "published totals 1: 1");
    }

    @Test
    void what_is_withheld_is_left_out_with_its_reason() {
        Provenance trail = trail(exports("2023"), """
                2023 export World TOTAL 100
                2023 export Japan TOTAL confidential
                """);

        assertThat(used(trail)).containsExactly("2023 World TOTAL 100: 1");
        assertThat(leftOut(trail)).containsExactly("confidential 1: 2");
    }

    @Test
    void what_stands_there_again_replaces_the_lines_before() {
        Provenance trail = trail(exports("2023"), """
                2023 export World TOTAL 100
                2022 export World TOTAL  80
                2023 export World TOTAL 100
                """);
        Observation again = Fixture.observations("2023 export World TOTAL 3").get(0);
        trail.replace(again);
        trail.met(again, "data.csv", 9);

        assertThat(used(trail)).containsExactly("2023 World TOTAL 3: 9");
        assertThat(leftOut(trail)).containsExactly("earlier of the same 2: 1, 3", "other periods 1: 2");
    }

    @Test
    void other_cells_are_not_replaced() {
        Provenance trail = trail(exports("2023", MARKET), """
                2023 export Germany TOTAL 60
                2023 export France  TOTAL 40
                """);
        trail.replace(Fixture.observations("2023 export France TOTAL 3").get(0));

        assertThat(used(trail)).containsExactly("2023 Germany TOTAL 60: 1");
    }

    @Test
    void other_reporters_are_named_so() {
        Provenance trail = trail(withReporters(exports("2023"), "Japan"), """
                2023 export Japan:World TOTAL 100
                2023 export Chile:World TOTAL  50
                """);

        assertThat(used(trail)).containsExactly("2023 World TOTAL 100: 1");
        assertThat(leftOut(trail)).containsExactly("other reporters 1: 2");
    }

    @Test
    void files_are_named_in_the_order_in_which_they_were_read() {
        Provenance trail = trail(exports("2023"), "2023 export World TOTAL 100");
        trail.read(file("b.csv", 2));
        trail.read(file("a.csv", 1));

        assertThat(trail.files()).extracting(Provenance.ReadFile::name).containsExactly("b.csv", "a.csv");
    }

    @Test
    void the_sum_of_several_lines_of_one_cell_is_one_entry() {
        Provenance trail = trail(exports("2023"), """
                2023 export World TOTAL 100
                2023 export World TOTAL  20
                2022 export World TOTAL  10
                2023 export World TOTAL   3
                """);

        assertThat(used(trail)).containsExactly("2023 World TOTAL 123: 1–2, 4");
        assertThat(trail.used().get(0).lines().count()).isEqualTo(3);
    }

    @Test
    void lines_that_follow_each_other_are_kept_as_one_range() {
        LineRanges lines = new LineRanges();
        for (long line : List.of(3L, 4L, 5L, 7L, 6L)) {
            lines.add(line, null);
        }

        assertThat(lines.ranges).hasSize(3);
        assertThat(words(lines)).isEqualTo("3–7");
        assertThat(lines.count()).isEqualTo(5);
    }

    @Test
    void no_trail_is_kept_unless_it_is_asked_for() {
        assertThat(new CubeBuilder(exports("2023").query()).build().trail()).isEmpty();
    }

    private static Provenance trail(Slice slice, String dataset) {
        CubeBuilder builder = new CubeBuilder(slice.query());
        Provenance trail = builder.keepTrail();
        List<Observation> observations = Fixture.observations(dataset);
        for (int i = 0; i < observations.size(); i++) {
            builder.add(observations.get(i));
            trail.met(observations.get(i), "data.csv", i + 1);
        }
        Cube cube = builder.build();
        Window window = slice.window(cube);
        Breakdown breakdown = new Breakdown(cube, slice, window, List.of());
        AmountReader amounts = new AmountReader(breakdown);
        breakdown.rows().forEach(row -> amounts.amount(row, row.window()));
        amounts.amount(breakdown.total(), window);
        assertThat(cube.trail()).contains(trail);
        return trail;
    }

    private static List<String> used(Provenance trail) {
        return trail.used().stream()
                .map(entry -> entry.period() + " " + entry.market().name() + " "
                        + entry.product().name() + " " + entry.lines().sum() + ": " + words(entry.lines()))
                .toList();
    }

    private static List<String> leftOut(Provenance trail) {
        return shown(trail, trail.used());
    }

    private static List<String> shown(Provenance trail, List<Provenance.CellLines> used) {
        return trail.leftOut(used).getOrDefault("data.csv", java.util.Map.of()).entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue().count() + ": " + words(one.getValue()))
                .toList();
    }

    private static String words(LineRanges lines) {
        return lines.ranges().stream()
                .map(range -> range[0] == range[1] ? "" + range[0] : range[0] + "–" + range[1])
                .collect(Collectors.joining(", "));
    }

    private static Provenance.ReadFile file(String name, long rows) {
        return new Provenance.ReadFile(name, Text.verbatim("long"), Text.verbatim("UTF-8"), Text.verbatim("USD"), rows);
    }
}
