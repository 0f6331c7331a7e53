package trade.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "12 | 12",
                "-12 | -12",
                "+12 | 12",
                "−12 | -12",
                "1234.5 | 1234.5",
                "1,234.5 | 1234.5",
                "1,234,567 | 1234567",
                "1 234 567.8 | 1234567.8",
                "1'234.50 | 1234.50",
                "0.125 | 0.125",
                ".5 | 0.5",
                "1234.567 | 1234.567",
                "123456789012345678901234567890.12345678901234567890 | 123456789012345678901234567890.12345678901234567890"
            })
    void reads_a_number_with_a_decimal_point(String written, String number) throws Exception {
        assertThat(Numbers.like(List.of()).parse(written)).isEqualByComparingTo(number);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1234,5 | 1234.5",
                "1.234,5 | 1234.5",
                "1.234.567 | 1234567",
                "-1.234,50 | -1234.50",
                "1 234,5 | 1234.5",
                "0,125 | 0.125"
            })
    void reads_a_number_with_a_decimal_comma(String written, String number) throws Exception {
        assertThat(Numbers.like(List.of()).parse(written)).isEqualByComparingTo(number);
    }

    @Test
    void spaces_that_do_not_break_part_thousands_too() throws Exception {
        assertThat(Numbers.like(List.of()).parse("1\u00a0234\u00a0567")).isEqualByComparingTo("1234567");
        assertThat(Numbers.like(List.of()).parse("1\u202f234,5")).isEqualByComparingTo("1234.5");
    }

    @Test
    void other_numbers_tell_what_an_ambiguous_one_is() throws Exception {
        assertThat(Numbers.like(List.of("n/a", "7", "1.234", "0.5")).parse("1.234"))
                .isEqualByComparingTo("1.234");
        assertThat(Numbers.like(List.of("1.234", "0,5")).parse("1.234")).isEqualByComparingTo("1234");
    }

    @Test
    void an_earlier_number_tells_what_an_ambiguous_one_is() throws Exception {
        Numbers numbers = Numbers.like(List.of());
        numbers.parse("10.25");

        assertThat(numbers.parse("1.234")).isEqualByComparingTo("1.234");
        assertThat(numbers.parse("1,234")).isEqualByComparingTo("1234");
    }

    @Test
    void a_user_can_tell_what_an_ambiguous_one_is() throws Exception {
        assertThat(Numbers.withDecimal('.').parse("1.234")).isEqualByComparingTo("1.234");
        assertThat(Numbers.withDecimal(',').parse("1.234")).isEqualByComparingTo("1234");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1.234", "12,345", "999.000"})
    void an_ambiguous_number_alone_is_refused(String written) {
        String plain = written.replaceAll("[.,]", "");

        assertThatThrownBy(() -> Numbers.like(List.of()).parse(written))
                .isInstanceOfSatisfying(
                        Numbers.Unreadable.class,
                        refused -> assertThat(refused.kind).isEqualTo(Problems.Kind.AMBIGUOUS))
                .hasMessage("'" + written + "' may be " + plain + " or " + written.replace(',', '.'));
    }

    @Test
    void a_number_with_another_decimal_mark_than_the_others_is_refused() {
        assertThatThrownBy(() -> Numbers.withDecimal('.').parse("20,5"))
                .hasMessage("'20,5' is not written with a decimal point as other values are");
        assertThatThrownBy(() -> Numbers.withDecimal(',').parse("20.5"))
                .hasMessage("'20.5' is not written with a decimal comma as other values are");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "n/a",
                "..",
                "-",
                "1e9",
                "1,23,4",
                "1,2345.6",
                "1.2.3",
                "12 34",
                "1,234.5.6",
                "(5)",
                "５",
                "1.",
                "NaN",
                "--5",
                "5-"
            })
    void what_is_no_number_is_refused(String written) {
        assertThatThrownBy(() -> Numbers.like(List.of()).parse(written))
                .isInstanceOf(Numbers.Unreadable.class)
                .hasMessage("value is not a number: '" + written + "'");
    }
}
