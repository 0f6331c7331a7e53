package trade.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the lines above a table say that its numbers are in: {@code (Million US dollar)}, {@code Miles de dólares FOB}, {@code 単位:千円}.
 *
 * @param clear each scale and currency once
 * @param unclear what speaks of a unit and is not understood
 */
record TitleUnits(List<String> clear, List<String> unclear) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Without their marks, words that are part of many others: công ty, Trung Đông. */
    private static final Pattern OTHER_WORDS = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{M}])(?!tỷ|tỉ|đồng)(?:t[yỳýỵỹiìíịĩ]|[dđ][oôốộổỗòóọ]ng|đông)(?![\\p{L}\\p{M}])");

    static TitleUnits in(String title) {
        TitleUnits units = new TitleUnits(new ArrayList<>(), new ArrayList<>());
        title.lines().forEach(units::addFrom);
        return units.settled();
    }

    private void addFrom(String line) {
        clear.addAll(ValueUnit.inSigns(line));
        List<ValueUnit.Word> words = ValueUnit.words(OTHER_WORDS.matcher(line).replaceAll(" _x_ "));
        for (int at = 0; at < words.size(); ) {
            int end = at;
            while (end < words.size() && words.get(end).isOfUnit(end == at)) {
                end++;
            }
            if (end > at) {
                String before = at == 0 ? "" : words.get(at - 1).text();
                boolean isOfQuantity = end < words.size() && words.get(end).kind() == ValueUnit.WordKind.QUANTITY;
                add(words.subList(at, end), before, isOfQuantity);
            }
            at = Math.max(end, at + 1);
        }
    }

    private void add(List<ValueUnit.Word> unit, String before, boolean isOfQuantity) {
        String text = ValueUnit.Word.joined(unit);
        long currencies = unit.stream()
                .filter(word -> word.kind() == ValueUnit.WordKind.CURRENCY || word.kind() == ValueUnit.WordKind.SPOKEN)
                .map(word -> ValueUnit.of(word.text().toUpperCase(Locale.ROOT)).currency())
                .distinct()
                .count();
        boolean isScaled = unit.stream().anyMatch(word -> word.kind() == ValueUnit.WordKind.POWER);
        boolean isAmount = unit.get(0).kind() == ValueUnit.WordKind.TIMES
                        && NUMBER.matcher(unit.get(0).text()).matches()
                || unit.get(0).kind() == ValueUnit.WordKind.POWER
                        && NUMBER.matcher(before).matches()
                        && !YEAR.matcher(before).matches();
        if (currencies == 0) {
            boolean isScale = isScaled && unit.stream().anyMatch(ValueUnit.Word::isScaleAlone);
            if (isScale && !isOfQuantity) {
                unclear.add(text);
            }
        } else if (currencies > 1 || isAmount) {
            unclear.add(text);
        } else if (isScaled || unit.stream().anyMatch(ValueUnit.Word::isCurrencyAlone)) {
            clear.add(text);
        }
    }

    /** Of a currency that stands alone and with its scale, the latter; several units that differ are unclear. */
    private TitleUnits settled() {
        Map<List<Object>, String> units = new LinkedHashMap<>();
        for (String text : clear) {
            ValueUnit unit = ValueUnit.of(text);
            units.putIfAbsent(List.of(unit.scale(), unit.currency(), unit.unclearScale()), text);
        }
        if (units.size() > 1) {
            units.keySet()
                    .removeIf(unit -> unit.get(0).equals(ValueUnit.ONE)
                            && unit.get(2).equals(Optional.empty())
                            && clear.stream()
                                    .map(ValueUnit::of)
                                    .anyMatch(other -> other.currency().equals(unit.get(1))
                                            && other.scale().compareTo(BigDecimal.ONE) > 0));
        }
        List<String> different = List.copyOf(units.values());
        if (different.size() == 1) {
            return new TitleUnits(different, List.copyOf(unclear));
        }
        List<String> all = new ArrayList<>(different);
        all.addAll(unclear);
        return new TitleUnits(List.of(), all);
    }
}
