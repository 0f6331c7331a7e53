package trade.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import trade.csv.DataException;
import trade.cube.Measure;
import trade.layout.Field;
import trade.layout.Header;
import trade.layout.Layout;
import trade.layout.ReportUnpivot;
import trade.scan.Block;
import trade.scan.BlockCutter;
import trade.scan.CellBitmap;
import trade.scan.CellsAgain;
import trade.scan.LongIndex;
import trade.scan.PartialSums;
import trade.scan.RowScan;

/**
 * Parallel scan of the rest of a file in blocks of bytes, beside {@link RowReader}, which stays the definition of what a row means.
 *
 * <p>{@link BlockCutter} cuts the bytes into blocks of whole records. Each thread has a {@link RowScan}, which
 * looks up what the texts of a row mean and adds up its numbers as whole units and billionths, without making a string of anything. When a text comes first, {@link RowDictionary} has {@link RowParser} tell what it means. A row that is
 * anything but plain (a number with a sign, a status, a wrong number of fields, a cell that was there before) is handed to
 * {@link RowReader} as text, in the order of the file.
 *
 * <p>Threads take blocks in no particular order, so that one that is wrong may be found before another. What is wrong is then told
 * by reading all again in order ({@link RereadInOrder}); what cannot be read again, such as a pipe, is read in order at once, one thread
 * reading ahead. Either way the answer and the messages are those of a reading row by row; {@code ParallelScanTest} compares them.
 */
final class ParallelScan {

    /** What is to be read row by row of a block. */
    private record DeferredRows(String text, long linesBefore, boolean isBehindRows) {}

    /** What came of a block. */
    private record ScannedBlock(long lines, List<DeferredRows> unsure) {}

    /** So many blocks are read before the cells in them are put to those of other threads. */
    private static final int KEPT = 63;

    private final ReadSession run;
    private final OpenFile file;
    private final RowDictionary meanings;
    private final RowReader reading;
    private final Problems problems;
    private final ScanSettings pace;
    private final Map<Long, ScannedBlock> done = new HashMap<>();
    private long next;
    private long lines;
    /** How many lines at the end of what was taken are blank. */
    private long blank;

    private volatile boolean hasFailed;

    ParallelScan(ReadSession run, OpenFile file, RowReader reading, Problems problems) {
        this.run = run;
        this.file = file;
        this.reading = reading;
        this.problems = problems;
        this.pace = run.pace();
        this.lines = file.lines();
        this.meanings = new RowDictionary(run, file, reading);
    }

    /** Whether most rows of a file can be such that their meaning depends on nothing but their own texts. */
    static boolean suits(ReadSession run, Header header) {
        List<Integer> columns = RowDictionary.columns(header);
        return run.pace().threads() > 0
                && !run.tellsVintagesApart(header)
                && run.query().measure() == Measure.VALUE
                && run.duplicates().rule() != Duplicates.Rule.LAST
                && !header.isReport()
                && header.layout().reshaping() == ReportUnpivot.NONE
                && !header.layout().has(Layout.Trait.ENDS_IN_UNPUBLISHED_ZEROS)
                && (header.parts().isEmpty() || header.values().size() == 1)
                && header.columns().getOrDefault(Field.PRODUCT, List.of()).size() < 2
                && !columns.contains(RowDictionary.product(header))
                && header.values().stream().noneMatch(value -> columns.contains(value.column()));
    }

