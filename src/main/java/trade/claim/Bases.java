package trade.claim;

import java.util.Optional;
import java.util.regex.Pattern;
import trade.cube.Spelling;
import trade.figure.Comparison;

/** What people call the period that a number is compared with. */
public final class Bases {

    private static final Pattern YEAR_AGO = Pattern.compile(
            ".* (year ago|a year earlier|year earlier|yoy|year on year|y y|cung ky|cung ky nam truoc|last year) .*");
    private static final Pattern PREVIOUS = Pattern.compile(
            ".* (previous|previous month|previous quarter|previous period|mom|qoq|m m|month on month|month earlier"
                    + "|last month|thang truoc|quy truoc|ky truoc) .*");
    private static final Pattern SO_FAR =
            Pattern.compile(".* (ytd|year to date|so far this year|luy ke|cong don|tu dau nam) .*");

    private Bases() {}

    /** The base that some words name; none where they name none. */
    public static Optional<Comparison> in(String text) {
        String words = " " + Spelling.folded(text) + " ";
        if (SO_FAR.matcher(words).matches()) {
            return Optional.of(new Comparison(Comparison.Kind.YTD, Optional.empty()));
        }
        if (PREVIOUS.matcher(words).matches()) {
            return Optional.of(new Comparison(Comparison.Kind.PREVIOUS, Optional.empty()));
        }
        return YEAR_AGO.matcher(words).matches() ? Optional.of(Comparison.YEAR_ON_YEAR) : Optional.empty();
    }

    /**
     * The base in a cell of a file: words, a period, or nothing for a year ago.
     *
     * @throws IllegalArgumentException with a message for users
     */
    public static Comparison parse(String text) {
        return text.isBlank() ? Comparison.YEAR_ON_YEAR : in(text).orElseGet(() -> Comparison.parse(text));
    }
}
