package trade.database;

import trade.message.MessageIOException;
import trade.message.Text;

/** An engine that cannot be reached or that does not answer; with what to do about it, if that is known. */
public final class DatabaseFailure extends MessageIOException {

    private static final long serialVersionUID = 1;

    private final transient Text hint;
    private final boolean isOfData;

    DatabaseFailure(Text explanation, Text hint, boolean isOfData, Throwable cause) {
        super(explanation, cause);
        this.hint = hint;
        this.isOfData = isOfData;
    }

    static DatabaseFailure of(Text explanation) {
        return of(explanation, Text.NONE);
    }

    static DatabaseFailure of(Text explanation, Text hint) {
        return new DatabaseFailure(explanation, hint, false, null);
    }

    @Override
    public Text hint() {
        return hint;
    }

    /** Whether the engine answers, but what it holds is not what it should be. */
    public boolean isOfData() {
        return isOfData;
    }
}
