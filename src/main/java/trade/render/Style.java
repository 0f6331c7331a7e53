package trade.render;

import java.util.Optional;
import java.util.OptionalInt;
import trade.language.Localizer;
import trade.message.Text;

/**
 * What people's formats look like.
 *
 * @param scale of the values; empty chooses one that keeps them short
 * @param decimals of all numbers; empty chooses by unit
 * @param color whether the terminal shows colours
 * @param width of the terminal in columns; 0 where there is none
 * @param localizer of words, numbers and periods
 */
public record Style(
        Optional<UnitMultiplier> scale, OptionalInt decimals, boolean color, int width, Localizer localizer) {

    /** In a note, printable. */
    String text(Text text) {
        return Terminal.printable(localizer.text(text));
    }

    /** In a table, printable. */
    String label(Text text) {
        return Terminal.printable(localizer.label(text));
    }

    /** In a sentence, printable. */
    String prose(Text text) {
        return Terminal.printable(localizer.prose(text));
    }
}
