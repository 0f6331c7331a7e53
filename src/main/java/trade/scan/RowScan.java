package trade.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import trade.csv.CsvRecords;
import trade.csv.Encoding;
import trade.csv.TextLines;
import trade.scan.RowMeanings.KeyMeaning;
import trade.scan.RowMeanings.Kind;
import trade.scan.RowMeanings.ProductMeaning;
import trade.scan.RowMeanings.Target;

/**
 * Adds up the rows of blocks that it is sure of, in one thread, and hands the others over as text.
 *
 * <pre>
 * 2024-01,VN,US,export,0901,52.5
 * └──────key─────────┘ └p─┘ └n─┘   key → targets, product → number, number → whole and billionths
 * </pre>
 *
 * All of a row is done before the next, in one loop ({@link #addPlainRows}), which the compiler is soon done with.
 *
 * <p>It is longer than others, as that loop has in place what {@link #addRow} has in methods: the quick compiler puts no method of some length in
 * the place of its call, and with calls the loop takes twice the time.
 */
public final class RowScan {

    /** Takes what a scan is not sure of, in the order in which it stands in the block. */
    public interface UnsureRows {

        /**
         * @param text some records
         * @param linesBefore in the block
         * @param isBehindRows whether there were rows since the last call that the scan was sure of
         */
        void take(String text, long linesBefore, boolean isBehindRows) throws IOException, CellsAgain;
    }

    /** Takes note of where a cell stands that came first. */
    public interface CellLines {
        void remember(long cell, long line);
    }

    /** Stands for a number that is not there. */
    private static final long BLANK = -1;

    private static final long UNCLEAR = -1;
    private static final long LEFT_OUT = -2;
    private static final int UNWANTED = Integer.MIN_VALUE;

    private final RowShape shape;
    private final RowMeanings meanings;
    private final CellLines lines;
    private final boolean mayComeAgain;
    private final boolean hasParts;
    private final boolean areKeysTogether;
    /** Whether rows are of one number, which counts once. */
    private final boolean isPlain;

    private final int sides;
    private final int targetsOfRow;
    private final int width;
    private final int productColumn;
    private final PartialSums sums;

    private final FieldEnds fields;
    private final PlainNumberParser number = new PlainNumberParser();
    private final TextIndex keys = new TextIndex();
    private KeyMeaning[] keyMeanings = new KeyMeaning[64];
    /**
     * What the numbers of a row count for: in the upper half the number of the cells, {@link #UNWANTED} where they may come again, in the
     * lower one that of the sum by market. The targets of a key stand side by side; {@link #LEFT_OUT} or {@link #UNCLEAR} stands alone.
     */
    private long[] targets = new long[64];

    private final TextIndex products = new TextIndex();
    /** In the upper half what it is folded into, in the lower one its number; {@link #UNCLEAR} where that is not sure. */
    private long[] productMeanings = new long[64];

    private byte[] joined = new byte[1 << 12];
    private int joinedLength;
    private final long[] wholes;
    private final long[] billionths;
    private final int[] decimals;

    private UnsureRows others;
    private char decimal;
    private byte[] bytes;
    private int end;
    private long linesBeforeBlock;
    /** The next row: where it begins, which is the end of its first field, and how many lines of the block are before it. */
    private int start;

    private int first;
    private long line;
    /** Whether the next row is as wide as all, so that it is known where its fields end. */
    private boolean isWhole;

    private int unsure;
    private long linesBeforeUnsure;
    private boolean isBehindRows;

    /**
     * @param mayComeAgain whether the numbers of a cell that comes again are added up
     * @param cells that came before
     * @param parts of cells that came before
     * @param lines null where nobody needs to know where a cell came, as all is read again when one comes again
     */
    public RowScan(
            RowShape shape,
            RowMeanings meanings,
            boolean mayComeAgain,
            CellBitmap cells,
            LongIndex parts,
            CellLines lines) {
        this.shape = shape;
        this.meanings = meanings;
        this.mayComeAgain = mayComeAgain;
        this.lines = lines;
        this.hasParts = shape.parts().length > 0;
        this.areKeysTogether = shape.areKeysTogether();
        this.isPlain = shape.values().length == 1 && !hasParts && shape.product() > 0;
        this.sides = shape.sides();
        this.targetsOfRow = shape.targets();
        this.width = shape.width();
        this.productColumn = shape.product();
        this.sums = new PartialSums(cells, parts);
        this.fields = new FieldEnds(shape.delimiter());
        this.wholes = new long[shape.values().length];
        this.billionths = new long[shape.values().length];
        this.decimals = new int[shape.values().length];
    }

