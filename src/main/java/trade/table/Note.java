package trade.table;

/**
 * What a reader should know of a table.
 *
 * @param warning whether it makes the numbers doubtful, so that a strict run fails
 */
public record Note(String text, boolean warning) {}
