/**
 * Whether claims hold: what data has of each, and in what other way it would be right.
 *
 * <p>Start reading at {@link trade.claim.evidence.Check}, then {@link trade.claim.evidence.Judge}.
 */
package trade.claim.evidence;
