package trade.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.Window;
import trade.cube.WorkCalendar;
import trade.figure.AnnualRate;
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
            "  trade growth --month 2024-01 --calendar tet",
            "  trade growth --period 2024 --vs 2020 --annual compound",
            "  trade growth --by period --period 2024-01..2024-12 --rolling 12",
            ""
        })
final class GrowthCommand extends FigureCommand {

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

    @Option(
            names = "--index",
            paramLabel = "PERIOD",
            description = "Add an index, in which the value of that period is 100.")
    private Window index;

    @Option(
            names = "--annual",
            paramLabel = "RATE",
            description =
                    "Add the average growth a year since the base: compound (CAGR), or least-squares as UNCTAD has it.")
    private AnnualRate annual;

    @Option(
            names = "--calendar",
            paramLabel = "CALENDAR",
            description = {
                "Tell growth of a month on a year ago apart from working days and the feast that moves: tet, cny, easter or"
                        + " weekdays."
            })
    private WorkCalendar calendar;

    @Override
    Figure figure() throws IOException {
        return new Growth(
                slice.slice(flow.flows(slice.isBy(Dimension.FLOW)), List.of()),
                comparisons,
                Optional.ofNullable(index),
                Optional.ofNullable(annual),
                Optional.ofNullable(calendar),
                rows.listing());
    }

    @Override
    Flow flowWithoutColumn() {
        return flow.single();
    }
}
