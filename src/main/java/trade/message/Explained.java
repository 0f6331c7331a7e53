package trade.message;

/** A failure that says what is wrong, and perhaps what to do, as values. */
public interface Explained {

    Text explanation();

    /** What helps; empty where nothing is known to. */
    default Text hint() {
        return Text.NONE;
    }
}
