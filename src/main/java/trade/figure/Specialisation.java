package trade.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import trade.cube.Amount;
import trade.cube.Breakdown;
import trade.cube.Cube;
import trade.cube.Dimension;
import trade.cube.IncompatibleParameters;
import trade.cube.Member;
import trade.cube.Query;
import trade.cube.QueryParameter;
import trade.cube.Reason;
import trade.cube.Selection;
import trade.cube.Slice;
import trade.figure.ComparedRows.ComparedRow;
import trade.message.Text;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Note;
import trade.table.Table;
import trade.table.Unit;

/**
 * In what, or with whom, one reporter trades more than the world does.
 *
 * <pre>
 * RCA       = (exports of a product / all exports) / (world exports of it / all world exports)        by product
 * intensity = (exports to a market / all exports) / (world exports to it / all world exports)         by market
 * symmetric = (RCA − 1) / (RCA + 1)                                                                   from −1 to 1
 * </pre>
 *
 * <ul>
 *   <li>The world is the World that the data publishes as a reporter, else all reporters together that have reported all of the window by
 *       product, or by market; that one included, and each once, be it as part of a group that reports too.
 *   <li>What the world does not trade has none; what the reporter alone does not trade has 0.
 *   <li>What the reporter does not list is not traded where all that it lists makes up its total, but for rounding; else it is not reported.
 *   <li>Above 1 is more than the world, below 1 less; the symmetric form makes both sides comparable.
 * </ul>
 *
 * <p>Sources: Balassa (1965), as in WITS, Trade Indicators, "Revealed comparative advantage" and "Trade intensity index"; Laursen
 * (2015) for the symmetric form.
 *
 * @param slice of one reporter, by product or by market
 */
public record Specialisation(Slice slice, Listing listing) implements Figure {

    public Specialisation(Slice slice) {
        this(slice, Listing.ALL);
    }

    /** More names than these nobody reads. */
    private static final int NAMED = 6;

    /** @throws IncompatibleParameters where rows are neither products nor markets, or no reporter is named */
    public Specialisation {
        if (!slice.by().equals(List.of(Dimension.PRODUCT)) && !slice.by().equals(List.of(Dimension.MARKET))) {
            throw new IncompatibleParameters(FigureMessage.SPECIALISATION_ROWS);
        }
        if (slice.reporters().wanted().isEmpty()) {
            throw noReporter();
        }
    }

    private static IncompatibleParameters noReporter() {
        return new IncompatibleParameters(FigureMessage.WHO_IS_COMPARED.with(QueryParameter.REPORTER));
    }

    @Override
    public Query query() {
        return slice.withAllRows(slice.query()).ofAllReporters().overAllMarkets();
    }

    @Override
    public Table of(Cube cube) {
        // names with a comma are settled by the data
        if (!slice.isOfOneReporter(cube)) {
            throw noReporter();
        }
        Collection<Member> members = world(cube);
        // by product all reporters can be one, where hundreds of them with thousands of products would take long
        Optional<Cube> folded =
                isByProduct() ? cube.foldReporters(members, Member.WORLD, slice.window(cube)) : Optional.empty();
        Amount wholeOfWorld = wholeOfWorld(members, cube, folded.isPresent());
        ComparedRows own = new ComparedRows(slice, List.of(), cube);
        Amount whole = whole(own.breakdown());
        Slice ofWorld = slice.withReporters(Selection.of(folded.isPresent() ? List.of(Member.WORLD) : members));
        ComparedRows all = new ComparedRows(ofWorld, List.of(), folded.orElse(cube));
        TableHeader header = new TableHeader(slice, own.amounts(), List.of());
        Amount notListed = notListed(whole, own.breakdown());
        ColumnName name = isByProduct() ? ColumnName.RCA : ColumnName.INTENSITY;
        FigureTable<ComparedShares> table =
                new FigureTable<>(header, listing, shares -> shares.row().row());
        table.add(header.amounts(), ComparedShares::value);
        table.add(
                Column.of(ColumnName.SHARE, Heading.SHARE, Unit.PERCENT).withFormula(Formula.OF_REPORTER),
                ComparedShares::share);
        table.add(
                Column.of(ColumnName.WORLD_SHARE, Heading.OF_THE_WORLD, Unit.PERCENT)
                        .withFormula(Formula.OF_WORLD),
                ComparedShares::worldShare);
        table.add(
                Column.of(name, isByProduct() ? Heading.RCA : Heading.INTENSITY, Unit.RATIO)
                        .withFormula(Formula.RATIO.with(ColumnName.SHARE.field(), ColumnName.WORLD_SHARE.field())),
                ComparedShares::index);
        table.add(
                Column.signed(
                                isByProduct() ? ColumnName.RCA_SYMMETRIC : ColumnName.INTENSITY_SYMMETRIC,
                                Heading.SYMMETRIC,
                                Unit.RATIO)
                        .withFormula(Formula.SYMMETRIC.with(name.field())),
                ComparedShares::symmetric);
        Text world = members.size() > NAMED
                ? FigureMessage.WORLD_IS_ALL.with(members.size())
                : FigureMessage.WORLD_IS.with(Dimension.REPORTER.namesOf(members));
        table.addNotes(() -> List.of(new Note(world, false)));
        if (!cube.reporters().contains(Member.WORLD)) {
            List<Member> reporting = slice.reportersIn(cube);
            addNote(table, FigureMessage.WORLD_HOLDS, without(members, reporting), false);
            addNote(table, FigureMessage.WORLD_WITHOUT, without(reporting, cube.reporters()), true);
        }
        return table.of(
                header.title((isByProduct() ? FigureMessage.COMPARATIVE_ADVANTAGE_IN : FigureMessage.TRADE_INTENSITY_OF)
                        .with(header.flowName())),
                own.andThoseOf(all).stream()
                        .map(row -> ComparedShares.of(row, own, notListed, whole, all, wholeOfWorld))
                        .toList());
    }

