package trade.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.render.TableFixture.EXPORTS;
import static trade.render.TableFixture.PLAIN;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import trade.table.Table;

/** What holds for all formats. */
class FormatTest {

    private static final Table TABLE =
            TableFixture.with(EXPORTS, TableFixture.note("2024 is the latest"), TableFixture.warning("no data: 2022"));

    private final Locale usual = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de-DE", "vi-VN", "tr-TR", "ar-EG", "hi-IN-u-nu-deva"})
    void the_locale_changes_nothing(String locale) {
        Map<Format, String> usually = texts();
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(texts()).isEqualTo(usually);
        assertThat(TableFixture.text(new TextTable(PLAIN), EXPORTS)).contains("2.5 ");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void a_writer_that_fails_is_heard_wherever_it_fails(Format format) {
        int length = text(format).length();
        for (int room = 0; room < length; room++) {
            Writer full = new FullAfter(room);
            assertThatThrownBy(() -> format.renderer(PLAIN).render(TABLE, full))
                    .as("after %d of %d", room, length)
                    .isInstanceOf(IOException.class)
                    .hasMessage("no space left on device");
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void a_writer_is_left_open(Format format) throws IOException {
        Writer open = new FullAfter(Integer.MAX_VALUE) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        format.renderer(PLAIN).render(TABLE, open);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void lines_end_with_a_line_feed(Format format) {
        assertThat(text(format)).endsWith("\n").doesNotContain("\r").doesNotEndWith("\n\n");
    }

    @Test
    void formats_that_show_notes_are_those_that_say_so() {
        assertThat(Format.values())
                .allSatisfy(format ->
                        assertThat(text(format).contains("no data: 2022")).isEqualTo(format.showsNotes()));
    }

    private static Map<Format, String> texts() {
        Map<Format, String> texts = new EnumMap<>(Format.class);
        for (Format format : Format.values()) {
            texts.put(format, text(format));
        }
        return texts;
    }

    private static String text(Format format) {
        return TableFixture.text(format.renderer(PLAIN), TABLE);
    }

    /** A device with room for so many characters. */
    private static class FullAfter extends Writer {

        private int room;

        FullAfter(int room) {
            this.room = room;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            if (length > room) {
                throw new IOException("no space left on device");
            }
            room -= length;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
