package trade.cube;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Tells which observations a query asks for; for each member and period this is found out once. */
final class QueryFilter {

    private final Query query;
    private final Predicate<Member> isReporterWanted;
    private final Predicate<Member> isMarketWanted;
    private final Predicate<Member> isProductWanted;
    private final Map<Period, Boolean> periodWanted = new HashMap<>();

    QueryFilter(Query query) {
        this.query = query;
        this.isReporterWanted = remembered(query.reporters().accepting());
        this.isMarketWanted = remembered(query.markets().accepting());
        this.isProductWanted = remembered(query.products().accepting());
    }

    private static Predicate<Member> remembered(Predicate<Member> isWanted) {
        Map<Member, Boolean> known = new HashMap<>();
        return member -> known.computeIfAbsent(member, isWanted::test);
    }

    boolean wantsReporter(Member reporter) {
        return isReporterWanted.test(reporter);
    }

    boolean wantsMarket(Member market) {
        return isMarketWanted.test(market);
    }

    boolean wantsProduct(Member product) {
        return isProductWanted.test(product);
    }

    private boolean wantsPeriod(Period period) {
        return periodWanted.computeIfAbsent(period, query::wants);
    }

    /** Whether the query asks for the reporter, flow and period of an observation. */
    boolean wants(Observation one) {
        return query.flows().contains(one.flow()) && wantsPeriod(one.period()) && wantsReporter(one.reporter());
    }

    /** Whether the value of an observation is wanted. */
    boolean sums(Observation one) {
        return wants(one) && (wantsMarket(one.market()) || query.allMarkets());
    }

    /** Whether an observation whose value is wanted is part of the sums of that grain, if the query asks for it. */
    boolean sums(AggregationLevel grain, Observation one) {
        return grain == AggregationLevel.MARKET
                || wantsProduct(one.product()) && (grain == AggregationLevel.PRODUCT || wantsMarket(one.market()));
    }
}
