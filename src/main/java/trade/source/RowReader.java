package trade.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import trade.csv.CellKind;
import trade.csv.DataException;
import trade.csv.NumberedRecord;
import trade.cube.Measure;
import trade.cube.Observation;
import trade.cube.Provenance;
import trade.cube.Vintage;
import trade.layout.Field;
import trade.layout.Header;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.LeftOutRow;
import trade.layout.LoneCountry;
import trade.layout.PlainLayouts;
import trade.layout.ReportUnpivot;
import trade.layout.UnreadableHeader;
import trade.message.ShellWord;
import trade.message.Text;
import trade.reference.OfficeCodes;

/**
 * Reads one file into the cube of its run, and says what there is to know of it. It is longer than others, as what rows, their errors and the
 * whole file say is told here in the order in which it is found.
 */
final class RowReader {

    /** More lines of words alone than these are no footnotes. */
    private static final int FOOTNOTES = 100;

    private static final int NAMED = 5;

    /** No list of an office has more. */
    private static final int MOST_CODES = 1000;

    private final ReadSession run;
    private final OpenDataset file;
    private final Header header;
    private final Problems problems;
    private final MarketCodes markets;
    private final RowParser parser;
    private final boolean tellsVintagesApart;
    private final ReportUnpivot reshaping;
    private final Map<String, Long> leftOut = new TreeMap<>();
    private final Map<String, Set<String>> heldBy = new TreeMap<>();
    private final List<NumberedRecord> words = new ArrayList<>();
    private NumberedRecord firstLeftOut;
    private boolean isCounting = true;
    /** What is added to what is said of duplicates, of which there may be many; null until there is one. */
    private String perhaps;

    private long estimates;
    private long rows;
    private long observations;

    RowReader(ReadSession run, OpenDataset file, Problems problems) {
        this.run = run;
        this.file = file;
        this.header = file.header();
        this.problems = problems;
        this.reshaping = header.layout().reshaping();
        this.markets = run.codes(file);
        this.parser = new RowParser(file, run, markets, problems);
        this.tellsVintagesApart = run.tellsVintagesApart(header);
    }

    /** Looks at rows that are still to be read, as one of them may tell what all of them are. */
    void lookAhead(Collection<NumberedRecord> ahead) {
        if (!header.isReport() && markets.isUnsaid()) {
            ahead.stream().filter(this::isWhole).forEach(parser::lookAhead);
        }
    }

    /** What texts in the columns of markets and reporters mean. */
    MarketCodes markets() {
        return markets;
    }

    /** Checks what the header says of all rows. */
    void begin() {
        checkGiven();
        checkOnes();
    }

    /** What is given of all rows is for files that do not say it: where none is such a file, it would not be heard. */
    private void checkGiven() {
        run.options()
                .overrides()
                .given()
                .keySet()
                .forEach(field -> header.column(field)
                        .ifPresentOrElse(
                                heading -> run.unheard()
                                        .putIfAbsent(field, new ReadSession.FieldSource(file.name(), heading)),
                                () -> run.heard().add(field)));
        if (run.isOfOne()) {
            run.refuseUnheard();
        }
    }

    /** Takes the last rows, and says what there is to know of all of them. */
    void end() {
        reshaping.end(this::parse);
        checkPeriods();
        checkCountries();
        if (!words.isEmpty()) {
            run.cube()
                    .warn(SourceMessage.LINES_BELOW.with(
                            file.name(), words.size(), words.get(0).number()));
        }
        remark();
    }

    /** Whether all periods mean what they were taken for, and go together with those of the datasets before. */
    private void checkPeriods() {
        file.periods().doubts().forEach(doubt -> {
            DataException wrong = DataException.of(file.name(), doubt.text(), doubt.hint());
            throw doubt.isQuestion() ? wrong.asQuestion() : wrong;
        });
        file.periods().isFiscal().ifPresent(isFiscal -> {
            String before = run.ones().putIfAbsent(Field.PERIOD, isFiscal.toString());
            if (before != null && !before.equals(isFiscal.toString())) {
                throw DataException.of(
                        file.name(),
                        isFiscal ? SourceMessage.FISCAL_YEARS_BEHIND_OTHERS : SourceMessage.OTHERS_BEHIND_FISCAL_YEARS);
            }
        });
        file.periods().remarks().forEach(remark -> run.cube().remark(SourceMessage.OF_FILE.with(file.name(), remark)));
    }

    /** Whether the countries of a file that begins with many rows of one are those of an office or report themselves. */
    private void checkCountries() {
        file.countryToAsk().ifPresent(country -> {
            try {
                country.refuseSeveral(markets.met());
            } catch (UnreadableHeader unsaid) {
                throw unsaid.at(file.name());
            }
        });
    }

