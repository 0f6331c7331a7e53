package trade.render;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.render.TableFixture.PLAIN;
import static trade.render.TableFixture.column;
import static trade.render.TableFixture.number;
import static trade.render.TableFixture.style;
import static trade.render.TableFixture.table;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trade.table.Cell;
import trade.table.Table;

class DisplayFormatTest {

    private static final Table NOTHING = table("| market | value $");

    @ParameterizedTest(name = "from {0} to {1} in {2}")
    @CsvSource({
        "1, 99, ''",
        "1, 999999, ''",
        "-1, -999999, ''",
        "1, 999999.99, ''",
        "1, 1000000, thousand",
        "1, 999999999.99, thousand",
        "1, 1000000000, million",
        "-1, -1000000000, million",
        "1, 999999999999.99, million",
        "1, 1000000000000, billion",
        "1, 1000000000000000000, billion",
        "999.9, 999.9, ''",
        "1000, 1000, thousand",
        "999999, 999999, thousand",
        "10000, 99999, thousand",
        "1000000, 1000000, million",
        "10000000, 99999999, million",
        "99999999, 99999999, million",
        "100000000, 100000000, billion",
        "100000000, 900000000000, billion"
    })
    void the_scale_keeps_the_smallest_value_readable_and_the_largest_short(
            String smallest, String largest, String scale) {
        assertThat(unit(largest, smallest)).isEqualTo(scale);
        assertThat(unit(smallest, largest)).isEqualTo(scale);
    }

    @Test
    void zero_and_what_is_missing_say_nothing_of_the_scale() {
        assertThat(unit("0", "1000000")).isEqualTo("million");
        assertThat(unit("(no data)", "1000000")).isEqualTo("million");
        assertThat(unit("0")).isEmpty();
        assertThat(unit("(no data)")).isEmpty();
        assertThat(unit()).isEmpty();
    }

    @Test
    void changes_and_percentages_say_nothing_of_the_scale() {
        assertThat(new DisplayFormat(table("""
                    | market | value $ | change ±$ | growth ±% | rank #
                    | Japan  | 2000000 | 1         | 0.01      | 1
                  """), PLAIN).title()).endsWith(", million USD");
    }

    @Test
    void the_rest_and_the_total_are_values_too() {
        assertThat(new DisplayFormat(table("""
                    | market | value $
                    | Japan  | 2000000
                  ~ | Other  | 1
                  """), PLAIN).title()).endsWith(" thousand USD");
        assertThat(new DisplayFormat(table("""
                    | market | value $
                    | Japan  | 1
                  = | Total  | 1000000000
                  """), PLAIN).title()).endsWith(" million USD");
    }

    @ParameterizedTest(name = "--unit {0}")
    @CsvSource({
        "one, 'USD', '1,234,567,890'",
        "thousand, thousand USD, '1,234,567.9'",
        "million, million USD, '1,234.6'",
        "billion, billion USD, 1.23"
    })
    void a_scale_that_is_said_is_taken(String scale, String unit, String value) {
        Table table = table("""
                  | market | value $
                  | Japan  | 1234567890
                """);
        DisplayFormat readable = new DisplayFormat(table, style("--unit " + scale));

        assertThat(readable.title()).isEqualTo("Exports by market, 2024 against 2023, " + unit);
        assertThat(readable.text(column("value $"), number("1234567890"))).isEqualTo(value);
    }

    @Test
    void the_title_says_no_currency_that_nobody_knows() {
        Table millions = TableFixture.withoutCurrency(table("""
                  | market | value $
                  | Japan  | 2000000
                """));

        assertThat(new DisplayFormat(millions, PLAIN).title())
                .isEqualTo("Exports by market, 2024 against 2023, million");
        assertThat(new DisplayFormat(millions, style("--unit one")).title())
                .isEqualTo("Exports by market, 2024 against 2023");
    }

