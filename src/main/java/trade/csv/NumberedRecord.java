package trade.csv;

import java.util.List;

/**
 * A record of a dataset.
 *
 * @param number the line that it begins in, the row of its sheet or the place among records of JSON, from 1
 * @param kinds what the fields are; those behind the last one are texts
 */
public record NumberedRecord(long number, List<String> fields, List<CellKind> kinds) {

    /** Of texts alone. */
    public NumberedRecord(long number, List<String> fields) {
        this(number, fields, List.of());
    }

    public CellKind kind(int column) {
        return column < kinds.size() ? kinds.get(column) : CellKind.TEXT;
    }

    /** What a spreadsheet calls a cell: C5. */
    public String cell(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(number).toString();
    }

    /** The same record where its fields are written otherwise, or more stand behind them. */
    public NumberedRecord holding(List<String> others) {
        return new NumberedRecord(number, others, kinds);
    }
}
