package trade.scan;

import java.util.Arrays;
import java.util.BitSet;

/** Bitmap of the cells that were observed: a set of bits for each group of cells that differ in the product alone, a bit for each product. */
public final class CellBitmap {

    private static final long[] NONE = {};

    private long[][] groups = new long[64][];

    /** A cell as one number. */
    public static long key(int group, int product) {
        return (long) group << 32 | product;
    }

    /** Whether the cell was not there yet; it is now. */
    public boolean add(int group, int product) {
        long[] products = products(group);
        if (product >> 6 >= products.length) {
            products = Arrays.copyOf(products, Math.max(product / 64 + 1, products.length * 2));
            groups[group] = products;
        }
        long bit = 1L << product;
        boolean isNew = (products[product >> 6] & bit) == 0;
        products[product >> 6] |= bit;
        return isNew;
    }

    /** By group the bits of its products, in 64 each; null where none was added, and as long as it takes. */
    long[][] groups() {
        return groups;
    }

    /** Makes room for a group. */
    void reserve(int group) {
        if (group >= groups.length) {
            groups = Arrays.copyOf(groups, Math.max(group + 1, groups.length * 2));
        }
    }

    /** Forgets a cell that was added. */
    void remove(int group, int product) {
        groups[group][product >> 6] &= ~(1L << product);
    }

    /** Adds all of other cells, which are not to be used any more; false where one of them is there already. */
    public boolean addAll(CellBitmap more) {
        boolean areNew = true;
        for (int group = 0; group < more.groups.length; group++) {
            long[] added = more.groups[group];
            if (added != null) {
                long[] products = products(group);
                long[] all = products.length < added.length ? added : products;
                long[] fewer = all == added ? products : added;
                for (int i = 0; i < fewer.length; i++) {
                    areNew &= (all[i] & fewer[i]) == 0;
                    all[i] |= fewer[i];
                }
                groups[group] = all;
                more.groups[group] = null;
            }
        }
        return areNew;
    }

    public BitSet productsOf(int group) {
        return BitSet.valueOf(products(group));
    }

    /** Forgets all cells of a group. */
    public void removeAll(int group) {
        if (group < groups.length) {
            groups[group] = null;
        }
    }

    private long[] products(int group) {
        reserve(group);
        return groups[group] == null ? NONE : groups[group];
    }
}
