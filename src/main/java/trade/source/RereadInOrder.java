package trade.source;

/** Thrown by a parallel scan that found something wrong: the file is read again in order, as only order tells what is wrong first. */
public final class RereadInOrder extends Exception {

    private static final long serialVersionUID = 1;

    RereadInOrder() {
        super(null, null, false, false);
    }
}
