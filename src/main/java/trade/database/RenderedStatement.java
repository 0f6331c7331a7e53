package trade.database;

import java.util.Iterator;
import java.util.List;

/** A statement with its parameters filled in, for people; it is never sent like that. */
final class RenderedStatement {

    private RenderedStatement() {}

    static String of(String statement, List<Object> values) {
        StringBuilder shown = new StringBuilder();
        Iterator<Object> next = values.iterator();
        char inside = 0;
        for (int i = 0; i < statement.length(); i++) {
            char letter = statement.charAt(i);
            if (inside == 0 && letter == '?' && next.hasNext()) {
                shown.append(literal(next.next()));
            } else {
                boolean isQuote = letter == '"' || letter == '\'' || letter == '`';
                inside = inside == 0 && isQuote ? letter : inside == letter ? 0 : inside;
                shown.append(letter);
            }
        }
        return shown.toString();
    }

    private static String literal(Object value) {
        return value instanceof Number
                ? ResultRows.text(value)
                : "'" + ResultRows.text(value).replace("'", "''") + "'";
    }
}
