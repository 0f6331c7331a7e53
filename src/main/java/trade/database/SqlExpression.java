package trade.database;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import trade.message.MessageException;

/**
 * Checks that SQL of the user's is one expression, which cannot end the statement that it becomes a part of.
 *
 * <p>Engines differ in what a quote is: {@code $$…$$}, {@code E'\''}, {@code [a'b]}. Only what all of them read alike passes. Drivers are no
 * help: those of PostgreSQL, DuckDB and SQLite take several statements where one is prepared.
 */
final class SqlExpression {

    private static final String MARKS = " \t\r\n.,=<>+-*/%|:?!~^&@";

    private static final Set<String> PAIRS = Set.of("--", "/*", "//");

    /**
     * Functions that write a file, or run SQL that stands in a text, and that no rights limit as their engine runs in this process: of DuckDB,
     * and of H2.
     */
    private static final Set<String> FUNCTIONS =
            Set.of("enable_logging", "query", "json_execute_serialized_sql", "csvwrite", "file_write", "link_schema");

    private final String sql;
    private final Deque<Character> open = new ArrayDeque<>();
    private int at;

    private SqlExpression(String sql) {
        this.sql = sql;
    }

    /** @throws MessageException where it may be something else */
    static void check(String sql) {
        new SqlExpression(sql).check();
    }

    private void check() {
        while (at < sql.length()) {
            char letter = sql.charAt(at);
            if (isOfWord(letter)) {
                word();
            } else if (letter == '\'' || letter == '"' || letter == '`') {
                quoted(letter);
            } else {
                mark(letter);
            }
        }
        if (!open.isEmpty()) {
            throw unpaired(open.peek());
        }
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter)
                || letter == '_'
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private void word() {
        int start = at;
        while (at < sql.length() && isOfWord(sql.charAt(at))) {
            at++;
        }
        refuseFunction(sql.substring(start, at));
    }

    /** Quotes within are doubled. A backslash before one, and what stands before the first one, may change where they end. */
    private void quoted(char quote) {
        int start = at;
        if (start > 0 && (isOfWord(sql.charAt(start - 1)) || "&@".indexOf(sql.charAt(start - 1)) >= 0)) {
            throw ambiguous(start - 1, start + 1);
        }
        for (at++; !isAt(quote, at) || isAt(quote, at + 1); at++) {
            if (at >= sql.length()) {
                throw new MessageException(DatabaseMessage.QUOTE_NOT_CLOSED.with(sql.substring(start)));
            }
            char letter = sql.charAt(at);
            boolean isTriple = letter == quote && (at == start + 1 || isAt(quote, at + 2));
            boolean isEscaped = letter == '\\' && isAt(quote, at + 1);
            boolean mayEndBracket = letter == ']' && open.contains('[');
            // a mark of its own in some engines
            boolean isInBackticks = quote == '`' && !isOfWord(letter) && letter != ' ' && letter != '.';
            if (isTriple || isEscaped || mayEndBracket || isInBackticks) {
                throw ambiguous(start, at + 1);
            }
            at += letter == quote ? 1 : 0;
        }
        at++;
        refuseFunction(sql.substring(start + 1, at - 1));
    }

    private void mark(char letter) {
        int bracket = "([{".indexOf(letter);
        int closing = ")]}".indexOf(letter);
        if (bracket >= 0) {
            open.push(letter);
        } else if (closing >= 0) {
            if (open.isEmpty() || open.pop() != "([{".charAt(closing)) {
                throw unpaired(letter);
            }
        } else {
            String pair = sql.substring(at, Math.min(at + 2, sql.length()));
            if (MARKS.indexOf(letter) < 0 || PAIRS.contains(pair)) {
                throw new MessageException(
                        DatabaseMessage.OUTSIDE_QUOTES.with(PAIRS.contains(pair) ? pair : String.valueOf(letter)));
            }
        }
        at++;
    }

    private void refuseFunction(String name) {
        int next = at;
        while (next < sql.length() && Character.isWhitespace(sql.charAt(next))) {
            next++;
        }
        if (isAt('(', next) && FUNCTIONS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new MessageException(DatabaseMessage.WRITING_FUNCTION.with(name));
        }
    }

    private boolean isAt(char letter, int place) {
        return place < sql.length() && sql.charAt(place) == letter;
    }

    private MessageException ambiguous(int from, int to) {
        return new MessageException(DatabaseMessage.NOT_READ_ALIKE.with(sql.substring(from, to)));
    }

    private static MessageException unpaired(char bracket) {
        return new MessageException(DatabaseMessage.BRACKET_ALONE.with(String.valueOf(bracket)));
    }
}
