package trade.claim;

/**
 * What the sentences before leave open: behind one on coffee <i>exports reached $3 billion</i> may be of coffee or of all, behind one of
 * another country's trade <i>imports fell</i> may be of that country.
 *
 * @param isOfProduct whether the sentence before is of a product, or was not read
 * @param isOfMarket whether it is of a market
 * @param isOfAnother whether it may be of the trade of somebody else
 * @param isYearOpen whether they are of several years, so that a month without one may be of any
 */
record OpenSubject(boolean isOfProduct, boolean isOfMarket, boolean isOfAnother, boolean isYearOpen) {

    static final OpenSubject NOTHING = new OpenSubject(false, false, false, false);

    /** What is left open behind a sentence that was not read, or that has no number, as well. */
    OpenSubject and(OpenSubject other) {
        return new OpenSubject(
                isOfProduct || other.isOfProduct,
                isOfMarket || other.isOfMarket,
                isOfAnother || other.isOfAnother,
                false);
    }

    OpenSubject ofSeveralYears(boolean areSeveral) {
        return new OpenSubject(isOfProduct, isOfMarket, isOfAnother, areSeveral);
    }
}
