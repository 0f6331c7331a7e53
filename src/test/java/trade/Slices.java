package trade;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.Member;
import trade.cube.Selection;
import trade.cube.Selection.Term;
import trade.cube.Slice;
import trade.cube.WindowChoice;

/** Slices for tests: exports by some dimensions, narrowed where a test needs it. */
public final class Slices {

    private Slices() {}

    public static Slice exports(String window, Dimension... by) {
        return of(EnumSet.of(Flow.EXPORT), window, by);
    }

    public static Slice bothFlows(String window, Dimension... by) {
        return of(EnumSet.allOf(Flow.class), window, by);
    }

    private static Slice of(Set<Flow> flows, String window, Dimension... by) {
        return new Slice(flows, WindowChoice.parse(window), List.of(by), Selection.ALL, Selection.ALL);
    }

    public static Slice withMarkets(Slice slice, String... names) {
        List<Term> terms = Stream.of(names)
                .map(name -> new Term(name, Optional.of(Fixture.market(name))))
                .toList();
        return new Slice(slice.flows(), slice.window(), slice.by(), new Selection(terms, List.of()), slice.products());
    }

    public static Slice withoutMarket(Slice slice, String name) {
        Term term = new Term(name, Optional.of(Fixture.market(name)));
        return new Slice(
                slice.flows(), slice.window(), slice.by(), new Selection(List.of(), List.of(term)), slice.products());
    }

    public static Slice withProducts(Slice slice, String... names) {
        List<Term> terms = Stream.of(names)
                .map(name -> new Term(name, name.equals("TOTAL") ? Optional.of(Member.TOTAL) : Optional.empty()))
                .toList();
        return new Slice(slice.flows(), slice.window(), slice.by(), slice.markets(), new Selection(terms, List.of()));
    }
}
