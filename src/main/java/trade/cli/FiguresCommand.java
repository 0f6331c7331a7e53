package trade.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import trade.reference.Figures;
import trade.table.Table;

@Command(
        name = "figures",
        header = {
            "All figures with their formulas, and where these are from.",
            "",
            "Examples:",
            "  trade figures",
            "  trade figures -f json",
            ""
        })
final class FiguresCommand implements Callable<Integer> {

    @ParentCommand
    private TradeCommand trade;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        List<List<String>> rows = Figures.all().stream()
                .map(figure -> List.of(
                        figure.name(), figure.vietnamese(), figure.formula(), figure.command(), figure.source()))
                .toList();
        Table table = Table.ofStrings(
                "Figures and their formulas", List.of("figure", "vietnamese", "formula", "command", "source"), rows);
        return output.print(table, trade.environment(), output.console(trade.environment()));
    }
}
