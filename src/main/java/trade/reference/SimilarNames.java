package trade.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.cube.Member;
import trade.cube.NameNormalizer;

/**
 * Index of the names of markets, which finds those that an unknown name resembles without going through all of them.
 *
 * <p>Names resemble each other that have the same words, but for those that say what kind of state it is (<i>Republic of Indonesia</i>), and names
 * that differ in a letter, long ones in two. Two slips leave one of three pieces of a name as it is, so names are looked up by
 * their pieces, as in PassJoin (Li et al., 2011).
 */
final class SimilarNames {

    /** Codes are shorter, and other names as short look alike without being meant. */
    private static final int SHORTEST = 5;

    /** Names and words of so many letters may differ in two. */
    private static final int LONG = 8;

    private static final int SLIPS = 2;
    private static final int PIECES = SLIPS + 1;

    /** Words that tell few markets apart. */
    private static final Set<String> PLAIN_WORDS = Set.of(("the of and la le les el los las de du des del et "
                    + "republic rep rp republique republica republik state etat estado kingdom royaume reino commonwealth principality "
                    + "democratic dem democratique democratica people peoples populaire popular federal federated federation fed "
                    + "islamic arab socialist soc")
            .split(" "));

    private static final Map<String, String> SAME_WORDS = Map.of(
            "st", "saint", "isds", "island", "isl", "island", "is", "island", "islands", "island", "br", "british",
            "fr", "french");

    /** A piece of a name of some length. */
    private record Piece(int length, int number, String text) {}

    private final Map<String, Set<Member>> byWords = new HashMap<>();
    private final Map<Piece, List<String>> byPiece = new HashMap<>();
    private final Map<String, Set<Member>> named = new HashMap<>();

    SimilarNames(Markets markets) {
        for (String name : markets.names()) {
            String folded = NameNormalizer.folded(name);
            if (letters(folded).length() >= SHORTEST - 1) {
                byWords.computeIfAbsent(words(folded), none -> new LinkedHashSet<>())
                        .addAll(markets.named(name));
            }
            if (letters(folded).length() >= SHORTEST && named.putIfAbsent(folded, markets.named(name)) == null) {
                addPieces(folded);
            }
        }
        byWords.remove("");
    }

    private void addPieces(String folded) {
        String letters = letters(folded);
        for (int i = 0; i < PIECES; i++) {
            String text = letters.substring(start(letters.length(), i), start(letters.length(), i + 1));
            byPiece.computeIfAbsent(new Piece(letters.length(), i, text), none -> new ArrayList<>())
                    .add(folded);
        }
    }

    private static int start(int length, int piece) {
        return length * piece / PIECES;
    }

    /** The markets that a name which is none of theirs may be meant for, the most likely first; mostly none. */
    Set<Member> resembling(String name) {
        String folded = NameNormalizer.folded(name);
        Set<Member> found = new LinkedHashSet<>(byWords.getOrDefault(words(folded), Set.of()));
        for (int slips = 1; slips <= SLIPS && found.isEmpty(); slips++) {
            for (String other : candidates(letters(folded))) {
                if (slips(folded, other) <= slips) {
                    found.addAll(named.get(other));
                }
            }
        }
        return found;
    }

    /** The names that have a piece in common with these letters, about where these have it. */
    private Set<String> candidates(String letters) {
        Set<String> others = new LinkedHashSet<>();
        if (letters.length() < SHORTEST) {
            return others;
        }
        for (int length = letters.length() - SLIPS; length <= letters.length() + SLIPS; length++) {
            for (int i = 0; i < PIECES; i++) {
                int size = start(length, i + 1) - start(length, i);
                int last = Math.min(start(length, i) + SLIPS, letters.length() - size);
                for (int at = Math.max(0, start(length, i) - SLIPS); at <= last; at++) {
                    others.addAll(
                            byPiece.getOrDefault(new Piece(length, i, letters.substring(at, at + size)), List.of()));
                }
            }
        }
        return others;
    }

    /** How many slips make one name of the other; many where a word is too short for as many. */
    private static int slips(String one, String other) {
        String[] words = one.split(" ");
        String[] others = other.split(" ");
        if (words.length != others.length) {
            // a space too many or too few
            return slipsInWord(letters(one), letters(other)) == 0 ? 1 : SLIPS + 1;
        }
        int slips = 0;
        for (int i = 0; i < words.length; i++) {
            slips += slipsInWord(words[i], others[i]);
        }
        return slips;
    }

    private static int slipsInWord(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter >= LONG ? SLIPS : shorter >= SHORTEST - 1 ? 1 : 0;
        int slips = Math.abs(one.length() - other.length()) > allowed ? SLIPS + 1 : distance(one, other);
        return slips <= allowed ? slips : SLIPS + 1;
    }

    /** How many letters to insert, delete or replace, or neighbours to swap: the optimal string alignment. */
    private static int distance(String from, String to) {
        int[][] rows = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int replaced = rows[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                rows[i][j] = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                boolean isSwapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (isSwapped) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[from.length()][to.length()];
    }

    private static String letters(String folded) {
        return folded.replace(" ", "");
    }

    /** The words that tell a market, in the order of letters; numbers and single letters are those of footnotes. */
    private static String words(String folded) {
        return Stream.of(folded.split(" "))
                .map(word -> SAME_WORDS.getOrDefault(word, word))
                .filter(word -> word.length() > 1 && !PLAIN_WORDS.contains(word))
                .filter(word -> word.length() > 2 || !OfficeCodes.isNumber(word))
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