    /**
     * Reads all rows of a block.
     *
     * @param linesBeforeBlock in the file
     * @param decimal the decimal mark; 0 while none is known
     * @return how many lines it has
     * @throws CellsAgain where a cell comes again that must not, and nobody needs to know where it came first
     */
    public long read(Block block, long linesBeforeBlock, char decimal, UnsureRows others)
            throws IOException, CellsAgain {
        this.others = others;
        this.decimal = decimal;
        this.linesBeforeBlock = linesBeforeBlock;
        bytes = block.bytes;
        end = block.end;
        start = 0;
        first = 0;
        line = 0;
        unsure = -1;
        isBehindRows = false;
        fields.find(block);
        if (!fields.areSure()) {
            leaveTo(end);
        }
        boolean arePlain = isPlain && !fields.hasControlsInside();
        while (start < end) {
            if (arePlain) {
                addPlainRows();
            }
            if (start < end && !addRow() && !(isWhole && learn())) {
                leave();
            }
        }
        flush();
        if (isBehindRows) {
            others.take("", line, true);
        }
        return line;
    }

    /** What was added up of all blocks. */
    public PartialSums sums() {
        return sums;
    }

    /** What keys mean, in the order in which they came first. */
    public KeyMeaning[] keys() {
        return Arrays.copyOf(keyMeanings, keys.size());
    }

    /**
     * Adds up rows as most files have them: of one number, whose texts are short and have come before. It stops at any other, which
     * {@link #addRow} looks at. All is done in place, as the quick compiler makes calls of whatever it is not written in: it takes half the
     * time of {@link #addRow}, row by row.
     */
    private void addPlainRows() throws IOException, CellsAgain {
        byte[] bytes = this.bytes;
        int[] ends = fields.places();
        int count = fields.count();
        int width = this.width;
        int delimiter = shape.delimiter();
        int firstKey = areKeysTogether ? shape.keys()[0] : -1;
        int lastKey = areKeysTogether ? shape.keys()[shape.keys().length - 1] : -1;
        int value = shape.values()[0];
        long[] keySlots = keys.slots();
        int keyShift = keys.shift();
        long[] productSlots = products.slots();
        int productShift = products.shift();
        long[] targets = this.targets;
        long[] productMeanings = this.productMeanings;
        long[][] groups = sums.cells().groups();
        int sides = this.sides;
        int rows = 0;
        while (first + width <= count) {
            int begin = start;
            int last = first + width - 1;
            int unlike = 0;
            for (int i = first; i < last; i++) {
                unlike |= bytes[ends[i]] ^ delimiter;
            }
            int end = ends[last];
            int behind = bytes[end] == '\n' ? last + 1 : behind(ends, last, count);
            if (unlike != 0 | behind < 0) {
                break;
            }
            int next = ends[behind - 1] + 1;
            if (next - begin >= TextLines.LONGEST) {
                break;
            }
            // the key
            byte[] text = bytes;
            int from = 0;
            int to;
            if (firstKey >= 0) {
                from = firstKey == 0 ? begin : ends[first + firstKey - 1] + 1;
                to = ends[first + lastKey];
            } else {
                join(ends, begin);
                text = joined;
                to = joinedLength;
            }
            int length = to - from;
            int key;
            if (length > TextIndex.SHORT) {
                key = keys.find(text, from, to);
            } else {
                long one = Block.eight(text, from) & TextIndex.FIRST[length];
                long two = Block.eight(text, from + 8) & TextIndex.SECOND[length];
                long three = Block.eight(text, from + 16) & TextIndex.THIRD[length];
                int slot = TextIndex.slot(one, two, three, keyShift);
                while (keySlots[slot + 3] != 0
                        && (keySlots[slot] != one | keySlots[slot + 1] != two | keySlots[slot + 2] != three)) {
                    slot = slot + TextIndex.SLOT & keySlots.length - 1;
                }
                key = (int) keySlots[slot + 3] - 1;
            }
            if (key < 0) {
                break;
            }
            int place = key * sides;
            long target = targets[place];
            if (target == UNCLEAR) {
                break;
            }
            if (target == LEFT_OUT) {
                leaveOut(key);
            } else {
                // the product
                from = ends[first + productColumn - 1] + 1;
                to = ends[first + productColumn];
                length = to - from;
                int number;
                if (length > Long.BYTES) {
                    number = products.find(bytes, from, to);
                } else {
                    long one = Block.eight(bytes, from) & TextIndex.FIRST[length];
                    int slot = TextIndex.slot(one, 0, 0, productShift);
                    while (productSlots[slot + 3] != 0
                            && (productSlots[slot] != one | (productSlots[slot + 1] | productSlots[slot + 2]) != 0)) {
                        slot = slot + TextIndex.SLOT & productSlots.length - 1;
                    }
                    number = (int) productSlots[slot + 3] - 1;
                }
                if (number < 0) {
                    break;
                }
                long product = productMeanings[number];
                // the number
                from = value == 0 ? begin : ends[first + value - 1] + 1;
                to = ends[first + value];
                if (product == UNCLEAR
                        || !this.number.read(bytes, from, to, decimal)
                        || !shape.isZeroClear() && bytes[from] <= '0') {
                    break;
                }
                if (unsure >= 0) {
                    flush();
                }
                int cells = (int) (target >> 32);
                long[] bits = cells < 0 ? null : groups[cells];
                int word = (int) product >> 6;
                if (sides > 1) {
                    wholes[0] = this.number.whole();
                    if (!areNew(place, (int) product, ends, begin)) {
                        break;
                    }
                } else if (bits != null
                        && word < bits.length
                        && (bits[word] & 1L << (int) product) == 0
                        && lines == null) {
                    bits[word] |= 1L << (int) product;
                } else if (cells >= 0 && !isNew(cells, (int) product, ends, begin)) {
                    if (lines == null) {
                        throw new CellsAgain();
                    }
                    break;
                }
                for (int side = 0; side < sides; side++) {
                    sums.add(
                            place + side,
                            (int) targets[place + side],
                            (int) (product >>> 32),
                            (int) product,
                            this.number.whole(),
                            this.number.billionths(),
                            this.number.decimals());
                }
                rows++;
            }
            isBehindRows = true;
            line++;
            start = next;
            first = behind;
        }
        sums.count(rows);
    }

