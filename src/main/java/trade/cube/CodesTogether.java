package trade.cube;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which product codes were observed in the same flow, reporter, market and period. */
final class CodesTogether {

    private record Place(Flow flow, Member reporter, Member market, Period period) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Place, BitSet> codes = new HashMap<>();

    void add(Observation one) {
        if (Nesting.digits(one.product().code()) != 0) {
            int number = numbers.computeIfAbsent(one.product().code(), none -> numbers.size());
            Place place = new Place(one.flow(), one.reporter(), one.market(), one.period());
            codes.computeIfAbsent(place, none -> new BitSet()).set(number);
        }
    }

    /**
     * Whether a code that lies within another one elsewhere stands here without it, so that sums at the top level would
     * silently drop it.
     */
    boolean hasStrays(Flow flow, Member reporter, Member market, List<Window> windows, Nesting nesting) {
        return codes.entrySet().stream()
                .filter(here -> here.getKey().flow() == flow
                        && here.getKey().reporter().equals(reporter)
                        && here.getKey().market().equals(market)
                        && windows.stream()
                                .anyMatch(
                                        window -> window.contains(here.getKey().period())))
                .anyMatch(here -> nesting.nested().stream()
                        .anyMatch(product ->
                                has(here.getValue(), product.code()) && !hasAncestor(here.getValue(), product.code())));
    }

    private boolean hasAncestor(BitSet here, String code) {
        for (int length = 1; length < code.length(); length++) {
            if (has(here, code.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private boolean has(BitSet here, String code) {
        Integer number = numbers.get(code);
        return number != null && here.get(number);
    }
}
