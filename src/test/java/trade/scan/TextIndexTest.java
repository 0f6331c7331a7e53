package trade.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextIndexTest {

    private final TextIndex index = new TextIndex();

    @Test
    void texts_count_from_zero_in_the_order_in_which_they_come() {
        List<String> texts =
                List.of("2024-01,VN,US,export", "", "a", "a long name of a product, of more than 24 bytes");

        texts.forEach(this::add);

        assertThat(texts).allSatisfy(text -> assertThat(find(text)).isEqualTo(texts.indexOf(text)));
        assertThat(index.size()).isEqualTo(4);
        assertThat(find("b")).isEqualTo(-1);
        assertThat(find("2024-01,VN,US,expor")).isEqualTo(-1);
        assertThat(find("a long name of a product, of more than 25 bytes")).isEqualTo(-1);
    }

    /** Many have a beginning or an end in common, and what stands beside them is never the same. */
    @Test
    void each_of_many_texts_of_any_length_has_a_number_of_its_own() {
        Random random = new Random(3);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < 40_000; i++) {
            String text = "0123456789é".repeat(5).substring(0, random.nextInt(50)) + random.nextInt(300);
            Integer known = numbers.get(text);
            assertThat(find(text)).as(text).isEqualTo(known == null ? -1 : known);
            if (known == null) {
                numbers.put(text, add(text));
            }
        }
        assertThat(numbers).hasSize(index.size()).hasSizeGreaterThan(5_000);
        assertThat(numbers.values()).doesNotHaveDuplicates();
    }

    private int add(String text) {
        byte[] bytes = beside(text);
        return index.add(bytes, 3, bytes.length - Block.BEYOND);
    }

    private int find(String text) {
        byte[] bytes = beside(text);
        return index.find(bytes, 3, bytes.length - Block.BEYOND);
    }

    private static byte[] beside(String text) {
        byte[] own = text.getBytes(UTF_8);
        byte[] bytes = new byte[3 + own.length + Block.BEYOND];
        new Random(text.hashCode() ^ System.identityHashCode(own)).nextBytes(bytes);
        System.arraycopy(own, 0, bytes, 3, own.length);
        return bytes;
    }
}
