package trade.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import trade.cube.Flow;
import trade.figure.Figure;
import trade.figure.Mirror;

@Command(
        name = "mirror",
        header = {
            "The same trade as both partners report it.",
            "",
            "Examples:",
            "  trade mirror comtrade.csv --reporter VN --market US --period 2023",
            "  trade mirror vietnam.csv us.csv --reporter VN --market US --by period --period 2024-01..2024-06",
            ""
        })
final class MirrorCommand extends FigureCommand {

    @Mixin
    private SliceOptions slice;

    @Mixin
    private FlowOption flow;

    @Mixin
    private ListingOptions rows;

    @Override
    boolean hasSentences() {
        return false;
    }

    @Override
    Figure figure() throws IOException {
        return new Mirror(slice.slice(flow.flows(false), List.of()), rows.listing());
    }

    @Override
    Flow flowWithoutColumn() {
        return flow.single();
    }
}
