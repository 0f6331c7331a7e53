package trade.claim.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import trade.claim.Claim;
import trade.claim.ClaimMeasure;
import trade.claim.ClaimMessage;
import trade.claim.ClaimUnit;
import trade.claim.Interval;
import trade.claim.Subject;
import trade.cube.AggregationLevel;
import trade.cube.Amount;
import trade.cube.AmountReader;
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
import trade.cube.Selection.Term;
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
import trade.message.TimeSpan;

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
     * @param range all that it can be where the data itself is rounded, or has no more than a part
     * @param isEstimate whether it is an estimate, which may have been revised since
     * @param isOnEstimate whether its base is one
     * @param part what it is the sum of, where that may be less than what is asked for: 6 markets listed
     * @param formula how it comes of the sums of the data, in numbers: 110 − 100; empty of a place
     */
    record DataValue(
            BigDecimal exact,
            Interval range,
            boolean isEstimate,
            boolean isOnEstimate,
            Optional<Text> part,
            String formula) {

        private static DataValue exactly(BigDecimal number) {
            return new DataValue(
                    number, Interval.exactly(number), false, false, Optional.empty(), number.toPlainString());
        }

        private DataValue onBase(DataValue base) {
            return new DataValue(exact, range, isEstimate, base.isEstimate, part, formula);
        }

        /** What two numbers make together. */
        private static DataValue of(
                BigDecimal exact, Interval range, DataValue current, DataValue other, String formula) {
            return new DataValue(exact, range, current.isEstimate, false, current.part.or(() -> other.part), formula);
        }

        private static DataValue minus(DataValue one, DataValue other) {
            return of(
                    one.exact.subtract(other.exact),
                    one.range.minus(other.range),
                    one,
                    other,
                    Formula.minus(one.formula, other.formula));
        }

        private static DataValue percent(DataValue part, DataValue whole) {
            return of(
                    part.exact.multiply(HUNDRED).divide(whole.exact, MathContext.DECIMAL64),
                    notNegative(part.range).over(notNegative(whole.range)).scaled(HUNDRED),
                    part,
                    whole,
                    Formula.over(part.formula, whole.formula) + " × 100");
        }

        private static Interval notNegative(Interval range) {
            return range.meet(Interval.NOT_NEGATIVE).orElse(Interval.exactly(BigDecimal.ZERO));
        }
    }

    /**
     * An amount of the data.
     *
     * @param part what it is the sum of, where that may be less than what is asked for
     * @param isAtLeast whether all that is asked for is then at least as much, as it is of sums, and not of differences and quotients
     */
    private record Sum(Amount amount, Optional<Text> part, boolean isAtLeast, String formula) {

        private static Sum of(Amount amount, Optional<Text> part) {
            return new Sum(amount, part, true, amount.isKnown() ? plain(amount.value()) : "");
        }

        private Sum minus(Sum other) {
            return new Sum(
                    amount.minus(other.amount),
                    part.or(() -> other.part),
                    false,
                    Formula.minus(formula, other.formula));
        }

        private BigDecimal known() throws NoEvidence {
            if (!amount.isKnown()) {
                boolean isNamed = amount.reason() == Reason.PARTIAL_PERIOD
                        && !amount.absent().isEmpty();
                throw new NoEvidence(isNamed ? lacks(amount.absent()) : amount.reason());
            }
            return amount.value();
        }
    }

    /** How a number comes of others, in numbers. */
    private static final class Formula {

        private static String minus(String one, String other) {
            return inBrackets(one, " − ") + " − " + inBrackets(other, "");
        }

        private static String over(String one, String other) {
            return inBrackets(one, "") + " / " + inBrackets(other, "");
        }

        private static String inBrackets(String formula, String unless) {
            boolean isOfSeveral = formula.contains(" ") && (unless.isEmpty() || !formula.contains(unless));
            return isOfSeveral ? "(" + formula + ")" : formula;
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** What the queries of one check differ in: a query names all members that are asked for, and is slow to look up. */
    private record CubeKey(Measure measure, VintageRule rule) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** So many zeros, behind so many digits, are taken for a rounding. */
    private static final int ZEROS = 3;

    private static final int DIGITS = 4;

    private static final String TONNE = "t";

    /** The first periods that are not there. */
    static Text lacks(List<? extends TimeSpan> periods) {
        return ClaimMessage.LACKS.with(periods.subList(0, Math.min(NAMED, periods.size())));
    }

    private static final int NAMED = 3;

    private final Function<Query, Cube> read;
    private final Query query;
    private final Map<CubeKey, Cube> cubes = new HashMap<>();
    private final Map<List<Object>, Sum> sums = new HashMap<>();
    private final Optional<Term> reporter;

    /**
     * @param reporter whose trade data is that does not say it, where that is known
     * @param read the sums of a query, empty where the data has no quantities; asked once for each vintage and measure
     */
    public Evidence(List<Claim> claims, Optional<Term> reporter, Function<Query, Cube> read) {
        this.read = read;
        this.reporter = reporter;
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

    /** Whether the data does not say whose trade it is, so that it may be that of another reporter than a claim is of. */
    boolean mayBeOfAnother(Claim claim) {
        return isUnnamed(cube(VintageRule.LATEST)) && claim.subject().reporter().isPresent() && reporter.isEmpty();
    }

    /** Whose trade the data is, where it is that of another reporter than a claim is of. */
    Optional<Term> otherReporter(Claim claim) {
        return reporter.filter(ofData -> isUnnamed(cube(VintageRule.LATEST)))
                .filter(ofData -> claim.subject().reporter().stream()
                        .anyMatch(said -> !Subject.key(said).equals(Subject.key(ofData))));
    }

    private static boolean isUnnamed(Cube cube) {
        return List.copyOf(cube.reporters()).equals(List.of(Member.UNNAMED_REPORTER));
    }

    /** What the data makes of the number of a claim, on any base and in any vintage. */
    DataValue read(Claim claim, Comparison comparison, VintagePair source) throws NoEvidence {
        Subject own = claim.subject().over(comparison.current(claim.subject().window()));
        Subject past = claim.subject().over(comparison.base(claim.subject().window()));
        return switch (claim.measure().orElseThrow()) {
            case VALUE -> reading(sum(claim.subject(), source.current()));
            case TOTAL -> reading(sum(claim.subject().withFlows(Set.of(Flow.EXPORT, Flow.IMPORT)), source.current()));
            case BALANCE, DEFICIT -> reading(sum(claim.subject(), source.current()));
            case GROWTH -> growth(sum(past, source.base(), own), sum(own, source.current(), past));
            case CHANGE -> {
                if (claim.unit().isRelative()) {
                    throw new NoEvidence(ClaimMessage.CHANGE_OF_RATE);
                }
                yield change(sum(past, source.base(), own), sum(own, source.current(), past));
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
        DataValue all = reading(sum(of, source.base()));
        if (all.exact().signum() == 0) {
            throw new NoEvidence(ClaimMessage.WHOLE_IS_ZERO);
        }
        return DataValue.percent(reading(sum(subject, source.current())), all);
    }

    private DataValue change(Sum base, Sum current) throws NoEvidence {
        DataValue before = reading(base);
        return DataValue.minus(reading(current), before).onBase(before);
    }

    private DataValue growth(Sum base, Sum current) throws NoEvidence {
        BigDecimal before = base.known();
        if (before.signum() <= 0) {
            throw new NoEvidence(before.signum() == 0 ? ClaimMessage.BASE_IS_ZERO : ClaimMessage.BASE_BELOW_ZERO);
        }
        if (current.known().signum() < 0) {
            throw new NoEvidence(ClaimMessage.TURNED);
        }
        DataValue ofBase = reading(base);
        return DataValue.minus(DataValue.percent(reading(current), ofBase), DataValue.exactly(HUNDRED))
                .onBase(ofBase);
    }

    private DataValue reading(Sum sum) throws NoEvidence {
        Interval rounded = rounded(sum.known());
        Interval range =
                sum.part().isEmpty() ? rounded : sum.isAtLeast() ? new Interval(rounded.low(), null) : Interval.ALL;
        boolean isEstimate = sum.amount().sureness().contains(Vintage.Status.ESTIMATE);
        return new DataValue(sum.known(), range, isEstimate, false, sum.part(), sum.formula());
    }

    /** All that a value of the data can be before it was rounded. */
    Interval rounded(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        boolean isRounded = -plain.scale() >= ZEROS && plain.precision() >= DIGITS;
        int zeros = Math.max(
                isRounded ? -plain.scale() : 0, cube(VintageRule.LATEST).zeros());
        BigDecimal half =
                zeros < ZEROS ? BigDecimal.ZERO : BigDecimal.valueOf(5).movePointRight(zeros - 1);
        return Interval.around(value, half);
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
                .filter(place -> claim.widely().meets(Interval.exactly(place.exact())))
                .findFirst()
                .or(() -> places.stream()
                        .filter(place -> claim.widely().meets(place.range()))
                        .findFirst())
                .orElse(places.get(0));
    }

    private List<DataValue> places(Subject subject, Subject all, Dimension by, VintageRule rule) throws NoEvidence {
        return asking(() -> {
            Breakdown asked = breakdownBy(subject, by, rule);
            Breakdown ranked = breakdownBy(all, by, rule);
            Map<Text, BigDecimal> values = new HashMap<>();
            for (BreakdownRow row : ranked.rows()) {
                Amount amount = amount(ranked, row, row.window());
                // a rest is larger than some markets, and no market
                if (amount.isKnown() && !row.isResidual()) {
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
            Set<Text> groups = ranked.groups();
            Map<Text, BigDecimal> singles = new HashMap<>(values);
            singles.keySet().removeAll(groups);
            BigDecimal listed = (ranked.rowsOverlap() ? singles : values)
                    .values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean isAnyBeside = isAnyBeside(all, rule, listed, value);
            Optional<Text> part = isAnyBeside
                    ? Optional.of(
                            by == Dimension.MARKET
                                    ? CubeMessage.SOME_MARKETS_LISTED.with(values.size())
                                    : CubeMessage.PRODUCTS_LISTED)
                    : Optional.empty();
            return Stream.of(values, singles)
                    .map(Map::values)
                    .map(others -> place(others, value, part))
                    .distinct()
                    .toList();
        });
    }

    /** The place of a value among all; some may share it within their rounding, and where there are others nobody knows how many are before it. */
    private DataValue place(Collection<BigDecimal> all, BigDecimal value, Optional<Text> part) {
        Interval own = rounded(value);
        long higher = all.stream().filter(other -> other.compareTo(value) > 0).count();
        long surely = all.stream()
                .filter(other -> rounded(other).low().compareTo(own.high()) > 0)
                .count();
        long maybe = all.stream()
                .filter(other ->
                        other.compareTo(value) != 0 && rounded(other).high().compareTo(own.low()) > 0)
                .count();
        Interval range =
                Interval.of(BigDecimal.valueOf(surely + 1), part.isPresent() ? null : BigDecimal.valueOf(maybe + 1));
        return new DataValue(BigDecimal.valueOf(higher + 1), range, false, false, part, "");
    }

    /** Whether what is not listed is as much as a value, so that one that is not listed may be before it. */
    private boolean isAnyBeside(Subject all, VintageRule rule, BigDecimal listed, BigDecimal value) throws NoEvidence {
        Sum whole = sum(all, rule);
        return whole.part().isPresent()
                || !whole.amount().isKnown()
                || whole.amount().value().subtract(listed).compareTo(value) >= 0;
    }

    private Breakdown breakdownBy(Subject subject, Dimension by, VintageRule rule) {
        Cube cube = cube(rule);
        Slice slice = slice(subject, rule, cube).withDimensions(List.of(by));
        return new Breakdown(cube, slice, slice.window(cube), List.of());
    }

    /** A sum, or exports less imports; compared are all windows at once, so that each is of the same total. */
    private Sum sum(Subject subject, VintageRule rule, Subject... compared) throws NoEvidence {
        if (subject.isBalance()) {
            Sum exports = sum(subject.withFlows(Set.of(Flow.EXPORT)), rule, subjectsOf(Flow.EXPORT, compared));
            Sum imports = sum(subject.withFlows(Set.of(Flow.IMPORT)), rule, subjectsOf(Flow.IMPORT, compared));
            return subject.kind() == Subject.SubjectKind.BALANCE ? exports.minus(imports) : imports.minus(exports);
        }
        if (!has(rule)) {
            throw new NoEvidence(ClaimMessage.NOTHING_OF_VINTAGE.with(rule.words()));
        }
        List<Object> asked = List.of(subject, rule, List.of(compared));
        Sum known = sums.get(asked);
        if (known == null) {
            known = asking(() -> {
                List<Window> windows = Stream.of(compared).map(Subject::window).toList();
                Breakdown breakdown = breakdown(subject, rule, windows);
                BreakdownRow total = breakdown.total();
                return Sum.of(amount(breakdown, total, subject.window()), breakdown.basisOfSome(total));
            });
            sums.put(asked, known);
        }
        return known;
    }

    /** An amount, and where its observations stand is taken note of where that is asked for. */
    private static Amount amount(Breakdown breakdown, BreakdownRow row, Window window) {
        return new AmountReader(breakdown).past(row, window);
    }

    /** In kilograms, or in what the claim counts. */
    private Sum quantity(Claim claim, Subject subject, VintageRule rule, Subject... compared) throws NoEvidence {
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
            Amount amount = amount(breakdown, row, subject.window());
            Amount counted = unit.equals(TONNE) && amount.isKnown()
                    ? Amount.known(amount.value().movePointRight(3))
                    : amount;
            return Sum.of(counted, breakdown.basisOfSome(row));
        });
    }

    private Sum price(Claim claim, Subject subject, VintageRule rule, Subject... compared) throws NoEvidence {
        Sum value = sum(subject, rule, compared);
        Sum quantity = quantity(claim, subject, rule, compared);
        if (quantity.known().signum() == 0) {
            throw new NoEvidence(ClaimMessage.QUANTITY_IS_ZERO);
        }
        return new Sum(
                Amount.known(value.known().divide(quantity.known(), MathContext.DECIMAL64)),
                value.part().or(quantity::part),
                false,
                Formula.over(value.formula(), quantity.formula()));
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
            Optional<Text> part = now.basisOfSome(row).or(() -> before.basisOfSome(ofBase));
            if (part.isPresent()) {
                throw new NoEvidence(ClaimMessage.NO_MORE_THAN.with(part.get()));
            }
            Map<Window, Amount> amounts = new LinkedHashMap<>();
            for (Window window : windows) {
                Amount amount = amount(now, row, window);
                amounts.put(
                        window,
                        isOfGrowth ? growthOf(amount(before, ofBase, comparison.base(window)), amount) : amount);
            }
            return amounts;
        });
    }

    private Amount growthOf(Amount base, Amount current) {
        try {
            return Amount.known(growth(ofAll(base), ofAll(current)).exact());
        } catch (NoEvidence missing) {
            return current.isKnown() ? Amount.missing(Reason.BASE_MISSING) : current;
        }
    }

    private static Sum ofAll(Amount amount) {
        return Sum.of(amount, Optional.empty());
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
        return new Slice(
                Measure.VALUE,
                new Scope(
                        subject.flows(),
                        isUnnamed(cube) ? Selection.ALL : subject.reporters(),
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