    private void leaveOut(int key) throws IOException, CellsAgain {
        flush();
        sums.leaveOut(key);
    }

    /** Adds up the next row if it is sure, and tells whether it was. */
    private boolean addRow() throws IOException, CellsAgain {
        int[] ends = fields.places();
        int count = fields.count();
        isWhole = false;
        if (first + width > count) {
            return false;
        }
        int last = first + width - 1;
        for (int i = first; i < last; i++) {
            if (bytes[ends[i]] != shape.delimiter()) {
                return false;
            }
        }
        int behind = behind(ends, last, count);
        if (behind < 0) {
            return false;
        }
        int next = ends[behind - 1] + 1;
        long lineBreaks = fields.hasControlsInside() ? lineBreaks(start, next) : 1;
        if (next - start >= TextLines.LONGEST || lineBreaks > CsvRecords.LINES_OF_A_RECORD) {
            return false;
        }
        isWhole = true;
        int key = findKey(ends, start);
        if (key < 0) {
            return false;
        }
        int target = key * targetsOfRow;
        if (targets[target] == LEFT_OUT) {
            leaveOut(key);
        } else if (targets[target] == UNCLEAR || !addTo(target, ends, start)) {
            return false;
        }
        isBehindRows = true;
        line += lineBreaks;
        start = next;
        first = behind;
        return true;
    }

    /** Adds the numbers of a row to the targets of its key, and tells whether they are clear. */
    private boolean addTo(int target, int[] ends, int begin) throws IOException, CellsAgain {
        int product = findProduct(ends, begin);
        if (product < 0) {
            return false;
        }
        long meaning = productMeanings[product];
        if (meaning == UNCLEAR || !readNumbers(ends, begin)) {
            return false;
        }
        flush();
        if (!areNew(target, (int) meaning, ends, begin)) {
            return false;
        }
        sums.count(1);
        int at = target;
        for (int value = 0; value < wholes.length; value++) {
            for (int side = 0; side < sides; side++, at++) {
                if (wholes[value] == BLANK) {
                    continue;
                }
                sums.add(
                        at,
                        (int) targets[at],
                        (int) (meaning >>> 32),
                        (int) meaning,
                        wholes[value],
                        billionths[value],
                        decimals[value]);
            }
        }
        return true;
    }

