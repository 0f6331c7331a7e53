package trade.table;

import trade.message.Text;

/**
 * What a reader should know of a table.
 *
 * @param warning whether it makes the numbers doubtful, so that a strict run fails
 * @param detail whether only a reader who wants to redo the numbers needs it
 */
public record Note(Text text, boolean warning, boolean detail) {

    public Note(Text text, boolean warning) {
        this(text, warning, false);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    public static Note detail(Text text) {
        return new Note(text, false, true);
    }
}
