package trade.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import trade.reference.Figures;
import trade.table.Cell;
import trade.table.Column;
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
        List<List<Cell>> rows = Figures.all().stream()
                .map(figure -> Stream.of(
                                figure.name(), figure.vietnamese(), figure.formula(), figure.command(), figure.source())
                        .map(Cell::label)
                        .toList())
                .toList();
        Table table = new Table(
                "Figures and their formulas",
                Map.of(),
                Stream.of("figure", "vietnamese", "formula", "command", "source")
                        .map(Column::label)
                        .toList(),
                rows,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        return output.print(table, trade.environment(), output.console(trade.environment()));
    }
}
