package trade.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import trade.csv.Encoding;
import trade.cube.Rounding;
import trade.layout.Field;
import trade.layout.Header;
import trade.layout.Layout;
import trade.layout.ValueColumn;
import trade.source.RowDictionary.CheckedCells;
import trade.source.RowDictionary.Product;
import trade.source.RowDictionary.Recipe;

/**
 * Partial sums of the rows that one thread reads. Of a row only bytes are looked at: {@link RowDictionary} told what they mean when they
 * came first.
 */
final class BlockAggregator extends CacheLinePadded {

    /** Stands for a number that is not there. */
    private static final long BLANK = -1;

    /** Stand for the first target of rows whose meaning is not clear, or which are not read. */
    private static final long UNCLEAR = -1;

    private static final long LEFT_OUT = -2;

    /** Stands for the first target of a row whose key has not come before. */
    private static final long UNKNOWN = -3;

    private final ByteRows rows;
    private final RowDictionary meanings;
    private final Duplicates duplicates;
    private final boolean isOrdered;
    private final boolean mayComeAgain;
    private final CellBitmap cells;
    /** The columns that tell parts of a cell apart; mostly none. */
    private final int[] partColumns;
    /** The hashes of parts of cells. */
    private final LongIndex parts;

    private final byte delimiter;
    private final int width;
    private final boolean mayBeBlank;
    private final boolean zerosAreClear;
    private final int productColumn;
    private final int[] columns;
    private final boolean areTogether;
    private final int[] values;
    /** 1 where a number counts for two cells, else 0. */
    private final int sides;

    private final int targetsOfRow;
    private final boolean hasOthers;

    private final ByteStringIndex keys = new ByteStringIndex();
    private Recipe[] recipes = new Recipe[64];
    private long[] leftOut = new long[64];
    /**
     * What the numbers of a row count for, by its key: in the upper half the group of cells, negative where they are not wanted, in
     * the lower one the part of the sums by market.
     */
    private long[] targets = new long[64];

    private CheckedCells[] groups = new CheckedCells[64];
    /** What powers of ten numbers of 1 stand for. */
    private int[] powers = new int[64];

    private final ByteStringIndex productKeys = new ByteStringIndex();
    private Product[] products = new Product[64];
    /** By what a product is folded into. */
    private ExactSums[] byMarket = {};

    /** By reporter: those of the rows at hand lie close together. */
    private SparseSums[] byProduct = {};

    private final Rounding rounding = new Rounding();
    private long rowCount;
    private long observations;

    /** Of each row that is looked at: the number of its key and of its product, −1 where it is new, and its numbers. */
    private final int[] rowKeys = new int[ByteRows.SOME];

    private final long[] firstTargets = new long[ByteRows.SOME];
    private final int[] rowProducts = new int[ByteRows.SOME];
    private final long[][] wholes;
    private final long[][] billionths;
    private final int[][] decimals;
    private final boolean[] areNumbers = new boolean[ByteRows.SOME];
    private final boolean[] areBlank = new boolean[ByteRows.SOME];
    private final PlainNumberParser digits = new PlainNumberParser();
    private final int[] froms = new int[ByteRows.SOME];
    private final int[] tos = new int[ByteRows.SOME];
    private byte[] joined = new byte[1 << 12];

