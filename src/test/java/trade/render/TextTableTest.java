package trade.render;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.render.TableFixture.EXPORTS;
import static trade.render.TableFixture.style;
import static trade.render.TableFixture.table;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import trade.table.Table;

class TextTableTest {

    @Test
    void names_stand_left_and_numbers_right_below_a_title() {
        assertThat(text(EXPORTS)).isEqualTo("""
                Exports by market, 2024 against 2023, million USD

                rank  market              value        change      growth %  share %
                   1  Japan                 2.5          +0.5         +25.0     71.4
                   2  Peru                  0.4           0.0          -3.0     11.4
                   3  Côte d'Ivoire         0.0           0.0     base zero      0.0
                      Other (not listed)    0.6  base missing  base missing     17.1
                      Total                 3.5  base missing  base missing    100.0
                """);
    }

    @Test
    void scale_and_decimals_may_be_said() {
        assertThat(text(EXPORTS, "--unit thousand --decimals 2")).isEqualTo("""
                Exports by market, 2024 against 2023, thousand USD

                rank  market                 value        change      growth %  share %
                   1  Japan               2,500.00       +500.00        +25.00    71.43
                   2  Peru                  400.00        -12.50         -3.03    11.43
                   3  Côte d'Ivoire           0.00          0.00     base zero     0.00
                      Other (not listed)    600.00  base missing  base missing    17.14
                      Total               3,500.00  base missing  base missing   100.00
                """);
    }

    @Test
    void no_line_ends_in_blanks() {
        assertThat(text(table("""
                  | value $ | market | product
                  | 1       | Japan  | Coffee
                  | 20      | Peru   |
                = | 21      | Total  |
                """))).isEqualTo("""
                Exports by market, 2024 against 2023, USD

                value  market  product
                    1  Japan   Coffee
                   20  Peru
                   21  Total
                """);
    }

    @Test
    void notes_stand_below_and_warnings_say_so() {
        Table table = TableFixture.with(
                table("""
                  | market | value $
                  | Japan  | 1
                """), TableFixture.note("2024 is the latest period"), TableFixture.warning("no data: 2023"));

        assertThat(text(table)).isEqualTo("""
                Exports by market, 2024 against 2023, USD

                market  value
                Japan       1

                note: 2024 is the latest period
                warning: no data: 2023
                """);
    }

    @Test
    void a_table_without_rows_has_its_headings() {
        assertThat(text(table("  | market | value $\n"))).isEqualTo("""
                Exports by market, 2024 against 2023, USD

                market  value
                """);
    }

    @Test
    void columns_are_straight_whatever_the_letters() {
        String decomposed = Normalizer.normalize("Hồng Kông", Normalizer.Form.NFD);

        assertThat(text(table("""
                  | market  | value $
                  | Japan   | 1
                  | NFD     | 20
                  | 日本    | 300
                """.replace("NFD", decomposed)))).isEqualTo("""
                Exports by market, 2024 against 2023, USD

                market     value
                Japan          1
                NFD           20
                日本         300
                """.replace("NFD      ", decomposed));
    }

    @Test
    void a_table_wider_than_the_terminal_cuts_names() {
        assertThat(text(EXPORTS, "--width 63")).isEqualTo("""
                Exports by market, 2024 against 2023, million USD

                rank  market         value        change      growth %  share %
                   1  Japan            2.5          +0.5         +25.0     71.4
                   2  Peru             0.4           0.0          -3.0     11.4
                   3  Côte d'Ivoire    0.0           0.0     base zero      0.0
                      Other (not l…    0.6  base missing  base missing     17.1
                      Total            3.5  base missing  base missing    100.0
                """);
    }

    @Test
    void names_keep_eight_letters_and_numbers_all_on_however_narrow_a_terminal() {
        assertThat(text(EXPORTS, "--width 20")).isEqualTo("""
                Exports by market, 2024 against 2023, million USD

                rank  market    value        change      growth %  share %
                   1  Japan       2.5          +0.5         +25.0     71.4
                   2  Peru        0.4           0.0          -3.0     11.4
                   3  Côte d'…    0.0           0.0     base zero      0.0
                      Other (…    0.6  base missing  base missing     17.1
                      Total       3.5  base missing  base missing    100.0
                """);
    }

    @Test
    void the_longest_names_give_way_first() {
        Table table = table("""
                  | market         | product              | value $
                  | United Kingdom | Telephones and parts | 1
                """);

        assertThat(text(table, "--width 41")).isEqualTo("""
                Exports by market, 2024 against 2023, USD

                market          product             value
                United Kingdom  Telephones and pa…      1
                """);
        assertThat(text(table, "--width 36")).isEqualTo("""
                Exports by market, 2024 against 2023, USD

                market         product         value
                United Kingd…  Telephones an…      1
                """);
    }

    @Test
    void a_terminal_that_is_wide_enough_changes_nothing() {
        assertThat(text(EXPORTS, "--width 68")).isEqualTo(text(EXPORTS));
        assertThat(text(EXPORTS, "--width 200")).isEqualTo(text(EXPORTS));
    }

    @Test
    void wide_letters_are_cut_whole() {
        assertThat(text(table("""
                  | market             | value $
                  | 日本国日本国日本国 | 1
                """), "--width 15")).isEqualTo("""
                Exports by market, 2024 against 2023, USD

                market    value
                日本国…       1
                """);
    }

    @Test
    void colours_mark_headings_totals_losses_and_what_is_missing() {
        assertThat(text(table("""
                  | market | value $ | change ±$ | growth ±%
                  | Japan  | -5      | 2         | (base zero)
                  | Peru   | 5       | -2        | -40
                = | Total  | 10      | 0         | 0
                """), "--color always").replace("\u001b[", "<").replaceAll("<(\\d+)m", "<$1>"))
                .isEqualTo("""
                <1>Exports by market, 2024 against 2023, USD<0>

                <1>market  value  change   growth %<0>
                Japan      -5      +2  <2>base zero<0>
                Peru        5      <31>-2<0>      <31>-40.0<0>
                <1>Total      10       0        0.0<0>
                """);
    }

    @Test
    void colours_mark_warnings() {
        Table table = TableFixture.with(
                table("  | market | value $\n"), TableFixture.warning("no data"), TableFixture.note("old"));

        assertThat(text(table, "--color always")).endsWith("""

                \u001b[33mwarning\u001b[0m: no data
                note: old
                """);
    }

    private static String text(Table table) {
        return text(table, "");
    }

    private static String text(Table table, String style) {
        return TableFixture.text(
                new TextTable(style(table == EXPORTS ? ("--unit million " + style).strip() : style)), table);
    }
}
