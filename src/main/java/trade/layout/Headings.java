package trade.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import trade.cube.NameNormalizer;

/**
 * The headings of a file. They are compared by their keys: {@code Ref. Year}, {@code refYear} and {@code ref_year} are all
 * {@code refyear}, and {@code FREQ: Frequency of observation}, as SDMX writes them with labels, is {@code freq}.
 */
public record Headings(List<String> texts, List<String> keys) {

    private static final Pattern LABELLED = Pattern.compile("([A-Za-z][A-Za-z0-9_]*): ?\\S.*");

    private static final Pattern PLACE = Pattern.compile("#(\\d{1,5})");

    private static final Pattern BETWEEN_CASES = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    public static Headings of(List<String> texts) {
        return new Headings(texts, texts.stream().map(Headings::key).toList());
    }

    public static String key(String heading) {
        Matcher labelled = LABELLED.matcher(heading);
        return NameNormalizer.folded(labelled.matches() ? labelled.group(1) : heading)
                .replace(" ", "");
    }

    /** The words of a heading or a cell: {@code exportValue} and {@code export_value} are both export and value. */
    static List<String> words(String text) {
        String folded = NameNormalizer.folded(BETWEEN_CASES.matcher(text).replaceAll(" "));
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    public int size() {
        return keys.size();
    }

    public boolean has(String heading) {
        return keys.contains(key(heading));
    }

    /** The columns so headed; the same heading may come again, with labels instead of codes. */
    public List<Integer> columns(String heading) {
        String key = key(heading);
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < keys.size(); column++) {
            if (keys.get(column).equals(key)) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The columns that a user calls so: by their heading, or one by its place, as in {@code #3}. */
    List<Integer> named(String called) {
        Matcher place = PLACE.matcher(called);
        return place.matches() && !texts.contains(called)
                ? IntStream.of(Integer.parseInt(place.group(1)) - 1)
                        .filter(column -> column >= 0 && column < size())
                        .boxed()
                        .toList()
                : columns(key(called));
    }

    /** What a user may call a column: its heading, or its place where that heads none or several. */
    String name(int column) {
        String text = texts.get(column);
        return text.isBlank() || columns(key(text)).size() > 1 ? "#" + (column + 1) : text;
    }

    /** For messages. */
    public String quoted() {
        return "'" + String.join("', '", texts) + "'";
    }
}