    BlockAggregator(ReadSession run, OpenFile file, RowDictionary meanings, ByteRows rows) {
        Header header = file.header();
        this.rows = rows;
        this.meanings = meanings;
        this.duplicates = run.duplicates();
        this.isOrdered = run.pace().isOrdered();
        this.mayComeAgain = duplicates.rule() == Duplicates.Rule.SUM;
        this.cells = isOrdered ? duplicates.cells() : new CellBitmap();
        this.partColumns = header.parts().stream().mapToInt(column -> column).toArray();
        this.parts = isOrdered ? duplicates.parts() : new LongIndex();
        this.delimiter = (byte) (char) file.delimiter().orElseThrow();
        this.width = header.width();
        this.mayBeBlank = header.layout().blank() == Layout.EmptyCell.NOTHING;
        this.zerosAreClear = hasClearZeros(header);
        this.productColumn = RowDictionary.product(header);
        this.columns = RowDictionary.columns(header).stream()
                .mapToInt(column -> column)
                .toArray();
        this.areTogether = columns.length > 0 && columns[columns.length - 1] - columns[0] == columns.length - 1;
        this.values = header.values().stream().mapToInt(ValueColumn::column).toArray();
        this.sides = header.layout().has(Layout.Trait.MIRRORED) ? 1 : 0;
        this.targetsOfRow = values.length << sides;
        this.hasOthers = run.query().grains().size() > 1;
        this.wholes = new long[values.length][ByteRows.SOME];
        this.billionths = new long[values.length][ByteRows.SOME];
        this.decimals = new int[values.length][ByteRows.SOME];
    }

    /** Finds out what is known of some rows, each thing for all of them before the next. */
    void look(int count, char decimal) {
        byte[] text = findKeyTexts(0, count);
        keys.find(text, froms, tos, count, rowKeys);
        for (int row = 0; row < count; row++) {
            firstTargets[row] = rowKeys[row] < 0 ? UNKNOWN : targets[rowKeys[row] * targetsOfRow];
        }
        findProductTexts(0, count);
        productKeys.find(rows.bytes(), froms, tos, count, rowProducts);
        readNumbers(count, decimal);
    }

    /** Whether the texts of a row have come before. */
    boolean isKnown(int row) {
        return firstTargets[row] != UNKNOWN && (rowProducts[row] >= 0 || !isAdded(row));
    }

    /** Whether a row that is known is added up, if it is clear at all. */
    private boolean isAdded(int row) {
        return firstTargets[row] != UNCLEAR && firstTargets[row] != LEFT_OUT;
    }

    /** Lets tell what the texts of a row mean that have not come before. */
    void learn(int row) throws IOException {
        byte[] text = findKeyTexts(row, row + 1);
        int key = keys.find(text, froms[row], tos[row]);
        if (key < 0) {
            key = keys.add(text, froms[row], tos[row]);
            learn(key, meanings.recipe(text(text, row), record(row)));
        }
        rowKeys[row] = key;
        firstTargets[row] = targets[key * targetsOfRow];
        if (isAdded(row)) {
            findProductTexts(row, row + 1);
            rowProducts[row] = productKeys.find(rows.bytes(), froms[row], tos[row]);
            if (rowProducts[row] < 0) {
                rowProducts[row] = productKeys.add(rows.bytes(), froms[row], tos[row]);
                learn(rowProducts[row], meanings.product(text(rows.bytes(), row), record(row)));
            }
        }
    }

    private void learn(int key, Product product) {
        products = key < products.length ? products : Arrays.copyOf(products, key * 2);
        products[key] = product;
        while (product.folded >= byMarket.length) {
            byMarket = Arrays.copyOf(byMarket, byMarket.length + 1);
            byMarket[byMarket.length - 1] = new ExactSums();
        }
    }

    private void learn(int key, Recipe recipe) {
        int target = key * targetsOfRow;
        if (target + targetsOfRow > targets.length) {
            targets = Arrays.copyOf(targets, (target + targetsOfRow) * 2);
            groups = Arrays.copyOf(groups, targets.length);
            powers = Arrays.copyOf(powers, targets.length);
        }
        if (key >= recipes.length) {
            recipes = Arrays.copyOf(recipes, key * 2);
            leftOut = Arrays.copyOf(leftOut, key * 2);
        }
        recipes[key] = recipe;
        if (!recipe.isClear() || recipe.leftOutBy() != null) {
            targets[target] = recipe.isClear() ? LEFT_OUT : UNCLEAR;
            return;
        }
        int at = target;
        for (CheckedCells[] ofValue : recipe.groups()) {
            for (CheckedCells group : ofValue) {
                while (group.reporter() >= byProduct.length) {
                    byProduct = Arrays.copyOf(byProduct, byProduct.length + 1);
                    byProduct[byProduct.length - 1] = new SparseSums();
                }
                groups[at] = group;
                powers[at] = -group.scale().scale();
                targets[at++] = (long) (group.isWanted() ? group.number() : Integer.MIN_VALUE) << 32 | group.market();
            }
        }
    }

