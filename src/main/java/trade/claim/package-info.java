/**
 * Published claims: what a printed number can mean, whether claims can hold together, and whether data bears them out. Numbers
 * are closed intervals, never narrower than what they stand for, so that nothing is called wrong that is right within its rounding.
 * Does not know files, options or formats.
 *
 * <p>Start reading at {@link trade.claim.Check}, then {@link trade.claim.Judge}.
 */
package trade.claim;
