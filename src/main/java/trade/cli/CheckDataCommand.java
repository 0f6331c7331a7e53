package trade.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import trade.cube.Measure;
import trade.cube.Soundness;
import trade.layout.Field;
import trade.layout.Header;
import trade.message.Text;
import trade.source.DataException;
import trade.source.Inspection;
import trade.table.Cell;
import trade.table.Column;
import trade.table.Table;

@Command(
        name = "check-data",
        header = {
            "What an expert would look at before trusting a dataset.",
            "",
            "Its layout, encoding and units, the periods, markets and products that it covers, whether it adds up, and all",
            "that is wrong with it in one run. Exit code 0 if nothing is wrong, 3 if something is, 6 with --strict if",
            "something is doubtful.",
            "",
            "Examples:",
            "  trade check-data exports.csv",
            "  trade check-data exports.csv -f json --strict",
            ""
        })
final class CheckDataCommand implements Callable<Integer> {

    private enum Level {
        INFO,
        WARNING,
        ERROR
    }

    @ParentCommand
    private TradeCommand trade;

    @Mixin
    private DatasetOptions dataset;

    @Mixin
    private OutputOptions output;

    private final List<List<Cell>> rows = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        output.keepOff(dataset.names(trade.environment()));
        Console console = output.console(trade.environment());
        Inspection inspection = dataset.inspect(Soundness.query(Measure.VALUE), trade.environment(), console);
        inspection.files().forEach(this::describe);
        inspection.problems().forEach(this::problem);
        inspection.cube().remarks().forEach(text -> add(Level.INFO, "", said("reading"), text));
        inspection.cube().warnings().forEach(text -> add(Level.WARNING, "", said("reading"), text));
        List<Soundness.Finding> findings = Soundness.of(inspection.cube());
        for (Soundness.Finding finding : findings) {
            add(finding.isWarning() ? Level.WARNING : Level.INFO, "", finding.check(), finding.text());
        }
        Table table = new Table(
                new trade.message.Text.Legacy("title", "Data check"),
                Map.of(),
                Stream.of("level", "place", "check", "finding")
                        .map(word -> Column.label(new trade.message.Text.Legacy("label", word)))
                        .toList(),
                rows,
                List.of(),
                Optional.empty());
        output.print(table, trade.environment(), console);
        if (!inspection.problems().isEmpty()) {
            return ExitCode.BAD_DATA;
        }
        boolean isDoubtful =
                !inspection.cube().warnings().isEmpty() || findings.stream().anyMatch(Soundness.Finding::isWarning);
        return isDoubtful && output.isStrict() ? ExitCode.STRICT : ExitCode.OK;
    }

    private void describe(Inspection.File file) {
        Header header = file.header();
        String name = file.name();
        add(Level.INFO, name, said("layout"), header.layout().name());
        add(Level.INFO, name, said("encoding"), file.encoding());
        file.delimiter().ifPresent(mark -> add(Level.INFO, name, "delimiter", mark == '\t' ? "tab" : mark.toString()));
        file.decimal().ifPresent(mark -> add(Level.INFO, name, "decimal mark", mark.toString()));
        add(Level.INFO, name, "rows", file.rows() + ", with " + file.observations() + " observations");
        add(Level.INFO, name, "currency", unit(header));
        add(Level.INFO, name, "scale", scale(header));
        for (Field field : List.of(Field.VALUATION, Field.VINTAGE)) {
            Optional.ofNullable(header.constants().get(field))
                    .ifPresent(text -> add(Level.INFO, name, field.toString(), text));
        }
    }

    private static String unit(Header header) {
        if (header.columns().containsKey(Field.CURRENCY) && !header.constants().containsKey(Field.CURRENCY)) {
            return "as the column "
                    + header.headings()
                            .texts()
                            .get(header.columns().get(Field.CURRENCY).get(0)) + " says";
        }
        return header.currency()
                .map(currency -> currency + ", as the " + origin(header, currency) + " says")
                .orElse("not said");
    }

    private static String origin(Header header, String currency) {
        boolean isHeading = header.values().stream()
                .anyMatch(value -> value.unit().filter(currency::equals).isPresent()
                        && header.headings()
                                .texts()
                                .get(value.column())
                                .toUpperCase(java.util.Locale.ROOT)
                                .contains(currency));
        return isHeading
                ? "heading "
                        + header.headings().texts().get(header.values().get(0).column())
                : header.constants().containsKey(Field.CURRENCY) ? "layout or an option" : "layout or a line above";
    }

    private static String scale(Header header) {
        BigDecimal scale = header.scale();
        String power = header.columns().containsKey(Field.POWER)
                ? ", and what the column "
                        + header.headings()
                                .texts()
                                .get(header.columns().get(Field.POWER).get(0)) + " says"
                : "";
        return "a number of 1 is " + scale.toPlainString() + power;
    }

    private void problem(DataException.Problem problem) {
        String excerpt = problem.excerpt().isEmpty() ? "" : ": " + problem.excerpt();
        add(Level.ERROR, problem.place(), "row", problem.text() + excerpt);
    }

    private void add(Level level, String place, String check, String text) {
        add(level, place, said(check), said(text));
    }

    private void add(Level level, String place, Text check, Text text) {
        String word = level.name().toLowerCase(java.util.Locale.ROOT);
        rows.add(Stream.of(said(word), Text.verbatim(place), check, text)
                .map(Cell::label)
                .toList());
    }

    private static Text said(String english) {
        return new Text.Legacy("say", english);
    }
}
