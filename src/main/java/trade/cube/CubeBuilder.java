package trade.cube;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import trade.message.Text;

/** Builder of a {@link Cube}: a source adds what it reads, and asks what is wanted. When the cube is built, nothing more is added. */
public final class CubeBuilder {

    private final Query query;
    private final QueryFilter filter;
    private final CellSums sums;
    private final DatasetContent content = new DatasetContent();
    private final Map<Reason, Long> withheld = new TreeMap<>();
    private final Rounding rounding = new Rounding();
    private final List<Text> remarks = new ArrayList<>();
    private final List<Text> warnings = new ArrayList<>();
    private final Map<String, Text> doubtedNames = new LinkedHashMap<>();
    private boolean isFlowSaid = true;
    private Optional<String> currency = Optional.empty();
    private Vintage vintage = Vintage.UNSAID;
    private final Optional<CubeBuilder> base;
    private Optional<Provenance> trail = Optional.empty();

    public CubeBuilder(Query query) {
        this.query = query;
        this.filter = new QueryFilter(query);
        this.sums = new CellSums(query.grains());
        this.base = query.vintages()
                .base()
                .map(rule -> new CubeBuilder(query.withVintages(new Vintages(rule, Optional.empty(), true))));
    }

    /** The same in the vintage that it is compared with, where that is another one. */
    public Optional<CubeBuilder> base() {
        return base;
    }

    /** Begins to keep where observations stand. */
    public Provenance keepTrail() {
        Provenance kept = new Provenance(query);
        trail = Optional.of(kept);
        return kept;
    }

    /** Where observations stand, if that is kept. */
    public Optional<Provenance> trail() {
        return trail;
    }

    /** Adds one observation, as far as the query wants it. */
    public void add(Observation one) {
        add(one, 1);
    }

    /**
     * The same of a sum.
     *
     * @param count of how many numbers
     */
    public void add(Observation one, long count) {
        boolean isWanted = meet(one);
        if (one.value() == null) {
            if (isOfReporter(one)) {
                withhold(one.withheld(), 1);
            }
        } else {
            rounding.add(one.value());
        }
        if (isWanted) {
            content.codesTogether().add(one);
            for (AggregationLevel grain : sums.grains()) {
                if (filter.sums(grain, one)) {
                    sums.add(grain, one, count);
                }
            }
        }
    }

    /**
     * Takes note of an observation without its value.
     *
     * @return whether its value is wanted
     */
    public boolean meet(Observation one) {
        content.reporters().add(one.reporter());
        if (!isOfReporter(one)) {
            return false;
        }
        content.coverage().add(one);
        meetMarket(one.market());
        meetProduct(one.product());
        return sums(one);
    }

    /** Whether it is of a reporter that is wanted, beside others or alone. */
    private boolean isOfReporter(Observation one) {
        return wantsReporter(one.reporter()) && (content.reporters().size() == 1 || query.severalReporters());
    }

    /** Takes note of products that were observed where that one was. */
    public void meet(Observation one, BitSet numbers) {
        content.codesTogether().add(one, numbers);
    }

    /** Takes note of a product that was observed anywhere. */
    public void meetProduct(Member product) {
        content.products().add(product);
    }

    /** Takes note of a market that was observed anywhere. */
    public void meetMarket(Member market) {
        content.markets().add(market);
    }

    /** The number that stands for a product in sets of them, from 0 on. */
    public int number(Member product) {
        return content.codesTogether().number(product);
    }

    /**
     * Adds an observation, or what several come to that the grain does not tell apart, to the sums of one grain.
     *
     * @param count how many they are
     */
    public void add(AggregationLevel grain, Observation one, long count) {
        sums.add(grain, one, count);
    }

    /** Adds what so many observations come to, if it is part of the sums of one grain. */
    public void addSum(AggregationLevel grain, Observation one, long count) {
        if (has(grain) && sums(one) && filter.sums(grain, one)) {
            add(grain, one, count);
            if (one.value() != null) {
                // sums end in no fewer zeros than the numbers do, and seldom in more
                rounding.add(one.value());
            }
        }
    }

    /** Adds the sums of a reporter when they are asked for. */
    public void defer(DeferredSums some) {
        sums.defer(some);
    }

    /** Takes away what was observed in periods that were not published after all. */
    public void withdraw(Flow flow, Member reporter, Collection<Period> periods) {
        if (!periods.isEmpty()) {
            content.coverage().remove(flow, reporter, periods);
            sums.remove(flow, reporter, periods);
        }
    }

    /** Takes note of observations without a value. */
    public void withhold(Reason reason, long count) {
        withheld.merge(reason, count, Long::sum);
    }

    /** Whether the query asks for that grain. */
    public boolean has(AggregationLevel grain) {
        return sums.has(grain);
    }

    /** Whether the query asks for the reporter, flow and period of an observation. */
    public boolean wants(Observation one) {
        return filter.wants(one);
    }

    /** Whether the value of an observation is wanted. */
    public boolean sums(Observation one) {
        return filter.sums(one);
    }

    public boolean wantsMarket(Member market) {
        return filter.wantsMarket(market);
    }

    public boolean wantsProduct(Member product) {
        return filter.wantsProduct(product);
    }

    public boolean wantsReporter(Member reporter) {
        return filter.wantsReporter(reporter);
    }

    /** How far numbers are rounded; all of the dataset are to be noted there, those that are not asked for too. */
    public Rounding rounding() {
        return rounding;
    }

    /** Says of which currency all values are, such as USD; null where the dataset does not. */
    public void currency(String one) {
        currency = Optional.ofNullable(one);
    }

    /** Says which publication all of it is, where the dataset says one and the same of all that it says it of. */
    public void vintage(Vintage one) {
        vintage = one;
    }

    /** Says that some of the dataset says nowhere which flow it is of. */
    public void flowNotSaid() {
        isFlowSaid = false;
    }

    /** Says what a reader should know of how the dataset was read. */
    public void remark(Text text) {
        remarks.add(text);
    }

    /** Says what makes the dataset doubtful. */
    public void warn(Text text) {
        warnings.add(text);
    }

    /** The names of markets and reporters that no code list knows. */
    public Set<String> unlistedNames() {
        return content.unlistedNames();
    }

    /** Says that a name is hardly that of a market of its own. */
    public void doubtName(String name, Text why) {
        doubtedNames.put(name, why);
    }

    /** The names of markets that have been doubted. */
    public Set<String> doubtedNames() {
        return doubtedNames.keySet();
    }

    /** The cube of all that was added. */
    public Cube build() {
        return new Cube(query, sums, content, facts(), base.map(CubeBuilder::build), trail, Optional.empty());
    }

    private DatasetFacts facts() {
        return new DatasetFacts(
                List.copyOf(remarks),
                Stream.concat(warnings.stream(), doubtedNames.values().stream()).toList(),
                Set.copyOf(doubtedNames.keySet()),
                isFlowSaid,
                currency,
                vintage,
                rounding.zeros(),
                Collections.unmodifiableMap(new TreeMap<>(withheld)));
    }
}
