package trade.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

    @ParameterizedTest(name = "{0} takes {1} columns")
    @CsvSource({
        "'', 0",
        "Japan, 5",
        "Việt Nam, 8",
        "Ελλάδα, 6",
        "Россия, 6",
        "日本, 4",
        "대한민국, 8",
        "カナダ, 6",
        "ＵＳＡ, 6",
        "（日本）, 8",
        "'日本, Japan', 11",
        "🌏, 2",
        "𠮷野, 4",
        "…, 1",
        "−1, 2"
    })
    void east_asian_wide_letters_take_two_columns(String text, int columns) {
        assertThat(Terminal.width(text)).isEqualTo(columns);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Hồng Kông", "Côte d’Ivoire", "Các Tiểu Vương quốc Ả Rập Thống nhất", "Đức"})
    void marks_that_combine_take_no_column(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);

        assertThat(Terminal.width(decomposed)).isEqualTo(name.length());
        assertThat(Terminal.width(Normalizer.normalize(name, Normalizer.Form.NFC)))
                .isEqualTo(name.length());
    }

    @Test
    void letters_that_nobody_sees_take_one_as_they_are_shown_but_for_joiners() {
        assertThat(Terminal.width("a\u200bb\u200d\u200c\ufeff")).isEqualTo(4);
        assertThat(Terminal.width("1\u20e3")).isEqualTo(1);
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(
            strings = {
                "0", "7", "8", "1B", "7F", "80", "9B", "9F", "AD", "200B", "200E", "202E", "2066", "FEFF", "E0041"
            })
    void what_commands_a_terminal_or_is_not_seen_is_replaced(String codePoint) {
        String evil = Character.toString(Integer.parseInt(codePoint, 16));

        assertThat(Terminal.printable("a" + evil + "b")).isEqualTo("a�b");
        assertThat(Terminal.width("a" + evil + "b")).isEqualTo(3);
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(strings = {"9", "A", "B", "C", "D", "85", "2028", "2029"})
    void what_ends_a_line_or_is_a_tab_is_a_space(String codePoint) {
        String evil = Character.toString(Integer.parseInt(codePoint, 16));

        assertThat(Terminal.printable("a" + evil + "b")).isEqualTo("a b");
        assertThat(Terminal.width("a" + evil + "b")).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "Việt Nam", "日本", "👩\u200d👩\u200d👧", "می\u200cخواهم", "~", "\u00a0", "1 ≈ …"})
    void other_text_stays(String text) {
        assertThat(Terminal.printable(text)).isSameAs(text);
    }

    @ParameterizedTest(name = "{0} in {1} columns")
    @CsvSource({
        "Japan, 5, Japan",
        "Japan, 4, Jap…",
        "日本, 4, 日本",
        "日本, 3, 日…",
        "日本, 2, …",
        "e\u0301te, 3, e\u0301te",
        "e\u0301te, 2, e\u0301…"
    })
    void what_is_too_wide_is_cut(String text, int columns, String cut) {
        assertThat(Terminal.cut(text, columns)).isEqualTo(cut);
    }

    @ParameterizedTest(name = "U+{0} takes {1}")
    @CsvSource({
        "10FF, 1",
        "1100, 2",
        "115F, 2",
        "2E7F, 1",
        "2E80, 2",
        "A4CF, 2",
        "A4D0, 1",
        "ABFF, 1",
        "AC00, 2",
        "D7A3, 2",
        "F8FF, 1",
        "F900, 2",
        "FAFF, 2",
        "FB00, 1",
        "FE2F, 0",
        "FE30, 2",
        "FE6F, 2",
        "FE70, 1",
        "FF00, 2",
        "FF60, 2",
        "FF61, 1",
        "FFDF, 1",
        "FFE0, 2",
        "FFE6, 2",
        "FFE7, 1",
        "1F2FF, 1",
        "1F300, 2",
        "1FAFF, 2",
        "1FB00, 1",
        "1FFFF, 1",
        "20000, 2",
        "3FFFD, 2",
        "3FFFE, 1"
    })
    void wide_letters_begin_and_end_where_unicode_has_them(String codePoint, int columns) {
        assertThat(Terminal.width(Character.toString(Integer.parseInt(codePoint, 16))))
                .isEqualTo(columns);
    }
}
