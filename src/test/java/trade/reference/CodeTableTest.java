package trade.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTableTest {

    @Test
    void a_line_has_cells() {
        assertThat(CodeTable.cells("a,b,c")).containsExactly("a", "b", "c");
        assertThat(CodeTable.cells("a,,")).containsExactly("a", "", "");
        assertThat(CodeTable.cells("")).containsExactly("");
    }

    @Test
    void of_cells_in_quotes_there_is_what_is_between_them() {
        assertThat(CodeTable.cells("a,\"b, c\",d")).containsExactly("a", "b, c", "d");
        assertThat(CodeTable.cells("a,\"say \"\"yes\"\"\",d")).containsExactly("a", "say \"yes\"", "d");
        assertThat(CodeTable.cells("\"\",a,\"b\"")).containsExactly("", "a", "b");
        assertThat(CodeTable.cells("\"\"\"\",\"a, \"\"b\"\"\"")).containsExactly("\"", "a, \"b\"");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "markets",
                "spellings",
                "residuals",
                "groups",
                "memberships",
                "calendars",
                "figures",
                "products",
                "codes-comtrade",
                "codes-hmrc",
                "codes-comexstat",
                "codes-census"
            })
    void all_rows_of_a_table_are_as_long(String table) {
        assertThat(CodeTable.rows(table + ".csv"))
                .isNotEmpty()
                .extracting(row -> row.length)
                .containsOnly(CodeTable.rows(table + ".csv").get(0).length);
    }
}
