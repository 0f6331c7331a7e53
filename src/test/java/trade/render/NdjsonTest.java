package trade.render;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.render.TableFixture.EXPORTS;
import static trade.render.TableFixture.table;

import org.junit.jupiter.api.Test;
import trade.table.Table;

class NdjsonTest {

    @Test
    void each_row_is_an_object_with_the_context_and_the_total_is_left_out() {
        assertThat(text(EXPORTS)).isEqualTo("""
                {"flow": "export", "period": "2024", "rank": 1, "market": "Japan", "value_usd": 2500000.125, "change_usd": 500000.125, "growth_pct": 25.00000625, "share_pct": 71.43}
                {"flow": "export", "period": "2024", "rank": 2, "market": "Peru", "value_usd": 400000, "change_usd": -12500, "growth_pct": -3.0303, "share_pct": 11.43}
                {"flow": "export", "period": "2024", "rank": 3, "market": "Côte d'Ivoire", "value_usd": 0, "change_usd": 0, "growth_pct": null, "share_pct": 0, "missing": {"growth_pct": "base zero"}, "missing_code": {"growth_pct": "base_zero"}}
                {"flow": "export", "period": "2024", "rank": null, "market": "Other (not listed)", "value_usd": 599999.875, "change_usd": null, "growth_pct": null, "share_pct": 17.14, "missing": {"change_usd": "base missing", "growth_pct": "base missing"}, "missing_code": {"change_usd": "base_missing", "growth_pct": "base_missing"}}
                """);
    }

    @Test
    void a_row_is_one_line_whatever_its_name() {
        assertThat(text(table("""
                  | market    | value $
                  | two⏎lines | 1
                """))).isEqualTo("""
                {"flow": "export", "period": "2024", "market": "two\\nlines", "value_usd": 1}
                """);
    }

    @Test
    void a_table_without_rows_is_nothing() {
        assertThat(text(table("  | market | value $\n"))).isEmpty();
    }

    @Test
    void notes_are_left_out() {
        assertThat(text(TableFixture.with(EXPORTS, TableFixture.warning("partial"))))
                .isEqualTo(text(EXPORTS));
    }

    private static String text(Table table) {
        return TableFixture.text(new Ndjson(), table);
    }
}
