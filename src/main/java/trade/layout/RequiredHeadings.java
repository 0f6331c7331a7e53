package trade.layout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The headings that a layout asks for.
 *
 * @param keys for each heading the keys of which one must be there; where one has …, more may stand
 */
public record RequiredHeadings(List<List<String>> keys) {

    static final RequiredHeadings NONE = new RequiredHeadings(List.of());

    private static final String MORE = "…";

    static RequiredHeadings of(String... headings) {
        return new RequiredHeadings(Stream.of(headings)
                .map(heading -> Stream.of(heading.split("[|]"))
                        .map(RequiredHeadings::key)
                        .toList())
                .toList());
    }

    private static String key(String heading) {
        return (heading.startsWith(MORE) ? MORE : "") + Headings.key(heading) + (heading.endsWith(MORE) ? MORE : "");
    }

    public int size() {
        return keys.size();
    }

    public boolean areIn(Headings headings) {
        return keys.stream().allMatch(several -> several.stream().anyMatch(key -> isIn(headings, key)));
    }

    private static boolean isIn(Headings headings, String key) {
        boolean mayBegin = key.startsWith(MORE);
        boolean mayEnd = key.endsWith(MORE);
        if (!mayBegin && !mayEnd) {
            return headings.keys().contains(key);
        }
        String words = key.replace(MORE, "");
        return headings.keys().stream()
                .anyMatch(one -> mayBegin && mayEnd
                        ? one.contains(words)
                        : mayEnd ? one.startsWith(words) : one.endsWith(words));
    }

    /** As {@link #parse} reads it; keys are letters and digits. */
    @Override
    public String toString() {
        return keys.stream().map(several -> String.join("|", several)).collect(Collectors.joining(" "));
    }

    public static RequiredHeadings parse(String text) {
        return text.isEmpty()
                ? NONE
                : new RequiredHeadings(Stream.of(text.split(" "))
                        .map(several -> List.of(several.split("[|]")))
                        .toList());
    }
}
