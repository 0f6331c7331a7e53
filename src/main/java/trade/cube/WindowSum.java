package trade.cube;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import trade.cube.Series.Needed;

/**
 * The sum of a series over a window, put together from the coarsest periods that cover all of it. A published year is taken before the sum
 * of its months, and never added to them.
 */
record WindowSum(Series series, Window window) {

    Amount amount() {
        if (series.isOfDifferentLengths()) {
            return sumOfAddends();
        }
        Optional<List<Period>> whole = series.composition(window);
        // observed in part at another length, it is not known to be nothing
        boolean isObservedElsewhere = whole.filter(periods -> periods.stream().noneMatch(series::isObserved))
                        .isPresent()
                && window.compositions().flatMap(List::stream).anyMatch(series::isObservedItself);
        if (whole.isPresent() && !isObservedElsewhere) {
            return sumOf(whole.get());
        }
        Predicate<Period> isThere = isObservedElsewhere ? series::isObservedItself : series.covered()::contains;
        Optional<List<Period>> partial = window.compositions()
                .filter(composition -> composition.stream().anyMatch(isThere))
                .reduce((coarser, finer) -> finer);
        if (partial.isEmpty()) {
            return Amount.missing(Reason.NO_DATA);
        }
        List<Period> lacking = partial.get().stream()
                .filter(period -> !series.covered().contains(period))
                .toList();
        return Amount.missing(Reason.PARTIAL_PERIOD, lacking);
    }

    /** Of parts whose periods are of different lengths, each over the window by itself. */
    private Amount sumOfAddends() {
        Needed needed = series.addends().needed();
        List<Amount> amounts = series.addends().parts().stream()
                .map(part -> part.amountIn(window))
                .toList();
        List<Amount> known = amounts.stream().filter(Amount::isKnown).toList();
        for (Amount amount : amounts) {
            if (amount.reason() == Reason.NO_DATA && needed == Needed.REPORTERS && !known.isEmpty()) {
                return Amount.missing(Reason.REPORTER_MISSING);
            }
            boolean isNothing = amount.reason() == Reason.NO_DATA
                    || amount.reason() == Reason.NOT_REPORTED
                    || amount.reason() == Reason.ROUNDED_TO_ZERO && !known.isEmpty();
            if (!amount.isKnown() && !isNothing) {
                return amount;
            }
        }
        boolean isRoundedAway = amounts.stream().anyMatch(amount -> amount.reason() == Reason.ROUNDED_TO_ZERO);
        if (needed == Needed.SIDES && known.size() == 1 && !isRoundedAway) {
            return Amount.missing(Reason.PART_NOT_REPORTED);
        }
        if (known.isEmpty()) {
            return amounts.get(0);
        }
        if (series.unitNames().size() > 1) {
            return Amount.missing(Reason.MIXED_UNITS);
        }
        Amount sum = known.stream().reduce(Amount::plus).orElseThrow();
        List<Period> absent = sum.absent().stream()
                .filter(period -> known.stream().allMatch(one -> one.absent().contains(period)))
                .toList();
        return new Amount(sum.value(), null, absent, sum.sureness(), series.isOf(SumOf.LISTED_MARKETS), sum.numbers());
    }

    private Amount sumOf(List<Period> periods) {
        Optional<Reason> reason = periods.stream()
                .map(series.withheld()::get)
                .filter(Objects::nonNull)
                .reduce(Reason::graver)
                .filter(grave ->
                        grave != Reason.ROUNDED_TO_ZERO || periods.stream().noneMatch(series.values()::containsKey));
        if (reason.isPresent()) {
            return Amount.missing(reason.get());
        }
        if (series.unitNames().size() > 1) {
            return Amount.missing(Reason.MIXED_UNITS);
        }
        List<Period> absent =
                periods.stream().filter(period -> !series.isObserved(period)).toList();
        if (absent.size() == periods.size()) {
            return Amount.missing(Reason.NOT_REPORTED);
        }
        BigDecimal sum = periods.stream()
                .map(period -> series.values().getOrDefault(period, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Set<Vintage.Status> sure = series.statuses().isEmpty()
                ? Set.of()
                : periods.stream()
                        .flatMap(period -> series.statuses().getOrDefault(period, Set.of()).stream())
                        .map(Vintage.Status::sureness)
                        .collect(Collectors.toCollection(TreeSet::new));
        long numbers = periods.stream()
                .filter(series.values()::containsKey)
                .mapToLong(series::count)
                .sum();
        return new Amount(sum, null, absent, sure, series.isOf(SumOf.LISTED_MARKETS), numbers);
    }
}
