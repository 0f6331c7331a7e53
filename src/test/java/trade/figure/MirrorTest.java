package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.Fixture.column;
import static trade.Fixture.notes;
import static trade.Fixture.table;
import static trade.Fixture.total;
import static trade.Slices.bothFlows;
import static trade.Slices.exports;
import static trade.Slices.withMarkets;
import static trade.Slices.withReporters;
import static trade.cube.Dimension.FLOW;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;
import static trade.cube.Dimension.PRODUCT;
import static trade.cube.Dimension.REPORTER;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.IncompatibleParameters;
import trade.cube.Slice;
import trade.table.Table;

class MirrorTest {

    private static final String BOTH_SIDES = """
            2024 export Vietnam:Japan Coffee 100
            2024 export Vietnam:Japan Steel   50
            2024 export Vietnam:Peru  Coffee 999
            2024 import Japan:Vietnam Coffee 110
            2024 import Japan:Vietnam Tea      5
            2024 import Japan:Peru    Coffee 777
            2024 export Japan:Vietnam Coffee 888
            """;

    @Test
    void exports_of_one_are_imports_of_the_other() {
        Table table = table(new Mirror(vietnamToJapan(PRODUCT)), BOTH_SIDES);

        assertThat(column(table, "product")).containsExactly("Coffee", "Steel", "Tea");
        assertThat(column(table, "value")).containsExactly("100", "50", "not reported");
        assertThat(column(table, "mirrored")).containsExactly("110", "not reported", "5");
        assertThat(column(table, "difference")).containsExactly("10", "not reported", "base missing");
        assertThat(column(table, "asymmetry_pct")).containsExactly("10", "not reported", "base missing");
        assertThat(total(table, "value")).isEqualTo("150");
        assertThat(total(table, "mirrored")).isEqualTo("115");
        assertThat(table.title()).hasToString("Vietnam: Exports to Japan by product, 2024, and as Japan reports it");
    }

    @Test
    void what_is_to_be_known_of_either_side_is_said_once() {
        Table table = table(new Mirror(vietnamToJapan(PRODUCT)), """
                2024 export Vietnam:Japan Coffee 100
                2024 import Japan:Vietnam Coffee confidential
                """);

        assertThat(notes(table))
                .containsExactly(
                        "the sum of the products listed, as no TOTAL is published: Japan",
                        "exports are usually valued FOB and imports CIF, which alone makes imports 5 to 10 % more",
                        "the sum of the products listed, as no TOTAL is published: Vietnam",
                        "warning: confidential: products listed (imports of 2024); Coffee (imports of 2024)");
    }

    @Test
    void what_holds_for_both_sides_is_said_once() {
        Slice latest = withMarkets(withReporters(exports("latest"), "Vietnam"), "Japan");

        assertThat(notes(table(new Mirror(latest), """
                2024 export Vietnam:Japan TOTAL 100
                2024 import Japan:Vietnam TOTAL 110
                """)))
                .containsExactly(
                        "2024 is the latest period in the data",
                        "exports are usually valued FOB and imports CIF, which alone makes imports 5 to 10 % more");
    }

    @Test
    void imports_of_one_are_exports_of_the_other() {
        Slice imports =
                withMarkets(withReporters(trade.Slices.of(EnumSet.of(Flow.IMPORT), "2024"), "Japan"), "Vietnam");
        Table table = table(new Mirror(imports), BOTH_SIDES);

        assertThat(column(table, "value")).containsExactly("115");
        assertThat(column(table, "mirrored")).containsExactly("150");
        assertThat(table.total()).isEmpty();
    }

    @Test
    void a_mirror_has_two_sides_and_one_flow() {
        assertThatThrownBy(() -> new Mirror(exports("2024")))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("a mirror has two sides: --reporter says the one, --market the other");
        assertThatThrownBy(() -> new Mirror(withReporters(exports("2024"), "Japan")))
                .isInstanceOf(IncompatibleParameters.class);
        assertThatThrownBy(() -> new Mirror(withMarkets(withReporters(bothFlows("2024"), "Japan"), "Peru")))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("a mirror is of one flow of two partners, by product or by period");
        for (String whole : List.of("EU", "World")) {
            assertThatThrownBy(() -> new Mirror(withMarkets(withReporters(exports("2024"), "Japan"), whole)))
                    .isInstanceOf(IncompatibleParameters.class)
                    .hasMessage("the other side of a mirror is one market, as not all members of a group report");
        }
        for (Dimension by : List.of(MARKET, FLOW, REPORTER)) {
            assertThatThrownBy(() -> new Mirror(vietnamToJapan(by))).isInstanceOf(IncompatibleParameters.class);
        }
        assertThat(new Mirror(vietnamToJapan(PERIOD))).isNotNull();
    }

    private static Slice vietnamToJapan(Dimension by) {
        return withMarkets(withReporters(exports("2024", by), "Vietnam"), "Japan");
    }
}
