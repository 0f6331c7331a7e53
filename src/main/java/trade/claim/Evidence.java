package trade.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import trade.cube.AggregationLevel;
import trade.cube.Amount;
import trade.cube.Breakdown;
import trade.cube.BreakdownRow;
import trade.cube.Cube;
import trade.cube.CubeMessage;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.Measure;
import trade.cube.Member;
import trade.cube.NotSummable;
import trade.cube.NothingMatched;
import trade.cube.PeriodSelector;
import trade.cube.Query;
import trade.cube.Reason;
import trade.cube.Scope;
import trade.cube.Selection;
import trade.cube.SeveralReporters;
import trade.cube.Slice;
import trade.cube.TimeFrame;
import trade.cube.UnknownMember;
import trade.cube.Vintage;
import trade.cube.VintageRule;
import trade.cube.Vintages;
import trade.cube.Window;
import trade.figure.Comparison;
import trade.message.Text;

/** What data says of what claims are about. */
public final class Evidence {

    /** Why data says nothing. */
    static final class NoEvidence extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Text reason;

        NoEvidence(Text reason) {
            super(reason.toString(), null, false, false);
            this.reason = reason;
        }

        Text reason() {
            return reason;
        }
    }

    /** Which vintages a number is made of. */
    record VintagePair(VintageRule current, VintageRule base) {

        /** What the value is, and its base where that is of another kind: as preliminary on the latest base. */
        Text words() {
            if (current.equals(base)) {
                return ClaimMessage.AS.with(current.words());
            }
            return base.equals(VintageRule.LATEST)
                    ? ClaimMessage.AS_ON_LATEST_BASE.with(current.words())
                    : ClaimMessage.AS_ON_BASE.with(current.words(), base.words());
        }
    }

    /**
     * A number that the data makes.
     *
     * @param exact as the data has it
     * @param range all that it can be where the data itself is rounded
     * @param isOnEstimate whether it is on a base that is an estimate, so that it may have been revised since
     */
    record DataValue(BigDecimal exact, Interval range, boolean isOnEstimate) {

        DataValue(BigDecimal exact, Interval range) {
            this(exact, range, false);
        }

        private DataValue onBase(Amount base) {
            return new DataValue(exact, range, base.sureness().contains(Vintage.Status.ESTIMATE));
        }
    }

    /** What the queries of one check differ in: a query names all members that are asked for, and is slow to look up. */
    private record CubeKey(Measure measure, VintageRule rule) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** So many zeros, behind so many digits, are taken for a rounding. */
    private static final int ZEROS = 3;

    private static final int DIGITS = 4;

    private static final String TONNE = "t";

    private final Function<Query, Cube> read;
    private final Query query;
    private final Map<CubeKey, Cube> cubes = new HashMap<>();
    private final Map<List<Object>, Amount> amounts = new HashMap<>();

    /** @param read the sums of a query, empty where the data has no quantities; asked once for each vintage and measure */
    public Evidence(List<Claim> claims, Function<Query, Cube> read) {
        this.read = read;
        this.query = query(claims);
    }

    /** All sums that checking some claims takes, but for the vintage. */
    private static Query query(List<Claim> claims) {
        boolean hasRanks = claims.stream().anyMatch(claim -> claim.is(ClaimMeasure.RANK));
        List<Selection> products = claims.stream()
                .map(claim -> claim.subject().products())
                .filter(selection -> !selection.isAll())
                .distinct()
                .toList();
        List<Selection> markets = claims.stream()
                .map(claim -> claim.subject().markets())
                .filter(selection -> !selection.isAll())
                .distinct()
                .toList();
        Selection all = new Selection(List.of(), List.of());
        Set<AggregationLevel> grains = EnumSet.of(AggregationLevel.MARKET);
        if (!products.isEmpty() || hasRanks) {
            grains.add(AggregationLevel.PRODUCT);
        }
        if (!products.isEmpty() && !markets.isEmpty()) {
            grains.add(AggregationLevel.CELL);
        }
        Set<Flow> flows = EnumSet.of(Flow.EXPORT, Flow.IMPORT);
        claims.forEach(claim -> flows.addAll(claim.subject().flows()));
        return new Query(
                Measure.VALUE,
                new Scope(
                        flows,
                        Selection.ALL,
                        hasRanks || markets.isEmpty()
                                ? Selection.ALL
                                : markets.stream().reduce(all, Selection::union),
                        hasRanks || products.isEmpty()
                                ? Selection.ALL
                                : products.stream().reduce(all, Selection::union)),
                List.of(),
                grains,
                Vintages.LATEST,
                true,
                true);
    }

    /** The currency of the data, where it is said. */
    Optional<String> currency() {
        return cube(VintageRule.LATEST).currency();
    }

    /** What the data makes of the number of a claim, on any base and in any vintage. */
    DataValue read(Claim claim, Comparison comparison, VintagePair source) throws NoEvidence {
        Subject own = claim.subject().over(comparison.current(claim.subject().window()));
        Subject past = claim.subject().over(comparison.base(claim.subject().window()));
        return switch (claim.measure().orElseThrow()) {
            case VALUE -> reading(amount(claim.subject(), source.current()));
            case TOTAL ->
                reading(amount(claim.subject().withFlows(Set.of(Flow.EXPORT, Flow.IMPORT)), source.current()));
            case BALANCE, DEFICIT -> reading(amount(claim.subject(), source.current()));
            case GROWTH -> growth(amount(past, source.base(), own), amount(own, source.current(), past));
            case CHANGE -> {
                if (claim.unit().isRelative()) {
                    throw new NoEvidence(ClaimMessage.CHANGE_OF_RATE);
                }
                yield change(amount(past, source.base(), own), amount(own, source.current(), past));
            }
            case RANK -> rank(claim, source.current());
            case SHARE -> share(claim.subject(), claim.wholeOfShare(), source);
            case QUANTITY -> reading(quantity(claim, claim.subject(), source.current()));
            case PRICE -> reading(price(claim, claim.subject(), source.current()));
            case QUANTITY_GROWTH ->
                growth(quantity(claim, past, source.base(), own), quantity(claim, own, source.current(), past));
            case PRICE_GROWTH ->
                growth(price(claim, past, source.base(), own), price(claim, own, source.current(), past));
            case HIGHEST, LOWEST, HIGHEST_GROWTH, LOWEST_GROWTH -> throw new IllegalArgumentException();
        };
    }

    private DataValue share(Subject subject, Optional<Subject> whole, VintagePair source) throws NoEvidence {
        Subject of = whole.orElseThrow(() -> new NoEvidence(ClaimMessage.SHARE_OF_WHICH));
        BigDecimal all = known(amount(of, source.base()));
        if (all.signum() == 0) {
            throw new NoEvidence(ClaimMessage.WHOLE_IS_ZERO);
        }
        return percent(reading(amount(subject, source.current())), reading(all));
    }

    private DataValue change(Amount base, Amount current) throws NoEvidence {
        return minus(reading(current), reading(base)).onBase(base);
    }

    private DataValue growth(Amount base, Amount current) throws NoEvidence {
        BigDecimal before = known(base);
        if (before.signum() <= 0) {
            throw new NoEvidence(before.signum() == 0 ? ClaimMessage.BASE_IS_ZERO : ClaimMessage.BASE_BELOW_ZERO);
        }
        if (known(current).signum() < 0) {
            throw new NoEvidence(ClaimMessage.TURNED);
        }
        DataValue percent = percent(reading(current), reading(base));
        Interval range = percent.range().minus(Interval.exactly(HUNDRED));
        return new DataValue(percent.exact().subtract(HUNDRED), range).onBase(base);
    }

    private static DataValue percent(DataValue part, DataValue whole) {
        return new DataValue(
                part.exact().multiply(HUNDRED).divide(whole.exact(), MathContext.DECIMAL64),
                notNegative(part.range()).over(notNegative(whole.range())).scaled(HUNDRED));
    }

    private static Interval notNegative(Interval range) {
        return range.meet(Interval.NOT_NEGATIVE).orElse(Interval.exactly(BigDecimal.ZERO));
    }

    private static DataValue minus(DataValue one, DataValue other) {
        return new DataValue(one.exact().subtract(other.exact()), one.range().minus(other.range()));
    }

    private DataValue reading(Amount amount) throws NoEvidence {
        return reading(known(amount));
    }

    private DataValue reading(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        boolean isRounded = -plain.scale() >= ZEROS && plain.precision() >= DIGITS;
        int zeros = Math.max(
                isRounded ? -plain.scale() : 0, cube(VintageRule.LATEST).zeros());
        BigDecimal half =
                zeros < ZEROS ? BigDecimal.ZERO : BigDecimal.valueOf(5).movePointRight(zeros - 1);
        return new DataValue(value, Interval.around(value, half));
    }

    private static BigDecimal known(Amount amount) throws NoEvidence {
        if (!amount.isKnown()) {
            throw new NoEvidence(amount.reason());
        }
        return amount.value();
    }

    /** The place by value among all markets or products; where groups are among the markets also without them. */
    private DataValue rank(Claim claim, VintageRule rule) throws NoEvidence {
        Subject subject = claim.subject();
        if (!subject.isOfOneMarket() && !subject.isOfOneProduct()) {
            throw new NoEvidence(ClaimMessage.RANK_OF);
        }
        List<DataValue> places = new ArrayList<>();
        if (subject.isOfOneMarket()) {
            places.addAll(places(subject, subject.ofAllMarkets(), Dimension.MARKET, rule));
        }
        if (subject.isOfOneProduct()) {
            places.addAll(places(subject, subject.ofAllProducts(), Dimension.PRODUCT, rule));
        }
        return places.stream()
                .filter(place -> claim.widely().meets(place.range()))
                .findFirst()
                .orElse(places.get(0));
    }

    private List<DataValue> places(Subject subject, Subject all, Dimension by, VintageRule rule) throws NoEvidence {
        return asking(() -> {
            Breakdown asked = breakdownBy(subject, by, rule);
            Breakdown ranked = breakdownBy(all, by, rule);
            Map<Text, BigDecimal> values = new HashMap<>();
            for (BreakdownRow row : ranked.rows()) {
                Amount amount = ranked.amount(row, row.window());
                if (amount.isKnown()) {
                    values.put(row.labels().get(0), amount.value());
                }
            }
            // a name may be that of several members that are spelled alike
            BigDecimal value = asked.rows().stream()
                    .map(row -> values.get(row.labels().get(0)))
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new NoEvidence(ClaimMessage.NO_PLACE.with(
                            by == Dimension.MARKET ? asked.market(asked.total()) : asked.product(asked.total()))));
            Set<Text> higher = new HashSet<>(values.keySet());
            higher.removeIf(other -> values.get(other).compareTo(value) <= 0);
            int place = higher.size() + 1;
            higher.removeAll(ranked.groups());
            return Stream.of(place, higher.size() + 1)
                    .distinct()
                    .map(BigDecimal::valueOf)
                    .map(found -> new DataValue(found, Interval.exactly(found)))
                    .toList();
        });
    }

    private Breakdown breakdownBy(Subject subject, Dimension by, VintageRule rule) {
        Cube cube = cube(rule);
        Slice slice = slice(subject, rule, cube).withDimensions(List.of(by));
        return new Breakdown(cube, slice, slice.window(cube), List.of());
    }

    /** A sum, or exports less imports; compared are all windows at once, so that each is of the same total. */
    private Amount amount(Subject subject, VintageRule rule, Subject... compared) throws NoEvidence {
        if (subject.isBalance()) {
            Amount exports = amount(subject.withFlows(Set.of(Flow.EXPORT)), rule, subjectsOf(Flow.EXPORT, compared));
            Amount imports = amount(subject.withFlows(Set.of(Flow.IMPORT)), rule, subjectsOf(Flow.IMPORT, compared));
            return subject.kind() == Subject.SubjectKind.BALANCE ? exports.minus(imports) : imports.minus(exports);
        }
        if (!has(rule)) {
            throw new NoEvidence(ClaimMessage.NOTHING_OF_VINTAGE.with(rule.words()));
        }
        List<Object> asked = List.of(subject, rule, List.of(compared));
        Amount known = amounts.get(asked);
        if (known == null) {
            known = asking(() -> {
                List<Window> windows = Stream.of(compared).map(Subject::window).toList();
                Breakdown breakdown = breakdown(subject, rule, windows);
                return breakdown.amount(breakdown.total(), subject.window());
            });
            amounts.put(asked, known);
        }
        return known;
    }

    /** The markets whose sum stands for all, as none is published: 6 markets listed; empty where the figure is of all, or of some. */
    Optional<Text> listedMarkets(Subject subject, VintageRule rule) {
        try {
            return asking(() -> {
                Breakdown breakdown = breakdown(subject.withKind(Subject.SubjectKind.TRADE), rule, List.of());
                boolean isListed = breakdown.marketMember().isTotal()
                        && !breakdown.market(breakdown.total()).equals(CubeMessage.WORLD);
                return isListed ? Optional.of(breakdown.market(breakdown.total())) : Optional.empty();
            });
        } catch (NoEvidence nothing) {
            return Optional.empty();
        }
    }

    /** In kilograms, or in what the claim counts. */
    private Amount quantity(Claim claim, Subject subject, VintageRule rule, Subject... compared) throws NoEvidence {
        return asking(() -> {
            if (cube(Measure.QUANTITY, rule).reporters().isEmpty()) {
                throw new NoEvidence(ClaimMessage.NO_QUANTITIES);
            }
            List<Window> windows = Stream.of(compared).map(Subject::window).toList();
            Breakdown breakdown = breakdown(Measure.QUANTITY, subject, rule, windows);
            BreakdownRow row = breakdown.total();
            String unit = row.unit();
            boolean isSame =
                    claim.unit().quantity().filter(said -> said.equals(unit)).isPresent()
                            || claim.unit().kind() == ClaimUnit.UnitKind.PERCENT;
            if (!isSame && !unit.equals(TONNE)) {
                throw new NoEvidence(ClaimMessage.COUNTS_IN.with(
                        unit.isEmpty() ? ClaimMessage.UNITS_NOT_SAID : Text.verbatim(unit)));
            }
            Amount amount = breakdown.amount(row, subject.window());
            return unit.equals(TONNE) && amount.isKnown()
                    ? Amount.known(amount.value().movePointRight(3))
                    : amount;
        });
    }

    private Amount price(Claim claim, Subject subject, VintageRule rule, Subject... compared) throws NoEvidence {
        BigDecimal value = known(amount(subject, rule, compared));
        BigDecimal quantity = known(quantity(claim, subject, rule, compared));
        if (quantity.signum() == 0) {
            throw new NoEvidence(ClaimMessage.QUANTITY_IS_ZERO);
        }
        return Amount.known(value.divide(quantity, MathContext.DECIMAL64));
    }

    private static Subject[] subjectsOf(Flow flow, Subject... subjects) {
        return Stream.of(subjects)
                .map(subject -> subject.withFlows(Set.of(flow)))
                .toArray(Subject[]::new);
    }

    /** Whether the data has anything in a vintage. */
    boolean has(VintageRule rule) {
        return !cube(rule).reporters().isEmpty();
    }

    /** The amounts of all windows as long as that of the subject, oldest first, and their windows. */
    Map<Window, Amount> past(Subject subject, Comparison comparison, boolean isOfGrowth, VintagePair source)
            throws NoEvidence {
        if (subject.isBalance() && !isOfGrowth) {
            Map<Window, Amount> exports = past(subject.withFlows(Set.of(Flow.EXPORT)), comparison, false, source);
            Map<Window, Amount> imports = past(subject.withFlows(Set.of(Flow.IMPORT)), comparison, false, source);
            Map<Window, Amount> balances = new LinkedHashMap<>();
            exports.forEach((window, amount) -> balances.put(
                    window,
                    imports.containsKey(window) ? amount.minus(imports.get(window)) : Amount.missing(Reason.NO_DATA)));
            if (subject.kind() == Subject.SubjectKind.DEFICIT) {
                balances.replaceAll((window, amount) ->
                        amount.isKnown() ? Amount.known(amount.value().negate()) : amount);
            }
            return balances;
        }
        if (subject.isBalance()) {
            throw new NoEvidence(ClaimMessage.GROWTH_OF_BALANCE);
        }
        if (!has(source.current()) || !has(source.base())) {
            throw new NoEvidence(
                    ClaimMessage.NOTHING_OF_VINTAGE.with(source.current().words()));
        }
        return asking(() -> {
            Cube cube = cube(source.current());
            Slice slice = slice(subject, source.current(), cube);
            List<Window> windows = slice.past(cube, slice.window(cube), false);
            List<Window> all = Stream.concat(windows.stream(), windows.stream().map(comparison::base))
                    .distinct()
                    .toList();
            Breakdown now = breakdown(subject, source.current(), all);
            Breakdown before = breakdown(subject, source.base(), all);
            BreakdownRow row = now.total();
            BreakdownRow ofBase = before.total();
            Map<Window, Amount> amounts = new LinkedHashMap<>();
            for (Window window : windows) {
                Amount amount = now.amount(row, window);
                amounts.put(
                        window, isOfGrowth ? growthOf(before.amount(ofBase, comparison.base(window)), amount) : amount);
            }
            return amounts;
        });
    }

    private Amount growthOf(Amount base, Amount current) {
        try {
            return Amount.known(growth(base, current).exact());
        } catch (NoEvidence missing) {
            return current.isKnown() ? Amount.missing(Reason.BASE_MISSING) : current;
        }
    }

    private Breakdown breakdown(Subject subject, VintageRule rule, List<Window> compared) {
        return breakdown(Measure.VALUE, subject, rule, compared);
    }

    private Breakdown breakdown(Measure measure, Subject subject, VintageRule rule, List<Window> compared) {
        Cube cube = cube(measure, rule);
        Slice slice = slice(subject, rule, cube);
        Slice measured = measure == Measure.QUANTITY ? slice.inQuantities() : slice;
        return new Breakdown(cube, measured, measured.window(cube), compared);
    }

    private Slice slice(Subject subject, VintageRule rule, Cube cube) {
        boolean isUnnamed = List.copyOf(cube.reporters()).equals(List.of(Member.UNNAMED_REPORTER));
        return new Slice(
                Measure.VALUE,
                new Scope(
                        subject.flows(),
                        isUnnamed ? Selection.ALL : subject.reporters(),
                        subject.markets(),
                        subject.products()),
                TimeFrame.of(PeriodSelector.fixed(subject.window())),
                List.of(),
                true,
                new Vintages(rule, Optional.empty(), false));
    }

    private Cube cube(VintageRule rule) {
        return cube(Measure.VALUE, rule);
    }

    private Cube cube(Measure measure, VintageRule rule) {
        return cubes.computeIfAbsent(
                new CubeKey(measure, rule),
                asked -> read.apply(
                        query.withMeasure(measure).withVintages(new Vintages(rule, Optional.empty(), false))));
    }

    private interface Lookup<T> {
        T answer() throws NoEvidence;
    }

    private static <T> T asking(Lookup<T> asking) throws NoEvidence {
        try {
            return asking.answer();
        } catch (NothingMatched nothing) {
            // what the data holds instead is too long for a reason
            throw new NoEvidence(nothing.briefly());
        } catch (UnknownMember unknown) {
            throw new NoEvidence((unknown.several().isEmpty() ? ClaimMessage.NOT_IN_DATA : ClaimMessage.FITS_SEVERAL)
                    .with(unknown.asked()));
        } catch (SeveralReporters several) {
            throw new NoEvidence(ClaimMessage.WHOSE_TRADE);
        } catch (NotSummable overlap) {
            throw new NoEvidence(overlap.explanation());
        }
    }
}
