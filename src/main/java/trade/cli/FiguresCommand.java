package trade.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import trade.message.CodeList;
import trade.message.Text;
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
        List<List<Text>> rows = Figures.all().stream()
                .map(figure -> List.<Text>of(
                        Text.verbatim(figure.name()),
                        Text.verbatim(figure.vietnamese()),
                        new Text.Name(figure.formula(), CodeList.FORMULAS),
                        Text.verbatim(figure.command()),
                        Text.verbatim(figure.source())))
                .toList();
        List<CliMessage> columns = List.of(
                CliMessage.FIGURE, CliMessage.VIETNAMESE, CliMessage.FORMULA, CliMessage.COMMAND, CliMessage.SOURCE);
        Table table = Table.ofLabels(CliMessage.FIGURES, columns, rows);
        return output.print(table, trade.environment(), output.console(trade.environment()));
    }
}
