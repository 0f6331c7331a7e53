package trade.cube;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import trade.message.Text;

/**
 * The periods that parts of a sum lack.
 *
 * @param compared all windows that count
 */
record SeriesGaps(List<Window> compared, boolean areSeveralReporters) {

    /**
     * The parts that lack periods which other parts have, so that the sum is of fewer there.
     *
     * @param areAsked whether each part was asked for, so that one without any observation matters too
     * @param label what a part is called
     */
    Map<Text, Set<Period>> of(
            Series sum, Map<Member, Series> parts, Member whole, boolean areAsked, Function<Member, Text> label) {
        Map<Text, Set<Period>> gaps = new LinkedHashMap<>();
        parts.forEach((member, part) -> {
            boolean isPart = part.hasObservations() || areAsked;
            if (!isPart || part.values().keySet().containsAll(sum.values().keySet())) {
                return;
            }
            Set<Period> lacking = new TreeSet<>(sum.values().keySet());
            lacking.removeAll(part.values().keySet());
            lacking.removeAll(part.withheld().keySet());
            lacking.removeIf(
                    period -> part.observed().anyMatch(other -> other.nestsWith(period) && isCounted(other, period)));
            lacking.removeIf(period -> whole.isGroup() && !whole.whole().holds(member.whole(), period.lastDay()));
            if (!lacking.isEmpty()) {
                gaps.put(label.apply(member), lacking);
            }
        });
        return gaps;
    }

    /** Whether a period is counted where one is that nests with it: a shorter one, or a longer one in windows that are of such. */
    private boolean isCounted(Period other, Period period) {
        return Window.of(period).contains(other)
                || compared.stream()
                        .filter(window -> window.contains(period))
                        .allMatch(window -> window.compositions().anyMatch(periods -> periods.contains(other)));
    }

    /** What a part of a sum is called, beside those of other sums: its reporter where there are several, its market and its product. */
    Text rowOf(Member reporter, Member market, MarketLookup place) {
        List<Text> names = new ArrayList<>();
        if (areSeveralReporters) {
            names.add(Dimension.REPORTER.nameOf(reporter));
        }
        if (!market.isTotal()) {
            names.add(Dimension.MARKET.nameOf(market));
        }
        Member product = place.product().label();
        if (!product.isTotal()) {
            names.add(Dimension.PRODUCT.nameOf(product));
        }
        return Text.list(names, " ");
    }
}
