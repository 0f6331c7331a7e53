package trade.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import trade.layout.Header;
import trade.layout.Layout;
import trade.layout.ValueColumn;
import trade.source.Meanings.Group;
import trade.source.Meanings.Product;
import trade.source.Meanings.Recipe;

/** Adds up the rows of blocks that it is sure of, in one thread, and hands the others over as text. */
final class BlockReader {

    /** Takes what a reader is not sure of, in the order in which it stands in the block. */
    interface Unsure {

        /**
         * @param text some records
         * @param linesBefore in the block
         * @param isBehindRows whether there were rows since the last call that the reader was sure of
         */
        void take(String text, long linesBefore, boolean isBehindRows) throws IOException, Unclear;
    }

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = ONES << 7;

    /** All bytes that end something, but for some delimiters, are less. */
    private static final long BELOW = (',' + 1) * ONES;

    private static final int LONGEST_RECORD = 1_000_000;
    private static final int LINES_OF_A_RECORD = 1000;
    private static final int WHOLE_DIGITS = 18;
    private static final int DECIMALS = 9;
    private static final long[] POWERS = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
    };

    /** Stands for a number that is not there. */
    private static final long BLANK = -1;

    private final Meanings meanings;
    private final Duplicates duplicates;
    private final boolean isOrdered;
    private final boolean mayComeAgain;
    private final Cells cells;
    private final char delimiter;
    private final long delimiters;
    private final int width;
    private final boolean mayEndInDelimiter;
    private final boolean mayBeBlank;
    private final boolean zerosAreClear;
    private final int product;
    private final int[] columns;
    private final boolean areTogether;
    private final int[] values;
    private final long[] wholes;
    private final long[] billionths;
    /** Where each field of a row ends. */
    private final int[] ends;

    private final Keys keys = new Keys();
    private final Keys productKeys = new Keys();
    private final Sums byMarket = new Sums();
    private final Sums byProduct = new Sums();
    private Recipe[] recipes = new Recipe[64];
    private long[] leftOut = new long[64];
    private Product[] products = new Product[64];
    private byte[] joined = new byte[1 << 8];
    private char decimal;
    private long rows;
    private long observations;

    private byte[] bytes;
    private Unsure others;
    /** Where the row begins that is looked at, what it means and what it is of. */
    private int row;

    private Recipe recipe;
    private int recipeKey;
    private Product member;
    private long linesBefore;
    private long lines;
    private int unsure;
    private long unsureLines;
    private boolean isBehindRows;

    BlockReader(Run run, CsvFile file, Meanings meanings) {
        Header header = file.header();
        this.meanings = meanings;
        this.duplicates = run.duplicates();
        this.isOrdered = run.pace().isOrdered();
        this.mayComeAgain = duplicates.rule() == Duplicates.Rule.SUM;
        this.cells = isOrdered ? duplicates.cells() : new Cells();
        this.delimiter = file.delimiter();
        this.delimiters = delimiter * ONES;
        this.width = header.width();
        this.ends = new int[width + 2];
        this.mayEndInDelimiter = header.layout().has(Layout.Trait.MAY_END_IN_DELIMITER);
        this.mayBeBlank = header.layout().blank() == Layout.Blank.NOTHING;
        this.zerosAreClear = FastLane.areZerosClear(header);
        this.product = Meanings.product(header);
        this.columns =
                Meanings.columns(header).stream().mapToInt(column -> column).toArray();
        this.areTogether = columns.length == 0 || columns[columns.length - 1] - columns[0] == columns.length - 1;
        List<ValueColumn> numbers = header.values();
        this.values = numbers.stream().mapToInt(ValueColumn::column).toArray();
        this.wholes = new long[values.length];
        this.billionths = new long[values.length];
    }

    /**
     * Reads all rows of a block.
     *
     * @param linesBefore in the file
     * @param decimal the decimal mark; 0 while none is known
     * @return how many lines it has
     */
    long read(Block block, long linesBefore, char decimal, Unsure others) throws IOException, Unclear {
        this.bytes = block.bytes;
        this.linesBefore = linesBefore;
        this.decimal = decimal;
        this.others = others;
        lines = 0;
        unsure = -1;
        isBehindRows = false;
        row = 0;
        int end = block.end;
        int field = 0;
        int fields = 0;
        long linesWithin = 0;
        boolean isSure = true;
        for (int at = 0, next; at < end; at = next) {
            next = at + Long.BYTES;
            for (long marks = marks(at); marks != 0; marks &= marks - 1) {
                int here = at + (Long.numberOfTrailingZeros(marks) >>> 3);
                byte mark = bytes[here];
                if (mark == delimiter) {
                    ends[Math.min(fields++, width + 1)] = here;
                    field = here + 1;
                } else if (mark == '\n') {
                    if (here >= end) {
                        break;
                    }
                    ends[Math.min(fields++, width + 1)] = here > row && bytes[here - 1] == '\r' ? here - 1 : here;
                    take(isSure && here - row < LONGEST_RECORD && isClear(fields));
                    lines += 1 + linesWithin;
                    linesWithin = 0;
                    isSure = true;
                    fields = 0;
                    row = here + 1;
                    field = row;
                } else if (mark == '"' && here == field) {
                    int close = Blocks.closing(bytes, here + 1, end);
                    long within = lines(here + 1, close);
                    linesWithin += within;
                    isSure &= within < LINES_OF_A_RECORD && isEnd(close + 1, end);
                    next = close + 1;
                    break;
                } else if (mark == '"' || mark == 0) {
                    isSure = false;
                } else if (mark == '\r' && bytes[here + 1] != '\n') {
                    linesWithin++;
                    isSure = false;
                    field = here + 1;
                }
            }
        }
        if (row < end) {
            take(false);
        }
        flush(end);
        if (isBehindRows) {
            others.take("", lines, true);
        }
        return lines;
    }

    /** Finds what may end a field or a row in the next eight bytes, and some others. */
    private long marks(int at) {
        long eight = Block.eight(bytes, at);
        long unlike = eight ^ delimiters;
        return (eight - BELOW & ~eight | unlike - ONES & ~unlike) & HIGH;
    }

    /** Whether a quoted field ends before that place. */
    private boolean isEnd(int at, int end) {
        return at < end && (bytes[at] == delimiter || bytes[at] == '\n' || bytes[at] == '\r' && bytes[at + 1] == '\n');
    }

    /** How many lines end between two places. */
    private long lines(int from, int to) {
        long count = 0;
        for (int at = from; at < to; at++) {
            count += bytes[at] == '\n' || bytes[at] == '\r' && bytes[at + 1] != '\n' ? 1 : 0;
        }
        return count;
    }

    private void take(boolean isClear) throws IOException, Unclear {
        if (isClear) {
            flush(row);
            if (isAdded()) {
                isBehindRows = true;
                return;
            }
        }
        if (unsure < 0) {
            unsure = row;
            unsureLines = lines;
        }
    }

    /** Hands over what was not sure before that place. */
    private void flush(int to) throws IOException, Unclear {
        if (unsure >= 0) {
            int from = unsure;
            unsure = -1;
            others.take(Encoding.text(bytes, from, to), unsureLines, isBehindRows);
            isBehindRows = false;
        }
    }

    /** Whether it is sure what a row means; then that and its numbers are known. */
    private boolean isClear(int fields) throws IOException, Unclear {
        boolean isWhole = fields == width || mayEndInDelimiter && fields == width + 1 && from(width) == ends[width];
        if (!isWhole) {
            return false;
        }
        recipe = recipe();
        if (!recipe.isClear() || recipe.leftOutBy() != null) {
            return recipe.isClear();
        }
        member = product();
        return member.isClear && areNumbersClear();
    }

    private int from(int field) {
        return field == 0 ? row : ends[field - 1] + 1;
    }

    private Recipe recipe() throws IOException, Unclear {
        byte[] text = bytes;
        int from = row;
        int to = row;
        if (areTogether && columns.length > 0) {
            from = from(columns[0]);
            to = ends[columns[columns.length - 1]];
        } else if (columns.length > 0) {
            text = joined;
            from = 0;
            to = join();
        }
        int key = keys.find(text, from, to);
        if (key < 0) {
            flush(row);
            key = keys.add(text, from, to);
            recipes = key < recipes.length ? recipes : Arrays.copyOf(recipes, key * 2);
            recipes[key] = meanings.recipe(text(text, from, to), record());
        }
        recipeKey = key;
        return recipes[key];
    }

    /** Puts the columns that stand apart side by side. */
    private int join() {
        int length = 0;
        for (int column : columns) {
            int from = from(column);
            int size = ends[column] - from;
            if (length + size + Block.BEYOND > joined.length) {
                joined = Arrays.copyOf(joined, (length + size) * 2 + Block.BEYOND);
            }
            System.arraycopy(bytes, from, joined, length, size);
            length += size;
            joined[length++] = (byte) delimiter;
        }
        return length;
    }

    private Product product() throws IOException, Unclear {
        int from = product < 0 ? row : from(product);
        int to = product < 0 ? row : ends[product];
        int key = productKeys.find(bytes, from, to);
        if (key < 0) {
            flush(row);
            key = productKeys.add(bytes, from, to);
            products = key < products.length ? products : Arrays.copyOf(products, key * 2);
            products[key] = meanings.product(text(bytes, from, to), record());
        }
        return products[key];
    }

    /** A text that is another one for other bytes. */
    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private String record() {
        int last = ends[width - 1];
        return Encoding.text(bytes, row, last);
    }

    private boolean areNumbersClear() {
        boolean areSome = false;
        for (int i = 0; i < values.length; i++) {
            int from = from(values[i]);
            int to = ends[values[i]];
            if (from == to && mayBeBlank) {
                wholes[i] = BLANK;
            } else if (isNumber(i, from, to)) {
                areSome = true;
            } else {
                return false;
            }
        }
        return areSome;
    }

    /** Whether there are digits only, and at most a decimal mark that is known among them. */
    private boolean isNumber(int i, int begin, int end) {
        boolean isQuoted = begin < end && bytes[begin] == '"';
        int at = isQuoted ? begin + 1 : begin;
        int to = isQuoted ? end - 1 : end;
        int first = at;
        long whole = 0;
        while (at < to && isDigit(bytes[at])) {
            whole = whole * 10 + bytes[at++] - '0';
        }
        if (at == first || at - first > WHOLE_DIGITS || bytes[first] == '0' && !zerosAreClear) {
            return false;
        }
        long fraction = 0;
        if (at < to) {
            int point = at;
            if (decimal == 0 || bytes[at++] != decimal) {
                return false;
            }
            while (at < to && isDigit(bytes[at])) {
                fraction = fraction * 10 + bytes[at++] - '0';
            }
            int decimals = at - point - 1;
            if (at < to || decimals == 0 || decimals > DECIMALS) {
                return false;
            }
            fraction *= POWERS[decimals];
        }
        wholes[i] = whole;
        billionths[i] = fraction;
        return true;
    }

    private static boolean isDigit(byte letter) {
        return letter >= '0' && letter <= '9';
    }

    /** Adds up the numbers of a row; false, and nothing is added, where a cell comes again that must not. */
    private boolean isAdded() throws Unclear {
        rows++;
        if (recipe.leftOutBy() != null) {
            leftOut = recipeKey < leftOut.length ? leftOut : Arrays.copyOf(leftOut, recipeKey * 2);
            leftOut[recipeKey]++;
            return true;
        }
        if (!areNew()) {
            rows--;
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if (wholes[i] != BLANK) {
                for (Group group : recipe.groups()[i]) {
                    add(group, wholes[i], billionths[i]);
                }
            }
        }
        return true;
    }

    private void add(Group group, long whole, long billionth) {
        observations++;
        byMarket.add((long) group.market() << 32 | member.folded, whole, billionth);
        if (group.isMet() && !member.isMet) {
            member.isMet = true;
        }
        if (member.isWanted) {
            for (int part : group.others()) {
                byProduct.add((long) part << 32 | member.number, whole, billionth);
            }
        }
    }

    private boolean areNew() throws Unclear {
        int added = 0;
        for (int i = 0; i < values.length; i++) {
            if (wholes[i] != BLANK) {
                for (Group group : recipe.groups()[i]) {
                    if (group.isWanted() && !cells.add(group.number(), member.number) && !mayComeAgain) {
                        if (!isOrdered) {
                            throw new Unclear();
                        }
                        remove(added);
                        return false;
                    }
                    added++;
                }
            }
        }
        if (isOrdered && !mayComeAgain) {
            remember();
        }
        return true;
    }

    private void remove(int count) {
        int left = count;
        for (int i = 0; i < values.length; i++) {
            if (wholes[i] != BLANK) {
                for (Group group : recipe.groups()[i]) {
                    if (left-- > 0 && group.isWanted()) {
                        cells.remove(group.number(), member.number);
                    }
                }
            }
        }
    }

    private void remember() {
        for (int i = 0; i < values.length; i++) {
            if (wholes[i] != BLANK) {
                for (Group group : recipe.groups()[i]) {
                    if (group.isWanted()) {
                        duplicates.remember(group.number(), member.number, linesBefore + lines + 1);
                    }
                }
            }
        }
    }

    /** Hands over what was added up. */
    void end(FileReading reading) throws Unclear {
        reading.count(rows, observations);
        for (int key = 0; key < Math.min(leftOut.length, keys.size()); key++) {
            if (leftOut[key] > 0) {
                reading.leaveOut(recipes[key].leftOutBy(), recipes[key].held(), leftOut[key]);
            }
        }
        meanings.add(byMarket, byProduct);
        if (!isOrdered && !duplicates.cells().addAll(cells) && !mayComeAgain) {
            throw new Unclear();
        }
    }
}