    /** Takes a row, unless it may be a footnote: then it waits for what follows. */
    void next(NumberedRecord line) {
        boolean mayBeFootnote = line.number() > 0 && header.isWordsAlone(line);
        if (mayBeFootnote && words.size() < FOOTNOTES) {
            words.add(line);
        } else {
            noFootnotes();
            take(line);
        }
    }

    /** Lines of words that are followed by other rows are rows too. */
    void noFootnotes() {
        words.forEach(this::take);
        words.clear();
    }

    /** What follows has been counted before. */
    void isCounted() {
        isCounting = false;
    }

    /** Takes note of estimates in rows that are counted before they are read. */
    void estimate(long more) {
        estimates += more;
    }

    /** Takes note of rows that need not be looked at one by one. */
    void count(long moreRows, long moreObservations) {
        rows += moreRows;
        observations += moreObservations;
    }

    /** Takes note of rows that are not read as the column holds that text. */
    void leaveOut(Header.ColumnCondition column, String text, long count) {
        leftOut.merge(column.heading(), count, Long::sum);
        Set<String> held = heldBy.computeIfAbsent(column.heading(), none -> new TreeSet<>());
        if (held.size() < NAMED) {
            held.add(text);
        }
    }

    private void take(NumberedRecord line) {
        NumberedRecord whole = header.isReport() ? padded(line) : line;
        boolean isHeader = line.number() > 0 && header.isAgain(whole);
        if (!isHeader && isComplete(whole)) {
            reshaping.add(whole, this::parse);
        }
    }

    /** Whether a row has neither too many fields nor too few. */
    boolean isWhole(NumberedRecord line) {
        int fields = line.fields().size();
        boolean endsInDelimiter = header.layout().has(Layout.Trait.MAY_END_IN_DELIMITER)
                && fields == header.width() + 1
                && line.fields().get(fields - 1).isBlank();
        return fields == header.width() || endsInDelimiter;
    }

    /** Lines of reports may end early. */
    private NumberedRecord padded(NumberedRecord line) {
        List<String> fields = new ArrayList<>(line.fields());
        while (fields.size() < header.width()) {
            fields.add("");
        }
        return line.holding(fields);
    }

    private boolean isComplete(NumberedRecord line) {
        boolean isWhole = isWhole(line);
        if (!isWhole) {
            Text text = SourceMessage.RAGGED.with(line.fields().size(), header.width());
            problems.add(Problems.ProblemKind.RAGGED, line, text, -1);
        }
        return isWhole && hasNoErrors(line);
    }

    /** Whether no cell that is read holds an error of its spreadsheet. */
    private boolean hasNoErrors(NumberedRecord line) {
        if (!line.kinds().contains(CellKind.ERROR)) {
            return true;
        }
        OptionalInt error = header.read().stream()
                .mapToInt(column -> column)
                .filter(column -> line.kind(column) == CellKind.ERROR)
                .findFirst();
        error.ifPresent(column -> {
            String text = line.fields().get(column);
            SourceMessage what = text.startsWith("=") ? SourceMessage.CELL_WITHOUT_RESULT : SourceMessage.ERROR_IN_CELL;
            problems.add(Problems.ProblemKind.CELL, line, what.with(line.cell(column), text), column);
        });
        return error.isEmpty();
    }

    private void parse(NumberedRecord row) {
        rows += isCounting ? 1 : 0;
        Header.ColumnCondition column = header.leavesOut(row);
        if (column != null) {
            firstLeftOut = firstLeftOut == null ? row : firstLeftOut;
            leaveOut(column, row.fields().get(column.column()).strip(), 1);
            trail(row).ifPresent(trail -> trail.left(file.name(), reason(column), row.number()));
        } else {
            parser.parse(row, observation -> add(observation, row));
        }
    }

    private Text reason(Header.ColumnCondition column) {
        boolean isAsked = run.options().overrides().kept().containsKey(Headings.key(column.heading()));
        return (isAsked ? SourceMessage.NOT_ASKED_FOR : SourceMessage.PARTS_OR_SUMS).with(column.heading());
    }

    private void add(Observation one, NumberedRecord row) {
        if (header.layout().has(Layout.Trait.ENDS_IN_UNPUBLISHED_ZEROS)) {
            run.zeros().add(one);
        }
        observations += isCounting ? 1 : 0;
        if (tellsVintagesApart
                && (one.vintage() != Vintage.UNSAID || !run.query().vintages().isUnsaid())) {
            addVintage(one, row);
            return;
        }
        Duplicates.Earlier earlier =
                run.cube().wants(one) ? run.duplicates().remember(one, header.part(row), row.number()) : null;
        boolean isReplaced = earlier != null && earlier.value() != null && one.value() != null;
        trail(row).ifPresent(trail -> {
            if (isReplaced) {
                trail.replace(one);
            }
            trail.met(one, file.name(), row.number());
        });
        if (earlier != null && (run.duplicates().rule() == Duplicates.Rule.FAIL || !isReplaced)) {
            Text place = earlier.place() == null ? SourceMessage.AN_EARLIER_ROW : Text.verbatim(earlier.place());
            problems.add(Problems.ProblemKind.DUPLICATE, row, sameCell(place), -1);
        } else {
            // what is replaced is one number still
            run.cube().add(isReplaced ? one.less(earlier.value()) : one, isReplaced ? 0 : 1);
        }
    }

