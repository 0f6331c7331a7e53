package trade.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trade.cube.Dimension;
import trade.figure.Comparison;
import trade.figure.Figure;
import trade.figure.Surplus;
import trade.message.MessageException;

@Command(
        name = "surplus",
        header = {
            "Exports less imports, their ratio, and how the balance turned.",
            "",
            "Examples:",
            "  trade surplus --month 2024-01 --vs yoy",
            "  trade surplus --month 2024-ytd",
            "  trade surplus --by period --period 2024-01..2024-06",
            ""
        })
final class SurplusCommand extends FigureCommand {

    @Mixin
    private SliceOptions slice;

    @Mixin
    private ListingOptions rows;

    @Option(names = "--vs", paramLabel = "BASE", description = "yoy, previous, ytd or a period; may be repeated.")
    private List<Comparison> comparisons = List.of();

    @Option(
            names = "--indices",
            description = "Add the normalised balance, and the Grubel–Lloyd index of trade that goes both ways.")
    private boolean indices;

    @Override
    Figure figure() throws IOException {
        if (slice.isBy(Dimension.FLOW)) {
            throw new MessageException(CliMessage.BALANCE_BY_FLOW);
        }
        return new Surplus(slice.slice(FlowOption.both(), List.of()), comparisons, indices, false, rows.listing());
    }
}
