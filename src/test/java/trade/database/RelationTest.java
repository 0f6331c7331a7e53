package trade.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trade.message.MessageException;

class RelationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exports",
                "warehouse.exports AS t",
                "(SELECT period, value - -1 AS value FROM exports) AS t",
                "read_csv('it''s; -- a [file] (1).csv')",
                "read_csv('C:\\data\\exports.csv')",
                "read_csv('f.csv', types = ['VARCHAR', 'INT'], columns = {'a': 'INT'})",
                "(SELECT * FROM t WHERE a <> '' AND \"b\"\"c\" = \"d;e\")",
                "(SELECT `a b.c` FROM t)",
                "(SELECT a::text, b->>'c', d[1] FROM t)",
                "xuất_khẩu",
                "(SELECT query, enable_logging FROM t)",
            })
    void one_expression_is_taken_as_it_is(String sql) {
        assertThat(Relation.sql(sql).toSql(Dialect.of("jdbc:duckdb:"))).isEqualTo(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t; DROP TABLE t",
                "t;",
                "t -- ",
                "t /* ",
                "t # ",
                "t // ",
                "t) AS a, (SELECT 1",
                "(t",
                "(t]",
                "t]",
                "'t",
                "\"t",
                "`t",
                "'it''s",
                "t WHERE a = '\\'; DROP TABLE t --'",
                "t WHERE a = \"\\\"; DROP TABLE t --\"",
                "t WHERE a = E'b'",
                "t WHERE a = U&'b'",
                "t WHERE a = q'[it's]'",
                "t WHERE a = $$b$$",
                "t WHERE a = $b$c$b$",
                "t WHERE a = '''b'",
                "t WHERE a = 'b'''",
                "t WHERE a = ''''",
                "[a'], [b'; DROP TABLE t; --']",
                "`a'`; DROP TABLE t --'",
                "`a;b`",
                "t \\ u",
                "t ‘a’",
                "t\u0000",
                "enable_logging(storage = 'file')",
                "main.ENABLE_LOGGING  (storage = 'file')",
                "\"enable_logging\"(storage = 'file')",
                "query('SELECT 1')",
                "json_execute_serialized_sql('{}')",
                "(SELECT CSVWRITE('f', 'SELECT 1'))",
            })
    void what_may_be_more_than_one_expression_is_refused(String sql) {
        assertThatThrownBy(() -> Relation.sql(sql)).isInstanceOf(MessageException.class);
    }

    @Test
    void a_long_text_is_read() {
        String text = "'" + "a''\\b".repeat(100_000) + "'";

        assertThat(Relation.sql(text).text()).isEqualTo(text);
    }

    @Test
    void a_name_stays_a_name_whatever_it_holds() {
        Relation odd = Relation.table("\"a\\\"\"; DROP TABLE t\"");

        assertThat(odd.toSql(Dialect.of("jdbc:postgresql:"))).isEqualTo("\"a\\\"\"; DROP TABLE t\"");
        assertThat(Relation.table("a\\`b").toSql(Dialect.of("jdbc:clickhouse:")))
                .isEqualTo("`a\\\\``b`");
    }
}
