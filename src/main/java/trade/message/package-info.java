/**
 * What people read, as values: start reading at {@link trade.message.Text}. A message is a key with its arguments; each package has an enum
 * of its keys, with their English texts. Nothing is decided by comparing what a text says.
 */
package trade.message;
