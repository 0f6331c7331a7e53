package trade.source;

/** Ends a reading in no particular order when anything turns out to be wrong: what it means can only be told in order. */
final class RereadInOrder extends Exception {

    private static final long serialVersionUID = 1;

    RereadInOrder() {
        super(null, null, false, false);
    }
}
