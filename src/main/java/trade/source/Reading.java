package trade.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import trade.cube.Measure;
import trade.cube.Observation;
import trade.cube.Trail;
import trade.cube.Vintage;
import trade.layout.Field;
import trade.layout.Header;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.Layouts;
import trade.layout.Line;
import trade.layout.Reshaping;

/** Reads one file into the cube of its run, and says what there is to know of it. */
final class Reading {

    /** More lines of words alone than these are no footnotes. */
    private static final int FOOTNOTES = 100;

    private static final int NAMED = 5;

    private final Run run;
    private final Opened file;
    private final Header header;
    private final Problems problems;
    private final Parser parser;
    private final boolean tellsVintagesApart;
    private final Reshaping reshaping;
    private final Map<String, Long> leftOut = new TreeMap<>();
    private final Map<String, Set<String>> heldBy = new TreeMap<>();
    private final List<Line> words = new ArrayList<>();
    private boolean isCounting = true;
    /** What is added to what is said of duplicates, of which there may be many; null until there is one. */
    private String perhaps;

    private long estimates;
    private long rows;
    private long observations;

    Reading(Run run, Opened file, Problems problems) {
        this.run = run;
        this.file = file;
        this.header = file.header();
        this.problems = problems;
        this.reshaping = header.layout().reshaping();
        this.parser = new Parser(file, run, problems);
        this.tellsVintagesApart = run.tellsVintagesApart(header);
    }