    @Test
    void the_title_says_no_unit_where_there_are_no_values() {
        assertThat(new DisplayFormat(table("""
                  | market | share %
                  | Japan  | 60
                """), PLAIN).title()).isEqualTo("Exports by market, 2024 against 2023");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "market, market",
        "value $, value",
        "rank #, rank",
        "growth ±%, growth %",
        "share %, share %",
        "share change ±pp, share change pp"
    })
    void headings_of_percentages_and_points_say_so(String column, String heading) {
        assertThat(new DisplayFormat(NOTHING, PLAIN).heading(column(column))).isEqualTo(heading);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "share %,         0.05,     0.1",
        "share %,         0.04999,  0.0",
        "share %,         0.15,     0.2",
        "share %,         0.25,     0.3",
        "share %,         99.95,    100.0",
        "share %,         99.949,   99.9",
        "share %,         5,        5.0",
        "growth ±%,       0.05,     +0.1",
        "growth ±%,       -0.05,    -0.1",
        "growth ±%,       -0.15,    -0.2",
        "growth ±%,       -0.25,    -0.3",
        "contribution ±pp, 2.449999, +2.4",
        "contribution ±pp, 2.45,     +2.5",
        "value $,         0.005,    0.01",
        "value $,         2.345,    2.35",
        "value $,         -2.345,   -2.35",
        "value $,         2.344999, 2.34"
    })
    void rounds_half_up_away_from_zero(String column, String number, String text) {
        assertThat(text(column, number, "--unit one")).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "growth ±%, 0",
        "growth ±%, 0.04",
        "growth ±%, -0.04",
        "growth ±%, -0.0000000001",
        "share %, -0.04",
        "contribution ±pp, -0.04",
        "contribution ±pp, 0.00"
    })
    void zero_has_no_sign(String column, String number) {
        assertThat(text(column, number, "")).isEqualTo("0.0");
    }

    @Test
    void a_value_that_rounds_to_zero_has_no_sign() {
        assertThat(text("change ±$", "-49", "--unit thousand")).isEqualTo("0.0");
        assertThat(text("change ±$", "49", "--unit thousand")).isEqualTo("0.0");
        assertThat(text("change ±$", "-50", "--unit thousand")).isEqualTo("-0.1");
        assertThat(text("change ±$", "-0.4", "--decimals 0")).isEqualTo("0");
        assertThat(text("value $", "-0", "--unit one")).isEqualTo("0");
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "value $, 5, 5",
        "value $, -5, -5",
        "change ±$, 5, +5",
        "change ±$, -5, -5",
        "growth ±%, 5, +5.0",
        "share %, 5, 5.0",
        "share %, -5, -5.0",
        "contribution ±pp, 5, +5.0",
        "places ±#, 2, +2",
        "places ±#, -2, -2",
        "places ±#, 0, 0",
        "rank #, 2, 2"
    })
    void only_changes_have_a_plus(String column, String number, String text) {
        assertThat(text(column, number, "--unit one")).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "999, 999",
        "1000, '1,000'",
        "-999, -999",
        "-1000, '-1,000'",
        "999999, '999,999'",
        "1000000, '1,000,000'",
        "1234.56, '1,234.56'",
        "999.995, '1,000.00'",
        "123456789012345678901234567890, '123,456,789,012,345,678,901,234,567,890'",
        "1E+3, '1,000'"
    })
    void groups_thousands(String number, String text) {
        assertThat(text("value $", number, "--unit one")).isEqualTo(text);
    }

    @Test
    void groups_thousands_of_ranks_and_percentages_too() {
        assertThat(text("rank #", "1234", "")).isEqualTo("1,234");
        assertThat(text("growth ±%", "12345.67", "")).isEqualTo("+12,345.7");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "5, 5",
        "5.0, 5",
        "5.5, 5.5",
        "5.50, 5.5",
        "5.25, 5.25",
        "5.255, 5.26",
        "0.001, 0.00",
        "0, 0",
        "100, 100"
    })
    void a_value_in_whole_units_has_as_many_decimals_as_it_needs_but_not_more_than_two(String number, String text) {
        assertThat(text("value $", number, "--unit one")).isEqualTo(text);
    }

    @ParameterizedTest(name = "in {0} {1}")
    @CsvSource({"thousand, '1,234,567.9'", "million, '1,234.6'", "billion, 1.23"})
    void a_scaled_value_has_the_decimals_of_its_scale(String scale, String text) {
        assertThat(text("value $", "1234567890", "--unit " + scale)).isEqualTo(text);
    }

    @ParameterizedTest(name = "--decimals {0}")
    @CsvSource({"0, '1,234,568', +13, 12", "1, '1,234,567.9', +12.5, 12", "4, '1,234,567.8900', +12.5000, 12"})
    void decimals_that_are_said_hold_for_all_but_ranks(String decimals, String value, String growth, String rank) {
        String style = "--unit thousand --decimals " + decimals;

        assertThat(text("value $", "1234567890", style)).isEqualTo(value);
        assertThat(text("growth ±%", "12.5", style)).isEqualTo(growth);
        assertThat(text("contribution ±pp", "12.5", style)).isEqualTo(growth);
        assertThat(text("rank #", "12", style)).isEqualTo(rank);
    }

    @Test
    void what_is_missing_shows_its_reason_and_a_label_itself() {
        DisplayFormat readable = new DisplayFormat(NOTHING, PLAIN);

        assertThat(readable.text(column("value $"), Cell.missing(trade.cube.Reason.NO_DATA)))
                .isEqualTo("no data");
        assertThat(readable.text(column("market"), Cell.label("Japan"))).isEqualTo("Japan");
        assertThat(readable.text(column("rank #"), Cell.none())).isEmpty();
    }

    private static String text(String column, String number, String style) {
        return new DisplayFormat(NOTHING, style(style)).text(column(column), number(number));
    }

    /** What a table of these values is in, when nobody says it. */
    private static String unit(String... values) {
        String rows =
                Stream.of(values).map(value -> "  | Japan | " + value + "\n").reduce("", String::concat);
        String title =
                new DisplayFormat(TableFixture.withoutCurrency(table("  | market | value $\n" + rows)), PLAIN).title();
        return title.replaceFirst("Exports by market, 2024 against 2023(, )?", "");
    }
}
