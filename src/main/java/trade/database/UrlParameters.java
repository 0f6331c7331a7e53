package trade.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parameters of a JDBC URL, such as {@code sslmode} in {@code jdbc:postgresql://host/trade?sslmode=require}.
 *
 * <p>By parameters drivers are also made to load classes, run scripts, write logs and open files for writing. So a URL has only those that
 * are known to be harmless, and those that the user allows by name.
 */
public final class UrlParameters {

    /** What an engine in this process takes for more than a file: {@code md:trade}, {@code :resource:http://host/trade.db}. */
    private static final Pattern SCHEME = Pattern.compile("\\s*:?([\\w.+-]+):.*", Pattern.DOTALL);

    private static final Set<String> READ_ONLY = caseIgnored(
            "duckdb.read_only", "read_only", "access_mode", "open_mode", "mode", "readOnly", "readOnlyMode");

    private static Set<String> caseIgnored(String... names) {
        Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.addAll(List.of(names));
        return all;
    }

    private final Dialect dialect;
    private final String place;
    private final List<String> names = new ArrayList<>();

    private UrlParameters(String url) {
        dialect = Dialect.of(url);
        String[] parts = decoded(url.substring(dialect.prefix().length())).split("[?;#]", 2);
        place = parts[0];
        Matcher scheme = SCHEME.matcher(place);
        if (dialect.isInProcess() && !isInMemory() && scheme.matches()) {
            names.add(scheme.group(1));
        }
        if (!dialect.isKnown()) {
            // jdbc:db2://host/trade:traceFile=log; and jdbc:mysql://(host=warehouse,autoDeserialize=true)/trade
            Stream.of(place.split("[:/@(),&\\[\\]{}\\s]+"))
                    .filter(part -> part.contains("="))
                    .forEach(this::add);
        }
        Stream.of(parts).skip(1).flatMap(all -> Stream.of(all.split("[?;&#]"))).forEach(this::add);
    }

    public static UrlParameters of(String url) {
        return new UrlParameters(url);
    }

    private void add(String parameter) {
        if (!parameter.isBlank()) {
            names.add(parameter.replaceFirst("(?s)=.*", "").strip());
        }
    }

    /** Decoded as often as it can be, as nobody knows how often a driver does; what is no code stays as it is. */
    static String decoded(String url) {
        String codes = url.replaceAll("%(?!\\p{XDigit}{2})", "%25").replace("+", "%2B");
        String once = URLDecoder.decode(codes, StandardCharsets.UTF_8);
        return once.equals(url) ? url : decoded(once);
    }

    /** Their names, as the URL writes them. */
    List<String> names() {
        return names;
    }

    boolean isInMemory() {
        return place.isEmpty() || place.startsWith(":memory:");
    }

    /** The name of the first one that says whether a connection only reads, which no URL does. */
    public Optional<String> readOnly() {
        return names.stream().filter(READ_ONLY::contains).findFirst();
    }

    /** The name of the first one that is neither harmless nor allowed. */
    public Optional<String> refused(Collection<String> allowed) {
        return names.stream()
                .filter(name ->
                        !dialect.harmless().contains(name) && allowed.stream().noneMatch(name::equalsIgnoreCase))
                .findFirst();
    }
}
