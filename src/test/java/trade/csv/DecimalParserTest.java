package trade.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalParserTest {

    private static final List<String> NO_SAMPLE = List.of();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1234 | 1234",
                "1234.5 | 1234.5",
                "1,234.5 | 1234.5",
                "1,234,567.89 | 1234567.89",
                "1,234,567 | 1234567",
                "1 234 567.5 | 1234567.5",
                "1'234'567.5 | 1234567.5",
                "0.250 | 0.250",
                ".5 | 0.5",
                "1234.567 | 1234.567"
            })
    void reads_a_number_with_a_decimal_point(String written, BigDecimal number) throws Exception {
        assertThat(DecimalParser.detect(NO_SAMPLE).parse(written)).isEqualTo(number);
        assertThat(DecimalParser.withDecimal('.').parse(written)).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1234 | 1234",
                "1234,5 | 1234.5",
                "1.234,5 | 1234.5",
                "1.234.567,89 | 1234567.89",
                "1.234.567 | 1234567",
                "1 234 567,5 | 1234567.5",
                "1'234'567,5 | 1234567.5",
                "0,250 | 0.250",
                ",5 | 0.5",
                "1234,567 | 1234.567"
            })
    void reads_a_number_with_a_decimal_comma(String written, BigDecimal number) throws Exception {
        assertThat(DecimalParser.detect(NO_SAMPLE).parse(written)).isEqualTo(number);
        assertThat(DecimalParser.withDecimal(',').parse(written)).isEqualTo(number);
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(strings = {"0020", "00A0", "202F", "0027", "2019"})
    void reads_thousands_apart_by_any_space_or_apostrophe(String codePoint) throws Exception {
        String mark = Character.toString(Integer.parseInt(codePoint, 16));

        assertThat(DecimalParser.detect(NO_SAMPLE).parse("12" + mark + "345" + mark + "678,25"))
                .isEqualTo(new BigDecimal("12345678.25"));
        assertThat(DecimalParser.detect(NO_SAMPLE).parse("1" + mark + "234")).isEqualTo(new BigDecimal("1234"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "-5, -5",
        "+5, 5",
        "−5, -5",
        "' -5 ', -5",
        "-0.5, -0.5",
        "'-1,234.5', -1234.5",
        "−1 234.5, -1234.5",
        "-0, 0",
        "007, 7"
    })
    void reads_signs(String written, BigDecimal number) throws Exception {
        assertThat(DecimalParser.detect(NO_SAMPLE).parse(written)).isEqualTo(number);
    }

    @Test
    void keeps_every_digit() throws Exception {
        String digits = "12345678901234567890123456789012345678901234567890.12345678901234567890123456789";

        assertThat(DecimalParser.detect(NO_SAMPLE).parse(digits)).isEqualTo(new BigDecimal(digits));
        assertThat(DecimalParser.detect(NO_SAMPLE).parse("0.10")).isEqualTo(new BigDecimal("0.10"));
        assertThat(DecimalParser.detect(NO_SAMPLE).parse("9007199254740993"))
                .isEqualTo(new BigDecimal("9007199254740993"));
    }

    @ParameterizedTest(name = "after {0}, 1.234 is {1} and 1,234 is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5 | 1.234 | 1234",
                "1,234.5 | 1.234 | 1234",
                "1,234,567 | 1.234 | 1234",
                "0,5 | 1234 | 1.234",
                "1.234,5 | 1234 | 1.234",
                "1.234.567 | 1234 | 1.234",
                "-12,5 | 1234 | 1.234"
            })
    void one_number_tells_the_decimal_mark_of_all(String telling, BigDecimal withPoint, BigDecimal withComma)
            throws Exception {
        DecimalParser sampled = DecimalParser.detect(List.of("12", "2.345", "n/a", "", telling));

        assertThat(sampled.parse("1.234")).isEqualTo(withPoint);
        assertThat(sampled.parse("1,234")).isEqualTo(withComma);
    }

    @Test
    void the_first_number_that_tells_the_mark_counts() throws Exception {
        assertThat(DecimalParser.detect(List.of("0.5", "0,5")).parse("1.234")).isEqualTo(new BigDecimal("1.234"));
    }

    @Test
    void a_number_below_the_sample_may_tell_the_mark_too() throws Exception {
        DecimalParser numbers = DecimalParser.detect(List.of("1", "20"));

        assertThat(numbers.parse("0,5")).isEqualTo(new BigDecimal("0.5"));
        assertThat(numbers.parse("1.234")).isEqualTo(new BigDecimal("1234"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234 | '1.234' may be 1234 or 1.234",
                "1,234 | '1,234' may be 1234 or 1.234",
                "12.500 | '12.500' may be 12500 or 12.500"
            },
            quoteCharacter = '"')
    void one_mark_before_three_digits_alone_is_ambiguous(String written, String message) {
        assertThatThrownBy(() -> DecimalParser.detect(List.of("5", "2.345")).parse(written))
                .hasMessage(message)
                .asInstanceOf(type(DecimalParser.Unreadable.class))
                .extracting(unreadable -> unreadable.kind())
                .isEqualTo(DecimalParser.NumberProblem.AMBIGUOUS);
    }

    @ParameterizedTest(name = "{1} where the decimal mark is {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                ". | 0,5 | '0,5' is not written with a decimal point as other values are",
                ". | 1.234,5 | '1.234,5' is not written with a decimal point as other values are",
                ". | 1.234.567 | '1.234.567' is not written with a decimal point as other values are",
                ", | 0.5 | '0.5' is not written with a decimal comma as other values are",
                ", | 0.250 | '0.250' is not written with a decimal comma as other values are",
                ", | 1,234,567 | '1,234,567' is not written with a decimal comma as other values are"
            })
    void a_number_that_contradicts_the_others_is_refused(char mark, String written, String message) {
        assertThatThrownBy(() -> DecimalParser.withDecimal(mark).parse(written))
                .hasMessage(message)
                .asInstanceOf(type(DecimalParser.Unreadable.class))
                .extracting(unreadable -> unreadable.kind())
                .isEqualTo(DecimalParser.NumberProblem.NUMBER);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "n/a",
                "..",
                "",
                "-",
                "+-5",
                "1,23,4",
                "1.23.4",
                "1,2345,678",
                "12,34.5",
                "1.2.3,4",
                "1 23",
                "1 2345",
                "12 34,5",
                "5.",
                "5,",
                "0x1F",
                "NaN",
                "Infinity",
                "½",
                "１２",
                "(5)",
                "5%",
                "$5",
                "5 USD",
                "1 000 000.000.5"
            })
    void what_is_not_a_number_is_refused(String written) {
        assertThatThrownBy(() -> DecimalParser.detect(NO_SAMPLE).parse(written))
                .hasMessage("value is not a number: '" + written + "'")
                .asInstanceOf(type(DecimalParser.Unreadable.class))
                .extracting(unreadable -> unreadable.kind())
                .isEqualTo(DecimalParser.NumberProblem.NUMBER);
    }

    @Test
    void spaces_around_a_number_do_not_count_whatever_their_width() throws Exception {
        assertThat(DecimalParser.detect(NO_SAMPLE).parse("\u00a030\u202f ")).isEqualByComparingTo("30");
    }

    @ParameterizedTest
    @CsvSource({"1e+05, 100000", "1e9, 1000000000", "3E-06, 0.000003", "-1.25e-07, -0.000000125", "1.234567E7, 12345670"
    })
    void an_exponent_that_loses_nothing_is_read(String text, BigDecimal number) throws Exception {
        assertThat(DecimalParser.detect(NO_SAMPLE).parse(text)).isEqualByComparingTo(number);
    }

    @Test
    void an_exponent_is_read_with_the_decimal_mark_of_the_file() throws Exception {
        assertThat(DecimalParser.withDecimal(',').parse("2,5e4")).isEqualByComparingTo("25000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.00E+05", "1.23457E+11", "-1.5E+3", "2,5e4", "1e999999999"})
    void an_exponent_behind_which_digits_may_be_lost_is_refused(String text) {
        assertThatThrownBy(() -> DecimalParser.detect(NO_SAMPLE).parse(text))
                .hasMessage("value has an exponent, behind which digits may be lost: '" + text + "'");
    }
}
