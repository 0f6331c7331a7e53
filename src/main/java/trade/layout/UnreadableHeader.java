package trade.layout;

import trade.message.MessageException;
import trade.message.Text;

/** A header that does not say, or says twice, where something is that is needed. */
public final class UnreadableHeader extends MessageException {

    private static final long serialVersionUID = 1;

    private final transient Text hint;
    private final boolean isAmbiguous;

    public UnreadableHeader(Text explanation, Text hint) {
        this(explanation, hint, false);
    }

    private UnreadableHeader(Text explanation, Text hint, boolean isAmbiguous) {
        super(explanation);
        this.hint = hint;
        this.isAmbiguous = isAmbiguous;
    }

    /** Where all is there, but one thing twice. */
    static UnreadableHeader ambiguous(Text explanation, Text hint) {
        return new UnreadableHeader(explanation, hint, true);
    }

    public boolean isAmbiguous() {
        return isAmbiguous;
    }

    /** What to do about it. */
    @Override
    public Text hint() {
        return hint;
    }
}
