package trade.source;

/** A dataset turned out to hold several vintages, so that all must be read again with them apart. */
final class SeveralVintages extends RuntimeException {

    private static final long serialVersionUID = 1;

    SeveralVintages() {
        super("several vintages", null, false, false);
    }
}