    /** What keeps where rows stand, of those that stand in a line. */
    private Optional<Provenance> trail(NumberedRecord row) {
        return row.number() > 0 ? run.cube().trail() : Optional.empty();
    }

    private void addVintage(Observation one, NumberedRecord row) {
        if (!run.cube().wants(one)) {
            trail(row).ifPresent(trail -> trail.met(one, file.name(), row.number()));
            if (run.vintages().get(0).rule().accepts(one.vintage())) {
                run.cube().add(one);
            }
            return;
        }
        VintageFilter.KeptObservation next =
                new VintageFilter.KeptObservation(one, 1, header.part(row), file.name(), row.number());
        // each keeps what it wants, and one row is one problem, whoever had it before
        List<VintageFilter.KeptObservation> before = run.vintages().stream()
                .flatMap(cells -> cells.add(next).stream())
                .toList();
        if (!before.isEmpty()) {
            String place = before.get(0).dataset() + ":" + before.get(0).line();
            problems.add(Problems.ProblemKind.DUPLICATE, row, SourceMessage.SAME_CELL_OF_VINTAGE.with(place), -1);
        }
    }

    /** @param asAsked whether the user said that they are not to be read */
    private void remark(SourceMessage what, boolean asAsked) {
        List<Text> counts = new ArrayList<>();
        leftOut.forEach((heading, count) -> {
            if (run.options().overrides().kept().containsKey(Headings.key(heading)) == asAsked) {
                counts.add(SourceMessage.COUNT_BY.with(count, heading));
            }
        });
        if (!counts.isEmpty()) {
            run.cube().remark(what.with(file.name(), Text.list(counts, "; ")));
        }
    }

    /** What is not read of rows may tell them apart. */
    Text sameCell(Text place) {
        List<Text> unread = header.unread().stream()
                .limit(NAMED)
                .<Text>map(SourceMessage.QUOTED::with)
                .toList();
        return unread.isEmpty()
                ? SourceMessage.SAME_CELL.with(place)
                : SourceMessage.SAME_CELL_PERHAPS.with(place, SourceMessage.OR.joining(unread));
    }

    private static Text currency(String code) {
        return code.equals(ReadSession.NO_CURRENCY) ? SourceMessage.NO_CURRENCY_SAID : Text.verbatim(code);
    }

    /** Whether what the file says of all its rows agrees with the files before. */
    private void checkOnes() {
        for (Field field : Field.values()) {
            if (field.mustBeOne() && (field != Field.CURRENCY || run.query().measure() == Measure.VALUE)) {
                checkOne(field);
            }
        }
    }

    private void checkOne(Field field) {
        String here = field == Field.CURRENCY
                ? header.currency().orElse(header.has(field) ? null : ReadSession.NO_CURRENCY)
                : header.constants().get(field);
        if (field.tellsVintage() && tellsVintagesApart) {
            return;
        }
        String before = here == null ? null : run.ones().putIfAbsent(field, here);
        if (field.tellsVintage() && before != null && RowParser.differByVintage(before, here)) {
            throw new SeveralVintages();
        }
        if (before != null && !before.equals(here)) {
            boolean isCurrency = field == Field.CURRENCY;
            throw DataException.of(
                    file.name() + ":1",
                    isCurrency
                            ? SourceMessage.CURRENCY_DIFFERS.with(currency(here), currency(before))
                            : SourceMessage.DIFFERS_FROM_BEFORE.with(field, here, before),
                    isCurrency ? SourceMessage.SAY_ONE_CURRENCY : SourceMessage.GIVE_ONE.with(field.toString()));
        }
    }

