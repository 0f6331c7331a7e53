package trade.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import trade.cube.NameNormalizer;
import trade.message.Text;

/** The names that someone who mistyped may have meant. */
final class DidYouMean {

    private static final int NAMES = 3;

    /** Shorter ones are codes, which look alike without being meant. */
    private static final int SHORTEST = 3;

    private DidYouMean() {}

    /** The names that differ from the text in at most a third of its letters, closest first. */
    static List<String> closest(String text, Stream<String> names) {
        String typed = NameNormalizer.folded(text);
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        int most = Math.max(1, typed.length() / 3);
        return names.distinct()
                // the text may be of any length
                .filter(name -> Math.abs(NameNormalizer.folded(name).length() - typed.length()) <= most)
                .filter(name -> distance(typed, NameNormalizer.folded(name)) <= most)
                .sorted(Comparator.comparingInt(name -> distance(typed, NameNormalizer.folded(name))))
                .limit(NAMES)
                .toList();
    }

    static Text hint(Collection<String> names) {
        return names.isEmpty() ? Text.NONE : CliMessage.DID_YOU_MEAN.with(names);
    }

    /** Levenshtein's: how many letters to insert, delete or replace. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
