package trade.csv;

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
    private final boolean isQuestion;

    public DataException(List<Problem> problems, List<Text> hints) {
        this(problems, hints, false);
    }

    public DataException(List<Problem> problems, List<Text> hints, boolean isQuestion) {
        super(problems.get(0).text().toString());
        this.problems = List.copyOf(problems);
        this.hints = List.copyOf(hints);
        this.isQuestion = isQuestion;
    }

    public static DataException of(String dataset, Text text) {
        return of(dataset, text, Text.NONE);
    }

    public static DataException of(String dataset, Text text, Text hint) {
        return new DataException(
                List.of(new Problem(dataset, text, "", -1)), hint.isEmpty() ? List.of() : List.of(hint));
    }

    /** The same as what a user is asked. */
    public DataException asQuestion() {
        return new DataException(problems, hints, true);
    }

    /** Whether nothing is wrong but that the user has to say something that the dataset does not. */
    public boolean isQuestion() {
        return isQuestion;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Ways out, most useful first. */
    public List<Text> hints() {
        return hints;
    }
}
