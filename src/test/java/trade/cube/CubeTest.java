package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Slices.exports;
import static trade.Slices.withReporters;

import java.util.List;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.figure.Comparison;
import trade.figure.Growth;

class CubeTest {

    @Test
    void wants_the_flow_and_periods_compared_and_no_others() {
        Slice january = exports("2024-01");

        assertThat(wants(january, "2024-01 export World TOTAL 1")).isTrue();
        assertThat(wants(january, "2023-01 export World TOTAL 1")).isTrue();
        assertThat(wants(january, "2023-02 export World TOTAL 1")).isFalse();
        assertThat(wants(january, "2024-01 import World TOTAL 1")).isFalse();
    }

    @Test
    void wants_the_reporters_asked_for() {
        Slice ofPeru = withReporters(exports("2024-01"), "Peru");

        assertThat(wants(ofPeru, "2024-01 export Peru:World  TOTAL 1")).isTrue();
        assertThat(wants(ofPeru, "2024-01 export Chile:World TOTAL 1")).isFalse();
    }

    @Test
    void wants_all_periods_while_the_latest_is_not_known() {
        assertThat(wants(exports("latest"), "1999-01 export World TOTAL 1")).isTrue();
    }

    private static boolean wants(Slice slice, String observation) {
        Growth yearOnYear = new Growth(slice, List.of(Comparison.YEAR_ON_YEAR));
        return new Cube(yearOnYear.query())
                .wants(Fixture.observations(observation).get(0));
    }
}
