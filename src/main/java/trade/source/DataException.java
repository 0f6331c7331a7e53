package trade.source;

import java.util.List;
import trade.message.Text;

/** A dataset that cannot be trusted: what is wrong with it, in which line, and what to do. */
public final class DataException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * One thing that is wrong.
     *
     * @param place the dataset, and the line where there is one: exports.csv:3
     * @param excerpt the row, empty where there is none
     * @param caret where in the excerpt, or −1
     */
    public record Problem(String place, Text text, String excerpt, int caret) {}

    private final transient List<Problem> problems;
    private final transient List<Text> hints;

    DataException(List<Problem> problems, List<Text> hints) {
        super(problems.get(0).text().toString());
        this.problems = List.copyOf(problems);
        this.hints = List.copyOf(hints);
    }

    static DataException of(String dataset, Text text) {
        return of(dataset, text, Text.NONE);
    }

    static DataException of(String dataset, Text text, Text hint) {
        return new DataException(
                List.of(new Problem(dataset, text, "", -1)), hint.isEmpty() ? List.of() : List.of(hint));
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Ways out, most useful first. */
    public List<Text> hints() {
        return hints;
    }
}
