package trade.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import trade.csv.Encoding;
import trade.csv.NumberedRecord;
import trade.cube.Measure;
import trade.layout.Header;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.Overrides;
import trade.layout.PeriodHeadings;
import trade.layout.PlainLayouts;
import trade.layout.UnreadableHeader;
import trade.layout.office.Layouts;
import trade.spreadsheet.MergedHeader;

/**
 * The header among the first rows of a file: the first row, or the first rows that merged cells make one, whose headings are those of a
 * layout.
 *
 * @param title the rows above it
 * @param headings what it says, several rows as one
 * @param rows how many rows it and the title are
 * @param legacy its encoding, where only one makes it a header that is known
 */
record FoundHeader(
        Layout layout, List<NumberedRecord> title, NumberedRecord headings, int rows, Optional<Charset> legacy) {

    private static final int LONGEST_TITLE = 20;

    /** The title, and as many rows as a header has. */
    static final int FIRST = LONGEST_TITLE + 2;

    private record Reading(Layout layout, NumberedRecord headings, Optional<Charset> legacy) {

        boolean saysNoLess(Reading other, Overrides overrides) {
            return known() >= other.known() && values(overrides) >= other.values(overrides);
        }

        private long known() {
            return Layouts.known(Headings.of(headings.fields()));
        }

        /** How many columns of values there are. */
        private int values(Overrides overrides) {
            try {
                return Header.of(layout, Headings.of(headings.fields()), Measure.VALUE, overrides, "", "")
                        .values()
                        .size();
            } catch (UnreadableHeader unclear) {
                return 0;
            }
        }
    }

    /**
     * What may be a header.
     *
     * @param lastRow the number of its last row
     */
    record LikelyHeader(NumberedRecord headings, long lastRow) {}

    /** Whether there is one, and a row below it. */
    static boolean isIn(Rows rows, Overrides overrides) throws IOException {
        try {
            Optional<FoundHeader> found = in(rows, overrides);
            return found.isPresent()
                    && rows.peek(found.get().rows() + 1).size() > found.get().rows();
        } catch (UnreadableHeader ofSeveralLayouts) {
            return true;
        }
    }

    /** @throws UnreadableHeader when it is that of two layouts alike */
    static Optional<FoundHeader> in(Rows rows, Overrides overrides) throws IOException {
        List<NumberedRecord> first = rows.peek(FIRST);
        for (int at = 0; at < first.size(); at++) {
            List<NumberedRecord> from = first.subList(at, first.size());
            Optional<FoundHeader> found = rows.mergedHeader(from)
                    .flatMap(merged -> ofMerged(first, from, merged, overrides))
                    .or(() -> ofRow(first, from, overrides));
            if (found.isPresent() && !found.get().isRowOfData()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Where none is known: the longest of the first lines is the most likely to be it. */
    static Optional<LikelyHeader> likely(Rows rows) throws IOException {
        List<NumberedRecord> first = rows.peek(FIRST);
        Optional<NumberedRecord> longest = first.stream()
                .max(Comparator.comparing((NumberedRecord line) -> line.fields().size())
                        .thenComparing(line -> -line.number()));
        for (int at = 0; at < first.size(); at++) {
            Optional<MergedHeader> merged = rows.mergedHeader(first.subList(at, first.size()));
            if (merged.isPresent()
                    && merged.get().lastRow() >= longest.orElseThrow().number()) {
                return Optional.of(new LikelyHeader(
                        merged.get().readings().get(0), merged.get().lastRow()));
            }
        }
        return longest.map(line -> new LikelyHeader(line, line.number()));
    }

    /** Whether it is numbers below a row of words, and a header only by them that happen to be years. */
    private boolean isRowOfData() {
        return layout.equals(PlainLayouts.WIDE)
                && !PeriodHeadings.areYearsInOrder(Headings.of(headings.fields()))
                && title.stream()
                        .anyMatch(row -> isOfWords(row, headings.fields().size()));
    }

    private static boolean isOfWords(NumberedRecord row, int width) {
        return row.fields().size() >= width
                && row.fields().stream().allMatch(field -> field.chars().anyMatch(Character::isLetter));
    }

    private static Optional<FoundHeader> ofRow(
            List<NumberedRecord> first, List<NumberedRecord> from, Overrides overrides) {
        return reading(from.get(0), overrides).map(read -> {
            List<NumberedRecord> header =
                    from.subList(0, Math.min(from.size(), read.layout().headerRows()));
            NumberedRecord headings = header.size() > 1
                    ? joined(read.headings(), decoded(header.get(1), read.legacy()))
                    : read.headings();
            return of(read, headings, first, first.size() - from.size(), header.size());
        });
    }

    /** Several rows as one, or the last of them alone where that says more, unless the first is that of a layout. */
    private static Optional<FoundHeader> ofMerged(
            List<NumberedRecord> first, List<NumberedRecord> from, MergedHeader merged, Overrides overrides) {
        boolean isOfLayout = reading(from.get(0), overrides)
                .filter(read -> read.layout().headerRows() > 1)
                .isPresent();
        if (isOfLayout) {
            return Optional.empty();
        }
        int at = first.size() - from.size();
        int size = (int)
                from.stream().filter(row -> row.number() <= merged.lastRow()).count();
        Optional<Reading> alone = reading(from.get(size - 1), overrides);
        return merged.readings().stream()
                .flatMap(headings -> reading(headings, overrides).stream())
                .filter(read -> alone.isEmpty() || read.saysNoLess(alone.get(), overrides))
                .findFirst()
                .map(read -> of(read, read.headings(), first, at, size))
                .or(() -> alone.map(read -> of(read, read.headings(), first, at + size - 1, 1)));
    }

    private static FoundHeader of(Reading read, NumberedRecord headings, List<NumberedRecord> first, int at, int size) {
        List<NumberedRecord> title = first.subList(0, at).stream()
                .map(row -> decoded(row, read.legacy()))
                .toList();
        return new FoundHeader(read.layout(), title, headings, at + size, read.legacy());
    }

    /** The layout of a file if this is its header; where bytes are not UTF-8, in the encoding that makes it one. */
    private static Optional<Reading> reading(NumberedRecord line, Overrides overrides) {
        if (line.fields().stream().noneMatch(Encoding::hasBytes)) {
            return Layouts.of(Headings.of(line.fields()), overrides)
                    .map(layout -> new Reading(layout, line, Optional.empty()));
        }
        List<Reading> readings = new ArrayList<>();
        for (Charset encoding : Encoding.legacy()) {
            NumberedRecord decoded = decoded(line, Optional.of(encoding));
            Layouts.of(Headings.of(decoded.fields()), overrides)
                    .ifPresent(layout -> readings.add(new Reading(layout, decoded, Optional.of(encoding))));
        }
        // headings that are known in all encodings do not tell which it is
        return readings.size() == 1
                ? Optional.of(readings.get(0))
                : readings.stream().findFirst().map(read -> new Reading(read.layout(), line, Optional.empty()));
    }

    static NumberedRecord decoded(NumberedRecord row, Optional<Charset> encoding) {
        return encoding.map(of -> row.holding(row.fields().stream()
                        .map(text -> Encoding.decoded(text, of))
                        .toList()))
                .orElse(row);
    }

    /** Two rows as one: a heading above several columns stands in the first of them only. */
    private static NumberedRecord joined(NumberedRecord above, NumberedRecord below) {
        List<String> joined = new ArrayList<>();
        String group = "";
        for (int column = 0;
                column < Math.max(above.fields().size(), below.fields().size());
                column++) {
            String over = text(above, column);
            String under = text(below, column).strip();
            group = over.isBlank() ? group : over.strip();
            joined.add(under.isEmpty() || under.equals(over.strip()) ? over : group + " " + under);
        }
        return above.holding(joined);
    }

    private static String text(NumberedRecord row, int column) {
        return column < row.fields().size() ? row.fields().get(column) : "";
    }
}
