package trade.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.figure.Comparison;
import trade.figure.Figure;
import trade.figure.Since;

@Command(
        name = "since",
        header = {
            "Since when a value or its growth was not as high or as low, and its place among all.",
            "",
            "Examples:",
            "  trade since --month 2024-01",
            "  trade since --market US --month 2024-01 --vs yoy --vs previous",
            "  trade since --by market --month 2024-01 --same-month",
            ""
        })
final class SinceCommand extends FigureCommand {

    @Mixin
    private SliceOptions slice;

    @Mixin
    private FlowOption flow;

    @Mixin
    private ListingOptions rows;

    @Option(
            names = "--vs",
            paramLabel = "BASE",
            description = "Growth on what: yoy, previous, ytd or a period; may be repeated (default: yoy).")
    private List<Comparison> comparisons = List.of(Comparison.YEAR_ON_YEAR);

    @Option(names = "--same-month", description = "Compare with the same months of other years alone.")
    private boolean sameMonth;

    @Override
    Figure figure() throws IOException {
        return new Since(
                slice.slice(flow.flows(slice.isBy(Dimension.FLOW)), List.of()), comparisons, sameMonth, rows.listing());
    }

    @Override
    Flow flowWithoutColumn() {
        return flow.single();
    }
}