    /** @throws RereadInOrder where the reading is in no particular order and anything is wrong */
    void read(InputStream rest) throws IOException, RereadInOrder {
        checkClear();
        BlockCutter blocks =
                new BlockCutter(rest, pace.block(), file.delimiter().orElseThrow());
        ExecutorService threads = Executors.newFixedThreadPool(pace.threads());
        try {
            List<Future<RowScan>> all = new ArrayList<>();
            for (int i = 0; i < pace.threads(); i++) {
                all.add(threads.submit(() -> read(blocks)));
            }
            List<RowScan> readers = new ArrayList<>();
            for (Future<RowScan> one : all) {
                readers.add(await(one));
            }
            for (RowScan reader : readers) {
                end(reader);
            }
            meanings.add(readers.stream().map(RowScan::sums).toList());
            meanings.add(run.duplicates().cells());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Hands over what a thread added up. */
    private void end(RowScan reader) throws RereadInOrder {
        PartialSums sums = reader.sums();
        reading.count(sums.rows(), sums.numbers());
        meanings.leaveOut(reader.keys(), sums);
        if (pace.isOrdered()) {
            return;
        }
        handOverCells(sums);
        boolean areNew = true;
        for (long part : sums.parts().keys()) {
            areNew &= run.duplicates().parts().addIfNew(part);
        }
        if (!areNew && run.duplicates().rule() != Duplicates.Rule.SUM) {
            throw new RereadInOrder();
        }
    }

    /** Puts the cells that a thread met to those of the others: each period is read by several, and its cells are kept once. */
    private void handOverCells(PartialSums sums) throws RereadInOrder {
        Duplicates duplicates = run.duplicates();
        synchronized (duplicates) {
            boolean areNew = duplicates.cells().addAll(sums.cells());
            if (!areNew && file.header().parts().isEmpty() && duplicates.rule() != Duplicates.Rule.SUM) {
                throw new RereadInOrder();
            }
        }
    }

    private RowScan newReader() {
        Duplicates duplicates = run.duplicates();
        return new RowScan(
                meanings.shape(),
                meanings,
                duplicates.rule() == Duplicates.Rule.SUM,
                pace.isOrdered() ? duplicates.cells() : new CellBitmap(),
                pace.isOrdered() ? duplicates.parts() : new LongIndex(),
                pace.isOrdered() ? duplicates::remember : null);
    }

    private static RowScan await(Future<RowScan> work) throws IOException, RereadInOrder {
        try {
            return work.get();
        } catch (InterruptedException interrupted) {
            throw new InterruptedIOException();
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof RereadInOrder unclear) {
                throw unclear;
            }
            if (cause instanceof IOException unreadable) {
                throw unreadable;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) cause;
        }
    }

    private RowScan read(BlockCutter blocks) throws IOException, RereadInOrder, InterruptedException {
        boolean isDone = false;
        try {
            // made by the thread that uses it, its memory is apart from that of the others
            RowScan reader = newReader();
            for (Block block = new Block(); !hasFailed && isNext(block, blocks); ) {
                if (pace.isOrdered()) {
                    readInTurn(block, reader);
                } else {
                    readAtOnce(block, reader);
                    if (block.number() % KEPT == KEPT - 1) {
                        handOverCells(reader.sums());
                    }
                }
            }
            isDone = true;
            return reader;
        } catch (CellsAgain again) {
            throw new RereadInOrder();
        } catch (IOException | DataException wrong) {
            if (!pace.isOrdered()) {
                throw new RereadInOrder();
            }
            throw wrong;
        } finally {
            hasFailed |= !isDone;
            wake();
        }
    }

    private boolean isNext(Block block, BlockCutter blocks) throws IOException, InterruptedException {
        try {
            return blocks.next(block);
        } catch (IOException broken) {
            if (awaitTurn(block)) {
                throw file.explained(broken, lines);
            }
            return false;
        }
    }

    private synchronized void wake() {
        notifyAll();
    }

    /** Waits until all blocks before that one have been read; false where they cannot be. */
    private synchronized boolean awaitTurn(Block block) throws InterruptedException {
        while (pace.isOrdered() && next != block.number() && !hasFailed) {
            wait();
        }
        return !hasFailed;
    }

    private synchronized void readInTurn(Block block, RowScan reader)
            throws IOException, CellsAgain, InterruptedException {
        if (awaitTurn(block)) {
            lines += reader.read(block, lines, decimal(), this::take);
            next++;
            notifyAll();
        }
    }

    private void readAtOnce(Block block, RowScan reader) throws IOException, CellsAgain, RereadInOrder {
        List<DeferredRows> unsure = new ArrayList<>();
        long count = reader.read(
                block,
                0,
                decimal(),
                (text, before, isBehindRows) -> unsure.add(new DeferredRows(text, before, isBehindRows)));
        finish(block.number(), new ScannedBlock(count, unsure));
    }

    private synchronized void finish(long number, ScannedBlock block) throws IOException, RereadInOrder {
        done.put(number, block);
        for (ScannedBlock one = done.remove(next); one != null; one = done.remove(next)) {
            for (DeferredRows part : one.unsure()) {
                take(part.text(), part.linesBefore(), part.isBehindRows());
            }
            lines += one.lines();
            next++;
        }
        checkClear();
    }

    private void take(String text, long linesBefore, boolean isBehindRows) throws IOException {
        // other threads may be asking what something means
        synchronized (meanings) {
            if (isBehindRows) {
                reading.noFootnotes();
                blank = 0;
            }
            if (!text.isEmpty()) {
                blank = file.rows(text, lines + linesBefore, blank, reading::next);
            }
        }
    }

    private synchronized char decimal() {
        return file.decimal().orElse((char) 0);
    }

    private void checkClear() throws RereadInOrder {
        if (!pace.isOrdered() && problems.exist()) {
            throw new RereadInOrder();
        }
    }
}
