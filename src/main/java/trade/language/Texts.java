package trade.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The Vietnamese texts: a file for each enum of keys, and one for {@code --help}. */
final class Texts {

    private Texts() {}

    /** By the keys that picocli looks them up with. */
    static Map<String, String> ofHelp() {
        return read("help_vi");
    }

    /** By the constants of an enum. */
    static Map<String, String> ofKeys(Class<?> keys) {
        return read("vi/" + keys.getSimpleName());
    }

    private static Map<String, String> read(String name) {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(Texts.class.getResourceAsStream(name + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> byKey = new TreeMap<>();
        texts.forEach((key, text) -> byKey.put((String) key, (String) text));
        return byKey;
    }
}
