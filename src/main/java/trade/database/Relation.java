package trade.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import trade.message.MessageException;

/**
 * What a statement reads from: a table by its name, which cannot be anything but a name whatever it holds, or SQL of the user's own.
 *
 * @param parts of the name, such as schema and table; empty where it is SQL
 */
public record Relation(String text, List<String> parts) {

    private static final Pattern PART = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")++)\"|([^.\"]+))(\\.|$)");

    /**
     * A table: {@code exports}, {@code public.exports} or {@code "a name. with a point"}.
     *
     * @throws MessageException where it is no name
     */
    public static Relation table(String name) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(name);
        int end = 0;
        while (part.find()) {
            parts.add(part.group(1) != null ? part.group(1).replace("\"\"", "\"") : part.group(2));
            end = part.end();
        }
        if (end < name.length() || parts.isEmpty() || name.endsWith(".")) {
            throw new MessageException(DatabaseMessage.NO_TABLE_NAME.with(name));
        }
        return new Relation(name, parts);
    }

    /**
     * What stands behind FROM, as it is.
     *
     * @throws MessageException where it is more than one expression
     */
    public static Relation sql(String text) {
        SqlExpression.check(text);
        return new Relation(text, List.of());
    }

    public boolean isTable() {
        return !parts.isEmpty();
    }

    String toSql(Dialect dialect) {
        return isTable() ? parts.stream().map(dialect::quoted).collect(Collectors.joining(".")) : text;
    }
}
