package trade.source;

import java.io.IOException;
import trade.csv.Encoding;
import trade.layout.Header;
import trade.layout.Layout;

/** Adds up the rows of blocks that it is sure of, in one thread, and hands the others over as text. */
final class BlockReader {

    /** Takes what a reader is not sure of, in the order in which it stands in the block. */
    interface UnsureRows {

        /**
         * @param text some records
         * @param linesBefore in the block
         * @param isBehindRows whether there were rows since the last call that the reader was sure of
         */
        void take(String text, long linesBefore, boolean isBehindRows) throws IOException, RereadInOrder;
    }

    private final ByteRows rows;
    private final BlockAggregator sums;
    private UnsureRows others;
    private long linesBefore;
    private int unsure;
    private long linesBeforeUnsure;
    private boolean isBehindRows;

    BlockReader(ReadSession run, OpenFile file, RowDictionary meanings) {
        Header header = file.header();
        rows = new ByteRows(
                file.delimiter().orElseThrow(), header.width(), header.layout().has(Layout.Trait.MAY_END_IN_DELIMITER));
        sums = new BlockAggregator(run, file, meanings, rows);
    }

    /**
     * Reads all rows of a block.
     *
     * @param linesBeforeBlock in the file
     * @param decimal the decimal mark; 0 while none is known
     * @return how many lines it has
     */
    long read(Block block, long linesBeforeBlock, char decimal, UnsureRows taker) throws IOException, RereadInOrder {
        others = taker;
        linesBefore = linesBeforeBlock;
        unsure = -1;
        isBehindRows = false;
        rows.startBlock(block);
        int count = rows.next();
        for (; count > 0; count = rows.next()) {
            sums.look(count, decimal);
            for (int row = 0; row < count; row++) {
                if (isTaken(row)) {
                    isBehindRows = true;
                } else if (unsure < 0) {
                    unsure = rows.start(row);
                    linesBeforeUnsure = rows.lines(row);
                }
            }
        }
        flush(0);
        if (isBehindRows) {
            others.take("", rows.lines(0), true);
        }
        return rows.lines(0);
    }

    private boolean isTaken(int row) throws IOException, RereadInOrder {
        if (!rows.isWhole(row)) {
            return false;
        }
        if (!sums.isKnown(row)) {
            flush(row);
            sums.learn(row);
        }
        if (!sums.isClear(row)) {
            return false;
        }
        flush(row);
        return sums.add(row, lineOf(row));
    }

    private long lineOf(int row) {
        return linesBefore + rows.lines(row) + 1;
    }

    /** Hands over what was not sure before a row. */
    private void flush(int row) throws IOException, RereadInOrder {
        if (unsure >= 0) {
            int from = unsure;
            unsure = -1;
            others.take(Encoding.text(rows.bytes(), from, rows.start(row)), linesBeforeUnsure, isBehindRows);
            isBehindRows = false;
        }
    }

    /** Hands over what was added up. */
    void end(RowReader reading) throws RereadInOrder {
        sums.end(reading);
    }
}
