/**
 * What the program says in the languages of its users. The program speaks English; what it says is told in another language where
 * people read it, by the texts of two bundles, {@code texts_en.properties} and {@code texts_vi.properties}, which have the same keys.
 * Formats for programs do not know it.
 */
package trade.language;
