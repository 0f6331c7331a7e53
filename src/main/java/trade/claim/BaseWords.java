package trade.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import trade.cube.NameNormalizer;
import trade.figure.Comparison;

/** What people call the period that a number is compared with. */
public final class BaseWords {

    private static final Pattern SO_FAR =
            Pattern.compile(".* (ytd|year to date|so far this year|year so far|luy ke|cong don|tu dau nam) .*");
    private static final Pattern YEAR_AGO = Pattern.compile(
            ".* (year ago|year earlier|year before|previous year|preceding year|last year|yoy|y o y|y y|year on year|annual"
                    + "|same (month|quarter|period)|cung ky|cung thang|nam truoc) .*");
    private static final Pattern PREVIOUS = Pattern.compile(
            ".* ((previous|prev|preceding|last|prior) (month|quarter|period|half)|mom|m o m|m m|qoq|q o q|q q"
                    + "|month on month|quarter on quarter|(month|quarter) (earlier|before)|thang truoc|quy truoc|ky truoc) .*");

    private BaseWords() {}

    /** Whether some words name the year up to a period. */
    public static boolean areOfYearSoFar(String text) {
        return SO_FAR.matcher(" " + NameNormalizer.folded(text) + " ").matches();
    }

    /** The base that some words name; none where they name none. */
    public static Optional<Comparison> findIn(String text) {
        String words = " " + NameNormalizer.folded(text) + " ";
        if (areOfYearSoFar(text)) {
            return Optional.of(new Comparison(Comparison.BaseKind.YTD, List.of()));
        }
        if (YEAR_AGO.matcher(words).matches()) {
            return Optional.of(Comparison.YEAR_ON_YEAR);
        }
        return PREVIOUS.matcher(words).matches()
                ? Optional.of(new Comparison(Comparison.BaseKind.PREVIOUS, List.of()))
                : Optional.empty();
    }

    /**
     * The base in a cell of a file: words, a period, or nothing for a year ago.
     *
     * @throws MessageException where it is none of these
     */
    public static Comparison parse(String text) {
        return text.isBlank() ? Comparison.YEAR_ON_YEAR : findIn(text).orElseGet(() -> fixed(text));
    }

    private static Comparison fixed(String text) {
        return Comparison.parse(WrittenPeriod.plain(text));
    }
}
