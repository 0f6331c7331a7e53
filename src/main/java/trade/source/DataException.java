package trade.source;

import java.util.List;

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
    public record Problem(String place, String text, String excerpt, int caret) {}

    private final transient List<Problem> problems;
    private final transient List<String> hints;

    DataException(List<Problem> problems, List<String> hints) {
        super(problems.get(0).text());
        this.problems = List.copyOf(problems);
        this.hints = List.copyOf(hints);
    }

    static DataException of(String dataset, String text, String hint) {
        return new DataException(
                List.of(new Problem(dataset, text, "", -1)), hint.isEmpty() ? List.of() : List.of(hint));
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Ways out, most useful first. */
    public List<String> hints() {
        return hints;
    }
}
