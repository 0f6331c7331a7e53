package trade.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import trade.cube.Measure;
import trade.layout.Header;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.Layouts;
import trade.layout.NumberedRecord;
import trade.layout.Overrides;
import trade.layout.UnreadableHeader;
import trade.message.Text;

/** A file that is open behind its header, which may stand below a title. */
final class OpenFile implements Closeable, OpenDataset {

    /** How many rows are looked at to tell the decimal mark. */
    private static final int SAMPLE = 1000;

    private static final int LONGEST_TITLE = 20;

    /** The title, and as many rows as a header has. */
    private static final int FIRST = LONGEST_TITLE + 2;

    private final String name;
    private final CsvRows rows;
    private final Header header;
    private final DecimalParser numbers;
    private Optional<Charset> legacy = Optional.empty();
    private boolean hasBytesInParts;

    /** @param head how many bytes of it can be read again */
    OpenFile(FileDataset dataset, SourceOptions options, Measure measure, int head) throws IOException {
        name = dataset.name();
        rows = new CsvRows(dataset, options, head);
        try {
            header = header(options.overrides(), measure);
            List<NumberedRecord> sample = rows.sample(SAMPLE);
            if (sample.isEmpty()) {
                rows.next();
                throw DataException.of(name, SourceMessage.HEADER_ALONE);
            }
            numbers = numbers(options, sample);
        } catch (IOException | DataException unreadable) {
            rows.close();
            throw unreadable;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public DecimalParser numbers(int column) {
        return numbers;
    }

    @Override
    public Optional<Character> decimal() {
        return numbers.mark();
    }

    @Override
    public Optional<Character> delimiter() {
        return Optional.of(rows.delimiter());
    }

    @Override
    public boolean hasBytes() {
        return legacy.isEmpty() && (rows.hasBytes() || hasBytesInParts);
    }

    @Override
    public Text encoding() {
        String name = legacy.orElse(rows.encoding()).name();
        return hasBytes() ? SourceMessage.BUT_FOR_SOME_BYTES.with(name) : Text.verbatim(name);
    }

    /** The next row; empty at the end. */
    Optional<NumberedRecord> next() throws IOException {
        return rows.next().map(this::inItsEncoding);
    }

    /** Whether there are rows that have been read and are still to be given by {@link #next}. */
    boolean hasAhead() {
        return rows.hasAhead();
    }

    /** The bytes behind all rows read so far; empty where there are none that could be read as bytes. */
    Optional<InputStream> rest() {
        return rows.rest();
    }

    /** How many lines have been read. */
    long lines() {
        return rows.records().lines();
    }

    /** Gives the rows in some text of the rest, behind so many lines of the file. */
    void rows(String part, long linesBefore, Consumer<NumberedRecord> taker) throws IOException {
        rows(part, linesBefore, 0, taker);
    }

    /**
     * The same, where the last lines before it are blank.
     *
     * @return how many blank lines there are at its end
     */
    long rows(String part, long linesBefore, long blankBefore, Consumer<NumberedRecord> taker) throws IOException {
        hasBytesInParts |= Encoding.hasBytes(part);
        CsvRecords records = rows.records().of(part, linesBefore, blankBefore);
        for (NumberedRecord row = records.next(); row != null; row = records.next()) {
            taker.accept(inItsEncoding(row));
        }
        return records.blank();
    }

    /** What ended the reading of the rest, with what it means to a user. */
    IOException explained(IOException cause, long line) {
        return rows.explained(cause, line);
    }

    private NumberedRecord inItsEncoding(NumberedRecord row) {
        return legacy.isPresent() ? decoded(row, legacy.get()) : row;
    }

    private static NumberedRecord decoded(NumberedRecord row, Charset encoding) {
        return new NumberedRecord(
                row.number(),
                row.fields().stream()
                        .map(text -> Encoding.decoded(text, encoding))
                        .toList());
    }

    private Header header(Overrides overrides, Measure measure) throws IOException {
        List<NumberedRecord> first = rows.peek(FIRST);
        if (first.isEmpty()) {
            rows.next();
            throw DataException.of(name, SourceMessage.NOTHING_IN_IT);
        }
        for (int at = 0; at < first.size(); at++) {
            Optional<Layout> layout = layout(first.get(at), overrides);
            if (layout.isPresent()) {
                List<NumberedRecord> title =
                        first.subList(0, at).stream().map(this::inItsEncoding).toList();
                List<NumberedRecord> lines = first.subList(
                        at, Math.min(first.size(), at + layout.get().headerRows()));
                for (int i = 0; i < at + lines.size(); i++) {
                    rows.next();
                }
                return header(
                        layout.get(),
                        title,
                        lines.stream().map(this::inItsEncoding).toList(),
                        overrides,
                        measure);
            }
        }
        // none is known: the longest of the first lines is the most likely to be it
        NumberedRecord likely = first.stream()
                .max(Comparator.comparing((NumberedRecord line) -> line.fields().size())
                        .thenComparing(line -> -line.number()))
                .orElseThrow();
        return header(Layouts.LONG, List.of(), List.of(likely), overrides, measure);
    }

    /** The layout of the file if this is its header; where bytes are not UTF-8, in the encoding that makes it one. */
    private Optional<Layout> layout(NumberedRecord line, Overrides overrides) {
        if (line.fields().stream().noneMatch(Encoding::hasBytes)) {
            return Layouts.of(Headings.of(line.fields()), overrides);
        }
        List<NumberedRecord> readings = new ArrayList<>();
        for (Charset encoding : Encoding.legacy()) {
            NumberedRecord reading = decoded(line, encoding);
            if (Layouts.of(Headings.of(reading.fields()), overrides).isPresent()) {
                readings.add(reading);
                legacy = Optional.of(encoding);
            }
        }
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        // headings that are known in all encodings do not tell which it is
        legacy = readings.size() == 1 ? legacy : Optional.empty();
        return Layouts.of(Headings.of(readings.get(0).fields()), overrides);
    }

    private Header header(
            Layout layout,
            List<NumberedRecord> title,
            List<NumberedRecord> lines,
            Overrides overrides,
            Measure measure) {
        List<String> texts = new ArrayList<>(readable(lines.get(0).fields()));
        if (lines.size() > 1) {
            texts = joined(texts, readable(lines.get(1).fields()));
        }
        texts.addAll(layout.added());
        StringBuilder words = new StringBuilder();
        for (NumberedRecord line : title) {
            String text = String.join(" ", line.fields());
            words.append(Normalizer.normalize(text, Normalizer.Form.NFC)).append('\n');
            Encoding.readings(text).forEach(reading -> words.append(reading).append('\n'));
        }
        try {
            return Header.of(layout, Headings.of(texts), measure, overrides, words.toString(), fileName());
        } catch (UnreadableHeader unreadable) {
            throw DataException.of(
                    name + ":" + lines.get(0).number(),
                    Encoding.shown(unreadable.explanation()),
                    Encoding.shown(unreadable.hint()));
        }
    }

    /** Headings that all encodings read alike, in the first of them. */
    private static List<String> readable(List<String> headings) {
        return headings.stream()
                .map(heading -> Encoding.readings(heading).findFirst().orElse(heading))
                .toList();
    }

    /** Two rows as one: a heading above several columns stands in the first of them only. */
    private static List<String> joined(List<String> above, List<String> below) {
        List<String> joined = new ArrayList<>();
        String group = "";
        for (int column = 0; column < above.size(); column++) {
            String under = column < below.size() ? below.get(column).strip() : "";
            group = above.get(column).isBlank() ? group : above.get(column).strip();
            joined.add(under.isEmpty() ? above.get(column) : group + " " + under);
        }
        return joined;
    }

    private String fileName() {
        return Normalizer.normalize(name.substring(name.lastIndexOf('/') + 1), Normalizer.Form.NFC);
    }

    private DecimalParser numbers(SourceOptions options, List<NumberedRecord> sample) {
        Optional<Character> decimal = options.decimal().or(header.layout()::decimal);
        return decimal.map(DecimalParser::withDecimal)
                .orElseGet(() -> DecimalParser.detect(sample.stream()
                        .filter(row -> row.fields().size() == header.width())
                        .flatMap(row -> header.numbers().stream()
                                .map(column -> row.fields().get(column)))
                        .toList()));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
