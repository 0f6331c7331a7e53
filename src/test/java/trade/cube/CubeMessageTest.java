package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CubeMessageTest {

    @ParameterizedTest
    @CsvSource({
        "MARKET,  markets listed",
        "MARKET,  1 market listed",
        "MARKET,  6 markets listed",
        "MARKET,  World or markets listed",
        "PRODUCT, products listed",
        "PRODUCT, TOTAL or products listed"
    })
    void a_total_of_what_is_listed_is_known_by_the_name_that_it_is_written_with(Dimension dimension, String name) {
        assertThat(dimension.isListed(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Japan", "World", "products listed", "1 markets listed", "9999999999 markets listed", ""})
    void no_other_market_is_taken_for_such_a_total(String name) {
        assertThat(Dimension.MARKET.isListed(name)).isFalse();
    }
}
