package trade.render;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.render.TableFixture.EXPORTS;
import static trade.render.TableFixture.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trade.table.Table;

class JsonTest {

    @Test
    void rows_are_objects_and_the_total_stands_beside_them() {
        assertThat(text(TableFixture.with(
                        EXPORTS, TableFixture.note("2024 is the latest"), TableFixture.warning("partial"))))
                .isEqualTo("""
                {
                  "title": "Exports by market, 2024 against 2023",
                  "flow": "export",
                  "period": "2024",
                  "currency": "USD",
                  "rows": [
                    {"rank": 1, "market": "Japan", "value_usd": 2500000.125, "change_usd": 500000.125, "growth_pct": 25.00000625, "share_pct": 71.43},
                    {"rank": 2, "market": "Peru", "value_usd": 400000, "change_usd": -12500, "growth_pct": -3.0303, "share_pct": 11.43},
                    {"rank": 3, "market": "Côte d'Ivoire", "value_usd": 0, "change_usd": 0, "growth_pct": null, "share_pct": 0, "missing": {"growth_pct": "base zero"}, "missing_code": {"growth_pct": "base_zero"}},
                    {"rank": null, "market": "Other (not listed)", "value_usd": 599999.875, "change_usd": null, "growth_pct": null, "share_pct": 17.14, "missing": {"change_usd": "base missing", "growth_pct": "base missing"}, "missing_code": {"change_usd": "base_missing", "growth_pct": "base_missing"}}
                  ],
                  "total": {"rank": null, "market": "Total", "value_usd": 3500000, "change_usd": null, "growth_pct": null, "share_pct": 100, "missing": {"change_usd": "base missing", "growth_pct": "base missing"}, "missing_code": {"change_usd": "base_missing", "growth_pct": "base_missing"}},
                  "notes": [
                    {"text": "2024 is the latest", "warning": false},
                    {"text": "partial", "warning": true}
                  ]
                }
                """);
    }

    @Test
    void what_there_is_not_is_left_out() {
        assertThat(text(TableFixture.withoutCurrency(table("""
                  | market | value $
                  | Japan  | 1
                """)))).isEqualTo("""
                {
                  "title": "Exports by market, 2024 against 2023",
                  "flow": "export",
                  "period": "2024",
                  "rows": [
                    {"market": "Japan", "value": 1}
                  ],
                  "notes": []
                }
                """);
    }

    @Test
    void a_table_without_rows_has_an_empty_list() {
        assertThat(text(table("  | market | value $\n")).replaceAll("\\s", "")).contains("\"rows\":[],");
    }

    @Test
    void numbers_are_plain_whatever_their_size() {
        assertThat(text(table("""
                  | market | value $
                  | A      | 1E+30
                  | B      | -1E-7
                  | C      | 0.00
                """))).contains("""
                    {"market": "A", "value_usd": 1000000000000000000000000000000},
                    {"market": "B", "value_usd": -0.0000001},
                    {"market": "C", "value_usd": 0}
                """);
    }

    @ParameterizedTest(name = "U+{0} is {1}")
    @CsvSource({
        "0022, \\\"",
        "005C, \\\\",
        "000A, \\n",
        "0009, \\t",
        "000D, \\r",
        "0000, \\u0000",
        "000F, \\u000f",
        "0010, \\u0010",
        "001F, \\u001f",
        "002F, /",
        "0027, ''''",
        "1EDB, ớ",
        "1F30F, 🌏"
    })
    void letters_are_escaped_where_json_needs_it_only(String codePoint, String escaped) {
        String letter = Character.toString(Integer.parseInt(codePoint, 16));

        assertThat(Json.string("a" + letter + "b")).isEqualTo("\"a" + escaped + "b\"");
    }

    @Test
    void all_texts_are_escaped() {
        Table table =
                TableFixture.with(TableFixture.titled(table("""
                          | market  | value $
                          | a "b"⏎c | (no data)
                        """), "Exports of \"A\""), TableFixture.note("a \"b\""));

        assertThat(text(table))
                .contains("\"title\": \"Exports of \\\"A\\\"\"")
                .contains("{\"market\": \"a \\\"b\\\"\\nc\", \"value_usd\": null,"
                        + " \"missing\": {\"value_usd\": \"no data\"}, \"missing_code\": {\"value_usd\": \"no_data\"}}")
                .contains("{\"text\": \"a \\\"b\\\"\", \"warning\": false}");
    }

    private static String text(Table table) {
        return TableFixture.text(new Json(), table);
    }
}
