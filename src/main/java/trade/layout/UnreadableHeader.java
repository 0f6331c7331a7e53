package trade.layout;

/** A header that does not say, or says twice, where something is that is needed. */
public final class UnreadableHeader extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String hint;
    private final boolean isAmbiguous;

    UnreadableHeader(String message, String hint) {
        this(message, hint, false);
    }

    private UnreadableHeader(String message, String hint, boolean isAmbiguous) {
        super(message);
        this.hint = hint;
        this.isAmbiguous = isAmbiguous;
    }

    /** Where all is there, but one thing twice. */
    static UnreadableHeader ambiguous(String message, String hint) {
        return new UnreadableHeader(message, hint, true);
    }

    boolean isAmbiguous() {
        return isAmbiguous;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}
