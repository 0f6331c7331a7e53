package trade.table;

/**
 * What a reader should know of a table.
 *
 * @param warning whether it makes the numbers doubtful, so that a strict run fails
 * @param detail whether only a reader who wants to redo the numbers needs it
 */
public record Note(String text, boolean warning, boolean detail) {

    public Note(String text, boolean warning) {
        this(text, warning, false);
    }

    public static Note detail(String text) {
        return new Note(text, false, true);
    }
}
