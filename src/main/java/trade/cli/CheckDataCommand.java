package trade.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import trade.csv.DataException;
import trade.cube.DataCheck;
import trade.cube.Measure;
import trade.layout.Field;
import trade.layout.Header;
import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;
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

    private enum Severity implements MessageKey {
        INFO,
        WARNING,
        ERROR;

        private final Template template = new Template(name().toLowerCase(Locale.ROOT));

        @Override
        public Template template() {
            return template;
        }

        @Override
        public String toString() {
            return template.english();
        }
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
        StderrLog console = output.console(trade.environment());
        Inspection inspection = dataset.inspect(DataCheck.query(Measure.VALUE), trade.environment(), console);
        inspection.files().forEach(this::describe);
        inspection.problems().forEach(this::problem);
        inspection.cube().remarks().forEach(text -> add(Severity.INFO, "", CliMessage.READING, text));
        inspection.cube().warnings().forEach(text -> add(Severity.WARNING, "", CliMessage.READING, text));
        List<DataCheck.DataCheckFinding> findings = DataCheck.findingsOf(inspection.cube());
        for (DataCheck.DataCheckFinding finding : findings) {
            add(finding.isWarning() ? Severity.WARNING : Severity.INFO, "", finding.check(), finding.text());
        }
        Table table = new Table(
                CliMessage.DATA_CHECK,
                Map.of(),
                Stream.of(CliMessage.LEVEL, CliMessage.PLACE, CliMessage.CHECK, CliMessage.FINDING)
                        .map(Column::label)
                        .toList(),
                rows,
                List.of(),
                Optional.empty());
        output.print(table, trade.environment(), console);
        if (!inspection.problems().isEmpty()) {
            return ExitCode.BAD_DATA;
        }
        boolean isDoubtful = !inspection.cube().warnings().isEmpty()
                || findings.stream().anyMatch(DataCheck.DataCheckFinding::isWarning);
        return isDoubtful && output.isStrict() ? ExitCode.STRICT : ExitCode.OK;
    }

    private void describe(Inspection.InspectedFile file) {
        Header header = file.header();
        String name = file.name();
        add(Severity.INFO, name, CliMessage.LAYOUT, header.layout().name());
        add(Severity.INFO, name, CliMessage.ENCODING, file.encoding());
        file.delimiter()
                .ifPresent(mark -> add(
                        Severity.INFO,
                        name,
                        CliMessage.DELIMITER,
                        mark == '\t' ? CliMessage.TAB : Text.verbatim(mark.toString())));
        file.decimal()
                .ifPresent(mark -> add(Severity.INFO, name, CliMessage.DECIMAL_MARK, Text.verbatim(mark.toString())));
        add(
                Severity.INFO,
                name,
                CliMessage.ROWS,
                CliMessage.ROWS_AND_OBSERVATIONS.with(file.rows(), file.observations()));
        add(Severity.INFO, name, CliMessage.CURRENCY, unit(header));
        add(Severity.INFO, name, CliMessage.SCALE, scale(header));
        for (Field field : List.of(Field.VALUATION, Field.VINTAGE)) {
            header.constant(field).ifPresent(text -> add(Severity.INFO, name, field, text));
        }
    }

    private static Text unit(Header header) {
        if (header.columns().containsKey(Field.CURRENCY) && !header.constants().containsKey(Field.CURRENCY)) {
            return CliMessage.AS_COLUMN_SAYS.with(heading(header, Field.CURRENCY));
        }
        return header.currency().map(currency -> unit(header, currency)).orElse(CliMessage.NOT_SAID);
    }

    private static String heading(Header header, Field field) {
        return header.headings().texts().get(header.columns().get(field).get(0));
    }

    /** The currency, and where it is said. */
    private static Text unit(Header header, String currency) {
        boolean isHeading = header.values().stream()
                .anyMatch(value -> value.unit().filter(currency::equals).isPresent()
                        && header.headings()
                                .texts()
                                .get(value.column())
                                .toUpperCase(Locale.ROOT)
                                .contains(currency));
        if (isHeading) {
            return CliMessage.AS_HEADING_SAYS.with(
                    currency,
                    header.headings().texts().get(header.values().get(0).column()));
        }
        return (header.constants().containsKey(Field.CURRENCY)
                        ? CliMessage.AS_LAYOUT_OR_OPTION_SAYS
                        : CliMessage.AS_LAYOUT_OR_LINE_SAYS)
                .with(currency);
    }

    private static Text scale(Header header) {
        return header.columns().containsKey(Field.POWER)
                ? CliMessage.NUMBER_OF_ONE_AND_POWER.with(header.scale(), heading(header, Field.POWER))
                : CliMessage.NUMBER_OF_ONE.with(header.scale());
    }

    private void problem(DataException.Problem problem) {
        add(
                Severity.ERROR,
                problem.place(),
                CliMessage.ROW,
                problem.excerpt().isEmpty()
                        ? problem.text()
                        : CliMessage.WITH_EXCERPT.with(problem.text(), problem.excerpt()));
    }

    private void add(Severity level, String place, Text check, Text text) {
        rows.add(Stream.of(level, Text.verbatim(place), check, text)
                .map(Cell::label)
                .toList());
    }
}
