package trade.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.csv.CellKind;
import trade.csv.CsvRecords;
import trade.csv.DataException;
import trade.csv.DecimalParser;
import trade.csv.Encoding;
import trade.csv.NumberedRecord;
import trade.cube.IncompatibleParameters;
import trade.cube.Measure;
import trade.layout.Field;
import trade.layout.FlowColumn;
import trade.layout.Header;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.LoneCountry;
import trade.layout.Overrides;
import trade.layout.PeriodColumn;
import trade.layout.PeriodHeadings;
import trade.layout.PeriodNotation;
import trade.layout.PlainLayouts;
import trade.layout.SumRows;
import trade.layout.TitleDoubts;
import trade.layout.UnknownColumns;
import trade.layout.UnreadColumns;
import trade.layout.UnreadableHeader;
import trade.message.ShellWord;
import trade.message.Text;

/** A file that is open behind its header, which may stand below a title. */
final class OpenFile implements Closeable, OpenDataset {

    /** How many rows are looked at to tell the decimal mark. */
    private static final int SAMPLE = 1000;

    private final FileTables tables;
    private final String name;
    private final Rows rows;
    private final Header header;
    private final PeriodNotation periods;
    private final DecimalParser numbers;
    private final Set<String> someMarkets;
    private Optional<Charset> legacy = Optional.empty();
    private Optional<Integer> flowOfBlock = Optional.empty();
    private Optional<LoneCountry> countryToAsk = Optional.empty();
    private String flow = "";
    private final List<String> sums;
    private boolean hasBytesInParts;

    /** @param head how many bytes of it can be read again */
    OpenFile(ByteSource bytes, SourceOptions options, Measure measure, int head) throws IOException {
        tables = FileTables.of(bytes, options, head);
        try {
            name = tables.name();
            rows = UnpivotedRows.of(name, tables.rows(), options.overrides());
            Header found = header(options.overrides(), measure);
            List<NumberedRecord> sample = rows.sample(SAMPLE);
            if (sample.isEmpty()) {
                rows.next();
                throw DataException.of(name, SourceMessage.HEADER_ALONE);
            }
            Map<Integer, Set<String>> names = sample.size() < SAMPLE ? sums(found, options, sample) : Map.of();
            header = SumRows.without(names, found);
            sums = names.values().stream().flatMap(Set::stream).toList();
            periods = header.notation(
                    options.dates(), sample.stream().map(this::inItsForm).toList());
            numbers = numbers(header, options, sample);
            someMarkets = header.isPlain() ? someMarkets(sample) : Set.of();
        } catch (IOException | DataException | IncompatibleParameters unreadable) {
            tables.close();
            throw unreadable;
        }
    }

    /** The sheet that is read; empty where the file is no workbook. */
    Optional<String> sheet() {
        return tables.sheet();
    }

    @Override
    public List<String> sums() {
        return sums;
    }

