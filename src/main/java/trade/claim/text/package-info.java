/**
 * Claims out of text: the words of a sentence, each understood or the sentence not read; what a sentence goes on with from the one
 * before it; and the notation that people type. Never is a word skipped that could change what a number is of.
 *
 * <p>Start reading at {@link trade.claim.text.Article}, then {@link trade.claim.text.SentenceReader}.
 */
package trade.claim.text;
