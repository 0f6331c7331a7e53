package trade.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlParametersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://host:5432,other/trade",
                "jdbc:postgresql://host/trade?ssl=true&sslmode=verify-full&applicationname=a&currentSchema=b",
                "jdbc:trino://host:8080/hive/trade?SSL=true&timezone=UTC",
                "jdbc:duckdb:",
                "jdbc:duckdb::memory:",
                "jdbc:duckdb:/data/year=2024/100%/a&b.db;threads=2;",
                "jdbc:sqlite:trade.db?busy_timeout=100",
                "jdbc:clickhouse://host:8123/trade?ssl=true",
                "jdbc:hive2://host:10000/trade;ssl=true;principal=hive/host@REALM",
                "jdbc:h2:mem:trade",
                "jdbc:oracle:thin:@//host:1521/trade",
            })
    void harmless_ones_pass(String url) {
        assertThat(UrlParameters.of(url).refused(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://host/trade?socketFactory=a.B, socketFactory",
        "jdbc:postgresql://host/trade?sslmode=require&sslfactory=a.B, sslfactory",
        "jdbc:postgresql://host/trade?loggerFile=log, loggerFile",
        "jdbc:postgresql://host/trade?options=-c%20default_transaction_read_only=off, options",
        "jdbc:postgresql://host/trade?readOnlyMode=ignore, readOnlyMode",
        "jdbc:postgresql://host/trade?authenticationPluginClassName=a.B, authenticationPluginClassName",
        "jdbc:postgresql://host/trade?%73ocketFactory=a.B, socketFactory",
        "jdbc:postgresql://host/trade?%2573ocketFactory=a.B, socketFactory",
        "jdbc:postgresql://host/trade? socketFactory =a.B, socketFactory",
        "jdbc:postgresql://host/trade?socketFactory, socketFactory",
        "jdbc:trino://host/hive?source=a%26SSLKeyStorePath=b, SSLKeyStorePath",
        "jdbc:trino://host/hive?source=a#x=b, x",
        "jdbc:trino://host/hive%3FdnsResolver=a.B, dnsResolver",
        "JDBC:duckdb:trade.db;access_mode=READ_WRITE, access_mode",
        "jdbc:duckdb:trade.db;threads=1;session_init_sql_file=a, session_init_sql_file",
        "jdbc:duckdb:md:trade, md",
        "jdbc:duckdb:%6dd:trade, md",
        "jdbc:sqlite::resource:http://host/trade.db, resource",
        "jdbc:sqlite:trade.db?OPEN_MODE=6, OPEN_MODE",
        "jdbc:hive2://host/trade;jaasConfig=a, jaasConfig",
        "jdbc:hive2://host/trade;ssl=true?a=b#initFile=c, a",
        "jdbc:h2:mem:trade;INIT=RUNSCRIPT FROM 'a=b', INIT",
        "jdbc:mysql://host/trade?autoDeserialize=true, autoDeserialize",
        "'jdbc:mysql://(host=h,allowLoadLocalInfile=true)/trade', host",
        "jdbc:mysql://address=(autoDeserialize=true)/trade, address",
        "jdbc:db2://host:50000/trade:traceFile=log;, traceFile",
        "jdbc:sqlserver://host;databaseName=trade, databaseName",
    })
    void others_are_named(String url, String name) {
        assertThat(UrlParameters.of(url).refused(List.of("another"))).contains(name);
    }

    @Test
    void one_that_is_allowed_passes_however_it_is_written() {
        UrlParameters parameters = UrlParameters.of("jdbc:duckdb:md:trade;Access_Mode=READ_ONLY;threads=1");

        assertThat(parameters.refused(List.of("MD", "access_mode"))).isEmpty();
        assertThat(parameters.refused(List.of("md"))).contains("Access_Mode");
    }

    @Test
    void what_the_url_says_is_not_said_twice() {
        Dialect duckdb = Dialect.of("jdbc:duckdb:");

        assertThat(duckdb.propertiesOf(UrlParameters.of("jdbc:duckdb:trade.db")))
                .containsEntry("duckdb.read_only", "true")
                .containsEntry("autoload_known_extensions", "false");
        assertThat(duckdb.propertiesOf(
                        UrlParameters.of("jdbc:duckdb:;Autoload_Known_Extensions=true;a=lock_configuration=")))
                .doesNotContainKeys("duckdb.read_only", "autoload_known_extensions")
                .containsKey("lock_configuration");
    }

    @Test
    void a_secret_is_found_in_a_url_that_is_no_proper_code() {
        assertThat(Credentials.areInUrl("jdbc:duckdb:100%.db")).isFalse();
        assertThat(Credentials.areInUrl("jdbc:postgresql://host/100%?%70assword=b"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:duckdb:trade.db;duckdb.read_only=false, duckdb.read_only",
        "jdbc:duckdb:trade.db;Access_Mode=READ_WRITE, Access_Mode",
        "jdbc:sqlite:trade.db?%6fpen_mode=6, open_mode",
        "jdbc:sqlite:file:trade.db?mode=rwc, mode",
        "jdbc:postgresql://host/trade?readOnly=false, readOnly",
        "jdbc:postgresql://host/trade?readOnlyMode=ignore, readOnlyMode"
    })
    void none_says_whether_a_connection_only_reads(String url, String name) {
        assertThat(UrlParameters.of(url).readOnly()).contains(name);
        assertThat(UrlParameters.of("jdbc:postgresql://host/trade?sslmode=require")
                        .readOnly())
                .isEmpty();
    }
}
