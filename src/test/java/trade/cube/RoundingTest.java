package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    private static final BigDecimal MILLION = new BigDecimal("1E+6");
    private static final long BILLION = 1_000_000_000;

    @Test
    void values_that_all_end_in_zeros_are_known_to_be_rounded_where_there_are_enough() {
        assertThat(of("4000", "5000", "7000", "11000").zeros()).isEqualTo(3);
        assertThat(of("40000", "50000", "70000").zeros()).isEqualTo(4);
        assertThat(of("4000", "5000", "7000").zeros()).isZero();
        assertThat(of("4000000", "5000000").zeros()).isZero();
        assertThat(of("4000", "5000", "7000", "7000").zeros()).isZero();
        assertThat(of("4000", "5000", "7000", "0").zeros()).isZero();
        assertThat(of("4000", "5000", "7000", "11000", "0").zeros()).isEqualTo(3);
        assertThat(of("4000", "5000", "7000", "110001").zeros()).isZero();
        assertThat(of("4000", "5000", "7000", "17.5").zeros()).isZero();
        assertThat(of("400", "500", "700", "800", "900", "1100").zeros()).isZero();
    }

    @Test
    void nothing_more_is_to_be_told_once_a_number_ends_in_fewer_zeros() {
        assertThat(of("4000", "5000").isSettled()).isFalse();
        assertThat(of("4000", "5100").isSettled()).isTrue();
    }

    @ParameterizedTest(name = "in units of 10^{0}, as many digits from 10^{1} on")
    @CsvSource({"0, 3", "0, 4", "0, -2", "3, -1", "3, 0", "6, -2", "6, -9", "6, 1", "0, 17", "-3, 5", "9, 9"})
    void numbers_read_as_bytes_are_the_same_numbers(int power, int ending) {
        Random random = new Random(31L * power + ending);
        Rounding numbers = new Rounding();
        Rounding bytes = new Rounding();
        for (int i = 0; i < 40; i++) {
            // one in ten ends elsewhere, once enough are known
            int zeros = i > 20 && random.nextInt(10) == 0 ? ending - 1 : ending;
            long billionths = Math.max(0, random.nextInt(1000)) * power(Math.min(15, Math.max(0, zeros + 9)));
            BigDecimal number = BigDecimal.valueOf(billionths, 9);
            // zeros may be written behind the last digit
            int decimals = Math.max(0, Math.min(9, -zeros + random.nextInt(2)));
            numbers.add(number.setScale(decimals, RoundingMode.DOWN).scaleByPowerOfTen(power));
            bytes.add(billionths / BILLION, decimals == 0 ? 0 : billionths % BILLION, decimals, power);

            assertThat(bytes.zeros()).isEqualTo(numbers.zeros());
        }
    }

    @Test
    void a_number_read_as_bytes_tells_by_its_decimals_alone_how_far_it_is_written() {
        Rounding thousands = new Rounding();
        thousands.add(1, BILLION / 2, 1, 3);
        assertThat(thousands.zeros()).isEqualTo(2);

        thousands.add(1, BILLION / 4, 2, 3);
        assertThat(thousands.zeros()).isEqualTo(1);
    }

    private static long power(int exponent) {
        return BigDecimal.ONE.scaleByPowerOfTen(exponent).longValueExact();
    }

    @Test
    void values_that_are_written_in_millions_end_where_their_decimals_do() {
        assertThat(ofMillions("0.02").zeros()).isEqualTo(4);
        assertThat(ofMillions("12", "0.10").zeros()).isEqualTo(4);
        assertThat(ofMillions("0.00").zeros()).isEqualTo(4);
        assertThat(ofMillions("50").zeros()).isEqualTo(6);
        assertThat(ofMillions("0.123456", "1").zeros()).isZero();
        assertThat(ofMillions("0.12345678").zeros()).isZero();
    }

    @Test
    void zeros_behind_the_decimal_mark_are_digits_unless_all_values_have_them() {
        String[] wholes = {"1.0", "2.0", "3.0", "4.0", "5.0", "6.0", "7.0", "8.0", "9.0", "11.0", "12.0", "13.0"};

        assertThat(ofMillions("1.0", "2.0", "3.0").zeros()).isEqualTo(5);
        assertThat(ofMillions(wholes).zeros()).isEqualTo(6);
    }

    @Test
    void without_any_number_nothing_is_rounded() {
        assertThat(new Rounding().zeros()).isZero();
    }

    @Test
    void what_several_took_note_of_is_one() {
        Rounding one = of("4000", "5000");
        one.addAll(of("7000", "11000"));
        Rounding exact = of("4000", "5000", "7000", "11000");
        exact.addAll(of("17"));
        Rounding millions = ofMillions("1");
        millions.addAll(ofMillions("0.5"));

        assertThat(one.zeros()).isEqualTo(3);
        assertThat(exact.zeros()).isZero();
        assertThat(millions.zeros()).isEqualTo(5);
    }

    private static Rounding of(String... numbers) {
        Rounding rounding = new Rounding();
        Stream.of(numbers).map(BigDecimal::new).forEach(rounding::add);
        return rounding;
    }

    private static Rounding ofMillions(String... numbers) {
        Rounding rounding = new Rounding();
        Stream.of(numbers)
                .map(number -> new BigDecimal(number).multiply(MILLION))
                .forEach(rounding::add);
        return rounding;
    }
}
