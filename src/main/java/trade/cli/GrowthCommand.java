package trade.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.figure.Comparison;
import trade.figure.Figure;
import trade.figure.Growth;

@Command(
        name = "growth",
        header = {
            "How trade grew, and who contributed to it.",
            "",
            "Examples:",
            "  trade growth --market US --month 2024-01",
            "  trade growth --market US --by product --month 2024-01",
            "  trade growth --month 2024-01 --vs previous --vs yoy",
            ""
        })
final class GrowthCommand extends FigureCommand {

    @Mixin
    private SliceOptions slice;

    @Mixin
    private FlowOption flow;

    @Option(
            names = "--vs",
            paramLabel = "BASE",
            description = "yoy, previous, ytd or a period; may be repeated (default: yoy).")
    private List<Comparison> comparisons = List.of(Comparison.YEAR_ON_YEAR);

    @Override
    Figure figure() {
        return new Growth(slice.slice(flow.flows(slice.isBy(Dimension.FLOW)), List.of()), comparisons);
    }

    @Override
    Flow flowWithoutColumn() {
        return flow.single();
    }
}
