package trade.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void marks_that_combine_take_no_room() {
        assertThat(Terminal.width(Normalizer.normalize("Hồng Kông", Normalizer.Form.NFD)))
                .isEqualTo(9);
        assertThat(Terminal.width("Hồng Kông")).isEqualTo(9);
    }

    @Test
    void east_asian_letters_take_two() {
        assertThat(Terminal.width("中国")).isEqualTo(4);
        assertThat(Terminal.width("한국")).isEqualTo(4);
        assertThat(Terminal.width("日本 JP")).isEqualTo(7);
    }
}