    private void remark() {
        String name = file.name();
        if (observations == 0 && !problems.exist()) {
            List<Text> columns = new ArrayList<>();
            heldBy.forEach((heading, texts) -> columns.add(SourceMessage.HELD_BY.with(heading, texts)));
            throw DataException.of(
                    name,
                    leftOut.isEmpty()
                            ? SourceMessage.NO_NUMBER_IN_ROWS
                            : SourceMessage.NO_ROW_READ.with(rows, SourceMessage.AND.joining(columns)),
                    leftOut.isEmpty() ? Text.NONE : howToRead());
        }
        if (run.options().skipBadRows() && problems.badLines() > 0) {
            run.cube().warn(SourceMessage.BAD_ROWS_LEFT_OUT.with(name, problems.badLines()));
        }
        if (!file.sums().isEmpty()) {
            run.cube()
                    .warn(SourceMessage.SUMS_NOT_READ.with(
                            name,
                            Text.list(file.sums().stream().map(Text::verbatim).toList(), "; ")));
        }
        remark(SourceMessage.PARTS_NOT_READ, false);
        remark(SourceMessage.ROWS_NOT_READ, true);
        boolean isOfficial = header.layout() != PlainLayouts.LONG && header.layout() != PlainLayouts.WIDE;
        if (isOfficial) {
            run.cube().remark(SourceMessage.READ_AS.with(name, header.layout().name()));
        }
        if (!header.unread().isEmpty() && (!isOfficial || !header.has(Field.MARKET))) {
            run.cube()
                    .remark(SourceMessage.COLUMNS_NOT_READ.with(
                            name,
                            Text.list(
                                    header.unread().stream().map(Text::verbatim).toList(), "; ")));
        }
        long all = isCounting ? estimates + parser.estimates() : estimates;
        if (all > 0) {
            run.cube().remark(SourceMessage.ESTIMATES.with(name, all));
        }
        List<Text> marks = new ArrayList<>();
        parser.marks()
                .forEach((mark, reasons) ->
                        reasons.forEach((reason, count) -> marks.add(SourceMessage.MARK.with(count, mark, reason))));
        if (!marks.isEmpty()) {
            run.cube().remark(SourceMessage.MARKS.with(name, Text.list(marks, "; ")));
        }
        if (parser.guesses() > 0) {
            run.cube().remark(SourceMessage.GUESSED_ENCODINGS.with(name, parser.guesses()));
        }
        remarkOnCodes();
        LoneCountry.in(header, run.options().overrides())
                .ifPresent(country -> run.cube()
                        .remark(SourceMessage.COUNTRY_TAKEN_AS_MARKET.with(
                                name, country.heading(), ShellWord.of(country.heading()))));
        boolean hasFlow = header.has(Field.FLOW)
                || header.values().stream().allMatch(value -> value.flow().isPresent());
        if (header.areExportsOfPairs()) {
            run.cube().remark(SourceMessage.EXPORTS_OF_EXPORTERS.with(name));
        }
        if (!hasFlow) {
            run.cube().flowNotSaid();
            run.cube()
                    .remark(SourceMessage.TAKEN_AS.with(
                            name, run.options().flow().plural()));
        }
    }

    /** Whether some of the rows that are left out may be read when --where asks for them. */
    private boolean mayBeOfValues() {
        return heldBy.entrySet().stream()
                .anyMatch(column -> column.getValue().stream()
                        .anyMatch(text -> header.layout().mayBeOfValues(column.getKey(), text)));
    }

    /** What reads rows such as the first that was left out. */
    private Text howToRead() {
        return Optional.ofNullable(firstLeftOut)
                .flatMap(row -> new LeftOutRow(header, row).options())
                .<Text>map(SourceMessage.SAY_WHERE_OF_ROW::with)
                .orElse(mayBeOfValues() ? SourceMessage.SAY_WHERE : SourceMessage.KEEP_VALUES);
    }

    private void remarkOnCodes() {
        if (markets.areTakenForM49()) {
            run.cube().remark(SourceMessage.TAKEN_FOR_M49.with(file.name()));
        }
        Set<String> unlisted = markets.unlisted();
        if (!unlisted.isEmpty()) {
            List<Text> some = new ArrayList<>(
                    unlisted.stream().limit(NAMED).map(Text::verbatim).toList());
            if (unlisted.size() > NAMED) {
                some.add(SourceMessage.AND_MORE.with(unlisted.size() - NAMED));
            }
            run.cube().warn(stay(Text.list(some), unlisted));
        }
    }

    private Text stay(Text some, Set<String> all) {
        if (run.options().codes().isGiven()) {
            return SourceMessage.CODES_NOT_SAID.with(file.name(), some);
        }
        return header.layout().codes().isPresent()
                ? SourceMessage.CODES_OF_OFFICE_STAY.with(file.name(), some)
                : SourceMessage.CODES_STAY.with(file.name(), some, lists(all));
    }

    /** What --codes may be: a file, or the list of an office that has them all. */
    private static Text lists(Set<String> codes) {
        List<Text> lists = new ArrayList<>();
        lists.add(Text.verbatim("FILE"));
        if (codes.size() <= MOST_CODES) {
            OfficeCodes.holding(codes).forEach(list -> lists.add(Text.verbatim(list.option())));
        }
        return SourceMessage.OR.joining(lists);
    }

    Inspection.InspectedFile facts() {
        return new Inspection.InspectedFile(
                file.name(), header, file.encoding(), file.delimiter(), file.decimal(), rows, observations, leftOut);
    }
}
