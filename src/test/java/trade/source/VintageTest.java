package trade.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.Fixture.column;
import static trade.Slices.exports;
import static trade.cube.Dimension.PERIOD;
import static trade.source.CsvFixture.options;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import trade.Fixture;
import trade.cube.Cube;
import trade.cube.Member;
import trade.cube.NothingMatched;
import trade.cube.Query;
import trade.cube.Vintage;
import trade.cube.VintageRule;
import trade.cube.Vintages;
import trade.figure.Comparison;
import trade.figure.Growth;
import trade.table.Table;

/** What is read of datasets that hold several publications of one figure. */
class VintageTest {

    private static final String TWICE = """
            period,status,published,market,value
            2023-01,final,2023-02-10,Japan,20
            2024-01,estimate,2024-01-29,Japan,30
            2024-01,final,2024-02-10,Japan,33
            2024-02,estimate,2024-02-29,Japan,40
            """;

    @Test
    void of_each_figure_the_latest_counts() throws IOException {
        assertThat(values(Vintages.LATEST, TWICE)).containsExactly("2023-01 20", "2024-01 33", "2024-02 40");
    }

    @Test
    void the_first_is_the_one_published_first() throws IOException {
        assertThat(values(only(VintageRule.FIRST), TWICE)).containsExactly("2023-01 20", "2024-01 30", "2024-02 40");
    }

    @Test
    void one_status_can_be_asked_for() throws IOException {
        assertThat(values(only(VintageRule.of(Vintage.Status.ESTIMATE)), TWICE))
                .containsExactly("2024-01 30", "2024-02 40");
        assertThat(values(only(VintageRule.of(Vintage.Status.FINAL)), TWICE))
                .containsExactly("2023-01 20", "2024-01 33");
    }

    @Test
    void what_was_known_on_a_day_is_the_latest_published_till_then() throws IOException {
        assertThat(values(only(VintageRule.knownOn(LocalDate.parse("2024-02-09"))), TWICE))
                .containsExactly("2023-01 20", "2024-01 30");
        assertThat(values(only(VintageRule.knownOn(LocalDate.parse("2024-02-10"))), TWICE))
                .containsExactly("2023-01 20", "2024-01 33");
    }

    @Test
    void the_order_of_rows_and_files_does_not_matter() throws IOException {
        String turned = """
                period,status,published,market,value
                2024-01,final,2024-02-10,Japan,33
                2024-01,estimate,2024-01-29,Japan,30
                """;

        assertThat(values(Vintages.LATEST, turned)).containsExactly("2024-01 33");
        assertThat(values(
                        Vintages.LATEST,
                        "period,vintage,value\n2024-01,final,33\n",
                        "period,vintage,value\n2024-01,ước tính,30\n"))
                .containsExactly("2024-01 33");
    }

    @Test
    void what_a_pipe_holds_is_told_apart_too() throws IOException {
        assertThat(values(
                        Vintages.LATEST,
                        List.of(FileDataset.pipe(
                                "pipe", () -> new ByteArrayInputStream(TWICE.getBytes(StandardCharsets.UTF_8))))))
                .containsExactly("2023-01 20", "2024-01 33", "2024-02 40");
    }

    @Test
    void the_base_can_be_of_another_vintage() throws IOException {
        Vintages estimatesOnFinals = new Vintages(
                VintageRule.of(Vintage.Status.ESTIMATE), Optional.of(VintageRule.of(Vintage.Status.FINAL)), false);
        Growth growth =
                new Growth(exports("2024-01").withVintages(estimatesOnFinals), List.of(Comparison.YEAR_ON_YEAR));
        Cube cube = read(growth.query(), List.of(csv("a.csv", TWICE)));

        assertThat(column(growth.of(cube), "value")).containsExactly("30");
        assertThat(column(growth.of(cube), "base")).containsExactly("20");
        assertThat(column(growth.of(cube), "growth_pct")).containsExactly("50");
    }

    @Test
    void observations_of_other_vintages_are_counted() throws IOException {
        assertThat(read(exports("2024-01").query(window -> Stream.of()), List.of(csv("a.csv", TWICE)))
                        .remarks())
                .extracting(Object::toString)
                .contains("observations not read, as they are of another vintage (wanted: latest): 1");
    }