    /** The number of the end behind those of a row, by that of its last field; −1 where the row goes on. */
    private int behind(int[] ends, int last, int count) {
        int at = ends[last];
        if (bytes[at] == '\n') {
            return last + 1;
        }
        // a carriage return before the line feed, or an empty field more
        boolean mayBe = bytes[at] == '\r' || shape.mayEndInDelimiter() && bytes[at] == shape.delimiter();
        boolean isEnd = mayBe && last + 1 < count && ends[last + 1] == at + 1 && bytes[at + 1] == '\n';
        return isEnd ? last + 2 : -1;
    }

    private int from(int[] ends, int begin, int column) {
        return column == 0 ? begin : ends[first + column - 1] + 1;
    }

    private int to(int[] ends, int column) {
        return ends[first + column];
    }

    private int findKey(int[] ends, int begin) {
        if (areKeysTogether) {
            int[] columns = shape.keys();
            return keys.find(bytes, from(ends, begin, columns[0]), to(ends, columns[columns.length - 1]));
        }
        join(ends, begin);
        return keys.find(joined, 0, joinedLength);
    }

    /** Puts keys that stand apart side by side. */
    private void join(int[] ends, int begin) {
        int length = 0;
        for (int column : shape.keys()) {
            int from = from(ends, begin, column);
            int size = to(ends, column) - from;
            if (length + size + Block.BEYOND > joined.length) {
                joined = Arrays.copyOf(joined, (length + size) * 2 + Block.BEYOND);
            }
            System.arraycopy(bytes, from, joined, length, size);
            length += size;
            joined[length++] = (byte) shape.delimiter();
        }
        joinedLength = length;
    }

    private int findProduct(int[] ends, int begin) {
        return productColumn < 0
                ? products.find(bytes, begin, begin)
                : products.find(bytes, from(ends, begin, productColumn), to(ends, productColumn));
    }

    /** Reads the numbers of a row, and tells whether all of them are clear, and there are some. */
    private boolean readNumbers(int[] ends, int begin) {
        int[] columns = shape.values();
        boolean areClear = true;
        boolean areBlank = true;
        for (int i = 0; i < columns.length; i++) {
            int from = from(ends, begin, columns[i]);
            int to = to(ends, columns[i]);
            if (from == to && shape.mayBeBlank()) {
                wholes[i] = BLANK;
            } else {
                areClear &= number.read(bytes, from, to, decimal) && (shape.isZeroClear() || bytes[from] > '0');
                areBlank = false;
                wholes[i] = number.whole();
                billionths[i] = number.billionths();
                decimals[i] = number.decimals();
            }
        }
        return areClear & !areBlank;
    }

