package trade.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import trade.message.MessageIOException;
import trade.message.Text;

/**
 * A file of settings: the syntax of {@link Properties}, in UTF-8, each setting with the line where it begins.
 *
 * @param isOfFolder whether it lies in the folder where trade runs, and so may be somebody else's
 */
record ConfigurationFile(Path file, boolean isOfFolder, Map<String, Setting> settings) {

    /** More than this is no file of settings. */
    private static final long LARGEST = 1 << 16;

    /** @param place the file and the line, as messages say it */
    record Setting(String name, String value, String place) {}

    /** One of which there are no settings if it does not exist. */
    static ConfigurationFile read(Path file, boolean isOfFolder) throws IOException {
        Map<String, Setting> settings = new LinkedHashMap<>();
        if (Files.isRegularFile(file)) {
            if (Files.size(file) > LARGEST) {
                throw new MessageIOException(CliMessage.SETTINGS_TOO_LONG.with(file));
            }
            read(file, settings);
        }
        return new ConfigurationFile(file, isOfFolder, settings);
    }

    /** {@link Properties} does not say in which line a setting stands: it is given one setting after the other. */
    private static void read(Path file, Map<String, Setting> settings) throws IOException {
        List<String> lines;
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines = text.lines().toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause() instanceof CharacterCodingException
                    ? new MessageIOException(CliMessage.SETTINGS_NOT_UTF_8.with(file), unreadable)
                    : unreadable.getCause();
        }
        for (int begin = 0, end; begin < lines.size(); begin = end) {
            end = begin + 1;
            while (goesOn(lines.get(end - 1)) && end < lines.size()) {
                end++;
            }
            Properties one = new Properties();
            String place = file + ":" + (begin + 1);
            try {
                one.load(new StringReader(String.join("\n", lines.subList(begin, end))));
            } catch (IllegalArgumentException noEscape) {
                throw new InvalidSetting(place, CliMessage.HEXADECIMAL_DIGITS, Text.NONE);
            }
            for (String name : one.stringPropertyNames()) {
                settings.put(name, new Setting(name, one.getProperty(name), place));
            }
        }
    }

    /** Whether a setting goes on in the next line: it ends with a backslash that no other one escapes. */
    private static boolean goesOn(String line) {
        int backslashes = 0;
        for (int at = line.length() - 1; at >= 0 && line.charAt(at) == '\\'; at--) {
            backslashes++;
        }
        boolean isComment =
                line.stripLeading().startsWith("#") || line.stripLeading().startsWith("!");
        return backslashes % 2 == 1 && !isComment;
    }
}
