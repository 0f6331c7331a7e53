package trade.render;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.render.TableFixture.EXPORTS;
import static trade.render.TableFixture.table;

import org.junit.jupiter.api.Test;
import trade.table.Table;

class TsvTest {

    @Test
    void rows_and_the_rest_are_exact_and_the_total_is_left_out() {
        assertThat(text(EXPORTS)).isEqualTo("""
                flow→period→rank→market→value_usd→change_usd→growth_pct→share_pct→missing
                export→2024→1→Japan→2500000.125→500000.125→25.00000625→71.43→
                export→2024→2→Peru→400000→-12500→-3.0303→11.43→
                export→2024→3→Côte d'Ivoire→0→0→→0→growth_pct: base zero
                export→2024→→Other (not listed)→599999.875→→→17.14→change_usd: base missing; growth_pct: base missing
                """);
    }

    @Test
    void tabs_line_feeds_and_backslashes_are_escaped_and_quotes_are_not() {
        assertThat(text(table("""
                  | market             | value $
                  | a⇥tab              | 1
                  | two⏎lines          | 2
                  | back\\slash         | 3
                  | \\n                 | 4
                  | Pipes, 5" wide     | 5
                """))).isEqualTo("""
                flow→period→market→value_usd→missing
                export→2024→a\\ttab→1→
                export→2024→two\\nlines→2→
                export→2024→back\\\\slash→3→
                export→2024→\\\\n→4→
                export→2024→Pipes, 5" wide→5→
                """);
    }

    @Test
    void a_table_without_rows_has_its_header() {
        assertThat(text(table("  | market | value $\n"))).isEqualTo("flow→period→market→value_usd→missing\n");
    }

    @Test
    void notes_are_left_out() {
        assertThat(text(TableFixture.with(EXPORTS, TableFixture.warning("partial"))))
                .isEqualTo(text(EXPORTS));
    }

    /** With arrows for tabs. */
    private static String text(Table table) {
        return TableFixture.text(new Tsv(), table).replace('\t', '→');
    }
}
