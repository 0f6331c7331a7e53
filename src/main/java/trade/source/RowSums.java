package trade.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import trade.layout.Header;
import trade.layout.Layout;
import trade.layout.ValueColumn;
import trade.source.Meanings.Group;
import trade.source.Meanings.Product;
import trade.source.Meanings.Recipe;

/**
 * What the rows that one thread reads add up to. Of a row only bytes are looked at, as {@link Meanings} told what they mean when
 * they came first.
 */
final class RowSums extends Apart {

    /** Stands for a number that is not there. */
    private static final long BLANK = -1;

    /** Stand for the first target of rows whose meaning is not clear, or which are not read. */
    private static final long UNCLEAR = -1;

    private static final long LEFT_OUT = -2;

    private final ByteRows rows;
    private final Meanings meanings;
    private final Duplicates duplicates;
    private final boolean isOrdered;
    private final boolean mayComeAgain;
    private final Cells cells;
    private final byte delimiter;
    private final int width;
    private final boolean mayEndInDelimiter;
    private final boolean mayBeBlank;
    private final boolean zerosAreClear;
    private final int productColumn;
    private final int[] columns;
    private final boolean areTogether;
    private final int[] values;
    private final int targetsOfValue;
    private final int targetsOfRow;
    private final boolean hasOthers;

    private final Keys keys = new Keys();
    private Recipe[] recipes = new Recipe[64];
    private long[] leftOut = new long[64];
    /**
     * What the numbers of a row count for, by its key: in the upper half the group of cells, negative where they are not wanted, in
     * the lower one the part of the sums by market.
     */
    private long[] targets = new long[64];

    private Group[] groups = new Group[64];
    private final Keys productKeys = new Keys();
    private Product[] products = new Product[64];
    /** By what a product is folded into. */
    private Tally[] byMarket = {};

    private final Sums byProduct = new Sums();
    private long rowCount;
    private long observations;

    /** The row that is looked at: its key, the first of its targets, its product and its numbers. */
    private int key;

    private int target;
    private int productKey;
    private final Digits digits = new Digits();
    private final long[] wholes;
    private final long[] billionths;
    private byte[] text;
    private int from;
    private int to;
    private byte[] joined = new byte[1 << 8];

    RowSums(Run run, CsvFile file, Meanings meanings, ByteRows rows) {
        Header header = file.header();
        this.rows = rows;
        this.meanings = meanings;
        this.duplicates = run.duplicates();
        this.isOrdered = run.pace().isOrdered();
        this.mayComeAgain = duplicates.rule() == Duplicates.Rule.SUM;
        this.cells = isOrdered ? duplicates.cells() : new Cells();
        this.delimiter = (byte) file.delimiter();
        this.width = header.width();
        this.mayEndInDelimiter = header.layout().has(Layout.Trait.MAY_END_IN_DELIMITER);
        this.mayBeBlank = header.layout().blank() == Layout.Blank.NOTHING;
        this.zerosAreClear = FastLane.areZerosClear(header);
        this.productColumn = Meanings.product(header);
        this.columns =
                Meanings.columns(header).stream().mapToInt(column -> column).toArray();
        this.areTogether = columns.length > 0 && columns[columns.length - 1] - columns[0] == columns.length - 1;
        this.values = header.values().stream().mapToInt(ValueColumn::column).toArray();
        this.targetsOfValue = header.layout().has(Layout.Trait.MIRRORED) ? 2 : 1;
        this.targetsOfRow = values.length * targetsOfValue;
        this.hasOthers = run.query().grains().size() > 1;
        this.wholes = new long[values.length + 16];
        this.billionths = new long[values.length + 16];
    }

    /** Whether the row has as many fields as the header. */
    boolean isWhole() {
        int fields = rows.fields();
        return fields == width || mayEndInDelimiter && fields == width + 1 && rows.from(width) == rows.to(width);
    }

    /** Whether the texts of the row have come before. */
    boolean isKnown() {
        findKey();
        if (key < 0) {
            return false;
        }
        target = key * targetsOfRow;
        if (targets[target] == UNCLEAR || targets[target] == LEFT_OUT) {
            return true;
        }
        findProduct();
        return productKey >= 0;
    }

    /** Lets tell what the texts of the row mean that have not come before. */
    void learn() throws IOException {
        if (key < 0) {
            key = keys.add(text, from, to);
            learn(meanings.recipe(text(), record()));
        }
        if (!isKnown()) {
            productKey = productKeys.add(text, from, to);
            products = productKey < products.length ? products : Arrays.copyOf(products, productKey * 2);
            Product product = meanings.product(text(), record());
            products[productKey] = product;
            while (product.folded >= byMarket.length) {
                byMarket = Arrays.copyOf(byMarket, byMarket.length + 1);
                byMarket[byMarket.length - 1] = new Tally();
            }
        }
    }

