package trade.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells in another language what the program says in English. A text is found by the English one of its key, whose places are
 * told in turn; lists are told one by one, and what is found nowhere stays as it is. What stands between quotation marks, and in a place
 * that is written {=0}, is a user's and stays too; in {#0} stands a number.
 */
final class Translation {

    private static final Pattern PLACE = Pattern.compile("\\{([=#]?)(\\d)}");
    private static final int PLACES = 10;
    private static final String ANY = "(.+?)";
    private static final String NO_LIST = "((?:(?!; ).)+?)";

    private enum Kind {
        TOLD,
        KEPT,
        NUMBER
    }

    private record Place(int number, Kind kind) {}

    /** @param strict the same, but no place goes on behind a semicolon, which parts the items of a list */
    private record Known(Pattern strict, Pattern pattern, List<Place> places, String told, int letters) {}

    private final Map<String, String> whole = new HashMap<>();
    private final List<Known> patterns = new ArrayList<>();
    private final UnaryOperator<String> names;
    private final UnaryOperator<String> numbers;
    private UnaryOperator<String> inner = this::of;

    /**
     * @param areas what the keys of its texts begin with; the first that has a text counts
     * @param names what names and periods are in the other language; themselves where they are the same
     */
    Translation(
            Texts english,
            Texts other,
            List<String> areas,
            UnaryOperator<String> names,
            UnaryOperator<String> numbers) {
        this.names = names;
        this.numbers = numbers;
        for (String area : areas) {
            english.all().forEach((key, text) -> {
                if (key.startsWith(area + ".")) {
                    add(text, other.text(key));
                }
            });
        }
        // the one that says most is meant
        patterns.sort(Comparator.comparingInt(Known::letters).reversed());
    }

    /** The same, but what is in its places is told so. */
    Translation with(UnaryOperator<String> places) {
        inner = places;
        return this;
    }

    private void add(String text, String told) {
        Matcher place = PLACE.matcher(text);
        StringBuilder pattern = new StringBuilder();
        List<Place> places = new ArrayList<>();
        int end = 0;
        while (place.find()) {
            pattern.append(Pattern.quote(text.substring(end, place.start()))).append(ANY);
            places.add(new Place(Integer.parseInt(place.group(2)), kind(text, place)));
            end = place.end();
        }
        if (places.isEmpty()) {
            whole.putIfAbsent(text, told);
            return;
        }
        pattern.append(Pattern.quote(text.substring(end)));
        patterns.add(new Known(
                Pattern.compile(pattern.toString().replace(ANY, NO_LIST), Pattern.DOTALL),
                Pattern.compile(pattern.toString(), Pattern.DOTALL),
                places,
                told,
                PLACE.matcher(text).replaceAll("").length()));
    }

    private static Kind kind(String text, Matcher place) {
        if (place.group(1).equals("#")) {
            return Kind.NUMBER;
        }
        boolean isQuoted = text.startsWith("'", place.end());
        return isQuoted || place.group(1).equals("=") ? Kind.KEPT : Kind.TOLD;
    }

    /** The text in the other language; itself where nobody knows it. */
    String of(String text) {
        return known(text)
                .or(() -> knownList(text))
                .or(() -> matching(text, Known::pattern))
                .or(() -> withExcerpt(text))
                .orElseGet(() -> list(text));
    }

    /** Whether it is found as a whole. */
    boolean knows(String text) {
        return known(text).isPresent();
    }

    private Optional<String> known(String text) {
        if (whole.containsKey(text)) {
            return Optional.of(whole.get(text));
        }
        String name = names.apply(text);
        return name.equals(text) ? matching(text, Known::strict) : Optional.of(name);
    }

    private Optional<String> matching(String text, Function<Known, Pattern> pattern) {
        for (Known known : patterns) {
            Matcher matcher = pattern.apply(known).matcher(text);
            if (matcher.matches()) {
                return Optional.of(filled(known, matcher));
            }
        }
        return Optional.empty();
    }

    private Optional<String> knownList(String text) {
        boolean isKnown = text.contains("; ") && Stream.of(text.split("; ")).allMatch(this::knows);
        return isKnown ? Optional.of(list(text)) : Optional.empty();
    }

    private String filled(Known known, Matcher matcher) {
        Object[] places = new Object[PLACES];
        Arrays.fill(places, "");
        for (int i = 0; i < known.places().size(); i++) {
            Place place = known.places().get(i);
            String said = matcher.group(i + 1);
            places[place.number()] = switch (place.kind()) {
                case TOLD -> inner.apply(said);
                case KEPT -> said;
                case NUMBER -> numbers.apply(said);
            };
        }
        return Texts.filled(known.told(), places);
    }

    /** What is known with something behind a colon that is not: a line of a file. */
    private Optional<String> withExcerpt(String text) {
        for (int colon = text.indexOf(": "); colon > 0; colon = text.indexOf(": ", colon + 1)) {
            Optional<String> head = known(text.substring(0, colon));
            if (head.isPresent()) {
                return Optional.of(head.get() + text.substring(colon));
            }
        }
        return Optional.empty();
    }

    private String list(String text) {
        return Stream.of("; ", ", ")
                .filter(text::contains)
                .map(mark -> Stream.of(text.split(Pattern.quote(mark), -1))
                        .map(this::of)
                        .collect(Collectors.joining(mark)))
                .findFirst()
                .orElse(text);
    }
}
