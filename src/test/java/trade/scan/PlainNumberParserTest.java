package trade.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberParserTest {

    private final PlainNumberParser number = new PlainNumberParser();

    @Test
    void reads_digits_and_decimals_of_any_number_of_them() {
        Random random = new Random(5);
        for (int i = 0; i < 300_000; i++) {
            String text = digits(random, 1 + random.nextInt(16));
            if (random.nextBoolean()) {
                text += "." + digits(random, 1 + random.nextInt(8));
            }
            assertThat(read(random.nextBoolean() ? text : '"' + text + '"', '.'))
                    .as(text)
                    .isTrue();
            assertThat(value()).as(text).isEqualByComparingTo(text);
            assertThat(number.decimals()).as(text).isEqualTo(new BigDecimal(text).scale());
        }
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                ".",
                "1.",
                ".5",
                "-1",
                "+1",
                "1e5",
                "1 000",
                " 1",
                "1 ",
                "12x",
                "1,5",
                "1.5.",
                "1.5x",
                "1..5",
                "1-",
                "\"\"",
                "12345678901234567",
                "1.123456789",
                "12345678:",
                "1234567/",
                "1.1234567/",
                "½",
                "٣"
            })
    void leaves_to_others_what_is_no_plain_number(String text) {
        assertThat(read(text, '.')).isFalse();
    }

    @Test
    void the_decimal_mark_is_that_of_the_file() {
        assertThat(read("1,5", ',')).isTrue();
        assertThat(value()).isEqualByComparingTo("1.5");
        assertThat(read("1.5", ',')).isFalse();
        assertThat(read("1.5", (char) 0)).isFalse();
        assertThat(read("15", (char) 0)).isTrue();
    }

    private BigDecimal value() {
        return BigDecimal.valueOf(number.whole()).add(BigDecimal.valueOf(number.billionths(), 9));
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    /** Digits behind a number are none of it. */
    private boolean read(String text, char decimal) {
        byte[] own = text.getBytes(UTF_8);
        byte[] bytes = new byte[own.length + Block.BEYOND];
        Arrays.fill(bytes, (byte) '7');
        System.arraycopy(own, 0, bytes, 0, own.length);
        return number.read(bytes, 0, own.length, decimal);
    }
}