    /** Its other sheets or members, in which there is no table. */
    List<String> passedOver() {
        return tables.passedOver();
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
    public PeriodNotation periods() {
        return periods;
    }

    @Override
    public Set<String> someMarkets() {
        return someMarkets;
    }

    @Override
    public Optional<LoneCountry> countryToAsk() {
        return countryToAsk;
    }

    private Set<String> someMarkets(List<NumberedRecord> sample) {
        List<Integer> columns = Stream.of(Field.MARKET, Field.REPORTER)
                .flatMap(field -> header.columns().getOrDefault(field, List.of()).stream())
                .toList();
        return sample.stream()
                .map(this::inItsForm)
                .flatMap(row -> columns.stream()
                        .filter(column -> column < row.fields().size())
                        .map(column -> row.fields().get(column).strip()))
                .collect(Collectors.toSet());
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
        return rows.delimiter();
    }

    @Override
    public boolean hasBytes() {
        return legacy.isEmpty() && (rows.hasBytes() || hasBytesInParts);
    }

    @Override
    public Text encoding() {
        Text said = legacy.<Text>map(encoding -> Text.verbatim(encoding.name())).orElse(rows.encoding());
        return hasBytes() ? SourceMessage.BUT_FOR_SOME_BYTES.with(said) : said;
    }

    /** The next row; empty at the end. */
    Optional<NumberedRecord> next() throws IOException {
        return rows.next().map(this::inItsForm).map(this::withFlow);
    }

    /** With the flow of a row above, where that stands once for those below. */
    private NumberedRecord withFlow(NumberedRecord row) {
        if (flowOfBlock.isEmpty() || row.fields().size() != header.width()) {
            return row;
        }
        int column = flowOfBlock.get();
        String text = row.fields().get(column);
        flow = text.isBlank() ? flow : text;
        List<String> fields = new ArrayList<>(row.fields());
        fields.set(column, flow);
        return row.holding(fields);
    }

    /** In the encoding of the file, and as long as its header. */
    private NumberedRecord inItsForm(NumberedRecord row) {
        return rows.fitted(FoundHeader.decoded(row, legacy), header.width());
    }

    /** Whether there are rows that have been read and are still to be given by {@link #next}. */
    boolean hasAhead() {
        return rows.hasAhead();
    }

    /** The rows that have been read and are still to be given by {@link #next}. */
    List<NumberedRecord> ahead() {
        return rows.ahead().stream().map(this::inItsForm).toList();
    }

    /** The bytes behind all rows read so far; empty where there are none that could be read as bytes. */
    Optional<InputStream> rest() {
        return flowOfBlock.isPresent() ? Optional.empty() : rows.csv().flatMap(CsvRows::rest);
    }

    /** How many lines have been read. */
    long lines() {
        return csv().records().lines();
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
        CsvRecords records = csv().records().of(part, linesBefore, blankBefore);
        for (NumberedRecord row = records.next(); row != null; row = records.next()) {
            taker.accept(FoundHeader.decoded(row, legacy));
        }
        return records.blank();
    }

    /** What ended the reading of the rest, with what it means to a user. */
    IOException explained(IOException cause, long line) {
        return csv().explained(cause, line);
    }

    private CsvRows csv() {
        return rows.csv().orElseThrow();
    }

    private Header header(Overrides overrides, Measure measure) throws IOException {
        Optional<FoundHeader> found = foundHeader(overrides);
        if (found.isEmpty()) {
            return header(PlainLayouts.LONG, List.of(), likelyHeader().headings(), overrides, measure);
        }
        legacy = found.get().legacy();
        for (int i = 0; i < found.get().rows(); i++) {
            rows.next();
        }
        return header(
                found.get().layout(),
                found.get().title(),
                rows.headings(found.get().headings()),
                overrides,
                measure);
    }

    private Optional<FoundHeader> foundHeader(Overrides overrides) throws IOException {
        try {
            return FoundHeader.in(rows, overrides);
        } catch (UnreadableHeader ofSeveralLayouts) {
            throw ofSeveralLayouts.at(name);
        }
    }

    private FoundHeader.LikelyHeader likelyHeader() throws IOException {
        Optional<FoundHeader.LikelyHeader> longest = FoundHeader.likely(rows);
        if (longest.isEmpty()) {
            rows.next();
            throw DataException.of(name, SourceMessage.NOTHING_IN_IT);
        }
        return longest.get();
    }

    private Header header(
            Layout layout, List<NumberedRecord> title, NumberedRecord line, Overrides overrides, Measure measure)
            throws IOException {
        // those that all encodings read alike, in the first of them
        List<String> headings = Stream.concat(
                        line.fields().stream()
                                .map(heading ->
                                        Encoding.readings(heading).findFirst().orElse(heading)),
                        layout.added().stream())
                .toList();
        StringBuilder words = new StringBuilder();
        for (NumberedRecord above : title) {
            String text = String.join(" ", above.fields());
            words.append(Normalizer.normalize(text, Normalizer.Form.NFC)).append('\n');
            Encoding.readings(text).forEach(reading -> words.append(reading).append('\n'));
        }
        // a sheet has a name as a file has, and it may be all that says what is in it
        sheet().ifPresent(words::append);
        try {
            Headings texts = Headings.of(headings);
            Header header = Header.of(layout, texts, measure, overrides, words.toString(), fileName());
            if (layout.equals(PlainLayouts.WIDE) && !PeriodHeadings.areYearsInOrder(texts)) {
                refuseFirstRowOfData(unknown(texts, overrides, line), line);
            }
            Headings own = header.withoutNamesOfHeadings(overrides, header.isPlain() ? rows.sample(SAMPLE) : List.of());
            if (own != texts) {
                texts = own;
                header = Header.of(layout, texts, measure, overrides, words.toString(), fileName());
            }
            Overrides settled = PeriodColumn.settled(
                    header, overrides, PeriodColumn.isDoubtful(header, overrides) ? rows.sample(SAMPLE) : List.of());
            if (settled != overrides) {
                header = Header.of(layout, texts, measure, settled, words.toString(), fileName());
            }
            return header.isPlain() ? withUnread(header, settled, measure, words.toString(), alone(title)) : header;
        } catch (UnreadableHeader unreadable) {
            UnknownColumns unknown = unknown(Headings.of(headings), overrides, line);
            if (unreadable.isLacking()) {
                refuseFirstRowOfData(unknown, line);
            }
            throw unknown.explained(unreadable).at(name + ":" + line.number());
        }
    }

    /** The columns as rows below a line show them. */
    private UnknownColumns unknown(Headings headings, Overrides overrides, NumberedRecord line) throws IOException {
        List<NumberedRecord> below = rows.sample(SAMPLE).stream()
                .filter(row -> row.number() > line.number())
                .map(row -> rows.fitted(row, headings.size()))
                .toList();
        return new UnknownColumns(headings, overrides, below);
    }

    private void refuseFirstRowOfData(UnknownColumns columns, NumberedRecord line) {
        if (columns.isFirstRowOfData()) {
            throw DataException.of(
                    name + ":" + line.number(), SourceMessage.FIRST_ROW_OF_DATA, withHeader(columns.mayBeHeaded()));
        }
    }

    /** How a header is put above a file. */
    private Text withHeader(List<String> headings) {
        boolean isText = rows.csv().isPresent() && tables.name().equals(name);
        String delimiter = rows.delimiter().map(String::valueOf).orElse(",");
        return isText
                ? ContentType.command(
                        name,
                        "(echo " + ShellWord.quoted(String.join(delimiter, headings)) + "; cat FILE)"
                                + ContentType.PIPED)
                : SourceMessage.WRITE_HEADER;
    }

    /** The lines of a title that are one text, and so no headings above others. */
    private static String alone(List<NumberedRecord> title) {
        return title.stream()
                .map(line ->
                        line.fields().stream().filter(field -> !field.isBlank()).toList())
                .filter(fields -> fields.size() == 1)
                .map(fields -> Normalizer.normalize(fields.get(0), Normalizer.Form.NFC))
                .collect(Collectors.joining("\n"));
    }

    /** With what the cells below headings say that mean nothing. */
    private Header withUnread(Header header, Overrides overrides, Measure measure, String title, String alone)
            throws IOException {
        List<NumberedRecord> sample = rows.sample(SAMPLE).stream()
                .map(row -> rows.fitted(FoundHeader.decoded(row, legacy), header.width()))
                .toList();
        Overrides settled = new UnreadColumns(header, overrides, sample).settled();
        Header whole = settled == overrides
                ? header
                : Header.of(header.layout(), header.headings(), measure, settled, title, fileName());
        boolean isFlowGiven = overrides.given().containsKey(Field.FLOW);
        new TitleDoubts(whole, title, alone, sheet().orElse(""), fileName(), isFlowGiven).refuse();
        FlowColumn flows = new FlowColumn(whole, sample);
        flowOfBlock = flows.standingOnce();
        Header read = flows.settled();
        countryToAsk =
                LoneCountry.in(read, overrides).filter(country -> country.refuseUnsaid(title, fileName(), sample));
        return read;
    }

    private String fileName() {
        return Normalizer.normalize(name.substring(name.lastIndexOf('/') + 1), Normalizer.Form.NFC);
    }

    private Map<Integer, Set<String>> sums(Header found, SourceOptions options, List<NumberedRecord> all) {
        List<NumberedRecord> whole = all.stream()
                .map(row -> rows.fitted(FoundHeader.decoded(row, legacy), found.width()))
                .toList();
        return new SumRows(found, numbers(found, options, all), whole).names();
    }

    private DecimalParser numbers(Header header, SourceOptions options, List<NumberedRecord> sample) {
        Optional<Character> decimal = options.decimal().or(header.layout()::decimal);
        Set<Integer> columns = header.numbers();
        return decimal.map(DecimalParser::withDecimal)
                .orElseGet(() -> DecimalParser.detect(sample.stream()
                        .map(row -> rows.fitted(row, header.width()))
                        .filter(row -> row.fields().size() == header.width())
                        .flatMap(row -> columns.stream()
                                .filter(column -> row.kind(column) == CellKind.TEXT)
                                .map(column -> row.fields().get(column)))
                        .toList()));
    }

    @Override
    public void close() throws IOException {
        tables.close();
    }
}
