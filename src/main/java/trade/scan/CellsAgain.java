package trade.scan;

/** A cell came again that must not. */
public final class CellsAgain extends Exception {

    private static final long serialVersionUID = 1;

    public CellsAgain() {
        super(null, null, false, false);
    }
}
