package trade.scan;

import java.io.IOException;

/** Tells what the texts of a row mean when they come first. */
public interface RowMeanings {

    /**
     * What rows mean that differ in their product and their numbers alone.
     *
     * @param text what they hold in the columns of keys
     * @param record such a row
     */
    KeyMeaning key(String text, String record) throws IOException;

    /** The same of rows that have this text in the column of products. */
    ProductMeaning product(String text, String record) throws IOException;

    /** @param targets what the numbers of a row count for: each column of numbers for all its sides; none unless they are added up */
    record KeyMeaning(Kind kind, Target... targets) {}

    enum Kind {
        SUMMED,
        LEFT_OUT,
        /** Not the same whatever else a row holds, so that each has to be read by itself. */
        UNCLEAR
    }

    /**
     * Cells that differ in the product alone.
     *
     * @param cells their number among all that must not come again
     * @param isWanted whether they must not come again
     * @param isMet whether their reporter is wanted
     * @param power the power of ten that a number of 1 stands for
     * @param market their sum by market
     * @param reporter the number of their reporter; −1 where they have no other sums
     * @param others their sums by product
     */
    record Target(int cells, boolean isWanted, boolean isMet, int power, int market, int reporter, int... others) {}

    /**
     * A product.
     *
     * @param number the same for all texts that mean it; −1 where that is not sure
     * @param folded what it is folded into in sums by market
     * @param isWanted whether it has sums of its own
     */
    record ProductMeaning(int number, int folded, boolean isWanted) {

        public static final ProductMeaning UNCLEAR = new ProductMeaning(-1, 0, false);

        boolean isClear() {
            return number >= 0;
        }
    }
}
