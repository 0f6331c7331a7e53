package trade.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import trade.message.MessageKey;

/** Each key has a Vietnamese text with the same places, and is said somewhere. */
class MessageKeyTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** The enums of keys. */
    static List<Class<?>> enums() throws IOException {
        List<Class<?>> enums = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES.resolve("trade"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = CLASSES.relativize(file).toString().replace('/', '.');
                Class<?> type = load(name.substring(0, name.length() - ".class".length()));
                if (type.isEnum() && MessageKey.class.isAssignableFrom(type)) {
                    enums.add(type);
                }
            }
        }
        return enums;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, MessageKeyTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<MessageKey> keys(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(MessageKey.class::cast).toList();
    }

    @Test
    void there_are_enums_and_no_two_of_one_name() throws IOException {
        assertThat(enums().stream().map(Class::getSimpleName).toList())
                .hasSizeGreaterThan(5)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("enums")
    void each_key_has_a_Vietnamese_text_with_the_same_places(Class<?> type) throws IOException {
        Map<String, Set<String>> english = new LinkedHashMap<>();
        Map<String, Set<String>> vietnamese = new LinkedHashMap<>();
        keys(type).forEach(key -> english.put(key.name(), places(key.template().english())));
        texts(type).forEach((key, text) -> vietnamese.put((String) key, places((String) text)));

        assertThat(vietnamese).containsExactlyInAnyOrderEntriesOf(english);
        assertThat(texts(type).values())
                .allSatisfy(text -> assertThat((String) text).doesNotStartWith("???"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("enums")
    void each_key_declares_what_stands_in_its_places(Class<?> type) {
        for (MessageKey key : keys(type)) {
            assertThat(places(key.template().english()))
                    .as(key.name())
                    .hasSize(key.template().kinds().size());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("enums")
    void each_key_is_said_somewhere(Class<?> type) throws IOException {
        String said = said(type);
        // an enum that is more than messages says its constants by their values
        boolean isOfMessagesAlone = type.getSimpleName().endsWith("Message");
        for (MessageKey key : keys(type)) {
            if (isOfMessagesAlone) {
                assertThat(Pattern.compile("\\b" + key.name() + "\\b")
                                .matcher(said)
                                .find())
                        .as("%s.%s is said", type.getSimpleName(), key.name())
                        .isTrue();
            }
        }
    }

    /** All of the program but for the enum itself. */
    private static String said(Class<?> type) throws IOException {
        Path own = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            StringBuilder said = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java") && !path.equals(own))
                    .toList()) {
                said.append(Files.readString(file));
            }
            return said.toString();
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(Class<?> type) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                MessageKeyTest.class.getResourceAsStream("/trade/language/vi/" + type.getSimpleName() + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
