import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * The least that must be done to sum exports by period and partner on a Java machine, as a bar to measure against: no quotes, no
 * checks, no decimals but none or two, no key longer than 8 bytes, no row longer than {@link #OVERLAP}.
 *
 * <pre>java Scan.java FILE [THREADS]</pre>
 *
 * Threads take blocks as they come. In a block, all commas and ends of lines are found first, eight bytes at a time and without a
 * branch (they alone are less than '-'); then each row is read at known places.
 */
final class Scan {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int BLOCK = 256 << 10;
    private static final int OVERLAP = 1 << 10;
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = ONES << 7;
    private static final long EXPORT = word("export  ".getBytes(StandardCharsets.US_ASCII), 0, 6);

    private final RandomAccessFile file;
    private final int period, partner, flow, value, columns;
    private final byte[] bytes = new byte[BLOCK + OVERLAP + 16];
    private final int[] ends = new int[bytes.length];
    private final Sums sums = new Sums();

    private Scan(String name) throws IOException {
        file = new RandomAccessFile(name, "r");
        List<String> header = List.of(file.readLine().split(","));
        period = header.indexOf("period");
        partner = header.indexOf("partner");
        flow = header.indexOf("flow");
        value = header.indexOf("value_usd");
        columns = header.size();
        file.seek(0);
    }

    public static void main(String[] arguments) {
        int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Runtime.getRuntime().availableProcessors();
        AtomicLong next = new AtomicLong();
        TreeMap<String, Long> total = new TreeMap<>();
        List<Thread> workers = IntStream.range(0, threads).mapToObj(number -> new Thread(() -> {
            try {
                Scan scan = new Scan(arguments[0]);
                while (scan.block(next.getAndAdd(BLOCK))) {}
                synchronized (total) {
                    scan.sums.addTo(total);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        })).toList();
        workers.forEach(Thread::start);
        for (Thread worker : workers) {
            try { worker.join(); } catch (InterruptedException e) { return; }
        }
        StringBuilder text = new StringBuilder();
        total.forEach((key, sum) -> text.append(key).append(',').append(BigDecimal.valueOf(sum, 2)).append('\n'));
        System.out.print(text);
    }

    /** Reads the rows that begin after the first end of line of a block and up to the first of the next one. */
    private boolean block(long position) throws IOException {
        file.seek(position);
        int length = 0;
        for (int read = 0; read >= 0 && length < BLOCK + OVERLAP; length += Math.max(read, 0)) {
            read = file.read(bytes, length, BLOCK + OVERLAP - length);
        }
        int first = 0;
        while (first < length && bytes[first++] != '\n') {}
        int last = Math.min(length, BLOCK);
        while (last < length && bytes[last++] != '\n') {}
        rows(first, ends(first, last));
        return length > BLOCK;
    }

    private int ends(int first, int last) {
        int count = 0;
        for (int at = first; at < last; at += 8) {
            long small = ~(((long) LONGS.get(bytes, at) | TOPS) - '-' * ONES) & TOPS;
            int found = Long.bitCount(small);
            for (int end = count; small != 0; small &= small - 1) {
                ends[end++] = at + (Long.numberOfTrailingZeros(small) >>> 3);
            }
            count += found;
        }
        while (count > 0 && ends[count - 1] >= last) {
            count--;
        }
        return count;
    }

    private void rows(int first, int count) {
        int before = first - 1;
        for (int row = 0; row < count; row += columns) {
            int start = flow == 0 ? before + 1 : ends[row + flow - 1] + 1;
            if (word(bytes, start, ends[row + flow] - start) == EXPORT) {
                int at = period == 0 ? before + 1 : ends[row + period - 1] + 1;
                long key = word(bytes, at, ends[row + period] - at);
                int to = partner == 0 ? before + 1 : ends[row + partner - 1] + 1;
                sums.add(key, word(bytes, to, ends[row + partner] - to), cents(ends[row + value - 1] + 1, ends[row + value]));
            }
            before = ends[row + columns - 1];
        }
    }

    private static long word(byte[] bytes, int start, int length) {
        return (long) LONGS.get(bytes, start) & -1L >>> 64 - 8 * length;
    }

    private long cents(int start, int end) {
        if (bytes[end - 3] == '.') {
            return digits(start, end - 3) * 100 + bytes[end - 2] * 10 + bytes[end - 1] - '0' * 11;
        }
        return digits(start, end) * 100;
    }

    /** Eight digits at once: neighbours are joined to pairs, fours and eights. */
    private long digits(int start, int end) {
        if (end - start > 8) {
            return digits(start, end - 8) * 100_000_000 + digits(end - 8, end);
        }
        long word = ((long) LONGS.get(bytes, start) ^ '0' * ONES) << 64 - 8 * (end - start);
        word = word * 10 + (word >>> 8) & 0x00FF00FF00FF00FFL;
        word = word * 100 + (word >>> 16) & 0x0000FFFF0000FFFFL;
        return word * 10_000 + (word >>> 32) & 0xFFFFFFFFL;
    }

    /** Sums by two words, in a table that is open and never full enough to care. */
    private static final class Sums {
        private static final int SIZE = 1 << 17;
        private final long[] table = new long[SIZE * 4];

        void add(long period, long partner, long value) {
            long hash = (period * 0x9E3779B97F4A7C15L ^ partner) * 0xD6E8FEB86659FD93L;
            int slot = (int) (hash >>> 47) * 4;
            while (table[slot] != period || table[slot + 1] != partner) {
                if (table[slot] == 0) {
                    table[slot] = period;
                    table[slot + 1] = partner;
                } else {
                    slot = slot + 4 & SIZE * 4 - 1;
                }
            }
            table[slot + 2] += value;
        }

        void addTo(TreeMap<String, Long> total) {
            for (int slot = 0; slot < table.length; slot += 4) {
                if (table[slot] != 0) {
                    total.merge(text(table[slot]) + "," + text(table[slot + 1]), table[slot + 2], Long::sum);
                }
            }
        }

        private static String text(long word) {
            StringBuilder text = new StringBuilder();
            for (long rest = word; rest != 0; rest >>>= 8) {
                text.append((char) (rest & 0xff));
            }
            return text.toString();
        }
    }
}
