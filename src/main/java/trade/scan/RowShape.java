package trade.scan;

/**
 * Where in the rows of a file stands what is read.
 *
 * @param width how many fields a row has
 * @param mayEndInDelimiter whether there may be one more that is empty
 * @param keys the columns that tell, with the product, what a number means
 * @param product the column of products; −1 where there is none
 * @param parts the columns that tell parts of a cell apart; mostly none
 * @param values the columns of numbers
 * @param sides for how many cells a number counts
 * @param mayBeBlank whether an empty field is a number that is not there
 * @param isZeroClear whether a 0 is always a number, as no office uses it for one that is not there
 */
public record RowShape(
        char delimiter,
        int width,
        boolean mayEndInDelimiter,
        int[] keys,
        int product,
        int[] parts,
        int[] values,
        int sides,
        boolean mayBeBlank,
        boolean isZeroClear) {

    /** For how many cells the numbers of a row count. */
    int targets() {
        return values.length * sides;
    }

    /** Whether the keys stand side by side, so that they are one text. */
    boolean areKeysTogether() {
        return keys.length > 0 && keys[keys.length - 1] - keys[0] == keys.length - 1;
    }
}
