package trade.layout;

import java.util.function.Consumer;

/** Makes rows of the lines of a report in which a line takes part of its meaning from those around it. */
public interface Reshaping {

    /** Every line is a row. */
    Reshaping NONE = new Reshaping() {
        @Override
        public void add(Line line, Consumer<Line> rows) {
            rows.accept(line);
        }

        @Override
        public void end(Consumer<Line> rows) {}
    };

    /** Takes the next line, and gives the rows that are complete with it. */
    void add(Line line, Consumer<Line> rows);

    /** Gives the rows that only the end completes. */
    void end(Consumer<Line> rows);
}
