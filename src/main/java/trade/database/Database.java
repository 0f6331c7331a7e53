package trade.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Consumer;
import trade.message.Text;

/**
 * An engine, and how it is reached.
 *
 * @param url of JDBC, without secrets
 * @param seconds how long it may take to answer one statement
 * @param progress is told from time to time how it goes on; empty texts wipe away what was told before
 */
public record Database(String url, Drivers drivers, Credentials credentials, int seconds, Consumer<Text> progress) {

    /** A URL as messages say it. */
    public static String shown(String url) {
        return url.replaceFirst("[?;#(].*", "").replaceFirst(":$", "");
    }

    DatabaseFailure failure(DatabaseMessage what, SQLException cause) {
        String said = said(cause);
        Throwable first = cause;
        while (first.getCause() != null && first.getCause() != first) {
            first = first.getCause();
        }
        String why = said.contains(said(first)) ? "" : ": " + said(first);
        String text = credentials.hiddenIn((said + why).replace(url, shown(url)));
        return new DatabaseFailure(
                what.with(shown(url), text), Text.NONE, Dialect.isOfData(cause.getSQLState(), said), cause);
    }

    /** The first line, as some drivers say where in their own sources they were. */
    private static String said(Throwable cause) {
        return Objects.toString(cause.getMessage(), "")
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }

    /** For messages and logs, as whose credentials they are is nobody's business. */
    @Override
    public String toString() {
        return shown(url);
    }
}
