package trade.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import trade.cube.Window;
import trade.figure.ComparedRows.ComparedRow;
import trade.message.Text;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Note;
import trade.table.Table;
import trade.table.Unit;

/**
 * How much trade depends on few markets or products.
 *
 * <pre>
 * s               = part / whole
 * hhi             = Σ s²                              Herfindahl–Hirschman index, 0 to 1 (WITS)
 * hhi points      = Σ s² × 10,000                     below 1,500 is low, above 2,500 high (US merger guidelines of 2010)
 * hhi normalised  = (√Σs² − √(1/n)) / (1 − √(1/n))    0 to 1, n being all possible parts (UNCTAD)
 * equivalent      = 1 / Σ s²                          as many parts of one size are as concentrated
 * top share       = Σ of the largest s × 100          percent
 * unlisted        = whole − Σ parts                   percent of the whole
 * </pre>
 *
 * <ul>
 *   <li>Shares are of the published whole. What no part shows counts as spread thinly: the index is the least that it can be, and
 *       <i>at most</i> is what it were if all of that were one part.
 *   <li>Parts of zero do not count, and with parts below zero nothing has a share. Groups whose members stand beside them, and codes
 *       within others, are no parts.
 *   <li>The normalised index needs all parts, or to be told how many there could be; of one possible part there is none.
 *   <li>What is no market, as <i>Areas nes</i>, is no part: it is not broken down. Nor is a group of which nothing is listed but itself.
 *   <li>A shock changes some parts and leaves the others as they are: the effect on the whole is the first, not the last.
 * </ul>
 *
 * <p>Sources: WITS, Trade Indicators, "Hirschman-Herfindahl index"; UNCTAD Handbook of Statistics, Calculation methods,
 * "Market concentration index"; ITC, Trade Performance Index, for the equivalent number.
 *
 * <p>It is longer than other figures, as indices, shocks and comparisons each have columns of their own.
 *
 * @param of what is concentrated: markets or products
 * @param top how many of the largest parts
 * @param possible how many parts there could be; empty for as many as the data has
 */
