package trade.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import trade.message.MessageException;

class DecimalTest {

    @Test
    void a_number_of_a_hundred_characters_is_one() {
        assertThat(Decimal.isTooLong("1".repeat(100))).isFalse();
        assertThatCode(() -> Decimal.check("1".repeat(100))).doesNotThrowAnyException();
    }

    @Test
    void a_longer_one_is_refused_with_how_it_begins() {
        assertThat(Decimal.isTooLong("1".repeat(101))).isTrue();
        assertThatThrownBy(() -> Decimal.check("1".repeat(101)))
                .isInstanceOf(MessageException.class)
                .hasMessage("'11111111111111111111…' is longer than 100 characters, as no figure is");
    }
}
