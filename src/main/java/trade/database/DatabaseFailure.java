package trade.database;

import java.io.IOException;

/** An engine that cannot be reached or that does not answer; with what to do about it, if that is known. */
public final class DatabaseFailure extends IOException {

    private static final long serialVersionUID = 1;

    private final String hint;
    private final boolean isOfData;

    DatabaseFailure(String text, String hint, boolean isOfData, Throwable cause) {
        super(text, cause);
        this.hint = hint;
        this.isOfData = isOfData;
    }

    static DatabaseFailure of(String text, String hint) {
        return new DatabaseFailure(text, hint, false, null);
    }

    /** Empty where nothing is known. */
    public String hint() {
        return hint;
    }

    /** Whether the engine answers, but what it holds is not what it should be. */
    public boolean isOfData() {
        return isOfData;
    }
}
