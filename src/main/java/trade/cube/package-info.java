/**
 * What is known: observations summed by flow, period, market and product, and what may be read off them.
 *
 * <p>A {@link trade.cube.Query} says which sums a figure needs, a source fills a {@link trade.cube.Cube} with them, and a
 * {@link trade.cube.Breakdown} reads the cube without counting anything twice. All values are exact decimals in whole
 * currency units. This package knows nothing of files, of printing or of what a figure does with its numbers.
 *
 * <p>Start reading at {@link trade.cube.Cube}, then {@link trade.cube.Totals}.
 */
package trade.cube;
