/**
 * Whether claims can hold together: a constraint network over closed intervals, and the fewest claims that make a conflict.
 *
 * <p>Start reading at {@link trade.claim.interval.Consistency}.
 */
package trade.claim.interval;
