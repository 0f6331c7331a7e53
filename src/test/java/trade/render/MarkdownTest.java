package trade.render;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.render.TableFixture.EXPORTS;
import static trade.render.TableFixture.style;
import static trade.render.TableFixture.table;

import org.junit.jupiter.api.Test;
import trade.table.Table;

class MarkdownTest {

    @Test
    void names_stand_left_numbers_right_and_the_total_is_bold() {
        assertThat(text(EXPORTS, "")).isEqualTo("""
                **Exports by market, 2024 against 2023, million USD**

                | rank | market | value | change | growth % | share % |
                | --: | :-- | --: | --: | --: | --: |
                | 1 | Japan | 2.5 | +0.5 | +25.0 | 71.4 |
                | 2 | Peru | 0.4 | 0.0 | -3.0 | 11.4 |
                | 3 | Côte d'Ivoire | 0.0 | 0.0 | base zero | 0.0 |
                |  | Other (not listed) | 0.6 | base missing | base missing | 17.1 |
                |  | **Total** | **3.5** | **base missing** | **base missing** | **100.0** |
                """);
    }

    @Test
    void scale_and_decimals_may_be_said() {
        assertThat(text(EXPORTS, "--unit billion --decimals 3")).startsWith("""
                **Exports by market, 2024 against 2023, billion USD**

                | rank | market | value | change | growth % | share % |
                | --: | :-- | --: | --: | --: | --: |
                | 1 | Japan | 0.003 | +0.001 | +25.000 | 71.430 |
                """);
    }

    @Test
    void what_would_be_markup_is_escaped() {
        Table table =
                TableFixture.with(TableFixture.titled(table("""
                          | market     | value $
                          | a|b        | 1
                          | *bold*     | 2
                          | back\\slash | 3
                          | <b>&amp; & | 4
                          | ![x](y)    | 5
                          | `c` ~s~ $m$ | 6
                          | _i_ a_b __c | 7
                        = | To|tal     | 10
                        """), "Exports of A|B*"), TableFixture.note("a * is a *"));

        assertThat(text(table, "")).isEqualTo("""
                **Exports of A\\|B\\*, USD**

                | market | value |
                | :-- | --: |
                | a\\|b | 1 |
                | \\*bold\\* | 2 |
                | back\\\\slash | 3 |
                | &lt;b>&amp;amp; & | 4 |
                | !\\[x\\](y) | 5 |
                | \\`c\\` \\~s\\~ \\$m\\$ | 6 |
                | \\_i\\_ a_b \\_\\_c | 7 |
                | **To\\|tal** | **10** |

                Note: a \\* is a \\*
                """);
    }

    @Test
    void notes_are_paragraphs_and_warnings_say_so() {
        Table table = TableFixture.with(
                table("""
                  | market | value $
                  | Japan  | 1
                """), TableFixture.note("2024 is the latest period"), TableFixture.warning("no data: 2023"));

        assertThat(text(table, "")).isEqualTo("""
                **Exports by market, 2024 against 2023, USD**

                | market | value |
                | :-- | --: |
                | Japan | 1 |

                Note: 2024 is the latest period

                Warning: no data: 2023
                """);
    }

    @Test
    void colours_and_the_width_of_a_terminal_do_not_matter() {
        assertThat(text(EXPORTS, "--color always --width 20")).isEqualTo(text(EXPORTS, ""));
    }

    private static String text(Table table, String style) {
        return TableFixture.text(
                new Markdown(style(table == EXPORTS ? ("--unit million " + style).strip() : style)), table);
    }
}
