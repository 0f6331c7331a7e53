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
import trade.figure.Share;
import trade.figure.Specialisation;
import trade.message.MessageException;
import trade.table.ShareWhole;

@Command(
        name = "share",
        header = {
            "What part of a whole each row is, and how that changed.",
            "",
            "Examples:",
            "  trade share --by market --month 2024-01",
            "  trade share --market US --by product --month 2024-01 --vs yoy",
            "  trade share --market US,EU --by market --of total --month 2024-01",
            ""
        })
final class ShareCommand extends FigureCommand {

    @Mixin
    private SliceOptions slice;

    @Mixin
    private FlowOption flow;

    @Mixin
    private ListingOptions rows;

    @Option(
            names = "--of",
            paramLabel = "WHOLE",
            description =
                    "What is 100 %%: all (markets or products that rows are of), selection (those asked for, together), total"
                            + " (all trade), market (all products of the row's market), product (all markets of the row's"
                            + " product); default: all.")
    private ShareWhole of = ShareWhole.ALL;

    @Option(names = "--vs", paramLabel = "BASE", description = "yoy, previous, ytd or a period; may be repeated.")
    private List<Comparison> comparisons = List.of();

    @Option(
            names = "--against-world",
            description =
                    "Compare the shares of one reporter with those of the world: comparative advantage by product,"
                            + " trade intensity by market.")
    private boolean againstWorld;

    @Override
    Figure figure() throws IOException {
        if (againstWorld && !comparisons.isEmpty()) {
            throw new MessageException(CliMessage.SHARES_COMPARED);
        }
        if (againstWorld) {
            return new Specialisation(slice.slice(flow.flows(false), List.of(Dimension.PRODUCT)), rows.listing());
        }
        return new Share(
                slice.slice(flow.flows(slice.isBy(Dimension.FLOW)), List.of(Dimension.MARKET)),
                of,
                comparisons,
                rows.listing());
    }

    @Override
    Flow flowWithoutColumn() {
        return flow.single();
    }
}
