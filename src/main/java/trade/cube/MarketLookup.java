package trade.cube;

/** Where the series of markets are looked up. */
record MarketLookup(AggregationLevel grain, Flow flow, Member reporter, ResolvedMember product) {

    /** All products of one reporter's flow. */
    static MarketLookup ofMarkets(Flow flow, Member reporter) {
        return new MarketLookup(AggregationLevel.MARKET, flow, reporter, ResolvedMember.of(Member.TOTAL));
    }

    MarketLookup of(Member other) {
        return new MarketLookup(grain, flow, other, product);
    }

    MarketLookup ofProduct(ResolvedMember one) {
        return new MarketLookup(grain, flow, reporter, one);
    }

    MarketLookup by(AggregationLevel other) {
        return new MarketLookup(other, flow, reporter, product);
    }
}
