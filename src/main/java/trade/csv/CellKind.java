package trade.csv;

/** What a cell of a spreadsheet, or a value in JSON, is; of CSV all are texts. */
public enum CellKind {
    /** Letters and digits that may mean anything. */
    TEXT,
    /** A number, in plain digits with a point, whatever the decimal mark of texts is. */
    NUMBER,
    /** What stands in the first of merged cells, repeated below it; right of a number nothing. */
    REPEATED,
    /** An error, such as #N/A, or a formula without its result. */
    ERROR
}
