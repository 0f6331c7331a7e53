package trade.render;

import java.util.Optional;
import java.util.OptionalInt;
import trade.language.Language;

/**
 * What people's formats look like.
 *
 * @param scale of the values; empty chooses one that keeps them short
 * @param decimals of all numbers; empty chooses by unit
 * @param color whether the terminal shows colours
 * @param width of the terminal in columns; 0 where there is none
 * @param language of words, numbers and periods
 */
public record Style(Optional<Scale> scale, OptionalInt decimals, boolean color, int width, Language language) {}
