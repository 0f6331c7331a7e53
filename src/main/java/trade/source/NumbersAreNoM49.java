package trade.source;

/** Numbers of markets in a dataset turned out to be no codes of M49, so that all must be read again with them as they stand. */
final class NumbersAreNoM49 extends RuntimeException {

    private static final long serialVersionUID = 1;

    final String dataset;

    NumbersAreNoM49(String dataset) {
        super(dataset, null, false, false);
        this.dataset = dataset;
    }
}
