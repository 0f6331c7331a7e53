package trade.layout;

import java.util.function.Consumer;
import trade.csv.NumberedRecord;

/** Unpivots a report, in which a line takes part of its meaning from those around it, into rows. */
public interface ReportUnpivot {

    /** Every line is a row. */
    ReportUnpivot NONE = new ReportUnpivot() {
        @Override
        public void add(NumberedRecord line, Consumer<NumberedRecord> rows) {
            rows.accept(line);
        }

        @Override
        public void end(Consumer<NumberedRecord> rows) {}
    };

    /** Takes the next line, and gives the rows that are complete with it. */
    void add(NumberedRecord line, Consumer<NumberedRecord> rows);

    /** Gives the rows that only the end completes. */
    void end(Consumer<NumberedRecord> rows);
}
