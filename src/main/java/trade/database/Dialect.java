package trade.database;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where engines differ.
 *
 * @param prefix what its URLs begin with
 * @param driver the Maven coordinates of its driver
 * @param isInProcess whether it runs in this process and is kept in a file, with no server that limits what it may do
 * @param quote what stands about a name
 * @param escapesByBackslash whether a backslash in a name must be doubled
 * @param decimal what an exact number is cast to, with a place for its decimals where it has a fixed number of them; empty where the
 *     engine has no exact numbers but whole ones, so that it can add up nothing exactly
 * @param floating what a floating number is made an exact one by, of few decimals; empty where that is not known
 * @param asksInTransaction whether statements that belong together see the same rows in a transaction, and rows come in portions there
 * @param silence how long its driver may hear nothing of it, in milliseconds; 0 where it hears nothing while the engine computes
 * @param properties of a connection that only reads
 * @param harmless the parameters that any URL may have
 */
record Dialect(
        String prefix,
        String driver,
        boolean isInProcess,
        char quote,
        boolean escapesByBackslash,
        Optional<String> decimal,
        Optional<String> floating,
        boolean asksInTransaction,
        int silence,
        Map<String, String> properties,
        Set<String> harmless) {

    /** What engines say that have no code of the standard for it. */
    private static final Pattern OF_DATA = Pattern.compile(
            "(?i)conversion error|out of range|overflow|cannot cast|invalid cast|CAST_INVALID_INPUT|cannot parse");

    private static final List<Dialect> KNOWN = List.of(
            new Builder("jdbc:postgresql:", "org.postgresql:postgresql:42.7.14")
                    // of any size, as a column of type NUMERIC does not say its own
                    .exactAs("NUMERIC")
                    .floatingAs("CAST(%s AS NUMERIC)")
                    .askedInTransaction()
                    // a text is compared with a column of any type, such as an enum
                    .with("stringtype", "unspecified")
                    .with("ApplicationName", "trade")
                    .harmless("user", "ssl", "sslmode", "currentSchema", "ApplicationName", "targetServerType")
                    .harmless("connectTimeout", "loginTimeout", "socketTimeout", "tcpKeepAlive", "loadBalanceHosts")
                    .build(),
            new Builder("jdbc:duckdb:", "org.duckdb:duckdb_jdbc:1.4.1.0")
                    .inProcess()
                    .floatingAs("CAST(%s AS DECIMAL(38,4))")
                    // an answer need not fit into memory
                    .with("jdbc_stream_results", "true")
                    // nothing is fetched and loaded because a statement could use it
                    .with("autoinstall_known_extensions", "false")
                    .with("autoload_known_extensions", "false")
                    .with("lock_configuration", "true")
                    .harmless("threads", "memory_limit", "max_memory", "TimeZone")
                    .build(),
            new Builder("jdbc:trino:", "io.trino:trino-jdbc:476")
                    // its driver asks again and again, and goes on for two minutes when nobody is there
                    .silentFor(5000)
                    // one request for each statement, not two
                    .with("explicitPrepare", "false")
                    // who asks must be said, be it only for its log
                    .with("user", System.getProperty("user.name", "trade"))
                    .with("source", "trade")
                    .harmless("user", "SSL", "source", "clientInfo", "clientTags", "traceToken", "timezone")
                    .build(),
            new Builder("jdbc:sqlite:", "org.xerial:sqlite-jdbc:3.54.1.0")
                    .inProcess()
                    .exactAs(null)
                    // opened for reading only; a file that is not there is not made
                    .with("open_mode", "1")
                    .harmless("busy_timeout", "cache_size", "date_class", "date_precision", "date_string_format")
                    .build(),
            new Builder("jdbc:clickhouse:", "com.clickhouse:clickhouse-jdbc:0.9.4:jar:all")
                    .quotedBy('`')
                    .escapedByBackslash()
                    .harmless("user", "ssl")
                    .build(),
            new Builder("jdbc:hive2:", "org.apache.hive:hive-jdbc:4.0.1:jar:standalone")
                    .quotedBy('`')
                    .harmless("user", "ssl", "transportMode", "httpPath", "principal")
                    .build());

    /** Of what its driver is not known it is taken that it does what the standard says, and that no parameter is harmless. */
    private static final Dialect UNKNOWN = new Builder("jdbc:", "").build();

    private static final class Builder {

        private final String prefix;
        private final String driver;
        private boolean isInProcess;
        private char quote = '"';
        private boolean escapesByBackslash;
        private Optional<String> decimal = Optional.of("DECIMAL(38,%d)");
        private Optional<String> floating = Optional.empty();
        private boolean asksInTransaction;
        private int silence;
        private final Map<String, String> properties = new HashMap<>();
        private final Set<String> harmless = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

        Builder(String prefix, String driver) {
            this.prefix = prefix;
            this.driver = driver;
        }

        Builder inProcess() {
            isInProcess = true;
            return this;
        }

        Builder quotedBy(char mark) {
            quote = mark;
            return this;
        }

        Builder escapedByBackslash() {
            escapesByBackslash = true;
            return this;
        }

        /** @param type null where there is none */
        Builder exactAs(String type) {
            decimal = Optional.ofNullable(type);
            return this;
        }

        Builder floatingAs(String cast) {
            floating = Optional.of(cast);
            return this;
        }

        Builder askedInTransaction() {
            asksInTransaction = true;
            return this;
        }

        Builder silentFor(int milliseconds) {
            silence = milliseconds;
            return this;
        }

        Builder with(String property, String text) {
            properties.put(property, text);
            return this;
        }

        Builder harmless(String... parameters) {
            harmless.addAll(List.of(parameters));
            return this;
        }

        Dialect build() {
            return new Dialect(
                    prefix,
                    driver,
                    isInProcess,
                    quote,
                    escapesByBackslash,
                    decimal,
                    floating,
                    asksInTransaction,
                    silence,
                    Map.copyOf(properties),
                    Collections.unmodifiableSet(harmless));
        }
    }

    static Dialect of(String url) {
        return KNOWN.stream()
                .filter(dialect -> url.toLowerCase(Locale.ROOT).startsWith(dialect.prefix))
                .findFirst()
                .orElse(UNKNOWN);
    }

    boolean isKnown() {
        return this != UNKNOWN;
    }

    /** The properties of a connection to that URL, but for those that it says itself. */
    Map<String, String> propertiesOf(UrlParameters url) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(properties);
        if (prefix.equals("jdbc:duckdb:") && !url.isInMemory()) {
            // what is in memory cannot be opened for reading only
            all.put("duckdb.read_only", "true");
        }
        url.names().forEach(all::remove);
        return all;
    }

    /** Whether an engine says that what it holds cannot be read as it is asked to, as far as that can be told. */
    static boolean isOfData(String state, String said) {
        return state != null && state.startsWith("22") || OF_DATA.matcher(said).find();
    }

    /** A name that cannot be anything else. */
    String quoted(String name) {
        String escaped = escapesByBackslash ? name.replace("\\", "\\\\") : name;
        return quote + escaped.replace(String.valueOf(quote), String.valueOf(quote) + quote) + quote;
    }

    /** A floating number as an exact one, and what it is compared with to tell whether that is the same. */
    Optional<String> exactOfFloating(String expression) {
        return floating.map(template -> String.format(Locale.ROOT, template, expression));
    }

    /** Whether its exact numbers hold so many decimals, be they known or not. */
    boolean holds(int decimals) {
        return decimal.isPresent() && (decimals >= 0 || !decimal.get().contains("%d"));
    }

    /** An expression as an exact number; empty where the engine has none. */
    Optional<String> exact(String expression, int decimals) {
        return decimal.map(type -> "CAST(" + expression + " AS " + String.format(Locale.ROOT, type, decimals) + ")");
    }
}
