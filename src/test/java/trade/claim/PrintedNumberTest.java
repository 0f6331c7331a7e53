package trade.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumberTest {

    @ParameterizedTest(name = "{0} with the mark {1} is {2}, with {3} decimals")
    @CsvSource(
            delimiter = '|',
            value = {
                "33.57 | . | 33.57 | 2",
                "33,57 | ',' | 33.57 | 2",
                "10.0 | . | 10.0 | 1",
                "1,234 | . | 1234 | 0",
                "1.234 | ',' | 1234 | 0",
                "2,236 | ',' | 2.236 | 3",
                "1,234,567.8 | . | 1234567.8 | 1",
                "1.234.567 | ',' | 1234567 | 0",
                "33,57 | . | 33.57 | 2",
                "1 234,5 | ',' | 1234.5 | 1",
                "−8 | . | -8 | 0",
                "+3.90 | . | 3.90 | 2",
                "42% | . | 42 | 0",
                "1'234.5 | . | 1234.5 | 1"
            })
    void numbers_are_read_with_their_decimals(String text, char mark, String number, int decimals) {
        PrintedNumber printed = PrintedNumber.parse(text, mark, Hedge.NONE);

        assertThat(printed.number()).isEqualByComparingTo(number);
        assertThat(printed.decimals()).isEqualTo(decimals);
    }

    @Test
    void what_is_no_number_is_refused() {
        assertThatThrownBy(() -> PrintedNumber.parse("ten", '.', Hedge.NONE)).hasMessage("'ten' is not a number");
        assertThatThrownBy(() -> PrintedNumber.parse("1.2.3", '.', Hedge.NONE)).hasMessage("'1.2.3' is not a number");
    }

    @ParameterizedTest(name = "{0} {1} can be {2} to {3}, most likely {4} to {5}")
    @CsvSource({
        "NONE, 33.57, 33.565, 33.575, 33.565, 33.575",
        "NONE, 10.0, 9.95, 10.05, 9.95, 10.05",
        "NONE, 42, 41.5, 42.5, 41.5, 42.5",
        "NONE, -8, -8.5, -7.5, -8.5, -7.5",
        "NONE, 52..81, 51.5, 81.5, 51.5, 81.5",
        "MORE_THAN, 10.0, 9.95, , 10, 10.05",
        "AT_LEAST, 64, 63.5, , 64, 64.5",
        "ALMOST, 97, 87.3, 97.5, 96.5, 97",
        "ALMOST, 55.8, 50.22, 55.85, 55.75, 55.8",
        "ALMOST, -8, -8.5, -7, -8, -7.5",
        "AT_MOST, 5, , 5.5, 4.5, 5",
        "ABOUT, 300, 285, 315, 299.5, 300.5",
        "ABOUT, 2.2, 2.09, 2.31, 2.15, 2.25"
    })
    void a_hedge_says_on_which_side_it_lies(
            Hedge hedge, String text, String low, String high, String closeLow, String closeHigh) {
        PrintedNumber printed = PrintedNumber.parse(text, '.', hedge);

        assertThat(shown(printed.widely())).isEqualTo(low + " … " + high);
        assertThat(shown(printed.closely())).isEqualTo(closeLow + " … " + closeHigh);
    }

    @ParameterizedTest(name = "\"{0}\" says {1}")
    @CsvSource({
        "hơn, MORE_THAN",
        "trên, MORE_THAN",
        "gần, ALMOST",
        "khoảng, ABOUT",
        "~, ABOUT",
        "more than; integer, MORE_THAN",
        "almost, ALMOST",
        "less than, AT_MOST",
        "no less than, AT_LEAST",
        "no more than, AT_MOST",
        ">, MORE_THAN",
        "≤, AT_MOST",
        "'about the same, more than', MORE_THAN",
        "1 decimal, NONE",
        "gạo, NONE",
        "không dưới, AT_LEAST",
        "không vượt quá, AT_MOST",
        "ít hơn, AT_MOST",
        "trên dưới, ABOUT",
        "chưa đến, ALMOST",
        "not less than, AT_LEAST",
        "not more than, AT_MOST",
        "upwards of, MORE_THAN",
        "handsome, NONE"
    })
    void hedges_are_words_of_both_languages(String text, Hedge hedge) {
        assertThat(Hedge.findIn(text)).isEqualTo(hedge);
    }

    @Test
    void a_hedge_is_never_tighter_than_the_rounding_of_the_number_itself() {
        PrintedNumber about = PrintedNumber.parse("0.2", '.', Hedge.ABOUT).beside(3);

        assertThat(shown(about.widely())).isEqualTo("0.1 … 0.3");
        assertThat(shown(about.closely())).isEqualTo("0.1995 … 0.2005");
    }

    @Test
    void a_number_that_may_have_been_cut_can_be_a_digit_more() {
        assertThat(shown(PrintedNumber.parse("34.5", '.', Hedge.NONE).loosely()))
                .isEqualTo("34.45 … 34.6");
        assertThat(shown(PrintedNumber.parse("-8", '.', Hedge.NONE).loosely())).isEqualTo("-9 … -7.5");
        assertThat(shown(PrintedNumber.parse("0", '.', Hedge.NONE).loosely())).isEqualTo("-1 … 1");
        assertThat(shown(PrintedNumber.parse("10", '.', Hedge.MORE_THAN).loosely()))
                .isEqualTo("9.5 … null");
    }

    @Test
    void words_that_are_no_hedge_are_refused_in_a_file() {
        assertThat(Hedge.parse("1 decimal")).isEqualTo(Hedge.NONE);
        assertThat(Hedge.parse("")).isEqualTo(Hedge.NONE);
        assertThatThrownBy(() -> Hedge.parse("merry"))
                .hasMessage("'merry' is not a hedge: about, more than, almost, at least or at most");
    }

    private static String shown(Interval interval) {
        return shown(interval.low()) + " … " + shown(interval.high());
    }

    private static String shown(BigDecimal end) {
        return end == null ? "null" : end.stripTrailingZeros().toPlainString();
    }
}
