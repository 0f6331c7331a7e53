package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Fixture.column;
import static trade.Fixture.warnings;
import static trade.Slices.exports;
import static trade.cube.Dimension.PRODUCT;

import java.util.List;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.cube.CubeBuilder;
import trade.table.Table;

class PricesTest {

    private static final String VALUES = """
            2023 export World Maize  1000
            2023 export World Wheat  1000
            2023 export World Tea     100
            2024 export World Maize   820
            2024 export World Wheat  1015
            2024 export World Tea     100
            2024 export World Rice     50
            """;

    private static final String QUANTITIES = """
            2023 export World Maize  500kg
            2023 export World Wheat  500kg
            2023 export World Tea     10kg
            2024 export World Maize  457kg
            2024 export World Wheat  546kg
            2024 export World Tea      0kg
            """;

    @Test
    void a_change_in_value_is_price_and_volume() {
        Table table = table(VALUES, QUANTITIES);

        assertThat(column(table, "product")).containsExactly("Wheat", "Maize", "Tea", "Rice");
        assertThat(column(table, "value")).containsExactly("1015", "820", "100", "50");
        assertThat(column(table, "quantity")).containsExactly("546", "457", "0", "not reported");
        assertThat(column(table, "unit")).containsExactly("kg", "kg", "kg", "");
        assertThat(column(table, "unit_value"))
                .containsExactly("1.858974358974359", "1.794310722100656", "base zero", "not reported");
        assertThat(column(table, "base_unit_value")).containsExactly("2", "2", "10", "not reported");
        assertThat(column(table, "volume_growth_pct")).containsExactly("9.2", "-8.6", "-100", "not reported");
        // maize: 8.6 % less of it for 10.3 % less a kilogram is 18 % less in all
        assertThat(column(table, "price_growth_pct").get(1)).isEqualTo("-10.28446389496718");
        assertThat(column(table, "value_growth_pct")).containsExactly("1.5", "-18", "0", "base missing");
    }

    @Test
    void the_effects_of_price_and_volume_add_up_to_the_change() {
        Table table = table(VALUES, QUANTITIES);

        // maize: 43 kg less at 2 each, and the rest of −180
        assertThat(column(table, "volume_effect").get(1)).isEqualTo("-86");
        assertThat(column(table, "price_effect").get(1)).isEqualTo("-94");
        assertThat(column(table, "volume_effect").get(3)).isEqualTo("not reported");
    }

    @Test
    void without_a_unit_value_nothing_is_known_to_be_price() {
        Table table = table(VALUES + """
                2023 export World Silk  10
                2024 export World Silk   0
                """, QUANTITIES + """
                2023 export World Silk  2kg
                2024 export World Silk  0kg
                """);

        assertThat(column(table, "product")).containsExactly("Wheat", "Maize", "Tea", "Rice", "Silk");
        // tea: none of it, and yet it was sold
        assertThat(column(table, "price_effect").get(2)).isEqualTo("base zero");
        assertThat(column(table, "volume_effect").get(2)).isEqualTo("-100");
        assertThat(column(table, "price_effect").get(4)).isEqualTo("0");
        assertThat(column(table, "volume_effect").get(4)).isEqualTo("-10");
    }

    @Test
    void unit_values_say_what_they_are_in() {
        assertThat(headings(table(VALUES, QUANTITIES))).contains("unit value", "base");
        assertThat(headings(table(VALUES, QUANTITIES, "USD"))).contains("unit value in USD", "base in USD");
    }

    private static List<String> headings(Table table) {
        return table.columns().stream()
                .map(column -> column.heading().toString())
                .toList();
    }

    @Test
    void without_a_base_value_there_are_no_effects() {
        Table table = table("2024 export World Maize 820", QUANTITIES);

        assertThat(column(table, "volume_growth_pct").get(0)).isEqualTo("-8.6");
        assertThat(column(table, "volume_effect").get(0)).isEqualTo("no data");
        assertThat(column(table, "price_effect").get(0)).isEqualTo("base missing");
    }

    @Test
    void quantities_in_different_units_have_no_unit_value() {
        Table table = table(VALUES, """
                2023 export World Maize  500kg
                2024 export World Maize  457pieces
                """);

        assertThat(column(table, "unit_value").get(1)).isEqualTo("mixed units");
        assertThat(warnings(table))
                .anyMatch(warning -> warning.startsWith("quantities: mixed units: ") && warning.contains("Maize"));
    }

    @Test
    void several_comparisons_have_columns_of_their_own() {
        Table table = table(VALUES, QUANTITIES, null, Comparison.YEAR_ON_YEAR, Comparison.parse("2023"));

        assertThat(column(table, "volume_growth_pct_yoy")).containsExactly("9.2", "-8.6", "-100", "not reported");
        assertThat(column(table, "volume_growth_pct_2023")).containsExactly("9.2", "-8.6", "-100", "not reported");
    }

    private static Table table(String values, String quantities) {
        return table(values, quantities, null, Comparison.YEAR_ON_YEAR);
    }

    private static Table table(String values, String quantities, String currency) {
        return table(values, quantities, currency, Comparison.YEAR_ON_YEAR);
    }

    private static Table table(String values, String quantities, String currency, Comparison... comparisons) {
        Prices prices = new Prices(exports("2024", PRODUCT), List.of(comparisons));
        CubeBuilder builder = Fixture.builder(prices.query(), values);
        builder.currency(currency);
        return prices.of(builder.build()
                .withQuantities(Fixture.cube(prices.ofQuantities().orElseThrow(), quantities)));
    }
}