    /** @throws Unclear where the reading is in no particular order and anything is wrong */
    void read(CsvFile rows) throws IOException, Unclear {
        begin();
        while (rows.hasAhead()) {
            next(rows.next().orElseThrow());
        }
        Optional<InputStream> rest = FastLane.suits(run, header) ? rows.rest() : Optional.empty();
        if (rest.isPresent()) {
            new FastLane(run, rows, this, problems).read(rest.get());
        } else {
            for (Optional<Line> line = rows.next(); line.isPresent(); line = rows.next()) {
                next(line.get());
            }
        }
        end();
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
                                heading -> run.unheard().putIfAbsent(field, new Run.Said(file.name(), heading)),
                                () -> run.heard().add(field)));
        if (run.isOfOne()) {
            run.refuseUnheard();
        }
    }

    /** Takes the last rows, and says what there is to know of all of them. */
    void end() {
        reshaping.end(this::parse);
        if (!words.isEmpty()) {
            run.cube()
                    .warn(file.name() + ": lines below the table that are not read: " + words.size() + ", from line "
                            + words.get(0).number() + " on");
        }
        remark();
    }

    /** Takes a row, unless it may be a footnote: then it waits for what follows. */
    void next(Line line) {
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
    void leaveOut(Header.Kept column, String text, long count) {
        leftOut.merge(column.heading(), count, Long::sum);
        Set<String> held = heldBy.computeIfAbsent(column.heading(), none -> new TreeSet<>());
        if (held.size() < NAMED) {
            held.add(text);
        }
    }

    private void take(Line line) {
        Line whole = header.isReport() ? padded(line) : line;
        boolean isHeader = line.number() > 0 && header.isAgain(whole);
        if (!isHeader && isComplete(whole)) {
            reshaping.add(whole, this::parse);
        }
    }

    /** Whether a row has neither too many fields nor too few. */
    boolean isWhole(Line line) {
        int fields = line.fields().size();
        boolean endsInDelimiter = header.layout().has(Layout.Trait.MAY_END_IN_DELIMITER)
                && fields == header.width() + 1
                && line.fields().get(fields - 1).isBlank();
        return fields == header.width() || endsInDelimiter;
    }

    /** Lines of reports may end early. */
    private Line padded(Line line) {
        List<String> fields = new ArrayList<>(line.fields());
        while (fields.size() < header.width()) {
            fields.add("");
        }
        return new Line(line.number(), fields);
    }

    private boolean isComplete(Line line) {
        boolean isWhole = isWhole(line);
        if (!isWhole) {
            String text = "the row has " + line.fields().size() + " fields, the header has " + header.width();
            problems.add(Problems.Kind.RAGGED, line, text, -1);
        }
        return isWhole;
    }

    private void parse(Line row) {
        rows += isCounting ? 1 : 0;
        Header.Kept column = header.leavesOut(row);
        if (column != null) {
            leaveOut(column, row.fields().get(column.column()).strip(), 1);
            trail(row).ifPresent(trail -> trail.left(file.name(), reason(column), row.number()));
        } else {
            parser.parse(row, observation -> add(observation, row));
        }
    }

    private String reason(Header.Kept column) {
        boolean isAsked = run.options().overrides().kept().containsKey(Headings.key(column.heading()));
        return (isAsked ? "not asked for, by " : "parts or sums of others, by ") + column.heading();
    }

    private void add(Observation one, Line row) {
        observations += isCounting ? 1 : 0;
        if (tellsVintagesApart
                && (one.vintage() != Vintage.UNSAID || !run.query().vintages().areAny())) {
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
            String place = earlier.place() == null ? "an earlier row" : earlier.place();
            String text = "the same period, flow, market and product stand in " + place + perhaps();
            problems.add(Problems.Kind.DUPLICATE, row, text, -1);
        } else {
            run.cube().add(isReplaced ? one.less(earlier.value()) : one);
        }
    }

    /** What keeps where rows stand, of those that stand in a line. */
    private Optional<Trail> trail(Line row) {
        return row.number() > 0 ? run.cube().trail() : Optional.empty();
    }

    private void addVintage(Observation one, Line row) {
        if (!run.cube().wants(one)) {
            trail(row).ifPresent(trail -> trail.met(one, file.name(), row.number()));
            if (run.vintages().get(0).rule().accepts(one.vintage())) {
                run.cube().add(one);
            }
            return;
        }
        VintageCells.Kept next = new VintageCells.Kept(one, header.part(row), file.name(), row.number());
        // each keeps what it wants, and one row is one problem, whoever had it before
        List<VintageCells.Kept> before = run.vintages().stream()
                .flatMap(cells -> cells.add(next).stream())
                .toList();
        if (!before.isEmpty()) {
            String place = before.get(0).dataset() + ":" + before.get(0).line();
            String text = "the same period, flow, market, product and vintage stand in " + place;
            problems.add(Problems.Kind.DUPLICATE, row, text, -1);
        }
    }

    /** @param asAsked whether the user said that they are not to be read */
    private void remark(String what, boolean asAsked) {
        List<String> counts = new ArrayList<>();
        leftOut.forEach((heading, count) -> {
            if (run.options().overrides().kept().containsKey(Headings.key(heading)) == asAsked) {
                counts.add(count + " by " + heading);
            }
        });
        if (!counts.isEmpty()) {
            run.cube().remark(what + String.join("; ", counts));
        }
    }

    /** Without markets, rows of different ones look the same. */
    String perhaps() {
        perhaps = perhaps == null ? perhaps(header.unread()) : perhaps;
        return perhaps;
    }

    private String perhaps(List<String> unread) {
        return header.has(Field.MARKET) || unread.isEmpty()
                ? ""
                : "; if '" + String.join("' or '", unread.subList(0, Math.min(2, unread.size())))
                        + "' is the market, --columns market= says so";
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
                ? header.currency().orElse(header.has(field) ? null : Run.NO_CURRENCY)
                : header.constants().get(field);
        if (field.tellsVintage() && tellsVintagesApart) {
            return;
        }
        String before = here == null ? null : run.ones().putIfAbsent(field, here);
        if (field.tellsVintage() && before != null && Parser.areVintages(before, here)) {
            throw new SeveralVintages();
        }
        if (before != null && !before.equals(here)) {
            boolean isCurrency = field == Field.CURRENCY;
            throw DataException.of(
                    file.name() + ":1",
                    isCurrency
                            ? "the values are in " + here + ", those before in " + before
                            : "the " + field + " is '" + here + "', before it was '" + before + "'",
                    isCurrency
                            ? "--currency says what all of them are in, if they are in the same"
                            : "--given " + field + "=TEXT says what all of them are, if they are the same");
        }
    }

    private void remark() {
        String name = file.name();
        if (observations == 0 && !problems.exist()) {
            List<String> columns = new ArrayList<>();
            heldBy.forEach((heading, texts) -> columns.add(heading + " (" + String.join(", ", texts) + ")"));
            throw DataException.of(
                    name,
                    leftOut.isEmpty()
                            ? "there is no number in its rows"
                            : "none of its " + rows + " rows is read: left out by " + String.join(" and ", columns),
                    leftOut.isEmpty() ? "" : "--where HEADING=TEXT says which to read instead");
        }
        if (run.options().skipBadRows() && problems.badLines() > 0) {
            run.cube().warn(name + ": bad rows left out: " + problems.badLines());
        }
        remark(name + ": rows not read, as they are parts or sums of others: ", false);
        remark(name + ": rows not read: ", true);
        boolean isOfficial = header.layout() != Layouts.LONG && header.layout() != Layouts.WIDE;
        if (isOfficial) {
            run.cube().remark(name + " is read as " + header.layout());
        }
        if (!header.unread().isEmpty() && (!isOfficial || !header.has(Field.MARKET))) {
            run.cube().remark(name + ": columns not read: " + String.join("; ", header.unread()));
        }
        long all = isCounting ? estimates + parser.estimates() : estimates;
        if (all > 0) {
            run.cube().remark(name + ": estimates among the values: " + all);
        }
        if (parser.guesses() > 0) {
            run.cube()
                    .remark(name + " is not all in UTF-8; names of markets that were known in another encoding: "
                            + parser.guesses());
        }
        boolean hasFlow = header.has(Field.FLOW)
                || header.values().stream().allMatch(value -> value.flow().isPresent());
        if (!hasFlow) {
            run.cube()
                    .remark(name + " has no flow column: taken as "
                            + run.options().flow().plural());
        }
    }

    Inspection.File facts() {
        return new Inspection.File(
                file.name(), header, file.encoding(), file.delimiter(), file.decimal(), rows, observations, leftOut);
    }
}
