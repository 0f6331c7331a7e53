package trade.cli;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.Slice;
import trade.figure.Comparison;
import trade.figure.Figure;
import trade.figure.Order;
import trade.figure.Rank;
import trade.message.MessageException;

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

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description = "By value, growth, change or share (default: value).")
    private Order order = Order.VALUE;

    @Option(
            names = "--vs",
            paramLabel = "BASE",
            description =
                    "yoy, previous, ytd or a period; may be repeated (default: yoy, if ordered by growth or change).")
    private List<Comparison> comparisons = List.of();

    @Option(names = "--top", paramLabel = "N", description = "Show the first N only.")
    private Integer top;

    @Option(names = "--others", description = "Add a row of all that is not shown.")
    private boolean others;

    @Override
    Figure figure() throws IOException {
        Slice ranked = slice.slice(flow.flows(false), List.of(Dimension.MARKET));
        boolean isOfMembers = ranked.by().size() == 1
                && Set.of(Dimension.MARKET, Dimension.PRODUCT, Dimension.REPORTER)
                        .contains(ranked.by().get(0));
        if (!isOfMembers) {
            throw new MessageException(CliMessage.RANK_BY);
        }
        if (top != null && top == 0) {
            throw new MessageException(CliMessage.TOP_OF_NOTHING);
        }
        boolean needsBase = order == Order.GROWTH || order == Order.CHANGE;
        return new Rank(
                ranked,
                order,
                comparisons.isEmpty() && needsBase ? List.of(Comparison.YEAR_ON_YEAR) : comparisons,
                top == null ? OptionalInt.empty() : OptionalInt.of(top),
                others);
    }

    @Override
    Flow flowWithoutColumn() {
        return flow.single();
    }
}