public record Concentration(
        Slice slice,
        Dimension of,
        int top,
        OptionalInt possible,
        List<Comparison> comparisons,
        List<Shock> shocks,
        Listing listing)
        implements Figure {

    public Concentration(
            Slice slice,
            Dimension of,
            int top,
            OptionalInt possible,
            List<Comparison> comparisons,
            List<Shock> shocks) {
        this(slice, of, top, possible, comparisons, shocks, Listing.ALL);
    }

    private static final BigDecimal POINTS = BigDecimal.valueOf(10_000);

    /** Percent that are nothing but rounding. */
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("0.5");

    /** @throws IncompatibleParameters where the rows are the parts already */
    public Concentration {
        if (slice.by().contains(of)) {
            throw new IncompatibleParameters(FigureMessage.ROWS_ARE_PARTS.with(of, QueryParameter.BY));
        }
    }

    /** By what is concentrated; World is all of its markets. */
    private Slice ofParts() {
        boolean isOfWorld = of == Dimension.MARKET && slice.markets().hasTotal();
        return (isOfWorld ? slice.ofMarkets(Selection.ALL) : slice)
                .withDimensions(
                        Stream.concat(slice.by().stream(), Stream.of(of)).toList());
    }

    /** With the members of a group, so that trade within it is concentrated too. */
    private Slice ofParts(Breakdown breakdown) {
        if (of == Dimension.MARKET && slice.markets().isDifference()) {
            return ofParts().ofMarkets(slice.markets().allButUnwanted());
        }
        if (of == Dimension.MARKET) {
            return ofParts().markets().isAll()
                    ? ofParts()
                    : ofParts().ofMarkets(Selection.of(breakdown.marketsOfTotal()));
        }
        List<Member> products = slice.products().isAll() ? List.of() : breakdown.productsOfTotal();
        return products.isEmpty() ? ofParts() : ofParts().ofProducts(Selection.of(products));
    }

    /** Whether a part is in its whole over a window; a group that is all that is listed of itself is no part. */
    private boolean isPart(ComparedRow part, ComparedRow whole, Breakdown wholes, Window over) {
        Member one = part.row().member(of);
        boolean isWhole = one.isGroup() && one.equals(whole.row().member(of));
        boolean isOfAny = of != Dimension.MARKET
                || slice.markets().isAll()
                || slice.markets().hasTotal()
                || slice.markets().isDifference();
        return !isWhole && (isOfAny || wholes.isOfTotal(one, over));
    }

    @Override
    public Query query() {
        return ofParts()
                .query(window -> Comparison.windows(comparisons, slice, window))
                .withLevels(slice.query().grains());
    }

    @Override
    public Table of(Cube cube) {
        // the latest period that has parts, as a total may be published before them
        Window window = ofParts().window(cube);
        ComparedRows wholes = new ComparedRows(slice, comparisons, cube, window);
        ComparedRows parts = new ComparedRows(ofParts(wholes.breakdown()), comparisons, cube, window);
        List<ComparedRow> named = parts.rows().stream()
                .filter(part -> parts.breakdown().counts(part.row(), of))
                .filter(part -> !part.row().isResidual())
                .toList();
        Map<List<Object>, List<ComparedRow>> byRow =
                named.stream().collect(Collectors.groupingBy(part -> part.row().key(slice.by())));
        BiFunction<ComparedRow, Window, List<ComparedRow>> partsIn =
                (whole, over) -> byRow.getOrDefault(whole.row().key(slice.by()), List.of()).stream()
                        .filter(part -> isPart(part, whole, wholes.breakdown(), over))
                        .toList();
        Function<ComparedRow, List<ComparedRow>> partsOf =
                whole -> partsIn.apply(whole, whole.row().window());
        int most = possible.orElseGet(() -> (int) distinct(named.stream()));
        long there = distinct(named.stream()
                .filter(part -> part.value().isKnown() && part.value().value().signum() > 0));
        if (most < there) {
            throw new IncompatibleParameters(
                    FigureMessage.TOO_FEW_POSSIBLE.with(QueryParameter.POSSIBLE, there, of.plural(), most));
        }
        TableHeader header = new TableHeader(slice, wholes.amounts(), comparisons);
        FigureTable<ComparedRow> table = new FigureTable<>(header, listing, ComparedRow::row);
        Function<ComparedRow, DistributionOrReason> now =
                whole -> DistributionOrReason.of(whole, partsOf.apply(whole), ComparedRow::value);
        addIndices(table, header, now, most);
        if (!shocks.isEmpty()) {
            addShocks(table, parts, partsOf);
        }
        for (int i = 0; i < comparisons.size(); i++) {
            addComparison(table, header, partsIn, i);
        }
        table.addNotes(() -> parts.amounts().notes().warnings().stream()
                .map(warning -> new Note(warning, true))
                .toList());
        boolean areMoreThanWhole = wholes.rows().stream()
                .flatMap(whole -> now.apply(whole).parts().stream())
                .anyMatch(Distribution::exceedsWhole);
        if (areMoreThanWhole) {
            table.addNotes(() -> List.of(new Note(FigureMessage.PARTS_OVER_WHOLE.with(of.plural()), true)));
        }
        boolean isOfData = possible.isEmpty()
                && wholes.rows().stream().anyMatch(whole -> normalised(now.apply(whole), most) instanceof Cell.Value);
        if (isOfData) {
            table.addNotes(() -> List.of(new Note(FigureMessage.NORMALISED_OF.with(most, of.plural()), false)));
        }
        return table.of(
                header.title(FigureMessage.CONCENTRATION_ON.with(of.plural(), header.flowName())), wholes.rows());
    }

    private void addIndices(
            FigureTable<ComparedRow> table,
            TableHeader header,
            Function<ComparedRow, DistributionOrReason> now,
            int most) {
        table.add(header.amounts(), ComparedRow::value);
        table.addCell(
                Column.of(ColumnName.PARTS, of == Dimension.MARKET ? Heading.MARKETS : Heading.PRODUCTS, Unit.COUNT),
                row -> now.apply(row).cell(found -> BigDecimal.valueOf(found.count())));
        table.addCell(
                Column.of(ColumnName.HHI, Heading.HHI, Unit.RATIO).withFormula(Formula.HHI),
                row -> now.apply(row).cell(Distribution::herfindahl));
        table.addCell(
                Column.of(ColumnName.HHI_AT_MOST, Heading.AT_MOST, Unit.RATIO),
                row -> now.apply(row).cell(Distribution::herfindahlAtMost));
        table.addCell(
                Column.of(ColumnName.HHI_POINTS, Heading.OF_10000, Unit.COUNT)
                        .withFormula(Formula.TIMES_10000.with(ColumnName.HHI.field())),
                row -> now.apply(row).cell(found -> found.herfindahl().multiply(POINTS)));
        table.addCell(
                Column.of(ColumnName.HHI_NORMALISED, Heading.NORMALISED, Unit.RATIO)
                        .withFormula(Formula.HHI_NORMALISED),
                row -> normalised(now.apply(row), most));
        table.addCell(
                Column.of(ColumnName.EQUIVALENT_NUMBER, Heading.EQUIVALENT, Unit.INDEX)
                        .withFormula(Formula.INVERSE.with(ColumnName.HHI.field())),
                row -> now.apply(row).cell(Distribution::equivalentNumber));
        table.addCell(
                Column.of(ColumnName.TOP_SHARE.with(top), Heading.TOP.with(top), Unit.PERCENT)
                        .withFormula(Formula.TOP.with(top)),
                row -> now.apply(row).cell(found -> found.topShare(top)));
        table.addCell(
                Column.of(ColumnName.UNLISTED, Heading.UNLISTED, Unit.PERCENT),
                row -> now.apply(row).cell(Distribution::unlistedShare));
    }

    private void addShocks(
            FigureTable<ComparedRow> table, ComparedRows parts, Function<ComparedRow, List<ComparedRow>> partsOf) {
        List<Shock> settled = shocks.stream()
                .map(shock -> new Shock(parts.breakdown().composed(shock.whom()), shock.percent()))
                .toList();
        for (Shock shock : settled) {
            if (parts.counted().stream().noneMatch(part -> part.row().isOf(of, shock.whom()))) {
                throw new IncompatibleParameters(FigureMessage.NO_SUCH_PART.with(
                        QueryParameter.SHOCK, shock.whom().text()));
            }
        }
        Function<ComparedRow, Amount> effect = whole -> effect(whole, partsOf.apply(whole), settled);
        table.add(Column.signed(ColumnName.SHOCK, Heading.SHOCK, Unit.VALUE), effect);
        table.add(
                Column.signed(ColumnName.SHOCK, Heading.SHOCK, Unit.PERCENT),
                whole -> Percent.of(effect.apply(whole), whole.value()));
        table.addCell(
                Column.of(ColumnName.HHI_AFTER, Heading.HHI_AFTER, Unit.RATIO),
                whole -> DistributionOrReason.of(
                                whole.value().plus(effect.apply(whole)),
                                partsOf.apply(whole).stream()
                                        .map(part -> after(part, settled))
                                        .toList(),
                                Reason.NOT_REPORTED)
                        .cell(Distribution::herfindahl));
    }

    private Amount effect(ComparedRow whole, List<ComparedRow> parts, List<Shock> settled) {
        Amount effect = Amount.known(BigDecimal.ZERO);
        for (ComparedRow part : parts) {
            Amount after = after(part, settled);
            effect = after.isKnown() ? effect.plus(after.minus(part.value())) : effect;
        }
        return whole.value().isKnown() ? effect : whole.value();
    }

    private Amount after(ComparedRow part, List<Shock> settled) {
        Amount amount = part.value();
        for (Shock shock : settled) {
            if (amount.isKnown() && part.row().isOf(of, shock.whom())) {
                amount = Amount.known(shock.after(amount.value()));
            }
        }
        return amount;
    }

    private void addComparison(
            FigureTable<ComparedRow> table,
            TableHeader header,
            BiFunction<ComparedRow, Window, List<ComparedRow>> partsIn,
            int i) {
        Comparison comparison = comparisons.get(i);
        Text words = header.base(comparison).heading();
        Text baseTopShare = ColumnName.BASE_TOP_SHARE.with(top);
        Function<ComparedRow, DistributionOrReason> current = whole -> DistributionOrReason.of(
                whole,
                partsIn.apply(whole, comparison.current(whole.row().window())),
                row -> row.changes().get(i).current());
        Function<ComparedRow, DistributionOrReason> base = whole -> DistributionOrReason.of(
                whole,
                partsIn.apply(whole, comparison.base(whole.row().window())),
                row -> row.changes().get(i).base());
        table.compare(comparison);
        table.addCell(
                Column.of(ColumnName.BASE_HHI, Heading.HHI_IN.with(words), Unit.RATIO),
                row -> base.apply(row).cell(Distribution::herfindahl));
        table.addCell(
                Column.signed(ColumnName.HHI_CHANGE, Heading.CHANGE, Unit.RATIO)
                        .withFormula(Formula.difference(ColumnName.HHI, ColumnName.BASE_HHI)),
                row -> current.apply(row).less(base.apply(row), Distribution::herfindahl));
        table.addCell(
                Column.of(baseTopShare, Heading.TOP_IN.with(top, words), Unit.PERCENT),
                row -> base.apply(row).cell(found -> found.topShare(top)));
        table.addCell(
                Column.signed(ColumnName.TOP_SHARE_CHANGE.with(top), Heading.CHANGE, Unit.POINTS)
                        .withFormula(Formula.difference(ColumnName.TOP_SHARE.with(top), baseTopShare)),
                row -> current.apply(row).less(base.apply(row), found -> found.topShare(top)));
    }

    private long distinct(Stream<ComparedRow> parts) {
        return parts.map(this::labelOfPart).distinct().count();
    }

    private Text labelOfPart(ComparedRow part) {
        return part.labels().get(part.labels().size() - 1);
    }

    private Cell normalised(DistributionOrReason now, int most) {
        boolean isUnlisted = possible.isEmpty()
                && now.parts()
                        .filter(found -> found.unlistedShare().compareTo(NEGLIGIBLE) > 0)
                        .isPresent();
        boolean isOne = most == 1 && now.parts().isPresent();
        if (isUnlisted || isOne) {
            return Cell.missing(isUnlisted ? Unavailable.NOT_ALL_LISTED : Unavailable.ONE_POSSIBLE_PART);
        }
        return now.cell(found -> found.normalised(most));
    }

    /** Parts of a whole, or why there are none. */
    private record DistributionOrReason(Optional<Distribution> parts, Reason reason) {

        static DistributionOrReason of(
                ComparedRow whole, List<ComparedRow> parts, Function<ComparedRow, Amount> amount) {
            boolean isOfGroup = Stream.of(Dimension.MARKET, Dimension.PRODUCT)
                    .map(whole.row()::member)
                    .anyMatch(Member::isGroup);
            return of(
                    amount.apply(whole),
                    parts.stream().map(amount).toList(),
                    isOfGroup && parts.isEmpty() ? Reason.NOT_BROKEN_DOWN : Reason.NOT_REPORTED);
        }

        /** @param ofNoPart why there is none, where nothing of the whole is listed */
        static DistributionOrReason of(Amount whole, List<Amount> amounts, Reason ofNoPart) {
            if (!whole.isKnown()) {
                return new DistributionOrReason(Optional.empty(), whole.reason());
            }
            if (whole.value().signum() <= 0) {
                return new DistributionOrReason(Optional.empty(), Reason.BASE_ZERO);
            }
            if (amounts.stream().anyMatch(amount -> amount.isOtherVintageThan(whole))) {
                return new DistributionOrReason(Optional.empty(), Reason.MIXED_VINTAGES);
            }
            if (amounts.stream()
                    .anyMatch(amount -> amount.isKnown() && amount.value().signum() < 0)) {
                return new DistributionOrReason(Optional.empty(), Reason.NEGATIVE_PART);
            }
            Distribution parts = Distribution.of(
                    whole.value(),
                    amounts.stream().filter(Amount::isKnown).map(Amount::value).toList());
            return parts.count() == 0
                    ? new DistributionOrReason(Optional.empty(), ofNoPart)
                    : new DistributionOrReason(Optional.of(parts), null);
        }

        Cell cell(Function<Distribution, BigDecimal> measure) {
            return parts.map(measure).map(Cell::value).orElseGet(() -> Cell.missing(reason));
        }

        Cell less(DistributionOrReason base, Function<Distribution, BigDecimal> measure) {
            if (parts.isEmpty() || base.parts.isEmpty()) {
                return parts.isEmpty() ? cell(measure) : Cell.missing(Reason.BASE_MISSING);
            }
            return Cell.value(measure.apply(parts.get()).subtract(measure.apply(base.parts.get())));
        }
    }
}
