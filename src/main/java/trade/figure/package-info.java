/**
 * The calculations. A figure is a record of its parameters: it says which sums it needs and makes a table of a cube that has
 * them. Figures neither read nor print nor round. Start reading at {@link trade.figure.Growth}.
 */
package trade.figure;