    /** Finds where the texts are that are the keys of rows; gives what they are in. */
    private byte[] findKeyTexts(int first, int end) {
        if (!areTogether) {
            return joined(first, end);
        }
        for (int row = first; row < end; row++) {
            froms[row] = rows.isWhole(row) ? rows.from(row, columns[0]) : 0;
            tos[row] = rows.isWhole(row) ? rows.to(row, columns[columns.length - 1]) : 0;
        }
        return rows.bytes();
    }

    /** Puts columns that stand apart side by side. */
    private byte[] joined(int first, int end) {
        int length = 0;
        for (int row = first; row < end; row++) {
            froms[row] = length;
            for (int i = 0; rows.isWhole(row) && i < columns.length; i++) {
                int begin = rows.from(row, columns[i]);
                int size = rows.to(row, columns[i]) - begin;
                if (length + size + Block.BEYOND > joined.length) {
                    joined = Arrays.copyOf(joined, (length + size) * 2 + Block.BEYOND);
                }
                System.arraycopy(rows.bytes(), begin, joined, length, size);
                length += size;
                joined[length++] = delimiter;
            }
            tos[row] = length;
        }
        return joined;
    }

    private void findProductTexts(int first, int end) {
        for (int row = first; row < end; row++) {
            boolean isThere = rows.isWhole(row) && productColumn >= 0;
            froms[row] = isThere ? rows.from(row, productColumn) : 0;
            tos[row] = isThere ? rows.to(row, productColumn) : 0;
        }
    }

    /** Another text for other bytes. */
    private String text(byte[] bytes, int row) {
        return new String(bytes, froms[row], tos[row] - froms[row], StandardCharsets.ISO_8859_1);
    }

    private String record(int row) {
        return Encoding.text(rows.bytes(), rows.start(row), rows.to(row, width - 1));
    }

    /** Reads the numbers of rows, and tells of each whether all of them are clear, and there are some. */
    private void readNumbers(int count, char decimal) {
        for (int row = 0; row < count; row++) {
            areNumbers[row] = rows.isWhole(row);
            areBlank[row] = true;
        }
        byte[] bytes = rows.bytes();
        for (int i = 0; i < values.length; i++) {
            int column = values[i];
            long[] wholesHere = wholes[i];
            long[] billionthsHere = billionths[i];
            int[] decimalsHere = decimals[i];
            for (int row = 0; row < count; row++) {
                if (areNumbers[row]) {
                    int begin = rows.from(row, column);
                    int end = rows.to(row, column);
                    boolean isBlank = begin == end && mayBeBlank;
                    boolean isNumber = !isBlank
                            && digits.read(bytes, begin, end, decimal)
                            && (zerosAreClear || bytes[begin] > '0');
                    wholesHere[row] = isBlank ? BLANK : digits.whole();
                    billionthsHere[row] = digits.billionths();
                    decimalsHere[row] = digits.decimals();
                    areNumbers[row] = isBlank || isNumber;
                    areBlank[row] &= isBlank;
                }
            }
        }
        for (int row = 0; row < count; row++) {
            areNumbers[row] &= !areBlank[row];
        }
    }

    /** Whether it is sure what a row means that is known. */
    boolean isClear(int row) {
        return isAdded(row) ? areNumbers[row] && products[rowProducts[row]].isClear : firstTargets[row] == LEFT_OUT;
    }

