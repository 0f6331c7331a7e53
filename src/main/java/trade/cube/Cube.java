package trade.cube;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import trade.cube.Coverage.Detail;

/** The sums that a query asked for, and what the dataset holds altogether. */
public final class Cube {

    /** Stands for all single markets in {@link Grain#PRODUCT}. */
    static final Member FOLDED_MARKETS = Member.folded("markets");

    private record Cell(Flow flow, Member market, Member product) {}

    private final Query query;
    private final Map<Grain, Map<Cell, NavigableMap<Period, BigDecimal>>> sums = new EnumMap<>(Grain.class);
    private final Coverage coverage = new Coverage();
    private final CodesTogether codesTogether = new CodesTogether();
    private final Set<Member> markets = new LinkedHashSet<>();
    private final Set<Member> products = new LinkedHashSet<>();
    private final Map<Member, Boolean> marketWanted = new HashMap<>();
    private final Map<Member, Boolean> productWanted = new HashMap<>();
    private final Map<Period, Boolean> periodWanted = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private String currency;

    /** An empty cube, to be filled by {@link #add}. */
    public Cube(Query query) {
        this.query = query;
        query.grains().forEach(grain -> sums.put(grain, new HashMap<>()));
    }

    /** Adds one observation, as far as the query wants it. */
    public void add(Flow flow, Period period, Member market, Member product, BigDecimal value) {
        coverage.add(flow, market, product, period);
        markets.add(market);
        products.add(product);
        boolean marketIn = marketWanted.computeIfAbsent(market, query.markets()::accepts);
        if (!query.flows().contains(flow)
                || !periodWanted.computeIfAbsent(period, query::wants)
                || !marketIn && !query.allMarkets()) {
            return;
        }
        codesTogether.add(flow, market, period, product);
        add(Grain.MARKET, new Cell(flow, market, foldedProduct(product)), period, value);
        if (productWanted.computeIfAbsent(product, query.products()::accepts)) {
            Member folded = market.kind() == Member.Kind.PART ? FOLDED_MARKETS : market;
            add(Grain.PRODUCT, new Cell(flow, folded, product), period, value);
            if (marketIn) {
                add(Grain.CELL, new Cell(flow, market, product), period, value);
            }
        }
    }

    private void add(Grain grain, Cell cell, Period period, BigDecimal value) {
        Map<Cell, NavigableMap<Period, BigDecimal>> kept = sums.get(grain);
        if (kept != null) {
            kept.computeIfAbsent(cell, none -> new TreeMap<>()).merge(period, value, BigDecimal::add);
        }
    }

    /** The published total stays; parts are folded by the length of their codes, 0 for names. */
    private static Member foldedProduct(Member product) {
        return product.isTotal() ? product : foldedProducts(Nesting.digits(product.code()));
    }

    static Member foldedProducts(int digits) {
        return Member.folded(Integer.toString(digits));
    }

    /** The currency of all values, such as USD, where the dataset says it. */
    public Optional<String> currency() {
        return Optional.ofNullable(currency);
    }

    public void currency(String currency) {
        this.currency = currency;
    }

    /** Says what a reader should know of how the dataset was read. */
    public void remark(String text) {
        remarks.add(text);
    }

    /** Says what makes the dataset doubtful. */
    public void warn(String text) {
        warnings.add(text);
    }

    List<String> remarks() {
        return remarks;
    }

    List<String> warnings() {
        return warnings;
    }

    /** Whether the query asked for that grain. */
    boolean has(Grain grain) {
        return sums.containsKey(grain);
    }

    Series series(Grain grain, Flow flow, Member market, Member product) {
        NavigableMap<Period, BigDecimal> values = sums.get(grain).get(new Cell(flow, market, product));
        NavigableSet<Period> covered = coverage.periods(flow, Detail.of(market), Detail.of(product));
        return new Series(values != null ? values : new TreeMap<>(), covered);
    }

    NavigableSet<Period> covered(Flow flow, Detail market, Detail product) {
        return coverage.periods(flow, market, product);
    }

    CodesTogether codesTogether() {
        return codesTogether;
    }

    /** All markets in the dataset, selected or not. */
    Collection<Member> markets() {
        return markets;
    }

    /** All products in the dataset, selected or not. */
    Collection<Member> products() {
        return products;
    }
}
