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
import trade.figure.Prices;

@Command(
        name = "prices",
        header = {
            "Unit values, and what of a change in value is price and what is volume.",
            "",
            "Examples:",
            "  trade prices exports.csv --by product --month 2024-01",
            "  trade prices exports.csv --product 0901 --by period --period 2024-01..2024-06",
            ""
        })
final class PricesCommand extends FigureCommand {

    @Mixin
    private SliceOptions slice;

    @Mixin
    private FlowOption flow;

    @Mixin
    private ListingOptions rows;

    @Option(
            names = "--vs",
            paramLabel = "BASE",
            description = "yoy, previous, ytd or a period; may be repeated (default: yoy).")
    private List<Comparison> comparisons = List.of(Comparison.YEAR_ON_YEAR);

    @Override
    boolean hasSentences() {
        return false;
    }

    @Override
    Figure figure() throws IOException {
        return new Prices(
                slice.slice(flow.flows(slice.isBy(Dimension.FLOW)), List.of(Dimension.PRODUCT)),
                comparisons,
                rows.listing());
    }

    @Override
    Flow flowWithoutColumn() {
        return flow.single();
    }
}
