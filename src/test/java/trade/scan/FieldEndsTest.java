package trade.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldEndsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "a,bc,d~          | 1 4 6",
                ",,~              | 0 1 2",
                "\"a,b\",c~       | 5 7",
                "\"a~b\",c~       | 5 7",
                "\"\",\"\"\"\"~   | 2 7",
                "\"say \"\"x,y\"\"\",1~ | 13 15",
                "a;b	c,d~         | 3 5 7"
            })
    void are_delimiters_and_control_characters_outside_of_quotes(String text, String ends) {
        FieldEnds fields = found(text.replace('~', '\n'));

        assertThat(fields.areSure()).isTrue();
        assertThat(ends(fields)).hasToString(List.of(ends.split(" ")).toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {"19\" Land,1~", "\"a\"b,1~", "a\"b\"c,1~", "\"a\" ,1~", "x \"a\",1~", "\"a\"\"\"b,\"~"})
    void are_not_sure_where_a_quote_neither_begins_nor_ends_a_field(String text) {
        assertThat(found(text.replace('~', '\n')).areSure()).isFalse();
    }

    @Test
    void tell_of_line_breaks_in_quotes() {
        assertThat(found("\"a\nb\",c\n").hasControlsInside()).isTrue();
        assertThat(found("\"a,b\",c\n").hasControlsInside()).isFalse();
        assertThat(found("a,c\n").hasControlsInside()).isFalse();
    }

    /** The same text begins at each of the eight bytes that are looked at together. */
    @Test
    void are_those_that_a_reader_finds_who_looks_at_one_byte_after_another() {
        Random random = new Random(7);
        int sure = 0;
        for (int i = 0; i < 200_000; i++) {
            String text = drawn(random) + "\n";
            FieldEnds fields = found(text);
            List<Integer> expected = byByte(text);
            assertThat(fields.areSure()).as(text).isEqualTo(expected != null);
            if (expected != null) {
                assertThat(ends(fields)).as(text).isEqualTo(expected);
                sure++;
            }
        }
        assertThat(sure).isBetween(20_000, 180_000);
    }

    private static String drawn(Random random) {
        StringBuilder text = new StringBuilder("x".repeat(random.nextInt(9))).append(',');
        for (int i = random.nextInt(14); i > 0; i--) {
            text.append("\"\",,\na é\r".charAt(random.nextInt(9)));
        }
        return text.toString();
    }

    /** Null where a quote is not where it should be, or the last field never ends. */
    private static List<Integer> byByte(String text) {
        List<Integer> ends = new ArrayList<>();
        boolean isInside = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"' && !isInside) {
                if (at > 0 && !isEnd(text.charAt(at - 1))) {
                    return null;
                }
                isInside = true;
            } else if (letter == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at++;
            } else if (letter == '"') {
                isInside = false;
                if (at + 1 < text.length() && !isEnd(text.charAt(at + 1))) {
                    return null;
                }
            } else if (!isInside && isEnd(letter)) {
                ends.add(at);
            }
        }
        return ends;
    }

    private static boolean isEnd(char letter) {
        return letter == ',' || letter < ' ';
    }

    private static List<Integer> ends(FieldEnds fields) {
        return Arrays.stream(fields.places(), 0, fields.count()).boxed().toList();
    }

    private static FieldEnds found(String text) {
        Block block = new Block();
        block.reserve(text.length());
        Arrays.fill(block.bytes, (byte) '"');
        System.arraycopy(text.getBytes(ISO_8859_1), 0, block.bytes, 0, text.length());
        block.end = text.length();
        block.hasQuotes = text.contains("\"");
        FieldEnds fields = new FieldEnds(',');
        fields.find(block);
        return fields;
    }
}