    /**
     * Adds up the numbers of a row that is clear.
     *
     * @return false, and nothing is added, where a cell comes again that must not
     */
    boolean add(int row, long line) throws RereadInOrder {
        if (!isAdded(row)) {
            leftOut[rowKeys[row]]++;
            rowCount++;
            return true;
        }
        int target = rowKeys[row] * targetsOfRow;
        Product product = products[rowProducts[row]];
        int newCells = 0;
        while (newCells < targetsOfRow && isNew(target + newCells, row, newCells >> sides, product)) {
            newCells++;
        }
        if (newCells < targetsOfRow) {
            if (!isOrdered) {
                throw new RereadInOrder();
            }
            forget(target, row, product, newCells);
            return false;
        }
        rowCount++;
        for (int i = 0; i < targetsOfRow; i++) {
            add(target + i, row, i >> sides, product, line);
        }
        return true;
    }

    /** Takes note of a cell; false if it must not come again. */
    private boolean isNew(int target, int row, int value, Product product) {
        long at = targets[target];
        if (at < 0 || wholes[value][row] == BLANK) {
            return true;
        }
        boolean isNew = cells.add((int) (at >>> 32), product.number);
        if (partColumns.length > 0) {
            isNew = parts.addIfNew(key(at, row, product));
        }
        return isNew || mayComeAgain;
    }

    /** The key of a cell, or of a part of one, among all that are remembered. */
    private long key(long at, int row, Product product) {
        int group = (int) (at >>> 32);
        if (partColumns.length == 0) {
            return Duplicates.key(group, product.number);
        }
        byte[] bytes = rows.bytes();
        long hash = PartHash.begin(group, product.number);
        for (int i = 0; i < partColumns.length; i++) {
            int from = rows.from(row, partColumns[i]);
            int to = rows.to(row, partColumns[i]);
            boolean isQuoted = from < to && bytes[from] == '"';
            hash = i == 0 ? hash : PartHash.next(hash, (byte) Header.BETWEEN_PARTS);
            for (int letter = isQuoted ? from + 1 : from; letter < (isQuoted ? to - 1 : to); letter++) {
                hash = PartHash.next(hash, bytes[letter]);
            }
        }
        return PartHash.end(hash);
    }

    private void forget(int target, int row, Product product, int count) {
        for (int i = 0; i < count; i++) {
            if (targets[target + i] >= 0 && wholes[i >> sides][row] != BLANK) {
                cells.remove((int) (targets[target + i] >>> 32), product.number);
            }
        }
    }

    private void add(int target, int row, int value, Product product, long line) {
        long whole = wholes[value][row];
        if (whole == BLANK) {
            return;
        }
        long billionth = billionths[value][row];
        long at = targets[target];
        observations++;
        rounding.add(whole, billionth, decimals[value][row], powers[target]);
        byMarket[product.folded].add((int) at, whole, billionth);
        if (isOrdered && !mayComeAgain && at >= 0) {
            duplicates.remember(key(at, row, product), line);
        }
        if (!product.isMet && groups[target].isMet()) {
            product.isMet = true;
        }
        if (hasOthers && product.isWanted) {
            for (int part : groups[target].others()) {
                byProduct[groups[target].reporter()].add(part, product.number, whole, billionth);
            }
        }
    }

    /** Hands over what was added up. */
    void end(RowReader reading) throws RereadInOrder {
        reading.count(rowCount, observations);
        for (int i = 0; i < keys.size(); i++) {
            if (leftOut[i] > 0) {
                reading.leaveOut(recipes[i].leftOutBy(), recipes[i].held(), leftOut[i]);
            }
        }
        meanings.add(byMarket, byProduct);
        meanings.add(rounding);
        if (isOrdered) {
            return;
        }
        boolean areNew = duplicates.cells().addAll(cells);
        if (partColumns.length > 0) {
            areNew = true;
            for (long part : parts.keys()) {
                areNew &= duplicates.parts().addIfNew(part);
            }
        }
        if (!areNew && !mayComeAgain) {
            throw new RereadInOrder();
        }
    }

    /** Whether a 0 is always a number, as no office uses it for one that is not there. */
    private static boolean hasClearZeros(Header header) {
        return !header.has(Field.STATUS)
                && !header.has(Field.CONFIDENTIALITY)
                && header.layout().status(Field.STATUS, "").isEmpty();
    }
}
