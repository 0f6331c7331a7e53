package trade.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters of a URL of JDBC. Drivers have hundreds, and some load classes, run scripts, read or write files; so those that are known
 * to be harmless are taken, and others if their names are allowed. Properties of a file of credentials are not looked at: it is the
 * user's own, and nobody else can write it.
 */
public final class UrlParameters {

    /** A name before an equals sign, or one alone behind a mark that parts parameters. */
    private static final Pattern NAME = Pattern.compile("([^=?&;#(),/:@]+)=|[?&;#]([^=?&;#(),]+)");

    private static final int MOST_ENCODINGS = 3;

    private UrlParameters() {}

    /**
     * @param allowed names that the user allows
     * @throws IllegalArgumentException with the first that is refused
     */
    public static void check(String url, Collection<String> allowed) {
        Dialect dialect = Dialect.of(url);
        Set<String> permitted = new LinkedHashSet<>(dialect.harmless());
        allowed.forEach(name -> permitted.add(name.strip().toLowerCase(Locale.ROOT)));
        for (String name : names(url)) {
            if (dialect.settled().contains(name)) {
                throw new IllegalArgumentException("the URL cannot set '" + name + "', as connections only read");
            }
            if (!permitted.contains(name)) {
                throw new IllegalArgumentException("the URL sets '" + name
                        + "', which may load, run or write something; --allow-url-parameter " + name + " allows it");
            }
        }
    }

    /** In small letters, as some drivers ignore case; as they are read with all that is encoded in them, and as they stand. */
    private static Set<String> names(String url) {
        Deque<String> readings = new ArrayDeque<>(List.of(url));
        for (int times = 0; times < MOST_ENCODINGS; times++) {
            readings.push(decoded(readings.peek()));
        }
        Set<String> names = new LinkedHashSet<>();
        for (String reading : readings) {
            Matcher name = NAME.matcher(reading);
            while (name.find()) {
                String text = name.group(1) != null ? name.group(1) : name.group(2);
                names.add(text.strip().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static String decoded(String url) {
        try {
            return URLDecoder.decode(url, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            // then a driver cannot decode it either
            return url;
        }
    }
}
