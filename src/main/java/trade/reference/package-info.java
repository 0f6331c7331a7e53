/** Code lists: what a market or product is, by the names and codes that files and people use. */
package trade.reference;
