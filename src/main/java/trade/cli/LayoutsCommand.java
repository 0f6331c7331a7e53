package trade.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import trade.layout.Layout;
import trade.layout.LayoutDescription;
import trade.layout.PlainLayouts;
import trade.layout.office.OfficeLayouts;
import trade.message.Text;
import trade.table.Table;

@Command(
        name = "layouts",
        header = {
            "The layouts that are read as they are, and what is taken care of in each.",
            "",
            "Examples:",
            "  trade layouts",
            "  trade layouts -f tsv | grep BACI",
            ""
        })
final class LayoutsCommand implements Callable<Integer> {

    @ParentCommand
    private TradeCommand trade;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        List<List<Text>> rows = new ArrayList<>();
        Stream.concat(OfficeLayouts.LAYOUTS.stream(), Stream.of(PlainLayouts.LONG, PlainLayouts.WIDE))
                .forEach(layout -> add(layout, rows));
        Table table =
                Table.ofLabels(CliMessage.LAYOUTS, List.of(CliMessage.LAYOUT, CliMessage.ABOUT, CliMessage.IS), rows);
        return output.print(table, trade.environment(), output.console(trade.environment()));
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
