package trade;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.Measure;
import trade.cube.Member;
import trade.cube.PeriodSelector;
import trade.cube.Scope;
import trade.cube.Selection;
import trade.cube.Selection.Term;
import trade.cube.Slice;
import trade.cube.TimeFrame;
import trade.cube.Vintages;

/** Slices for tests: exports by some dimensions, narrowed where a test needs it. */
public final class Slices {

    private Slices() {}

    public static Slice exports(String window, Dimension... by) {
        return of(EnumSet.of(Flow.EXPORT), window, by);
    }

    public static Slice bothFlows(String window, Dimension... by) {
        return of(EnumSet.of(Flow.EXPORT, Flow.IMPORT), window, by);
    }

    public static Slice of(Set<Flow> flows, String window, Dimension... by) {
        return new Slice(
                Measure.VALUE,
                Scope.of(flows),
                TimeFrame.of(PeriodSelector.parse(window)),
                List.of(by),
                true,
                Vintages.LATEST);
    }

    public static Slice withMarkets(Slice slice, String... names) {
        return slice.ofMarkets(wanted(names));
    }

    public static Slice withTerm(Slice slice, Term market) {
        return slice.ofMarkets(new Selection(List.of(market), List.of()));
    }

    public static Slice withProducts(Slice slice, Term... products) {
        return ofProducts(slice, new Selection(List.of(products), List.of()));
    }

    public static Slice ofProducts(Slice slice, Selection products) {
        return of(slice, slice.scope().withProducts(products));
    }

    public static Slice withoutMarkets(Slice slice, String... names) {
        Selection others = new Selection(slice.markets().wanted(), wanted(names).wanted());
        return slice.ofMarkets(others);
    }

    public static Slice withReporters(Slice slice, String... names) {
        return slice.withReporters(wanted(names));
    }

    public static Slice withoutReporters(Slice slice, String... names) {
        return slice.withReporters(new Selection(List.of(), wanted(names).wanted()));
    }

    /** Sums of that many periods that end with each. */
    public static Slice rolling(Slice slice, int periods) {
        return new Slice(
                slice.measure(),
                slice.scope(),
                new TimeFrame(slice.time().window(), periods),
                slice.by(),
                slice.areGroupsFixed(),
                slice.vintages());
    }

    /** With groups as they are composed in each period. */
    public static Slice changing(Slice slice) {
        return new Slice(slice.measure(), slice.scope(), slice.time(), slice.by(), false, slice.vintages());
    }

    public static Slice ofQuantities(Slice slice) {
        return slice.inQuantities();
    }

    public static Slice withProducts(Slice slice, String... names) {
        List<Term> terms = Stream.of(names)
                .map(name -> new Term(name, name.equals("TOTAL") ? Optional.of(Member.TOTAL) : Optional.empty()))
                .toList();
        return ofProducts(slice, new Selection(terms, List.of()));
    }

    private static Selection wanted(String... names) {
        return new Selection(
                Stream.of(names)
                        .map(name -> new Term(name, Optional.of(Fixture.market(name))))
                        .toList(),
                List.of());
    }

    private static Slice of(Slice slice, Scope scope) {
        return new Slice(slice.measure(), scope, slice.time(), slice.by(), slice.areGroupsFixed(), slice.vintages());
    }

    /** The same of other flows. */
    public static Slice ofFlows(Slice slice, Set<Flow> flows) {
        return of(slice, slice.scope().withFlows(flows));
    }
}
