package trade.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import trade.cube.Spelling;

/**
 * Which column holds what. Headings are recognised in English and Vietnamese, accents and case ignored; {@code columns}
 * overrules them.
 */
record Header(List<String> headings, Map<Field, Integer> columns, BigDecimal scale, Optional<String> currency) {

    /** @throws DataException when it does not say where period and value are */
    static Header of(String dataset, Line first, CsvOptions options) {
        List<String> headings = first.fields();
        String place = dataset + ":" + first.number();
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (int i = 0; i < headings.size(); i++) {
            for (Field field : fieldsOf(headings.get(i), options)) {
                Integer before = columns.putIfAbsent(field, i);
                if (before != null) {
                    throw DataException.of(
                            place,
                            "two columns hold the " + field + ": '" + headings.get(before) + "' and '" + headings.get(i)
                                    + "'",
                            "--columns " + field + "=HEADING says which");
                }
            }
        }
        for (Map.Entry<Field, String> named : options.columns().entrySet()) {
            if (!columns.containsKey(named.getKey())) {
                throw DataException.of(
                        place,
                        "no column is headed '" + named.getValue() + "'; the headings are " + quoted(headings),
                        "--columns takes a heading as it is in the file");
            }
        }
        for (Field needed : List.of(Field.PERIOD, Field.VALUE)) {
            if (!columns.containsKey(needed)) {
                throw DataException.of(
                        place,
                        "no column for the " + needed + "; the headings are " + quoted(headings),
                        "--columns " + needed + "="
                                + headings.stream()
                                        .filter(heading -> needed.isLike(Spelling.folded(heading)))
                                        .findFirst()
                                        .orElse("HEADING")
                                + " says where it is");
            }
        }
        ValueUnit unit = ValueUnit.of(headings.get(columns.get(Field.VALUE)));
        return new Header(
                headings,
                columns,
                options.scale().orElse(unit.scale()),
                options.currency().or(unit::currency));
    }

    /** The headings that mean nothing here. */
    List<String> unread() {
        return IntStream.range(0, headings.size())
                .filter(column -> !columns.containsValue(column))
                .mapToObj(headings::get)
                .toList();
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    String text(Line row, Field field) {
        return row.fields().get(columns.get(field));
    }

    /** Whether a row is this header again, as in files that a shell put together, each with its byte order mark. */
    boolean isAgain(Line row) {
        List<String> fields = new ArrayList<>(row.fields());
        fields.set(0, fields.get(0).replace("\ufeff", ""));
        return fields.equals(headings);
    }

    private static List<Field> fieldsOf(String heading, CsvOptions options) {
        List<Field> fields = new ArrayList<>();
        String folded = Spelling.folded(heading);
        for (Field field : Field.values()) {
            String named = options.columns().get(field);
            boolean isCalled = field.isCalled(folded)
                    || field == Field.VALUE
                            && field.isCalled(ValueUnit.of(heading).name());
            if (named != null ? Spelling.folded(named).equals(folded) : isCalled) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static String quoted(List<String> headings) {
        return "'" + String.join("', '", headings) + "'";
    }
}
