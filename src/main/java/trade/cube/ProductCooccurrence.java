package trade.cube;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Products that were observed together: a bitmap of products for each flow, reporter, market and period. */
final class ProductCooccurrence {

    private record MarketPeriod(Flow flow, Member reporter, Member market) {}

    private final Map<Member, Integer> numbers = new HashMap<>();
    /** By what may be their codes. */
    private final Map<String, Integer> numbersOfCodes = new HashMap<>();

    /** The numbers of products with a code. */
    private final BitSet withCodes = new BitSet();

    private final Map<MarketPeriod, Map<Period, BitSet>> codes = new HashMap<>();

    /** The number that stands for a product, from 0 on. */
    int number(Member product) {
        Integer known = numbers.get(product);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(product, number);
        numbersOfCodes.put(ProductHierarchy.code(product), number);
        withCodes.set(number, ProductHierarchy.digits(product.code()) != 0);
        return number;
    }

    void add(Observation one) {
        if (ProductHierarchy.digits(one.product().code()) != 0) {
            products(one).set(number(one.product()));
        }
    }

    /** @param products that were observed where that one was; it is not to be used any more */
    void add(Observation one, BitSet products) {
        if (products.intersects(withCodes)) {
            BitSet before = byPeriod(one).putIfAbsent(one.period(), products);
            if (before != null) {
                before.or(products);
            }
        }
    }

    private BitSet products(Observation one) {
        return byPeriod(one).computeIfAbsent(one.period(), none -> new BitSet());
    }

    private Map<Period, BitSet> byPeriod(Observation one) {
        return codes.computeIfAbsent(
                new MarketPeriod(one.flow(), one.reporter(), one.market()), none -> new HashMap<>());
    }

    /** Whether any product with a code was observed there. */
    boolean hasAny(Flow flow, Member reporter, Member market) {
        return codes.containsKey(new MarketPeriod(flow, reporter, market));
    }

    /**
     * A product whose code lies within another one elsewhere and which stands here without it, so that sums at the top level would
     * silently drop it; empty where there is none.
     *
     * @param nesting of the products that sums are of
     */
    Optional<Member> stray(Flow flow, Member reporter, Member market, List<Window> windows, ProductHierarchy nesting) {
        Map<Period, BitSet> here = codes.getOrDefault(new MarketPeriod(flow, reporter, market), Map.of());
        return here.entrySet().stream()
                .filter(period -> windows.stream().anyMatch(window -> window.contains(period.getKey())))
                .flatMap(period -> nesting.nested().stream()
                        .filter(product -> isStray(period.getValue(), ProductHierarchy.code(product), nesting)))
                .findFirst();
    }

    private boolean isStray(BitSet here, String code, ProductHierarchy nesting) {
        return has(here, code)
                && IntStream.range(1, code.length())
                        .mapToObj(length -> code.substring(0, length))
                        .noneMatch(outer -> nesting.has(outer) && has(here, outer));
    }

    private boolean has(BitSet here, String code) {
        Integer number = numbersOfCodes.get(code);
        return number != null && here.get(number);
    }
}
