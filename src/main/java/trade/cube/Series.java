package trade.cube;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.message.Text;

/**
 * Values by period, and the periods in which there could have been one. It is longer than others, as each way to put series together has
 * to say what becomes of each of its components.
 *
 * @param covered the periods of which the dataset holds anything at this level of detail; a covered period without a
 *     value is one in which nothing was reported
 * @param withheld why there is no value though there was trade; such a period has no value
 * @param units of quantities; none for values
 * @param statuses whether values are estimates or finals, where that is said
 * @param sums how it was put together, as far as a reader should know
 * @param origins the cells that it was put together from, where that is asked for
 * @param addends what it is the sum of in each window, where that is more than the sum of its values: of years and of months
 * @param counts of how many numbers of the dataset a value is the sum, where that is not one
 */
record Series(
        NavigableMap<Period, BigDecimal> values,
        NavigableSet<Period> covered,
        Map<Period, Reason> withheld,
        Map<Period, Set<String>> units,
        Map<Period, Set<Vintage.Status>> statuses,
        Set<SummedWhole> sums,
        Set<Origin> origins,
        Addends addends,
        Map<Period, Long> counts) {

    /**
     * Parts whose periods are of different lengths, so that only their amounts over a window can be added.
     *
     * @param needed what there is no sum without
     */
    record Addends(List<Series> parts, Needed needed) {

        static final Addends NONE = new Addends(List.of(), Needed.ANY);

        private Addends map(UnaryOperator<Series> change) {
            return new Addends(parts.stream().map(change).toList(), needed);
        }
    }

    enum Needed {
        /** Of parts of a whole, any: what is not reported is no trade. */
        ANY,
        /** Of reporters, each that has reported at all. */
        REPORTERS,
        /** Of the sides of a difference, both. */
        SIDES
    }

    private Series(
            NavigableMap<Period, BigDecimal> values,
            NavigableSet<Period> covered,
            Map<Period, Reason> withheld,
            Map<Period, Set<String>> units,
            Map<Period, Set<Vintage.Status>> statuses,
            Set<SummedWhole> sums,
            Set<Origin> origins,
            Map<Period, Long> counts) {
        this(values, covered, withheld, units, statuses, sums, origins, Addends.NONE, counts);
    }

    /**
     * A whole that was summed for this series.
     *
     * @param whole what it is called, as none is published; empty where a reader knows, as he asked for the sum
     * @param count how many parts there are, where they are told apart
     * @param gaps the parts that lack periods which other parts have
     * @param doubts why it may be less than the whole
     */
    record SummedWhole(Text whole, SumOf of, OptionalInt count, Map<Text, Set<Period>> gaps, Set<Text> doubts) {

        SummedWhole(Text whole, SumOf of, OptionalInt count, Map<Text, Set<Period>> gaps) {
            this(whole, of, count, gaps, Set.of());
        }

        SummedWhole(Text whole, SumOf of, Map<Text, Set<Period>> gaps) {
            this(whole, of, OptionalInt.empty(), gaps);
        }
    }

    /** Where parts come this close to a published total they are all of it; offices round what they publish. */
    private static final BigDecimal CLOSE = new BigDecimal("0.005");

    static final Series NOTHING =
            new Series(new TreeMap<>(), new TreeSet<>(), Map.of(), Map.of(), Map.of(), Set.of(), Set.of(), Map.of());

    /** Of values that may be sums to which something withheld belongs; such a sum is withheld too. */
    static Series of(
            NavigableMap<Period, BigDecimal> values,
            NavigableSet<Period> covered,
            Map<Period, Reason> withheld,
            Map<Period, Set<String>> units,
            Map<Period, Set<Vintage.Status>> statuses,
            Map<Period, Long> counts) {
        return withholding(values, covered, withheld, units, statuses, Set.of(), Set.of(), counts);
    }

    private static Series withholding(
            NavigableMap<Period, BigDecimal> values,
            NavigableSet<Period> covered,
            Map<Period, Reason> withheld,
            Map<Period, Set<String>> units,
            Map<Period, Set<Vintage.Status>> statuses,
            Set<SummedWhole> sums,
            Set<Origin> origins,
            Map<Period, Long> counts) {
        if (withheld.isEmpty()) {
            return new Series(values, covered, withheld, units, statuses, sums, origins, counts);
        }
        NavigableMap<Period, BigDecimal> known = new TreeMap<>(values);
        Map<Period, Reason> unknown = new TreeMap<>(withheld);
        // what was rounded away is less than the last digit of any sum
        unknown.entrySet()
                .removeIf(one -> one.getValue() == Reason.ROUNDED_TO_ZERO && values.containsKey(one.getKey()));
        known.keySet().removeAll(unknown.keySet());
        return new Series(known, covered, unknown, units, statuses, sums, origins, counts);
    }

    static Series sum(Collection<Series> parts) {
        if (parts.isEmpty()) {
            return NOTHING;
        }
        if (parts.size() == 1) {
            return parts.iterator().next();
        }
        NavigableMap<Period, BigDecimal> values = new TreeMap<>();
        NavigableSet<Period> covered = new TreeSet<>();
        Map<Period, Reason> withheld = new TreeMap<>();
        Map<Period, Set<String>> units = new TreeMap<>();
        Map<Period, Set<Vintage.Status>> statuses = new TreeMap<>();
        Set<SummedWhole> sums = new LinkedHashSet<>();
        Set<Origin> origins = new LinkedHashSet<>();
        Map<Period, Long> counts = new TreeMap<>();
        for (Series part : parts) {
            part.values.forEach((period, value) -> values.merge(period, value, BigDecimal::add));
            part.values.keySet().forEach(period -> counts.merge(period, part.count(period), Long::sum));
            covered.addAll(part.covered);
            part.withheld.forEach((period, reason) -> withheld.merge(period, reason, Reason::graver));
            part.units.forEach((period, more) ->
                    units.computeIfAbsent(period, none -> new TreeSet<>()).addAll(more));
            part.statuses.forEach((period, more) ->
                    statuses.computeIfAbsent(period, none -> new TreeSet<>()).addAll(more));
            sums.addAll(part.sums);
            origins.addAll(part.origins);
        }
        Series sum = withholding(values, covered, withheld, units, statuses, sums, origins, counts);
        return areOfDifferentLengths(parts) ? sum.withAddends(new Addends(List.copyOf(parts), Needed.ANY)) : sum;
    }

    /** Whether there are some of years and some of months among them, or sums of such. In loops, as it is asked for each sum. */
    private static boolean areOfDifferentLengths(Collection<Series> parts) {
        Set<Frequency> lengths = EnumSet.noneOf(Frequency.class);
        for (Series part : parts) {
            if (part.isOfDifferentLengths() || part.withheld.containsValue(Reason.LONGER_PERIOD)) {
                return true;
            }
            for (Period period : part.values.keySet()) {
                lengths.add(period.frequency());
            }
            for (Period period : part.withheld.keySet()) {
                lengths.add(period.frequency());
            }
        }
        return lengths.size() > 1;
    }

    private static Set<Frequency> lengths(Stream<Period> periods) {
        return periods.map(Period::frequency).collect(Collectors.toSet());
    }

    /** The periods within which there are values of shorter ones. */
    Set<Period> withShorterOnes() {
        return observed()
                .filter(period -> observed()
                        .anyMatch(other ->
                                !other.equals(period) && Window.of(period).contains(other)))
                .collect(Collectors.toSet());
    }

    private Series withAddends(Addends of) {
        return new Series(values, covered, withheld, units, statuses, sums, origins, of, counts);
    }

    /** The same, which is no sum without all of its parts, where the dataset has these in periods of different lengths. */
    Series needingAll(Collection<Series> parts) {
        boolean areOfDifferentLengths = isOfDifferentLengths()
                || parts.stream()
                                .filter(part -> !part.covered.isEmpty())
                                .map(part -> lengths(part.covered.stream()))
                                .distinct()
                                .limit(2)
                                .count()
                        > 1;
        return areOfDifferentLengths ? withAddends(new Addends(List.copyOf(parts), Needed.REPORTERS)) : this;
    }

    /** The covered periods that fall into one of the windows. */
    Set<Period> coveredIn(List<Window> windows) {
        return covered.stream()
                .filter(period -> windows.stream().anyMatch(window -> window.contains(period)))
                .collect(Collectors.toSet());
    }

    /** Whether the dataset has it, and in periods of other lengths alone. */
    boolean isOfOtherLengthThan(Period period) {
        return !covered.isEmpty() && covered.stream().noneMatch(other -> other.frequency() == period.frequency());
    }

    boolean isOfDifferentLengths() {
        return !addends.parts().isEmpty();
    }

    /** Whether some part has a longer period alone, so that of a shorter one there is not all. */
    boolean hasLongerOnesAlone(Period period) {
        return addends.parts().stream()
                .anyMatch(part -> part.hasLongerOnesAlone(period)
                        || !part.isObserved(period)
                                && part.observed()
                                        .anyMatch(other -> Window.of(other).contains(period)));
    }

    /**
     * What is left of a total without some part of it: where either is not there, nobody can tell. It is of the periods that the
     * dataset holds at the level of both.
     */
    Series less(Series part) {
        NavigableMap<Period, BigDecimal> rest = new TreeMap<>();
        Map<Period, Reason> unknown = new TreeMap<>();
        Stream.of(this, part).flatMap(Series::observed).forEach(period -> {
            BigDecimal whole = valueBeside(period, part);
            BigDecimal less = part.valueBeside(period, this);
            if (whole != null && less != null) {
                rest.put(period, whole.subtract(less));
            } else {
                unknown.put(
                        period,
                        Stream.of(withheld.get(period), part.withheld.get(period))
                                .filter(Objects::nonNull)
                                .reduce(Reason::graver)
                                .orElse(Reason.PART_NOT_REPORTED));
            }
        });
        NavigableSet<Period> coveredByBoth = new TreeSet<>(covered);
        coveredByBoth.retainAll(part.covered);
        Series both = sum(List.of(this, part));
        Series difference = new Series(
                rest, coveredByBoth, unknown, both.units, both.statuses, both.sums, both.origins, both.counts);
        return both.isOfDifferentLengths()
                ? difference.withAddends(new Addends(List.of(this, part.negated()), Needed.SIDES))
                : difference;
    }

    /** The same with no trade in periods of a sum in which nothing of it was observed, as it was no part of that. */
    Series withNothingBeside(Series sum) {
        NavigableMap<Period, BigDecimal> all = new TreeMap<>(values);
        Map<Period, Long> numbers = new TreeMap<>(counts);
        sum.values.keySet().stream()
                .filter(period -> observed().noneMatch(period::nestsWith))
                .forEach(period -> {
                    all.put(period, BigDecimal.ZERO);
                    numbers.put(period, 0L);
                });
        NavigableSet<Period> periods = new TreeSet<>(covered);
        periods.addAll(all.keySet());
        return new Series(all, periods, withheld, units, statuses, sums, origins, addends, numbers);
    }

    /** The value of a period; beside another one nothing, where it was rounded away. */
    private BigDecimal valueBeside(Period period, Series other) {
        boolean isNothing = withheld.get(period) == Reason.ROUNDED_TO_ZERO && other.values.containsKey(period);
        return isNothing ? BigDecimal.ZERO : values.get(period);
    }

    private Series negated() {
        NavigableMap<Period, BigDecimal> negative = new TreeMap<>();
        values.forEach((period, value) -> negative.put(period, value.negate()));
        return new Series(
                negative, covered, withheld, units, statuses, sums, origins, addends.map(Series::negated), counts);
    }

    Series withSummedWhole(SummedWhole sum) {
        Set<SummedWhole> all = new LinkedHashSet<>(sums);
        all.add(sum);
        return new Series(values, covered, withheld, units, statuses, all, origins, addends, counts);
    }

    /** The same without a word of how many parts were summed, as those of one sum may be others than those of another. */
    Series withoutCounts() {
        Set<SummedWhole> uncounted = new LinkedHashSet<>();
        sums.forEach(sum ->
                uncounted.add(new SummedWhole(sum.whole(), sum.of(), OptionalInt.empty(), sum.gaps(), sum.doubts())));
        return new Series(values, covered, withheld, units, statuses, uncounted, origins, addends, counts);
    }

    /** The same without a word of periods that the dataset does not hold at this level of detail. */
    Series whereCovered() {
        return covered.containsAll(withheld.keySet())
                ? this
                : new Series(
                        values,
                        covered,
                        of(withheld, covered::contains),
                        units,
                        statuses,
                        sums,
                        origins,
                        addends,
                        counts);
    }

    /** The same without values in some periods, of which the reason speaks. */
    Series withheldIn(Set<Period> periods, Reason reason) {
        Map<Period, Reason> more = new TreeMap<>(withheld);
        periods.forEach(period -> more.merge(period, reason, Reason::graver));
        return withholding(values, covered, more, units, statuses, sums, origins, counts)
                .withAddends(addends);
    }

    /** This published total, which is not told in windows of which there are parts of it alone: what these come to is of less. */
    Series withheldBeside(Series parts, List<Window> windows) {
        Set<Period> alone = windows.stream()
                .filter(window -> observed().noneMatch(window::contains))
                .flatMap(window -> parts.values.keySet().stream().filter(window::contains))
                .collect(Collectors.toSet());
        NavigableSet<Period> all = new TreeSet<>(covered);
        all.addAll(alone);
        return new Series(values, all, withheld, units, statuses, sums, origins, addends, counts)
                .withheldIn(alone, Reason.MIXED_COVERAGE);
    }

    /** The same without any value, of which the reason speaks. */
    Series withheldWholly(Reason reason) {
        return withheldIn(values.keySet(), reason).withAddends(Addends.NONE);
    }

    /** Whether the dataset holds all of a period at this level of detail, be it as periods within it. */
    boolean covers(Period period) {
        return composition(Window.of(period)).isPresent();
    }

    Series withOrigin(Origin origin) {
        return new Series(values, covered, withheld, units, statuses, sums, Set.of(origin), addends, counts);
    }

    /** Whether it is a sum of such parts, in whole or in part. */
    boolean isOf(SumOf parts) {
        return sums.stream().anyMatch(sum -> sum.of() == parts);
    }

    /** The units of all periods: where they change, a comparison would be of kilograms with pieces. */
    Set<String> unitNames() {
        return units.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether anything was observed, be it without a value. */
    boolean hasObservations() {
        return !values.isEmpty() || !withheld.isEmpty();
    }

    /** The sum over a window. */
    Amount amountIn(Window window) {
        return new WindowSum(this, window).amount();
    }

    /** Takes note of the cells and periods that an amount is made of. */
    void trace(Window window, BiConsumer<Set<Origin>, List<Period>> trail) {
        if (isOfDifferentLengths()) {
            addends.parts().forEach(part -> part.trace(window, trail));
        } else {
            composition(window).ifPresent(periods -> trail.accept(origins, periods));
        }
    }

    /** The periods that a window is summed from, if all of them are covered; what is not observed of them may be so in shorter ones. */
    Optional<List<Period>> composition(Window window) {
        List<Period> whole = null;
        for (Iterator<List<Period>> all = window.compositions().iterator(); all.hasNext(); ) {
            List<Period> composition = all.next();
            if (covered.containsAll(composition)) {
                // what longer periods hold is no part of a window of these
                if (composition.stream().anyMatch(whole == null ? this::isObserved : this::isObservedItself)) {
                    return Optional.of(composition.stream()
                            .flatMap(period -> isObserved(period) ? Stream.of(period) : shorterOnes(period))
                            .toList());
                }
                whole = whole == null ? composition : whole;
            }
        }
        return Optional.ofNullable(whole);
    }

    /** The shorter periods in which one is observed; itself where there are none. */
    private Stream<Period> shorterOnes(Period period) {
        return Window.of(period)
                .compositions()
                .filter(covered::containsAll)
                .filter(composition -> composition.stream().anyMatch(this::isObserved))
                .findFirst()
                .orElse(List.of(period))
                .stream();
    }

    /** The periods that anything was observed in, be it without a value. */
    Stream<Period> observed() {
        return Stream.concat(values.keySet().stream(), withheld.keySet().stream());
    }

    /** Whether anything was observed in it but that a longer one holds it. */
    boolean isObservedItself(Period period) {
        return isObserved(period) && withheld.get(period) != Reason.LONGER_PERIOD;
    }

    boolean isObserved(Period period) {
        return values.containsKey(period) || withheld.containsKey(period);
    }

    /** Of how many numbers of the dataset the value of a period is the sum. */
    long count(Period period) {
        return counts.getOrDefault(period, 1L);
    }

    /**
     * Whether the sum of parts may be taken for this published total: it has none in the periods compared, or lacks some
     * that the parts have and the parts add up to it elsewhere. Parts that fall short of the total never replace it, as the
     * difference would look like a change; and one that is withheld is not replaced.
     */
    boolean givesWayTo(Series parts) {
        if (!withheld.isEmpty()) {
            return false;
        }
        if (values.isEmpty()) {
            return parts.hasObservations();
        }
        boolean lacksSome = !values.keySet().containsAll(parts.values.keySet());
        List<Period> shared =
                values.keySet().stream().filter(parts.values::containsKey).toList();
        return lacksSome && !shared.isEmpty() && shared.stream().allMatch(period -> isClose(period, parts));
    }

    /** Whether parts of it are more than it is, by more than rounding. */
    boolean isExceededBy(Series parts) {
        return values.keySet().stream()
                .filter(parts.values::containsKey)
                .anyMatch(period -> excess(period, parts).compareTo(rounding(period)) > 0);
    }

    private boolean isClose(Period period, Series parts) {
        return excess(period, parts).abs().compareTo(rounding(period)) <= 0;
    }

    /** What parts have beyond it. */
    private BigDecimal excess(Period period, Series parts) {
        return parts.values.get(period).subtract(values.get(period));
    }

    private BigDecimal rounding(Period period) {
        return values.get(period).abs().multiply(CLOSE);
    }

    /** The part of this series that falls into one of the windows. */
    Series within(List<Window> windows) {
        Predicate<Period> isInside = period -> windows.stream().anyMatch(window -> window.contains(period));
        return observed().allMatch(isInside)
                ? this
                : new Series(
                        of(values, isInside),
                        covered,
                        of(withheld, isInside),
                        of(units, isInside),
                        statuses,
                        sums,
                        origins,
                        addends.map(part -> part.within(windows)),
                        counts);
    }

    /** The part of this series in other periods. */
    Series without(Predicate<Period> some) {
        Predicate<Period> isOther = some.negate();
        return new Series(
                of(values, isOther),
                covered,
                of(withheld, isOther),
                of(units, isOther),
                statuses,
                sums,
                origins,
                addends.map(part -> part.without(some)),
                counts);
    }

    /** The periods in which a group holds a member; in others that has no trade with the group, and none lacks. */
    Series whileHeldBy(Member group, Member member) {
        boolean isRegion = group.composition().isOpen();
        Predicate<Period> isHeld = period -> isRegion || group.holds(member, period.lastDay());
        return new Series(
                of(values, isHeld),
                covered,
                of(withheld, isHeld),
                of(units, isHeld),
                statuses,
                sums,
                origins.stream().map(origin -> origin.whileHeldBy(isHeld)).collect(Collectors.toSet()),
                addends.map(part -> part.whileHeldBy(group, member)),
                counts);
    }

    /** What is of such periods. */
    private static <T> NavigableMap<Period, T> of(Map<Period, T> all, Predicate<Period> periods) {
        NavigableMap<Period, T> some = new TreeMap<>(all);
        some.keySet().removeIf(periods.negate());
        return some;
    }
}
