package trade.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.PeriodSelector;
import trade.figure.Figure;
import trade.figure.Sum;

@Command(
        name = "sum",
        header = {
            "The dataset itself, summed: a big one is reduced once and asked many times.",
            "",
            "With -f csv it is a dataset again, of all periods unless --period says which. Rows are by market and product, or",
            "by what --by says of these; the other one is its total. Flows, reporters and periods are always",
            "apart.",
            "",
            "Examples:",
            "  trade sum exports-*.csv.gz -f csv -o exports.csv",
            "  trade sum exports.csv --by market -f csv -o markets.csv",
            "  trade sum exports.csv --product 03* --period 2020..2024 -f csv | trade growth --by product",
            ""
        })
final class SumCommand extends FigureCommand {

    @Mixin
    private SliceOptions slice;

    @Option(
            names = "--flow",
            paramLabel = "FLOW",
            description =
                    "export, import, re-export, re-import, or total, which is exports and imports (default: all).")
    private FlowOption.FlowChoice flow;

    @Override
    Figure figure() throws IOException {
        return new Sum(slice.slice(flows(), List.of(Dimension.MARKET, Dimension.PRODUCT), PeriodSelector.ALL));
    }

    @Override
    Flow flowWithoutColumn() {
        return flows().iterator().next();
    }

    private Set<Flow> flows() {
        return flow == null ? EnumSet.allOf(Flow.class) : flow.flows();
    }
}
