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
import trade.cube.Selection;
import trade.cube.Selection.Term;
import trade.cube.Slice;
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
                flows,
                PeriodSelector.parse(window),
                1,
                List.of(by),
                Selection.ALL,
                Selection.ALL,
                Selection.ALL,
                true,
                Vintages.LATEST);
    }

    public static Slice withMarkets(Slice slice, String... names) {
        return with(slice, slice.measure(), slice.reporters(), wanted(names), slice.products());
    }

    public static Slice withTerm(Slice slice, Term market) {
        return with(
                slice, slice.measure(), slice.reporters(), new Selection(List.of(market), List.of()), slice.products());
    }

    public static Slice withProducts(Slice slice, Term... products) {
        return ofProducts(slice, new Selection(List.of(products), List.of()));
    }

    public static Slice ofProducts(Slice slice, Selection products) {
        return with(slice, slice.measure(), slice.reporters(), slice.markets(), products);
    }

    public static Slice withoutMarkets(Slice slice, String... names) {
        Selection others = new Selection(slice.markets().wanted(), wanted(names).wanted());
        return with(slice, slice.measure(), slice.reporters(), others, slice.products());
    }

    public static Slice withReporters(Slice slice, String... names) {
        return with(slice, slice.measure(), wanted(names), slice.markets(), slice.products());
    }

    /** Sums of that many periods that end with each. */
    public static Slice rolling(Slice slice, int periods) {
        return new Slice(
                slice.measure(),
                slice.flows(),
                slice.window(),
                periods,
                slice.by(),
                slice.reporters(),
                slice.markets(),
                slice.products(),
                slice.areGroupsFixed(),
                slice.vintages());
    }

    /** With groups as they are composed in each period. */
    public static Slice changing(Slice slice) {
        return new Slice(
                slice.measure(),
                slice.flows(),
                slice.window(),
                slice.rolling(),
                slice.by(),
                slice.reporters(),
                slice.markets(),
                slice.products(),
                false,
                slice.vintages());
    }

    public static Slice ofQuantities(Slice slice) {
        return with(slice, Measure.QUANTITY, slice.reporters(), slice.markets(), slice.products());
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

    private static Slice with(
            Slice slice, Measure measure, Selection reporters, Selection markets, Selection products) {
        return new Slice(
                measure,
                slice.flows(),
                slice.window(),
                slice.rolling(),
                slice.by(),
                reporters,
                markets,
                products,
                slice.areGroupsFixed(),
                slice.vintages());
    }
}
