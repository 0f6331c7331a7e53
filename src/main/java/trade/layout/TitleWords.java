package trade.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import trade.cube.Flow;

/** What the lines above a table, its sheet and its file say of all rows in plain words, and what such words in cells mean. */
public final class TitleWords {

    private static final Pattern UNIT_LINE =
            Pattern.compile("(?iu)(?:đvt|đơn vị(?: tính)?|units?)\\s*[:：]\\s*((?:[^,;|\\t)\\n]|[,](?=000))++)");

    /** More words than these are no unit. */
    private static final int LONGEST_UNIT = 5;

    /** What a field {@code missing} says of the number itself, before what it says of what comes of it. */
    private static final Pattern OF_NUMBER = Pattern.compile("(?:value|quantity)\\w*: ([^;]+).*");

    private static final Pattern GOODS = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])HS(?:[ _-]?(?:code|heading))?[ :_-]{0,2}(\\d{4}(?:\\d{2}){0,3})(?!\\d)");

    private static final Pattern EDITION = Pattern.compile("1988|1992|1996|2002|2007|2012|2017|2022|2028");

    private static final Set<String> ONES = Set.of("unit", "units", "one", "ones", "none");

    private TitleWords() {}

    /** What a title says of all rows: the unit and the flow. */
    static Map<Field, String> title(String title, String file) {
        Map<Field, String> said = new EnumMap<>(Field.class);
        said.putAll(unitLine(title));
        if (said.isEmpty()) {
            TitleUnits.in(title).clear().forEach(unit -> said.put(Field.VALUE, unit));
        }
        Set<Flow> flows = flows(title, file);
        if (flows.size() == 1) {
            said.put(Field.FLOW, flows.iterator().next().toString());
        }
        return said;
    }

    /** The flows that the lines above a table speak of; where they speak of none, those of the name of its file. */
    static Set<Flow> flows(String title, String file) {
        Set<Flow> inTitle = FlowWords.mentionedIn(title);
        if (!inTitle.isEmpty()) {
            return inTitle;
        }
        Optional<Flow> marked = FlowWords.in(title);
        return marked.isPresent() ? Set.of(marked.get()) : FlowWords.inFileName(file);
    }

    /** The codes of goods that they speak of: {@code HS 0901}. */
    static Set<String> products(String title, String file) {
        return GOODS.matcher(title + "\n" + file)
                .results()
                .map(code -> code.group(1))
                .filter(code -> !EDITION.matcher(code).matches())
                .collect(Collectors.toSet());
    }

    /** What the numbers are in, where a line above the header says it: {@code Đơn vị tính: triệu USD}. */
    public static Map<Field, String> unitLine(String title) {
        Matcher line = UNIT_LINE.matcher(title);
        if (!line.find()) {
            return Map.of();
        }
        List<String> words = List.of(line.group(1).strip().split("\\s+"));
        return Map.of(Field.VALUE, String.join(" ", words.subList(0, Math.min(LONGEST_UNIT, words.size()))));
    }

    /**
     * What cells in words mean: {@code million USD} is a power of ten and a currency, {@code value_usd: confidential} a status of the
     * value.
     */
    static String meaning(Field field, String text) {
        if (field == Field.STATUS) {
            Matcher ofNumber = OF_NUMBER.matcher(text);
            return ofNumber.matches() ? ofNumber.group(1) : text;
        }
        if (field == Field.POWER && !text.matches("-?\\d*")) {
            ValueUnit unit = ValueUnit.of(text);
            boolean isUnderstood = unit.name().isEmpty()
                    || unit.quantity().isPresent()
                    || ONES.contains(unit.name())
                    || CellTexts.isAdjustment(unit.words());
            return isUnderstood ? Integer.toString(unit.scale().precision() - 1) : text;
        }
        return field == Field.CURRENCY ? ValueUnit.of(text).clearCurrency().orElse(text) : text;
    }
}
