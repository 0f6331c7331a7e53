package trade.scan;

import java.util.Arrays;
import java.util.stream.Stream;
import trade.cube.Rounding;
import trade.scan.RowMeanings.ProductMeaning;
import trade.scan.RowMeanings.Target;

/** What one thread added up. */
public final class PartialSums {

    private final CellBitmap cells;
    private final LongIndex parts;
    private final Rounding rounding = new Rounding();

    /** By what a product is folded into. */
    private ExactSums[] byMarket = {};

    /** By reporter: those of the rows at hand lie close together. */
    private SparseSums[] byProduct = {};

    private static final byte MET = 1;
    private static final byte WANTED = 2;

    /** Of each product, whether it has sums of its own and whether it came of a reporter that is wanted. */
    private byte[] products = new byte[64];

    /** By the place of a target: the power of ten that a number of 1 stands for, whether its reporter is wanted, and itself. */
    private int[] powers = new int[64];

    private byte[] areMet = new byte[64];
    private Target[] targets = new Target[64];
    private long[] leftOut = new long[64];
    /** Whether all that is left to tell of how numbers are rounded is the least power of ten that is written. */
    private boolean isRoundingSettled;

    private int leastPower = Integer.MAX_VALUE;
    private long rows;

    /**
     * @param cells that came
     * @param parts the hashes of parts of cells that came
     */
    PartialSums(CellBitmap cells, LongIndex parts) {
        this.cells = cells;
        this.parts = parts;
    }

    public CellBitmap cells() {
        return cells;
    }

    public LongIndex parts() {
        return parts;
    }

    public Rounding rounding() {
        return rounding;
    }

    /** Whether a product came of a reporter that is wanted. */
    public boolean isMet(int product) {
        return product < products.length && (products[product] & MET) != 0;
    }

    public ExactSums[] byMarket() {
        return byMarket;
    }

    public SparseSums[] byProduct() {
        return byProduct;
    }

    /** How many rows were left out by their key, which counts from 0 in the order in which they came first. */
    public long leftOut(int key) {
        return key < leftOut.length ? leftOut[key] : 0;
    }

    /** How many rows were read. */
    public long rows() {
        return rows;
    }

    public long numbers() {
        return Stream.of(byMarket).mapToLong(ExactSums::count).sum();
    }

    void leaveOut(int key) {
        leftOut = key < leftOut.length ? leftOut : Arrays.copyOf(leftOut, key * 2);
        leftOut[key]++;
        rows++;
    }

    /** Makes room for what counts for a target. */
    void learn(int place, Target target) {
        if (place >= targets.length) {
            targets = Arrays.copyOf(targets, place * 2);
            powers = Arrays.copyOf(powers, place * 2);
            areMet = Arrays.copyOf(areMet, place * 2);
        }
        targets[place] = target;
        cells.reserve(target.cells());
        powers[place] = target.power();
        areMet[place] = target.isMet() ? MET : 0;
        while (target.reporter() >= byProduct.length) {
            byProduct = Arrays.copyOf(byProduct, byProduct.length + 1);
            byProduct[byProduct.length - 1] = new SparseSums();
        }
    }

    /** Makes room for numbers of a product. */
    void learn(ProductMeaning product) {
        if (product.number() >= products.length) {
            products = Arrays.copyOf(products, product.number() * 2);
        }
        while (product.folded() >= byMarket.length) {
            byMarket = Arrays.copyOf(byMarket, byMarket.length + 1);
            byMarket[byMarket.length - 1] = new ExactSums();
        }
        if (product.isClear() && product.isWanted()) {
            products[product.number()] |= WANTED;
        }
    }

    void count(int more) {
        rows += more;
    }

    /**
     * Adds a number.
     *
     * @param target the place of its target
     * @param market the sum by market
     */
    void add(int target, int market, int folded, int product, long whole, long billionths, int decimals) {
        if (!isRoundingSettled || powers[target] - decimals < leastPower) {
            tell(whole, billionths, decimals, powers[target]);
        }
        byMarket[folded].add(market, whole, billionths);
        byte here = (byte) (products[product] | areMet[target]);
        products[product] = here;
        if ((here & WANTED) != 0) {
            addByProduct(targets[target], product, whole, billionths);
        }
    }

    private void tell(long whole, long billionths, int decimals, int power) {
        rounding.add(whole, billionths, decimals, power);
        isRoundingSettled = rounding.isSettled();
        leastPower = Math.min(leastPower, power - decimals);
    }

    private void addByProduct(Target target, int product, long whole, long billionths) {
        for (int other : target.others()) {
            byProduct[target.reporter()].add(other, product, whole, billionths);
        }
    }
}
