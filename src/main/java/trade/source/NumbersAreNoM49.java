package trade.source;

/** Numbers of markets turned out to be no codes of M49, so that all must be read again with them as they stand. */
final class NumbersAreNoM49 extends RuntimeException {

    private static final long serialVersionUID = 1;

    NumbersAreNoM49() {
        super("numbers are no M49", null, false, false);
    }
}
