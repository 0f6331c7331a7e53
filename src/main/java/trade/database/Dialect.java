package trade.database;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where engines differ.
 *
 * @param prefix what its URLs begin with
 * @param driver the Maven coordinates of its driver
 * @param quote what stands about a name
 * @param decimal what an exact number is cast to, with a place for its decimals where it has a fixed number of them; empty where the
 *     engine has no exact numbers but whole ones, so that it can add up nothing exactly
 * @param floating what a floating number is made an exact one by, of few decimals; empty where that is not known
 * @param asksInTransaction whether statements that belong together see the same rows in a transaction, and rows come in portions there
 * @param silence how long its driver may hear nothing of it, in milliseconds; 0 where it hears nothing while the engine computes
 * @param properties of a connection that only reads
 * @param harmless the parameters of its URLs, in small letters, that load, run and write nothing
 */
record Dialect(
        String prefix,
        String driver,
        char quote,
        Optional<String> decimal,
        Optional<String> floating,
        boolean asksInTransaction,
        int silence,
        Map<String, String> properties,
        Set<String> harmless) {

    private static final Set<String> LISTING = Set.of("jdbc:postgresql:", "jdbc:duckdb:", "jdbc:trino:");

    private static final String DECIMAL = "DECIMAL(38,%d)";

    /** What engines say that have no code of the standard for it. */
    private static final Pattern OF_DATA = Pattern.compile(
            "(?i)conversion error|out of range|overflow|cannot cast|invalid cast|CAST_INVALID_INPUT|cannot parse");

    private static final List<Dialect> KNOWN = List.of(
            standard("jdbc:postgresql:", "org.postgresql:postgresql:42.7.14")
                    // of any size, as a column of type NUMERIC does not say its own
                    .exactAs("NUMERIC")
                    .floatingAs("CAST(%s AS NUMERIC)")
                    .askedInTransaction()
                    // a text is compared with a column of any type, such as an enum
                    .with("stringtype", "unspecified")
                    .with("ApplicationName", "trade")
                    .withHarmless(
                            "user",
                            "ssl",
                            "sslmode",
                            "currentschema",
                            "applicationname",
                            "connecttimeout",
                            "logintimeout",
                            "sockettimeout",
                            "targetservertype",
                            "loadbalancehosts",
                            "tcpkeepalive"),
            standard("jdbc:duckdb:", "org.duckdb:duckdb_jdbc:1.4.1.0")
                    .floatingAs("CAST(%s AS DECIMAL(38,4))")
                    // an answer need not fit into memory
                    .with("jdbc_stream_results", "true")
                    // an extension is code from elsewhere
                    .with("autoinstall_known_extensions", "false")
                    .with("autoload_known_extensions", "false")
                    .with("allow_community_extensions", "false")
                    .withHarmless("threads", "memory_limit", "max_memory"),
            standard("jdbc:trino:", "io.trino:trino-jdbc:476")
                    // its driver asks again and again, and goes on for two minutes when nobody is there
                    .silentFor(5000)
                    // one request for each statement, not two
                    .with("explicitPrepare", "false")
                    // who asks must be said, be it only for its log
                    .with("user", System.getProperty("user.name", "trade"))
                    .with("source", "trade")
                    .withHarmless("user", "ssl", "source", "clienttags", "clientinfo", "timezone", "roles"),
            standard("jdbc:sqlite:", "org.xerial:sqlite-jdbc:3.54.1.0")
                    .exactAs(null)
                    // opened for reading only; a file that is not there is not made
                    .with("open_mode", "1")
                    .withHarmless("busy_timeout"),
            standard("jdbc:clickhouse:", "com.clickhouse:clickhouse-jdbc:0.9.4:jar:all")
                    .quotedBy('`')
                    .withHarmless("user", "ssl", "database", "compress"),
            standard("jdbc:hive2:", "org.apache.hive:hive-jdbc:4.0.1:jar:standalone")
                    .quotedBy('`')
                    .withHarmless("user", "ssl", "auth", "principal", "transportmode", "httppath"));

    /** What a connection that only reads is told; no URL says otherwise. */
    private static final Set<String> SETTLED =
            Set.of("read_only", "duckdb.read_only", "access_mode", "open_mode", "mode", "readonly", "readonlymode");

    private static Dialect standard(String prefix, String driver) {
        return new Dialect(prefix, driver, '"', Optional.of(DECIMAL), Optional.empty(), false, 0, Map.of(), Set.of());
    }

    /** Of what its driver is not known it is taken that it does what the standard says. */
    static Dialect of(String url) {
        return KNOWN.stream()
                .filter(dialect -> url.toLowerCase(Locale.ROOT).startsWith(dialect.prefix))
                .findFirst()
                .orElse(standard("jdbc:", ""));
    }

    private Dialect quotedBy(char mark) {
        return new Dialect(prefix, driver, mark, decimal, floating, asksInTransaction, silence, properties, harmless);
    }

    /** @param type null where there is none */
    private Dialect exactAs(String type) {
        return new Dialect(
                prefix,
                driver,
                quote,
                Optional.ofNullable(type),
                floating,
                asksInTransaction,
                silence,
                properties,
                harmless);
    }

    private Dialect floatingAs(String cast) {
        return new Dialect(
                prefix, driver, quote, decimal, Optional.of(cast), asksInTransaction, silence, properties, harmless);
    }

    private Dialect askedInTransaction() {
        return new Dialect(prefix, driver, quote, decimal, floating, true, silence, properties, harmless);
    }

    private Dialect silentFor(int milliseconds) {
        return new Dialect(
                prefix, driver, quote, decimal, floating, asksInTransaction, milliseconds, properties, harmless);
    }

    private Dialect with(String property, String text) {
        Map<String, String> more = new HashMap<>(properties);
        more.put(property, text);
        return new Dialect(
                prefix, driver, quote, decimal, floating, asksInTransaction, silence, Map.copyOf(more), harmless);
    }

    private Dialect withHarmless(String... parameters) {
        return new Dialect(
                prefix, driver, quote, decimal, floating, asksInTransaction, silence, properties, Set.of(parameters));
    }

    /** The parameters that no URL may set. */
    Set<String> settled() {
        return SETTLED;
    }

    /** Whether brackets stand about the items of a list, as in read_parquet(['a', 'b']), and not about a name. */
    boolean hasLists() {
        return LISTING.contains(prefix);
    }

    /** The properties of a connection to that URL, but for those that it says itself. */
    Map<String, String> propertiesOf(String url) {
        String file = url.substring(prefix.length()).replaceFirst("[?;].*", "");
        Map<String, String> all = new HashMap<>(properties);
        if (prefix.equals("jdbc:duckdb:") && !file.isEmpty() && !file.equals(":memory:")) {
            // what is in memory cannot be opened for reading only
            all.put("duckdb.read_only", "true");
        }
        all.keySet().removeIf(name -> !SETTLED.contains(name) && url.contains(name + "="));
        return all;
    }

    /** Whether an engine says that what it holds cannot be read as it is asked to, as far as that can be told. */
    static boolean isOfData(String state, String said) {
        return state != null && state.startsWith("22") || OF_DATA.matcher(said).find();
    }

    /** A name that cannot be anything else. */
    String quoted(String name) {
        return quote + name.replace(String.valueOf(quote), String.valueOf(quote) + quote) + quote;
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