    /** Takes note of the cells of a row; if one comes again that must not, none is there more than before. */
    private boolean areNew(int target, int product, int[] ends, int begin) throws CellsAgain {
        int at = target;
        for (long whole : wholes) {
            for (int side = 0; side < sides; side++) {
                int cells = (int) (targets[at++] >> 32);
                if (cells >= 0 && whole != BLANK && !isNew(cells, product, ends, begin)) {
                    if (lines == null) {
                        throw new CellsAgain();
                    }
                    forget(target, product, at - target - 1);
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isNew(int cells, int product, int[] ends, int begin) {
        boolean isNew = sums.cells().add(cells, product);
        if (hasParts || lines != null) {
            long cell = hasParts ? part(cells, product, ends, begin) : CellBitmap.key(cells, product);
            isNew = hasParts ? sums.parts().addIfNew(cell) : isNew;
            if (isNew && lines != null && !mayComeAgain) {
                lines.remember(cell, linesBeforeBlock + line + 1);
            }
        }
        return isNew || mayComeAgain;
    }

    /** The hash of a part of a cell. */
    private long part(int cells, int product, int[] ends, int begin) {
        long hash = PartHash.begin(cells, product);
        int[] columns = shape.parts();
        for (int i = 0; i < columns.length; i++) {
            int from = from(ends, begin, columns[i]);
            int to = to(ends, columns[i]);
            boolean isQuoted = from < to && bytes[from] == '"';
            hash = i == 0 ? hash : PartHash.between(hash);
            for (int letter = isQuoted ? from + 1 : from; letter < (isQuoted ? to - 1 : to); letter++) {
                hash = PartHash.next(hash, bytes[letter]);
            }
        }
        return PartHash.end(hash);
    }

    private void forget(int target, int product, int count) {
        for (int i = 0; i < count; i++) {
            int cells = (int) (targets[target + i] >> 32);
            if (cells >= 0 && wholes[i / sides] != BLANK) {
                sums.cells().remove(cells, product);
            }
        }
    }

    /** Lets tell what the texts of the next row mean, and whether any has not come before. */
    private boolean learn() throws IOException, CellsAgain {
        int[] ends = fields.places();
        int key = findKey(ends, start);
        if (key < 0) {
            flush();
            learnKey(ends);
            return true;
        }
        if (keyMeanings[key].kind() == Kind.SUMMED && findProduct(ends, start) < 0) {
            flush();
            learnProduct(ends);
            return true;
        }
        return false;
    }

    private void learnKey(int[] ends) throws IOException {
        boolean areTogether = areKeysTogether;
        int from = areTogether ? from(ends, start, shape.keys()[0]) : 0;
        int to = areTogether ? to(ends, shape.keys()[shape.keys().length - 1]) : joinedLength;
        byte[] text = areTogether ? bytes : joined;
        int key = keys.add(text, from, to);
        KeyMeaning meaning = meanings.key(text(text, from, to), record(ends));
        int target = key * targetsOfRow;
        if (key >= keyMeanings.length) {
            keyMeanings = Arrays.copyOf(keyMeanings, key * 2);
        }
        if (target + targetsOfRow > targets.length) {
            targets = Arrays.copyOf(targets, (target + targetsOfRow) * 2);
        }
        keyMeanings[key] = meaning;
        targets[target] = meaning.kind() == Kind.LEFT_OUT ? LEFT_OUT : UNCLEAR;
        for (Target one : meaning.targets()) {
            targets[target] = (long) (one.isWanted() ? one.cells() : UNWANTED) << 32 | one.market();
            sums.learn(target++, one);
        }
    }

    private void learnProduct(int[] ends) throws IOException {
        int from = productColumn < 0 ? start : from(ends, start, productColumn);
        int to = productColumn < 0 ? start : to(ends, productColumn);
        int product = products.add(bytes, from, to);
        ProductMeaning meaning = meanings.product(text(bytes, from, to), record(ends));
        productMeanings =
                product < productMeanings.length ? productMeanings : Arrays.copyOf(productMeanings, product * 2);
        productMeanings[product] = meaning.isClear() ? (long) meaning.folded() << 32 | meaning.number() : UNCLEAR;
        sums.learn(meaning);
    }

    /** Another text for other bytes. */
    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private String record(int[] ends) {
        return Encoding.text(bytes, start, to(ends, width - 1));
    }

    /** Leaves the next row to others. */
    private void leave() {
        int[] ends = fields.places();
        int count = fields.count();
        int at = first;
        while (at < count && bytes[ends[at]] != '\n') {
            at++;
        }
        leaveTo(at < count ? ends[at] + 1 : end);
        first = at + 1;
    }

    private void leaveTo(int next) {
        if (unsure < 0) {
            unsure = start;
            linesBeforeUnsure = line;
        }
        for (int at = start; at < next; at++) {
            line += Block.endsLine(bytes, at, end) ? 1 : 0;
        }
        start = next;
        isWhole = false;
    }

    /** How many lines a row takes; more than any may where it holds what others must look at. */
    private long lineBreaks(int from, int to) {
        long breaks = 0;
        for (int at = from; at < to; at++) {
            if (bytes[at] == 0) {
                return Long.MAX_VALUE;
            }
            breaks += Block.endsLine(bytes, at, end) ? 1 : 0;
        }
        return breaks;
    }

    /** Hands over what was not sure before the next row. */
    private void flush() throws IOException, CellsAgain {
        if (unsure >= 0) {
            int from = unsure;
            unsure = -1;
            others.take(Encoding.text(bytes, from, start), linesBeforeUnsure, isBehindRows);
            isBehindRows = false;
        }
    }
}
