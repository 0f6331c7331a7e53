package trade.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.Slice;
import trade.figure.Comparison;
import trade.figure.Figure;
import trade.figure.Listing;
import trade.figure.Rank;
import trade.figure.Surplus;
import trade.message.MessageException;
import trade.table.ColumnName;

@Command(
        name = "rank",
        header = {
            "The places of markets, products or reporters, and how they moved.",
            "",
            "Examples:",
            "  trade rank --by market --month 2024-01 --vs yoy",
            "  trade rank --by market --month 2024-01 --top 3 --others",
            "  trade rank --by product --market US --month 2024-01 --order growth",
            ""
        })
final class RankCommand extends FigureCommand {

    @Mixin
    private SliceOptions slice;

    @Mixin
    private FlowOption flow;

    @Mixin
    private ListingOptions rows;

    @Option(
            names = "--vs",
            paramLabel = "BASE",
            description =
                    "yoy, previous, ytd or a period; may be repeated (default: yoy, if ordered by growth or change).")
    private List<Comparison> comparisons = List.of();

    @Override
    Figure figure() throws IOException {
        Listing listing = rows.listing();
        boolean isOfBalance = listing.order().filter(ColumnName.BALANCE::equals).isPresent();
        Slice ranked = slice.slice(isOfBalance ? flow.bothOf() : flow.flows(false), List.of(Dimension.MARKET));
        boolean isOfMembers = ranked.by().size() == 1
                && Set.of(Dimension.MARKET, Dimension.PRODUCT, Dimension.REPORTER)
                        .contains(ranked.by().get(0));
        if (!isOfMembers) {
            throw new MessageException(CliMessage.RANK_BY);
        }
        if (isOfBalance) {
            return new Surplus(ranked, comparisons, false, true, listing);
        }
        boolean needsBase =
                listing.order().filter(order -> !Rank.OF_VALUE.contains(order)).isPresent();
        return new Rank(
                ranked, comparisons.isEmpty() && needsBase ? List.of(Comparison.YEAR_ON_YEAR) : comparisons, listing);
    }

    @Override
    Flow flowWithoutColumn() {
        return flow.single();
    }
}
