package trade.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.PeriodSelector;
import trade.cube.Slice;
import trade.cube.Vintage;
import trade.cube.VintageRule;
import trade.cube.Vintages;
import trade.figure.Figure;
import trade.figure.Revisions;

@Command(
        name = "revisions",
        header = {
            "How figures were revised: first publications against later ones, estimates against finals.",
            "",
            "Examples:",
            "  trade revisions estimates.csv finals.csv",
            "  trade revisions estimates.csv finals.csv --by period --period 2024-01..2024-12 --flow export",
            "  trade revisions data.csv --base-vintage first --vintage latest",
            ""
        })
final class RevisionsCommand extends FigureCommand {

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
        boolean isByFlow = slice.isBy(Dimension.FLOW) || !slice.hasRows();
        Slice asked = slice.slice(flow.flows(isByFlow), List.of(Dimension.FLOW), PeriodSelector.ALL);
        boolean ofBalance =
                asked.by().equals(List.of(Dimension.FLOW)) && asked.flows().equals(FlowOption.both());
        Vintages said = asked.vintages();
        VintageRule earlier =
                said.base().orElse(said.isUnsaid() ? VintageRule.of(Vintage.Status.ESTIMATE) : VintageRule.FIRST);
        VintageRule later = said.isUnsaid() ? VintageRule.of(Vintage.Status.FINAL) : said.current();
        return new Revisions(
                asked.withVintages(new Vintages(later, Optional.of(earlier), true)), ofBalance, rows.listing());
    }

    @Override
    Flow flowWithoutColumn() {
        return flow.single();
    }
}
