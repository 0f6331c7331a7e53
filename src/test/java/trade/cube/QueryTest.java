package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Slices.exports;

import java.util.List;
import org.junit.jupiter.api.Test;
import trade.figure.Comparison;
import trade.figure.Growth;

class QueryTest {

    private static final Query YEAR_ON_YEAR = new Growth(exports("2024-01"), List.of(Comparison.YEAR_ON_YEAR)).query();

    @Test
    void wants_the_periods_compared_and_no_others() {
        Query yearOnYear = new Growth(exports("2024-01"), List.of(Comparison.YEAR_ON_YEAR)).query();

        assertThat(yearOnYear.wants(Flow.EXPORT, Period.parse("2024-01"))).isTrue();
        assertThat(yearOnYear.wants(Flow.EXPORT, Period.parse("2023-01"))).isTrue();
        assertThat(yearOnYear.wants(Flow.EXPORT, Period.parse("2023-02"))).isFalse();
        assertThat(yearOnYear.wants(Flow.IMPORT, Period.parse("2024-01"))).isFalse();
    }

    @Test
    void wants_all_periods_while_the_latest_is_not_known() {
        Query latest = new Growth(exports("latest"), List.of(Comparison.YEAR_ON_YEAR)).query();

        assertThat(latest.wants(Flow.EXPORT, Period.parse("1999-01"))).isTrue();
    }
}