    private static List<Member> without(Collection<Member> some, Collection<Member> all) {
        return all.stream().filter(member -> !some.contains(member)).toList();
    }

    private static void addNote(
            FigureTable<ComparedShares> table, FigureMessage message, List<Member> reporters, boolean isWarning) {
        if (!reporters.isEmpty()) {
            List<Text> names =
                    reporters.stream().map(Dimension.REPORTER::nameOf).toList();
            table.addNotes(() -> List.of(new Note(message.with(FigureMessage.named(names, NAMED)), isWarning)));
        }
    }

    /** One row: the reporter's share of its whole, and the world's of its own. */
    private record ComparedShares(ComparedRow row, Amount value, Amount share, Amount worldShare, Amount index) {

        private static final Amount ONE = Amount.known(BigDecimal.ONE);

        static ComparedShares of(
                ComparedRow row,
                ComparedRows own,
                Amount notListed,
                Amount whole,
                ComparedRows all,
                Amount wholeOfWorld) {
            Amount listed = own.value(row);
            Amount value = listed.reason() == Reason.NOT_REPORTED ? notListed : listed;
            Amount share = Percent.share(value, whole);
            Amount worldShare = Percent.share(all.value(row), wholeOfWorld);
            return new ComparedShares(row, value, share, worldShare, Percent.ratio(share, worldShare));
        }

        Amount symmetric() {
            return Percent.ratio(index.minus(ONE), index.plus(ONE));
        }
    }

    /** What a row is of that the reporter does not list: nothing, where all that it lists makes up its total. */
    private static Amount notListed(Amount whole, Breakdown own) {
        if (!whole.isKnown()) {
            return Amount.missing(whole.reason());
        }
        Amount rest = whole.minus(own.allListed());
        BigDecimal rounding = BigDecimal.ONE
                .scaleByPowerOfTen(own.zeros())
                .multiply(BigDecimal.valueOf(rest.numbers()))
                .divide(BigDecimal.valueOf(2));
        boolean isNothing = rest.isKnown() && rest.value().abs().compareTo(rounding) <= 0;
        return isNothing ? Amount.known(BigDecimal.ZERO) : Amount.missing(Reason.NOT_REPORTED);
    }

    /** All that the rows of the world could be of: each reporter of its own coverage, unless they are folded, which are of one. */
    private Amount wholeOfWorld(Collection<Member> members, Cube cube, boolean areFolded) {
        if (areFolded || !isByProduct()) {
            Breakdown all = breakdown(members, cube);
            return all.amount(all.allRowsOfOneCoverage(), all.window());
        }
        return members.stream()
                .map(member -> Change.noTradeIfNotReported(whole(breakdown(List.of(member), cube))))
                .reduce(Amount::plus)
                .orElseThrow();
    }

    private Breakdown breakdown(Collection<Member> reporters, Cube cube) {
        return new Breakdown(cube, slice.withReporters(Selection.of(reporters)), slice.window(cube), List.of());
    }

    /** All that the rows could be of, selected or not. */
    private static Amount whole(Breakdown breakdown) {
        return breakdown.amount(breakdown.allRows(), breakdown.window());
    }

    private boolean isByProduct() {
        return slice.by().contains(Dimension.PRODUCT);
    }

    /** Those who have reported all of it: with the others there would be no world. */
    private Collection<Member> world(Cube cube) {
        return cube.reporters().contains(Member.WORLD) ? List.of(Member.WORLD) : slice.countedReportersIn(cube);
    }
}
