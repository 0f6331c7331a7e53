package trade.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import trade.csv.DecimalParser;
import trade.layout.Header;
import trade.layout.LoneCountry;
import trade.layout.PeriodNotation;
import trade.message.Text;

/** A dataset that is open, of which the header is known. */
interface OpenDataset {

    String name();

    Header header();

    /** How its periods are written. */
    PeriodNotation periods();

    /** How the numbers of a column are written. */
    DecimalParser numbers(int column);

    /** The decimal mark, where it is not always the same; empty where no number has one. */
    Optional<Character> decimal();

    /** Some of the markets and reporters, as they are written. */
    default Set<String> someMarkets() {
        return Set.of();
    }

    /** A column of countries that may be reporters, if there are several below the first rows. */
    default Optional<LoneCountry> countryToAsk() {
        return Optional.empty();
    }

    /** Whether there were bytes that are not UTF-8 and whose encoding is not known. */
    boolean hasBytes();

    /** What it is in, in words. */
    Text encoding();

    /** What parts fields, where something does. */
    Optional<Character> delimiter();

    /** Rows that are not read, as they are the sums of those beside them. */
    default List<String> sums() {
        return List.of();
    }
}
