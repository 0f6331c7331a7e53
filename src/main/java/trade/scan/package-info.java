/**
 * The fast pass over the bytes of a file. Start reading at {@link trade.scan.RowScan}.
 *
 * <pre>
 * bytes ─ BlockCutter ─ blocks of whole records ─┬─ RowScan: FieldEnds → TextIndex, PlainNumberParser → PartialSums
 *                                                └─ RowScan, in another thread
 * </pre>
 *
 * It knows no more of trade than that a row has a key, a product and numbers: {@link trade.scan.RowMeanings} tells what texts mean
 * when they come first. What it is not sure of it hands over as text.
 */
package trade.scan;
