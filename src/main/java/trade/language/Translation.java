package trade.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells in another language what the program says in English. A text is found by the English one of its key, whose places are
 * told in turn; lists are told one by one, and what is found nowhere stays as it is.
 */
final class Translation {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private record Known(Pattern pattern, List<Integer> places, String told, int letters) {}

    private final Map<String, String> whole = new HashMap<>();
    private final List<Known> patterns = new ArrayList<>();
    private final UnaryOperator<String> names;

    /** @param names what names and periods are in the other language; themselves where they are the same */
    Translation(Texts english, Texts other, UnaryOperator<String> names) {
        this.names = names;
        english.all().forEach((key, text) -> {
            if (key.startsWith("say.")) {
                add(text, other.text(key));
            }
        });
        patterns.sort(Comparator.comparingInt(Known::letters).reversed());
    }

    private void add(String text, String told) {
        if (!PLACE.matcher(text).find()) {
            whole.put(text, told);
            return;
        }
        StringBuilder pattern = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            pattern.append(Pattern.quote(text.substring(end, place.start()))).append("(.+?)");
            places.add(Integer.parseInt(place.group(1)));
            end = place.end();
        }
        pattern.append(Pattern.quote(text.substring(end)));
        patterns.add(new Known(
                Pattern.compile(pattern.toString(), Pattern.DOTALL),
                places,
                told,
                PLACE.matcher(text).replaceAll("").length()));
    }

    /** The text in the other language; itself where nobody knows it. */
    String of(String text) {
        return known(text)
                .orElseGet(() -> Stream.of("; ", ", ")
                        .filter(text::contains)
                        .map(mark -> Stream.of(text.split(Pattern.quote(mark), -1))
                                .map(this::of)
                                .collect(Collectors.joining(mark)))
                        .findFirst()
                        .orElse(text));
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
        if (!name.equals(text)) {
            return Optional.of(name);
        }
        for (Known known : patterns) {
            Matcher matcher = known.pattern().matcher(text);
            if (matcher.matches()) {
                Object[] places = new Object[10];
                java.util.Arrays.fill(places, "");
                for (int i = 0; i < known.places().size(); i++) {
                    places[known.places().get(i)] = of(matcher.group(i + 1));
                }
                return Optional.of(Texts.filled(known.told(), places));
            }
        }
        return Optional.empty();
    }
}
