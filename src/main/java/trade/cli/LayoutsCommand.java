package trade.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import trade.cube.NameNormalizer;
import trade.layout.Layout;
import trade.layout.LayoutDescription;
import trade.layout.office.Layouts;
import trade.message.Text;
import trade.table.Table;

@Command(
        name = "layouts",
        header = {
            "The layouts that are read as they are, and what is taken care of in each.",
            "",
            "Examples:",
            "  trade layouts",
            "  trade layouts comtrade",
            "  trade layouts -f tsv | grep BACI",
            ""
        })
final class LayoutsCommand implements Callable<Integer> {

    @ParentCommand
    private TradeCommand trade;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions output;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Show those alone whose names have this in them.")
    private String name;

    @Override
    public Integer call() throws IOException {
        List<List<Text>> rows = new ArrayList<>();
        asked().forEach(layout -> add(layout, rows));
        Table table =
                Table.ofLabels(CliMessage.LAYOUTS, List.of(CliMessage.LAYOUT, CliMessage.ABOUT, CliMessage.IS), rows);
        return output.print(table, trade.environment(), output.console(trade.environment()));
    }

    private List<Layout> asked() {
        List<Layout> all = Layouts.all();
        if (name == null) {
            return all;
        }
        String part = NameNormalizer.folded(name);
        List<Layout> asked = all.stream()
                .filter(layout -> !part.isEmpty()
                        && names(layout)
                                .anyMatch(one -> NameNormalizer.folded(one).contains(part)))
                .toList();
        if (asked.isEmpty()) {
            throw new UsageException(spec.commandLine(), unknown(all));
        }
        return asked;
    }

    private Text unknown(List<Layout> all) {
        Stream<String> namesAndWords = all.stream()
                .flatMap(this::names)
                .flatMap(one -> Stream.concat(Stream.of(one), Stream.of(one.split("[ ,]+"))));
        List<String> closest = DidYouMean.closest(name, namesAndWords);
        return closest.isEmpty()
                ? CliMessage.UNKNOWN_LAYOUT.with(name)
                : CliMessage.UNKNOWN_LAYOUT_CLOSE_TO.with(name, DidYouMean.hint(closest));
    }

    /** In English, and as it is printed. */
    private Stream<String> names(Layout layout) {
        return Stream.of(
                        layout.name().toString(),
                        trade.environment().localizer().text(layout.name()))
                .distinct();
    }

    private static void add(Layout layout, List<List<Text>> rows) {
        LayoutDescription description = layout.description();
        add(layout.name(), CliMessage.HEADINGS, description.recognition(), rows);
        add(layout.name(), CliMessage.UNIT, description.unit(), rows);
        add(layout.name(), CliMessage.FLOWS, description.flowCodes(), rows);
        description.traps().forEach(trap -> add(layout.name(), CliMessage.TRAP, trap, rows));
    }

    private static void add(Text layout, CliMessage about, Text text, List<List<Text>> rows) {
        if (!text.isEmpty()) {
            rows.add(List.of(layout, about, text));
        }
    }
}
