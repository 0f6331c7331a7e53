package trade.source;

/**
 * Settings of a scan: how much of a dataset {@link RowReader} reads row by row, and in what blocks {@link ParallelScan} reads the rest.
 *
 * @param head how many bytes are read one row after another; a dataset that ends within them has no rest
 * @param block how many bytes a thread takes at a time
 * @param isOrdered whether blocks are read one after another, so that what is wrong is found where the file has it
 */
record ScanSettings(int head, int block, int threads, boolean isOrdered) {

    /** As fast as the machine can; where anything turns out to be wrong, what that means is not sure. */
    static final ScanSettings FAST =
            new ScanSettings(1 << 19, 1 << 18, Math.min(8, Runtime.getRuntime().availableProcessors()), false);

    /** One row after another to the end. */
    static final ScanSettings CAREFUL = new ScanSettings(0, 0, 0, true);

    ScanSettings ordered() {
        return new ScanSettings(head, block, threads, true);
    }
}
