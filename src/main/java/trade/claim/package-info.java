/**
 * Published claims: what a printed number can mean. Numbers are closed intervals, never narrower than what they stand for, so that
 * nothing is called wrong that is right within its rounding. Does not know files, options or formats.
 *
 * <p>Start reading at {@link trade.claim.Claim}.
 */
package trade.claim;
