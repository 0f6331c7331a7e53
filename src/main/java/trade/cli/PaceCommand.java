package trade.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.figure.Figure;
import trade.figure.Pace;
import trade.layout.WrittenAmount;
import trade.message.MessageException;

@Command(
        name = "pace",
        header = {
            "How far the year has come towards its target, and where it lands if it goes on so.",
            "",
            "Examples:",
            "  trade pace --month 2024-09 --target 377bn",
            "  trade pace --by market --month 2024-06 --target US=110bn --target CN=65bn",
            ""
        })
final class PaceCommand extends FigureCommand {

    /** What a year is meant to reach: 377bn, or US=755 million. */
    record TargetArgument(Optional<String> name, BigDecimal amount) {

        static TargetArgument parse(String text) {
            int sign = text.lastIndexOf('=');
            BigDecimal amount = WrittenAmount.parse(text.substring(sign + 1));
            if (amount.signum() <= 0) {
                throw new MessageException(CliMessage.NO_TARGET.with(text));
            }
            return new TargetArgument(
                    sign < 0
                            ? Optional.empty()
                            : Optional.of(text.substring(0, sign).strip()),
                    amount);
        }
    }

    @Mixin
    private SliceOptions slice;

    @Mixin
    private FlowOption flow;

    @Mixin
    private ListingOptions rows;

    @Option(
            names = "--target",
            paramLabel = "AMOUNT",
            description =
                    "What the year is to reach, such as 377bn; NAME=AMOUNT for a market or product; may be repeated.")
    private List<TargetArgument> aims = List.of();

    @Override
    boolean hasSentences() {
        return false;
    }

    @Override
    Figure figure() throws IOException {
        Dimension dimension = Stream.of(Dimension.PRODUCT, Dimension.MARKET, Dimension.REPORTER)
                .filter(slice::isBy)
                .findFirst()
                .orElse(Dimension.MARKET);
        return new Pace(
                slice.slice(flow.flows(slice.isBy(Dimension.FLOW)), List.of()),
                aims.stream()
                        .map(aim -> new Pace.Target(
                                aim.name().map(name -> slice.term(name, dimension)), dimension, aim.amount()))
                        .toList(),
                rows.listing());
    }

    @Override
    Flow flowWithoutColumn() {
        return flow.single();
    }
}
