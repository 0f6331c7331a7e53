/** Code lists: what a market or product is, by the names and codes that files and people use. Start reading at {@link trade.reference.Markets}. */
package trade.reference;
