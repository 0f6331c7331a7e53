package trade.claim.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trade.claim.text.Token.TokenKind;

/** The words that the press writes figures with, in English and Vietnamese: the table words.csv. Accents count. */
final class Vocabulary {

    private static final Vocabulary KNOWN = new Vocabulary();

    private record Word(TokenKind kind, String value) {}

    private final Map<String, Word> words = new HashMap<>();
    private final Set<String> homes = new HashSet<>();
    private final Set<String> openers = new HashSet<>();
    private final Pattern any;

    private Vocabulary() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Vocabulary.class.getResourceAsStream("words.csv"), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        List<String> longestFirst = new ArrayList<>(words.keySet());
        longestFirst.sort(Comparator.comparing(String::length).reversed());
        any = Pattern.compile("(?iu)(?:"
                + String.join("|", longestFirst.stream().map(Pattern::quote).toList()) + ")(?![\\p{L}\\p{M}\\p{N}])");
    }

    static Vocabulary known() {
        return KNOWN;
    }

    private void add(String line) {
        Matcher parts = Pattern.compile("([^,]*),(\"[^\"]*\"|[^,]*),(.*)").matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException(line);
        }
        if (parts.group(1).equals("home") || parts.group(1).equals("opener")) {
            Set<String> names = parts.group(1).equals("home") ? homes : openers;
            Stream.of(parts.group(3).split("\\|")).map(Vocabulary::key).forEach(names::add);
            return;
        }
        TokenKind kind = TokenKind.valueOf(parts.group(1).replace(' ', '_').toUpperCase(Locale.ROOT));
        Word word = new Word(kind, parts.group(2).replace("\"", ""));
        for (String text : parts.group(3).replace("\"", "").split("\\|")) {
            words.putIfAbsent(key(text), word);
        }
    }

    private static String key(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Whether a text that is printed there is of Vietnam unless it says something else. */
    boolean isHome(String place) {
        return homes.contains(key(place));
    }

    /** Whether a sentence may begin with it and a capital letter though it is no name. */
    boolean isOpener(String word) {
        return openers.contains(key(word));
    }

    /** The longest word or phrase that begins there. */
    Optional<Token> at(String sentence, int begin) {
        Matcher matcher = any.matcher(sentence).region(begin, sentence.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Word word = words.get(key(matcher.group()));
        return Optional.of(Token.of(word.kind(), word.value(), matcher.group(), begin));
    }
}
