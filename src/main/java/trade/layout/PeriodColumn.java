package trade.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trade.csv.NumberedRecord;
import trade.cube.NameNormalizer;

/**
 * A column headed as one of periods that holds none, beside one of years: it says that figures are of years, or which part of the year they
 * are of, as Annual and August do.
 */
public final class PeriodColumn {

    private static final Set<String> OF_YEARS = Set.of(
            "",
            "annual",
            "annually",
            "yearly",
            "year",
            "calendar year",
            "full year",
            "total",
            "hang nam",
            "ca nam",
            "nam",
            "anual",
            "annuel",
            "annuelle",
            "jahrlich",
            "jahr");

    /** Where these stand another column says the month. */
    private static final Set<String> OF_MONTHS = Set.of(
            "",
            "monthly",
            "month",
            "quarterly",
            "quarter",
            "hang thang",
            "thang",
            "hang quy",
            "quy",
            "mensual",
            "mensal",
            "mensuel",
            "mensuelle",
            "monatlich",
            "monat",
            "trimestral",
            "trimestriel",
            "trimestrielle");

    private PeriodColumn() {}

    /** Whether there is such a column: what it holds matters. */
    public static boolean isDoubtful(Header header, Overrides overrides) {
        boolean isNamed = Set.of(Field.PERIOD, Field.YEAR, Field.MONTH).stream()
                .anyMatch(field -> overrides.columns().containsKey(field));
        return header.isPlain()
                && !isNamed
                && header.columns().containsKey(Field.PERIOD)
                && heading(header, Field.YEAR).isPresent();
    }

    /** What a user says, with which columns say the period instead if some rows show that this one does not. */
    public static Overrides settled(Header header, Overrides overrides, List<NumberedRecord> rows) {
        if (!isDoubtful(header, overrides)) {
            return overrides;
        }
        int column = header.columns().get(Field.PERIOD).get(0);
        Set<String> texts = rows.stream()
                .filter(row -> row.fields().size() > column)
                .map(row -> row.fields().get(column).strip())
                .collect(Collectors.toSet());
        String year = heading(header, Field.YEAR).orElseThrow();
        boolean hasMonth = heading(header, Field.MONTH).isPresent();
        Set<String> words = hasMonth ? OF_MONTHS : OF_YEARS;
        if (texts.stream().allMatch(text -> words.contains(NameNormalizer.folded(text)))) {
            return overrides.withColumns(Map.of(Field.YEAR, year));
        }
        if (!hasMonth && texts.stream().allMatch(PartOfYear::is)) {
            Map<Field, String> both = new EnumMap<>(Field.class);
            both.put(Field.YEAR, year);
            both.put(Field.MONTH, header.headings().texts().get(column));
            return overrides.withColumns(both);
        }
        return overrides;
    }

    private static Optional<String> heading(Header header, Field field) {
        return IntStream.range(0, header.headings().size())
                .filter(column -> field.isCalled(header.headings().texts().get(column)))
                .mapToObj(column -> header.headings().texts().get(column))
                .findFirst();
    }
}
