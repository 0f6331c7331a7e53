package trade.source;

import java.io.IOException;

/** Adds up the rows of blocks that it is sure of, in one thread, and hands the others over as text. */
final class BlockReader extends Apart {

    /** Takes what a reader is not sure of, in the order in which it stands in the block. */
    interface Unsure {

        /**
         * @param text some records
         * @param linesBefore in the block
         * @param isBehindRows whether there were rows since the last call that the reader was sure of
         */
        void take(String text, long linesBefore, boolean isBehindRows) throws IOException, Unclear;
    }

    private final ByteRows rows;
    private final RowSums sums;
    private Unsure others;
    private int unsure;
    private long linesBeforeUnsure;
    private boolean isBehindRows;

    BlockReader(Run run, CsvFile file, Meanings meanings) {
        rows = new ByteRows(file.delimiter(), file.header().width());
        sums = new RowSums(run, file, meanings, rows);
    }

    /**
     * Reads all rows of a block.
     *
     * @param linesBefore in the file
     * @param decimal the decimal mark; 0 while none is known
     * @return how many lines it has
     */
    long read(Block block, long linesBefore, char decimal, Unsure taker) throws IOException, Unclear {
        others = taker;
        unsure = -1;
        isBehindRows = false;
        rows.in(block);
        while (rows.next()) {
            if (isTaken(linesBefore, decimal)) {
                isBehindRows = true;
            } else if (unsure < 0) {
                unsure = rows.row();
                linesBeforeUnsure = rows.lines();
            }
        }
        flush();
        if (isBehindRows) {
            others.take("", rows.lines(), true);
        }
        return rows.lines();
    }

    private boolean isTaken(long linesBefore, char decimal) throws IOException, Unclear {
        if (!rows.isSure() || !sums.isWhole()) {
            return false;
        }
        if (!sums.isKnown()) {
            flush();
            sums.learn();
        }
        if (!sums.isClear(decimal)) {
            return false;
        }
        flush();
        return sums.add(linesBefore + rows.lines() + 1);
    }

    /** Hands over what was not sure before the row. */
    private void flush() throws IOException, Unclear {
        if (unsure >= 0) {
            int from = unsure;
            unsure = -1;
            others.take(Encoding.text(rows.bytes(), from, rows.row()), linesBeforeUnsure, isBehindRows);
            isBehindRows = false;
        }
    }

    /** Hands over what was added up. */
    void end(FileReading reading) throws Unclear {
        sums.end(reading);
    }
}
