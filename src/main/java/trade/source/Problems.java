package trade.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trade.source.DataException.Problem;

/** What is wrong with the rows of a dataset: the first ten of a kind, and how many more there are. */
final class Problems {

    private static final int SHOWN = 10;

    /** A kind of problem, and what to do about it. */
    enum Kind {
        RAGGED("a name that contains the delimiter is written in double quotes"),
        PERIOD("periods are written 2024-01, 2024-Q1, 2024-H1 or 2024"),
        FLOW("flows are export or import"),
        NUMBER("--bad-rows skip leaves such rows out and counts them"),
        AMBIGUOUS("--decimal . or --decimal , says which mark it is"),
        EMPTY("--bad-rows skip leaves such rows out and counts them"),
        MIXED("a figure is of one currency, reporter and vintage: keep the rows of one"),
        DUPLICATE("--duplicates sum adds them up, --duplicates last keeps the last");

        private final String hint;

        Kind(String hint) {
            this.hint = hint;
        }
    }

    private final List<Problem> shown = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    void add(Kind kind, String place, String text, String excerpt, int caret) {
        if (counts.merge(kind, 1, Integer::sum) <= SHOWN) {
            shown.add(new Problem(place, text, excerpt, caret));
        }
    }

    /** Does nothing while there is no problem. */
    void report(String dataset) {
        if (shown.isEmpty()) {
            return;
        }
        Set<String> hints = new LinkedHashSet<>();
        counts.forEach((kind, count) -> {
            hints.add(kind.hint);
            if (count > SHOWN) {
                shown.add(new Problem(dataset, (count - SHOWN) + " more of the same kind as the last ten", "", -1));
            }
        });
        throw new DataException(shown, List.copyOf(hints));
    }
}