    @Test
    void the_same_vintage_twice_is_refused() {
        assertThat(CsvFixture.refusal(() -> values(Vintages.LATEST, TWICE + "2024-01,final,2024-02-10,Japan,34\n")))
                .startsWith("0.csv:6: the same period, flow, market, product and vintage stand in 0.csv:4\n");
    }

    @ParameterizedTest(name = "{0}")
    @org.junit.jupiter.params.provider.CsvSource({"sum, 67", "last, 34"})
    void the_same_vintage_twice_is_added_up_or_replaced_where_that_is_asked_for(String rule, String value)
            throws IOException {
        Growth growth = new Growth(exports("2024-01"), List.of());
        Cube cube = new DatasetReader(options("--duplicates " + rule), Fixture::market, name -> Member.part(name, name))
                .read(List.of(csv("a.csv", TWICE + "2024-01,final,2024-02-10,Japan,34\n")), growth.query());

        assertThat(column(growth.of(cube), "value")).containsExactly(value);
    }

    @Test
    void the_same_vintage_twice_is_refused_in_what_is_compared_with_too() {
        Vintages finalsOnEstimates = new Vintages(
                VintageRule.of(Vintage.Status.FINAL), Optional.of(VintageRule.of(Vintage.Status.ESTIMATE)), false);

        assertThat(CsvFixture.refusal(
                        () -> values(finalsOnEstimates, TWICE + "2024-01,estimate,2024-01-29,Japan,31\n")))
                .startsWith("0.csv:6: the same period, flow, market, product and vintage stand in 0.csv:3\n");
    }

    @Test
    void a_day_of_publication_that_is_none_is_refused() {
        assertThat(CsvFixture.refusal(
                        () -> values(only(VintageRule.FIRST), "period,published,value\n2024-01,soon,1\n")))
                .startsWith("0.csv:2: 'soon' is no vintage, such as estimate, final or 2024-01-31\n");
    }

    @Test
    void a_status_of_another_kind_is_no_vintage() throws IOException {
        String flags = "period,status,value\n2024-01,A,1\n2024-02,E,2\n";

        assertThat(values(Vintages.LATEST, flags)).containsExactly("2024-01 1", "2024-02 2");
        assertThat(values(only(VintageRule.FIRST), flags)).containsExactly("2024-01 1", "2024-02 2");
    }

    @Test
    void a_file_that_says_no_vintage_has_none_of_a_status() throws IOException {
        String unsaid = "period,value\n2024-01,1\n";

        assertThat(values(only(VintageRule.FIRST), unsaid)).containsExactly("2024-01 1");
        assertThatThrownBy(() -> values(only(VintageRule.of(Vintage.Status.FINAL)), unsaid))
                .isInstanceOf(NothingMatched.class)
                .hasMessage("the data holds no exports (final)");
    }

    private static Vintages only(VintageRule rule) {
        return new Vintages(rule, Optional.empty(), false);
    }

    private static List<String> values(Vintages vintages, String... files) throws IOException {
        List<Dataset> datasets = new ArrayList<>();
        for (String file : files) {
            datasets.add(csv(datasets.size() + ".csv", file));
        }
        return values(vintages, datasets);
    }

    /** What was read of each month, in all. */
    private static List<String> values(Vintages vintages, List<Dataset> datasets) throws IOException {
        Growth byMonth = new Growth(exports("2023-01..2024-02", PERIOD).withVintages(vintages), List.of());
        Table table = byMonth.of(read(byMonth.query(), datasets));
        List<String> values = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            String value = column(table, "value").get(i);
            if (value.matches("\\d+")) {
                values.add(column(table, "period").get(i) + " " + value);
            }
        }
        return values;
    }

    private static Cube read(Query query, List<Dataset> datasets) throws IOException {
        return new DatasetReader(options(), Fixture::market, name -> Member.part(name, name)).read(datasets, query);
    }

    private static Dataset csv(String name, String text) {
        return new FileDataset(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
