package trade.cube;

/** Parts of the dataset overlap so that their sum would count trade twice. */
public final class NotSummable extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotSummable(String message) {
        super(message);
    }
}
