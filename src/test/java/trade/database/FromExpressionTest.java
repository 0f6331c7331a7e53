package trade.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FromExpressionTest {

    private static final Dialect DUCKDB = Dialect.of("jdbc:duckdb:");
    private static final Dialect HIVE = Dialect.of("jdbc:hive2://host");
    private static final Dialect SQLITE = Dialect.of("jdbc:sqlite:x");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exports",
                "read_csv('exports.csv')",
                "read_csv('it''s; -- /* all $1 of ? it.csv')",
                "read_parquet(['a.parquet', 'b.parquet'])",
                "(SELECT period, value / 3 - -1 AS \"a;b\" FROM (SELECT * FROM t) WHERE name = 'x''')",
                "read_csv('C:\\data\\exports.csv')",
                "exports AS e JOIN markets AS m ON e.market = m.code"
            })
    void one_expression_is_taken(String sql) {
        assertThatCode(() -> FromExpression.check(sql, DUCKDB)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t; COPY (SELECT 1) TO 'p.csv'",
                "t -- the rest",
                "t /* the rest",
                "t # the rest",
                "f($$a;b$$)",
                "f($tag$a;b$tag$)",
                "t WHERE a = ?",
                "t \\ t"
            })
    void what_ends_a_statement_or_hides_a_part_of_it_is_refused(String sql) {
        assertRefused(sql, DUCKDB, "it is one expression, in which no '");
    }

    @Test
    void what_stands_behind_from_does_not_close_what_stands_before() {
        assertRefused("t) UNION SELECT (1", DUCKDB, "a parenthesis is closed that is not open");
        assertRefused("(SELECT 1", DUCKDB, "a parenthesis is not closed");
        assertRefused("f('a", DUCKDB, "a quotation is not closed");
        assertRefused("\"a", DUCKDB, "a quotation is not closed");
        assertRefused(" ", DUCKDB, "nothing stands behind FROM");
    }

    @Test
    void a_quotation_that_an_engine_may_end_elsewhere_is_refused() {
        assertRefused("f('\\''; COPY x --')", DUCKDB, "a quotation mark within a text is written twice, without a \\");
        assertRefused(
                "f(E'a')", DUCKDB, "texts stand between ' and ', names between \" and \", with a blank before them");
        assertRefused("f(q'[']' ; x ')", DUCKDB, "texts stand between");
        assertRefused("f(U&'a')", DUCKDB, "texts stand between");
        assertRefused("`a;b`", DUCKDB, "texts stand between");
        assertRefused("[it's] ; DROP TABLE [isn't]", SQLITE, "it is one expression, in which no '['");
    }

    @Test
    void names_stand_between_the_marks_of_the_engine() {
        assertThatCode(() -> FromExpression.check("`a;b`.`c`", HIVE)).doesNotThrowAnyException();
    }

    private static void assertRefused(String sql, Dialect dialect, String message) {
        assertThatThrownBy(() -> FromExpression.check(sql, dialect))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
