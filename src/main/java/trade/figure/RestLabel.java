package trade.figure;

/** Labels of what a total has beyond the rows of a table. */
final class RestLabel {

    private RestLabel() {}

    /** What a total has beyond all rows. */
    static FigureMessage other(boolean areSomeWithheld) {
        return areSomeWithheld ? FigureMessage.OTHER_OR_WITHHELD : FigureMessage.OTHER;
    }

    /**
     * What it has beyond the rows that are asked for.
     *
     * @param areListed whether all of it is
     */
    static FigureMessage others(boolean areListed, boolean areSomeWithheld) {
        if (areListed) {
            return areSomeWithheld ? FigureMessage.OTHERS_OR_WITHHELD : FigureMessage.OTHERS;
        }
        return areSomeWithheld ? FigureMessage.OTHERS_NOT_LISTED_OR_WITHHELD : FigureMessage.OTHERS_OR_NOT_LISTED;
    }
}