    private void learn(Recipe recipe) {
        target = key * targetsOfRow;
        if (target + targetsOfRow > targets.length) {
            targets = Arrays.copyOf(targets, (target + targetsOfRow) * 2);
            groups = Arrays.copyOf(groups, targets.length);
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
        for (Group[] ofValue : recipe.groups()) {
            for (Group group : ofValue) {
                groups[at] = group;
                targets[at++] = (long) (group.isWanted() ? group.number() : Integer.MIN_VALUE) << 32 | group.market();
            }
        }
    }

    private void findKey() {
        text = rows.bytes();
        if (areTogether) {
            from = rows.from(columns[0]);
            to = rows.to(columns[columns.length - 1]);
        } else {
            join();
        }
        key = keys.find(text, from, to);
    }

    /** Puts columns that stand apart side by side. */
    private void join() {
        int length = 0;
        for (int column : columns) {
            int begin = rows.from(column);
            int size = rows.to(column) - begin;
            if (length + size + Block.BEYOND > joined.length) {
                joined = Arrays.copyOf(joined, (length + size) * 2 + Block.BEYOND);
            }
            System.arraycopy(text, begin, joined, length, size);
            length += size;
            joined[length++] = delimiter;
        }
        text = joined;
        from = 0;
        to = length;
    }

    private void findProduct() {
        text = rows.bytes();
        from = productColumn < 0 ? 0 : rows.from(productColumn);
        to = productColumn < 0 ? 0 : rows.to(productColumn);
        productKey = productKeys.find(text, from, to);
    }

    /** Another text for other bytes. */
    private String text() {
        return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private String record() {
        return Encoding.text(rows.bytes(), rows.row(), rows.to(width - 1));
    }

    /** Whether it is sure what the row means. */
    boolean isClear(char decimal) {
        if (targets[target] == UNCLEAR || targets[target] == LEFT_OUT) {
            return targets[target] == LEFT_OUT;
        }
        if (!products[productKey].isClear) {
            return false;
        }
        boolean areSome = false;
        for (int i = 0; i < values.length; i++) {
            int begin = rows.from(values[i]);
            int end = rows.to(values[i]);
            if (begin == end && mayBeBlank) {
                wholes[i] = BLANK;
            } else if (digits.read(rows.bytes(), begin, end, decimal) && (zerosAreClear || rows.bytes()[begin] > '0')) {
                wholes[i] = digits.whole();
                billionths[i] = digits.billionths();
                areSome = true;
            } else {
                return false;
            }
        }
        return areSome;
    }

    /**
     * Adds up the numbers of the row.
     *
     * @return false, and nothing is added, where a cell comes again that must not
     */
    boolean add(long line) throws Unclear {
        if (targets[target] == LEFT_OUT) {
            leftOut[key]++;
            rowCount++;
            return true;
        }
        Product product = products[productKey];
        int newCells = newCells(product);
        if (newCells < targetsOfRow) {
            if (!isOrdered) {
                throw new Unclear();
            }
            remove(product, newCells);
            return false;
        }
        rowCount++;
        Tally tally = byMarket[product.folded];
        for (int i = 0, at = target; i < values.length; i++) {
            for (int end = at + targetsOfValue; at < end; at++) {
                if (wholes[i] != BLANK) {
                    observations++;
                    tally.add((int) targets[at], wholes[i], billionths[i]);
                    if (isOrdered && !mayComeAgain && targets[at] >= 0) {
                        duplicates.remember((int) (targets[at] >>> 32), product.number, line);
                    }
                    if (!product.isMet && groups[at].isMet()) {
                        product.isMet = true;
                    }
                    if (hasOthers && product.isWanted) {
                        addToOthers(groups[at], product, i);
                    }
                }
            }
        }
        return true;
    }

    private void addToOthers(Group group, Product product, int i) {
        for (int part : group.others()) {
            byProduct.add(part, product.number, wholes[i], billionths[i]);
        }
    }

    /** Takes note of the cells of the row; gives how many targets come before the first that must not come again. */
    private int newCells(Product product) {
        for (int i = 0, at = target; i < values.length; i++) {
            for (int end = at + targetsOfValue; at < end; at++) {
                boolean isCell = wholes[i] != BLANK && targets[at] >= 0;
                if (isCell && !cells.add((int) (targets[at] >>> 32), product.number) && !mayComeAgain) {
                    return at - target;
                }
            }
        }
        return targetsOfRow;
    }

    private void remove(Product product, int count) {
        for (int at = target; at < target + count; at++) {
            if (wholes[(at - target) / targetsOfValue] != BLANK && targets[at] >= 0) {
                cells.remove((int) (targets[at] >>> 32), product.number);
            }
        }
    }

    /** Hands over what was added up. */
    void end(FileReading reading) throws Unclear {
        reading.count(rowCount, observations);
        for (int i = 0; i < keys.size(); i++) {
            if (leftOut[i] > 0) {
                reading.leaveOut(recipes[i].leftOutBy(), recipes[i].held(), leftOut[i]);
            }
        }
        meanings.add(byMarket, byProduct);
        if (!isOrdered && !duplicates.cells().addAll(cells) && !mayComeAgain) {
            throw new Unclear();
        }
    }
}
