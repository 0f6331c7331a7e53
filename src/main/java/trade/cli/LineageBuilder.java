package trade.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.cube.Cube;
import trade.cube.Dimension;
import trade.cube.LineRanges;
import trade.cube.Member;
import trade.cube.Provenance;
import trade.message.Text;
import trade.render.ExactFields;
import trade.source.Fingerprints;
import trade.table.Lineage;
import trade.table.Note;
import trade.table.Table;

/** Makes the lineage of a table of where the observations of its cube stand. */
final class LineageBuilder {

    /** More sums than these nobody adds up by hand. */
    private static final int SHOWN = 40;

    private static final int RANGES = 8;

    private final List<Provenance> trails;
    private final Fingerprints fingerprints;

    LineageBuilder(Cube cube, Fingerprints fingerprints) {
        this(
                Stream.of(Optional.of(cube), cube.base(), cube.quantities())
                        .flatMap(Optional::stream)
                        .toList(),
                fingerprints);
    }

    /** Of all that was read for several questions. */
    LineageBuilder(List<Cube> cubes, Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
        this.trails = cubes.stream().flatMap(one -> one.trail().stream()).toList();
    }

    /** The table with its lineage; what was a detail of its notes is a step of that. */
    Table withLineage(Table table) {
        List<Provenance.CellLines> used = trails.stream()
                .flatMap(trail -> trail.used().stream())
                // one vintage may be read for several questions
                .collect(Collectors.toMap(
                        LineageBuilder::place, entry -> entry, (one, again) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        List<Lineage.LeftOut> leftOut = new ArrayList<>();
        // what one vintage leaves out may be used of another one
        trails.get(0)
                .leftOut(used)
                .forEach((file, reasons) -> reasons.forEach((reason, lines) ->
                        leftOut.add(new Lineage.LeftOut(file, reason, lines.count(), words(lines)))));
        Lineage lineage = new Lineage(
                trails.get(0).files().stream().map(this::file).toList(),
                table.notes().stream().filter(Note::detail).map(Note::text).toList(),
                used.stream().limit(SHOWN).map(LineageBuilder::sum).toList(),
                Math.max(0, used.size() - SHOWN),
                leftOut,
                sql(used),
                trails.stream()
                        .flatMap(trail -> trail.statements().stream())
                        .distinct()
                        .toList());
        return table.withLineage(lineage);
    }

    private static List<Object> place(Provenance.CellLines entry) {
        return List.of(
                entry.period(),
                entry.flow(),
                entry.reporter(),
                entry.market(),
                entry.product(),
                entry.file(),
                entry.lines().ranges().stream().map(Arrays::toString).toList());
    }

    private Lineage.LineageFile file(Provenance.ReadFile file) {
        return new Lineage.LineageFile(
                file.name(), fingerprints.of(file.name()), file.layout(), file.encoding(), file.unit(), file.rows());
    }

    private static Lineage.LineageSum sum(Provenance.CellLines entry) {
        return new Lineage.LineageSum(
                entry.period(),
                entry.flow(),
                entry.reporter().equals(Member.UNNAMED_REPORTER)
                        ? Text.NONE
                        : Dimension.REPORTER.nameOf(entry.reporter()),
                Dimension.MARKET.nameOf(entry.market()),
                Dimension.PRODUCT.nameOf(entry.product()),
                ExactFields.exact(entry.lines().sum()),
                entry.file(),
                words(entry.lines()));
    }

    /** 12, 40–45 and 3 more ranges. */
    private static Text words(LineRanges lines) {
        List<long[]> ranges = lines.ranges();
        String first = ranges.stream()
                .limit(RANGES)
                .map(range -> range[0] == range[1] ? "" + range[0] : range[0] + "–" + range[1])
                .collect(Collectors.joining(", "));
        return ranges.size() > RANGES
                ? CliMessage.MORE_RANGES.with(first, ranges.size() - RANGES)
                : Text.verbatim(first);
    }

    /** The sums as a statement on a table that has a row for each observation. */
    private static String sql(List<Provenance.CellLines> used) {
        if (used.isEmpty()) {
            return "";
        }
        Map<String, Function<Provenance.CellLines, String>> columns = new LinkedHashMap<>();
        columns.put("period", entry -> entry.period().toString());
        columns.put("flow", entry -> entry.flow().toString());
        if (used.stream().anyMatch(entry -> !entry.reporter().equals(Member.UNNAMED_REPORTER))) {
            columns.put("reporter", entry -> entry.reporter().name());
        }
        columns.put("market", entry -> entry.market().name());
        columns.put("product", entry -> entry.product().name());
        String names = String.join(", ", columns.keySet());
        return columns.entrySet().stream()
                .map(column -> column.getKey() + " IN (" + texts(used, column.getValue()) + ")")
                .collect(Collectors.joining(
                        " AND ", "SELECT " + names + ", SUM(value) FROM observations WHERE ", " GROUP BY " + names));
    }

    private static String texts(List<Provenance.CellLines> used, Function<Provenance.CellLines, String> text) {
        return used.stream().map(text).collect(Collectors.toCollection(TreeSet::new)).stream()
                .map(one -> "'" + one.replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
    }
}
