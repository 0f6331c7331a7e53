/**
 * The languages of the program's users: start reading at {@link trade.language.Localizer}, which writes a {@link trade.message.Text}.
 * English texts stand with their keys; Vietnamese ones in {@code vi/}, a file for each enum of keys, so that a run loads those alone that it
 * says. Formats for programs are English.
 */
package trade.language;
