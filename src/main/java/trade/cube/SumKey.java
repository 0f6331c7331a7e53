package trade.cube;

/** What sums of one grain tell apart. */
record SumKey(Flow flow, Member reporter, Member market, Member product) {

    /** Odd, with bits all over: the hash codes of short codes lie close together, and so would their sums. */
    private static final int SPREAD = 0x9E3779B1;

    SumKey of(Member otherMarket) {
        return new SumKey(flow, reporter, otherMarket, product);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SumKey that
                && flow == that.flow
                && reporter.equals(that.reporter)
                && market.equals(that.market)
                && product.equals(that.product);
    }

    @Override
    public int hashCode() {
        return ((flow.ordinal() * SPREAD + reporter.hashCode()) * SPREAD + market.hashCode()) * SPREAD
                + product.hashCode();
    }
}
