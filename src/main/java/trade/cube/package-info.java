/**
 * What is known: observations summed by flow, period, market and product, and what may be read off them.
 *
 * <p>A {@link trade.cube.Query} says which sums a figure needs, a source adds them to a {@link trade.cube.CubeBuilder}, and a
 * {@link trade.cube.Breakdown} reads the {@link trade.cube.Cube} that comes of it without counting anything twice. All values
 * are exact decimals in whole currency units. This package knows nothing of files, of printing or of what a figure does with its
 * numbers.
 *
 * <p>Start reading at {@link trade.cube.Cube}, then {@link trade.cube.Totals}.
 */
package trade.cube;
