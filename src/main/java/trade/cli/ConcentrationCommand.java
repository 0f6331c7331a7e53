package trade.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trade.csv.Decimal;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.figure.Comparison;
import trade.figure.Concentration;
import trade.figure.Figure;
import trade.figure.Listing;
import trade.figure.Shock;
import trade.message.MessageException;
import trade.table.ColumnName;

@Command(
        name = "concentration",
        header = {
            "How much trade depends on few markets or products, and what if some of it were lost.",
            "",
            "Examples:",
            "  trade concentration --month 2024-01",
            "  trade concentration --of product --market US --month 2024-01 --vs yoy",
            "  trade concentration --month 2024-01 --shock US=-10%%",
            ""
        })
final class ConcentrationCommand extends FigureCommand {

    /** A change of trade with one market, or in one product: US=-10%. */
    record ShockArgument(String name, BigDecimal percent) {

        private static final Pattern FORM = Pattern.compile("(.+)=([+-]?\\d+(?:[.,]\\d+)?)\\s*%?");

        static ShockArgument parse(String text) {
            Matcher form = FORM.matcher(text.strip());
            if (!form.matches() || text.strip().startsWith("!")) {
                throw new MessageException(CliMessage.NO_PERCENTAGE.with(text));
            }
            Decimal.check(form.group(2));
            return new ShockArgument(
                    form.group(1),
                    new BigDecimal(form.group(2).replace(',', '.').replace("+", "")));
        }
    }

    private static final int TOP = 3;

    @Mixin
    private SliceOptions slice;

    @Mixin
    private FlowOption flow;

    @Option(
            names = "--of",
            paramLabel = "DIMENSION",
            description =
                    "What trade may be concentrated on: market or product (default: market; product, if rows are markets).")
    private Dimension of;

    @Option(
            names = "--order",
            paramLabel = "COLUMN",
            description =
                    "Order rows by a column, highest first: value, growth, change, share, balance or any other number, as -f"
                            + " csv names it.")
    private ColumnName order;

    @Option(names = "--top", paramLabel = "N", description = "The share of the N largest (default: 3).")
    private Integer top = TOP;

    @Option(
            names = "--possible",
            paramLabel = "N",
            description = "How many markets or products there could be (default: as many as the data has).")
    private Integer possible;

    @Option(
            names = "--shock",
            paramLabel = "NAME=PERCENT",
            description = "What if trade with that market, or in that product, changed by so much; may be repeated.")
    private List<ShockArgument> changes = List.of();

    @Option(names = "--vs", paramLabel = "BASE", description = "yoy, previous, ytd or a period; may be repeated.")
    private List<Comparison> comparisons = List.of();

    @Override
    boolean hasSentences() {
        return false;
    }

    @Override
    Figure figure() throws IOException {
        ListingOptions.checkTop(top);
        Dimension parts = of != null ? of : slice.isBy(Dimension.MARKET) ? Dimension.PRODUCT : Dimension.MARKET;
        if (parts != Dimension.MARKET && parts != Dimension.PRODUCT) {
            throw new MessageException(CliMessage.CONCENTRATED_ON);
        }
        return new Concentration(
                slice.slice(flow.flows(slice.isBy(Dimension.FLOW)), List.of()),
                parts,
                top,
                possible == null ? OptionalInt.empty() : OptionalInt.of(possible),
                comparisons,
                changes.stream()
                        .map(change -> new Shock(slice.term(change.name(), parts), change.percent()))
                        .toList(),
                Optional.ofNullable(order).map(Listing::by).orElse(Listing.ALL));
    }

    @Override
    Flow flowWithoutColumn() {
        return flow.single();
    }
}
