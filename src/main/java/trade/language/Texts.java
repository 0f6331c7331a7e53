package trade.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The texts of one language by key, with {@code {0}} for what is filled in. What keys begin with tells where a text is said:
 * {@code say.} in sentences and cells, {@code line.} on standard error, {@code title.}, {@code heading.}, {@code formula.} and so on. The
 * English ones of these are what the program says elsewhere; {@code period.} and {@code help.} are what it is asked for by key.
 */
final class Texts {

    private final Map<String, String> byKey = new TreeMap<>();

    private Texts(Properties texts) {
        texts.forEach((key, text) -> byKey.put((String) key, (String) text));
    }

    static Texts of(String language) {
        return read("texts_" + language);
    }

    /** Those of {@code --help} stand apart: few runs ask for them. */
    static Texts ofHelp(String language) {
        return read("help_" + language);
    }

    /** The Vietnamese ones of an enum of keys, by its constants. */
    static Texts ofKeys(Class<?> keys) {
        return read("vi/" + keys.getSimpleName());
    }

    private static Texts read(String name) {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(Texts.class.getResourceAsStream(name + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Texts(texts);
    }

    String text(String key) {
        String text = byKey.get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no text " + key);
        }
        return text;
    }

    Map<String, String> all() {
        return byKey;
    }

    static String filled(String text, Object... places) {
        String filled = text;
        for (int i = 0; i < places.length; i++) {
            filled = filled.replace("{" + i + "}", places[i].toString());
        }
        return filled;
    }
}
