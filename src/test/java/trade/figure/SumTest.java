package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.Fixture.column;
import static trade.Fixture.notes;
import static trade.Fixture.table;
import static trade.Slices.bothFlows;
import static trade.Slices.exports;
import static trade.Slices.ofQuantities;
import static trade.Slices.rolling;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;
import static trade.cube.Dimension.PRODUCT;

import java.util.List;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.cube.CubeBuilder;
import trade.cube.IncompatibleParameters;
import trade.cube.Slice;
import trade.message.Text;
import trade.table.Table;

class SumTest {

    private static final String DATASET = """
            2023-01 export Japan TOTAL 100
            2023-01 export Japan 0901   60
            2023-01 import Peru  0902    7
            2023-02 export Japan 0901  confidential
            """;

    @Test
    void the_rows_are_a_long_dataset() {
        Table table = table(new Sum(bothFlows("all", MARKET, PRODUCT)), DATASET);

        assertThat(fields(table)).containsExactly("flow", "period", "market", "product", "value");
        assertThat(column(table, "flow")).containsExactly("export", "export", "export", "import");
        assertThat(column(table, "period")).containsExactly("2023-01", "2023-02", "2023-01", "2023-01");
        assertThat(column(table, "market")).containsExactly("Japan", "Japan", "Japan", "Peru");
        assertThat(column(table, "product")).containsExactly("0901", "0901", "TOTAL", "0902");
        assertThat(column(table, "value")).containsExactly("60", "confidential", "100", "7");
        assertThat(table.title()).hasToString("Trade by market and product, 2023-01..2023-02");
        assertThat(table.context()).isEmpty();
        assertThat(table.total()).isEmpty();
        assertThat(notes(table)).isEmpty();
    }

    @Test
    void what_is_not_kept_has_no_field_unless_it_is_a_sum_of_what_is_listed() {
        Table byMarket = table(new Sum(bothFlows("2023-01", MARKET)), DATASET);
        assertThat(fields(byMarket)).containsExactly("flow", "period", "market", "product", "value");
        assertThat(column(byMarket, "product")).containsExactly("TOTAL", "products listed");
        assertThat(fields(table(new Sum(exports("2023-01", MARKET)), DATASET)))
                .containsExactly("flow", "period", "market", "value");
        assertThat(column(byMarket, "value")).containsExactly("100", "7");
        assertThat(byMarket.title()).hasToString("Trade by market, 2023-01");
        assertThat(notes(byMarket)).containsExactly("the sum of the products listed, as no TOTAL is published: Peru");

        Table byProduct = table(new Sum(exports("2023-01", PRODUCT)), DATASET);
        assertThat(fields(byProduct)).containsExactly("flow", "period", "market", "product", "value");
        assertThat(byProduct.title()).hasToString("Trade by product, 2023-01");

        Table alone = table(new Sum(exports("2023-01", PERIOD)), DATASET);
        assertThat(fields(alone)).containsExactly("flow", "period", "market", "value");
        assertThat(column(alone, "market")).containsExactly("1 market listed");
        assertThat(alone.title()).hasToString("Trade, 2023-01");
    }

    @Test
    void a_published_world_needs_no_field() {
        assertThat(fields(table(new Sum(exports("2023", PRODUCT)), "2023 export World 0901 60")))
                .containsExactly("flow", "period", "product", "value");
    }

    @Test
    void what_is_selected_is_kept_in_any_case() {
        Table market = table(new Sum(withMarkets(bothFlows("all", PRODUCT), "Peru")), DATASET);
        assertThat(fields(market)).containsExactly("flow", "period", "market", "product", "value");
        assertThat(column(market, "market")).containsExactly("Peru");

        Table product = table(new Sum(withProducts(bothFlows("all", MARKET), "0902")), DATASET);
        assertThat(fields(product)).containsExactly("flow", "period", "market", "product", "value");
        assertThat(column(product, "product")).containsExactly("0902");
    }

    @Test
    void reporters_are_named_where_the_dataset_names_them() {
        Table table = table(new Sum(exports("all", MARKET)), """
                2023 export Vietnam:Japan  TOTAL 100
                2023 export Thailand:Japan TOTAL  50
                """);

        assertThat(fields(table)).containsExactly("reporter", "flow", "period", "market", "value");
        assertThat(column(table, "reporter")).containsExactly("Thailand", "Vietnam");
    }

    @Test
    void an_estimate_is_told_from_a_final_where_the_dataset_does() {
        Table table = table(new Sum(exports("all", MARKET)), """
                2022 export Japan TOTAL 100
                2023 export Japan TOTAL  50 estimate
                """);

        assertThat(fields(table)).containsExactly("flow", "period", "market", "vintage", "value");
        assertThat(column(table, "vintage")).containsExactly("", "estimate");
    }

    @Test
    void quantities_have_their_units() {
        Table table = table(new Sum(ofQuantities(exports("all", MARKET))), "2022 export Japan Tea 100kg");

        assertThat(fields(table)).containsExactly("flow", "period", "market", "product", "unit", "quantity");
        assertThat(column(table, "unit")).containsExactly("kg");
        assertThat(column(table, "quantity")).containsExactly("100");
        assertThat(table.title()).hasToString("Trade (quantity) by market, 2022");
    }

    @Test
    void what_is_doubtful_is_a_warning() {
        Sum sum = new Sum(exports("all", MARKET));
        CubeBuilder builder = Fixture.builder(sum.query(), "2022 export Japan Tea 100");
        builder.warn(Text.verbatim("rows left out"));

        assertThat(notes(sum.of(builder.build()))).contains("warning: rows left out");
    }

    @Test
    void sums_that_roll_are_no_dataset() {
        Slice slice = rolling(exports("all", PERIOD), 3);

        assertThatThrownBy(() -> new Sum(slice))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("a dataset is of single periods, not of rolling sums");
    }

    private static List<String> fields(Table table) {
        return table.columns().stream().map(column -> column.name().toString()).toList();
    }
}
