package trade.layout;

/** A header that does not say, or says twice, where something is that is needed. */
public final class UnreadableHeader extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String hint;

    UnreadableHeader(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}
