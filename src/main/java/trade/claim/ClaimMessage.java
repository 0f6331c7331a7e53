package trade.claim;

import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;
import trade.message.TimeSpan;

/** What is said of claims: what they are of, what speaks for and against them, and why they cannot be read. */
public enum ClaimMessage implements MessageKey {
    // the table
    CLAIMS_CHECKED("Claims checked"),
    CLAIM("claim"),
    OF("of"),
    SAID("said"),
    VERDICT("verdict"),
    COMPUTED("computed"),
    UNIT("unit"),
    REASON("reason"),
    SENTENCE("sentence"),
    BEGIN("begin"),
    END("end"),
    NOT_READ("not read"),
    COUNT("{0} {1}", Verdict.class, Text.Number.class),
    COMES_OF("{0}, {1}: {2}", Text.Verbatim.class, Text.class, Text.Verbatim.class),
    SOME_UNCHECKED("some claims cannot be checked"),
    // what a claim is of
    MEASURE_OF("{0} of {1}", ClaimMeasure.class, Text.class),
    THE_BALANCE("the balance"),
    THE_DEFICIT("the deficit"),
    OF_PRODUCT("{0} of {1}", Text.class, Text.class),
    TO_MARKET("{0} to {1}", Text.class, Text.class),
    FROM_MARKET("{0} from {1}", Text.class, Text.class),
    WITH_MARKET("{0} with {1}", Text.class, Text.class),
    OVER("{0}, {1}", Text.class, TimeSpan.class),
    HIGHEST_SINCE("highest since {0}", TimeSpan.class),
    LOWEST_SINCE("lowest since {0}", TimeSpan.class),
    HIGHEST_ON_RECORD("highest on record"),
    LOWEST_ON_RECORD("lowest on record"),
    // numbers
    IN_UNIT("{0} {1}", Text.Number.class, Text.class),
    PERCENT("{0} %", Text.Number.class),
    POINTS("{0} points", Text.Number.class),
    PP("pp"),
    IN_PP("{0} pp", Text.Number.class),
    RANGE("{0} … {1}", Text.Number.class, Text.Number.class),
    UP_TO("up to {0}", Text.Number.class),
    FROM_ON("from {0} on", Text.Number.class),
    ANYTHING("anything"),
    THOUSAND("{0} thousand", Text.class),
    MILLION("{0} million", Text.class),
    BILLION("{0} billion", Text.class),
    // what data says
    DATA_HAS("the data has {0}", Text.class),
    DATA_HAS_ON("the data has {0} {1}", Text.class, Text.class),
    DATA_IN("the data is in {0}", Text.Verbatim.class),
    CUT("cut, not rounded"),
    WITHIN_ROUNDING_OF_DATA("within the rounding of the data"),
    OUTSIDE_ROUNDING(
            "the data has {0}, outside the rounding by {1}: a revision of {2} % would do",
            Text.class, Text.class, Text.Number.class),
    ON_ESTIMATE("the data has {0} on a base that is an estimate, which may have been revised since", Text.class),
    AN_ESTIMATE("the data has {0} as an estimate, which may have been revised since", Text.class),
    SIGN_TURNED("the data has {0}: the sign is turned", Text.class),
    LESS("the data has {0}: {1} less", Text.class, Text.class),
    MORE("the data has {0}: {1} more", Text.class, Text.class),
    FRACTION("a fraction is printed as percent, or the other way round"),
    FACTOR("off by a factor of {0}", Text.Number.class),
    IT_IS("it is {0} {1}", ClaimMeasure.class, Text.class),
    RIGHT_AS("right as {0}", Text.class),
    IT_IS_WHAT_COMES("it is what comes {0}", Text.class),
    ON_YEAR_AGO("on a year ago"),
    ON_PREVIOUS_PERIOD("on the previous period"),
    OF_YEAR_SO_FAR("of the year so far"),
    ON("on {0}", TimeSpan.class),
    AS("as {0}", Text.class),
    AS_ON_LATEST_BASE("as {0} on the latest base", Text.class),
    AS_ON_BASE("as {0} on a base that is {1}", Text.class, Text.class),
    BASE_AND_VINTAGE("{0} {1}", Text.class, Text.class),
    WAS_AS_HIGH("{0} was as high", TimeSpan.class),
    WAS_HIGHER("{0} was higher", TimeSpan.class),
    WAS_AS_LOW("{0} was as low", TimeSpan.class),
    WAS_LOWER("{0} was lower", TimeSpan.class),
    ON_RECORD_SINCE("true and less than it could say: on record since {0}", TimeSpan.class),
    EVEN_SINCE("true and less than it could say: since {0}", TimeSpan.class),
    // why data says nothing
    NO_MEASURE("this is no measure that can be checked"),
    NO_NUMBER("no number is printed"),
    LACKS("lacks {0}", Text.class),
    NOTHING_BEFORE("nothing before is known"),
    DATA_BEGINS("the data begins in {0}", TimeSpan.class),
    CHANGE_OF_RATE("a change in points is one of a rate or share, which is not compared with data"),
    SHARE_OF_WHICH(
            "a share may be of all trade, of the market or of the product: the column of, or a sentence with its 'of exports to …', says which"),
    WHOLE_IS_ZERO("the whole is zero"),
    BASE_IS_ZERO("the base is zero"),
    BASE_BELOW_ZERO("the base is below zero"),
    TURNED("what has turned has no growth"),
    RANK_OF("a rank is one of a market or of a product"),
    NO_PLACE("{0} has no place among the others", Text.class),
    NOTHING_OF_VINTAGE("the data has nothing that is {0}", Text.class),
    NO_QUANTITIES("the data has no quantities"),
    COUNTS_IN("the data counts in {0}", Text.class),
    UNITS_NOT_SAID("units that it does not say"),
    QUANTITY_IS_ZERO("the quantity is zero"),
    GROWTH_OF_BALANCE("a balance has no growth that could be compared over time"),
    NOT_IN_DATA("'{0}' is not in the data", Text.Verbatim.class),
    FITS_SEVERAL("'{0}' fits several names in the data", Text.Verbatim.class),
    DATA_OF("the data is of {0}", Text.class),
    REPORTER_UNSAID("the data does not say whose trade it is: --reporter does"),
    CURRENCY_UNSAID("the data does not say its currency"),
    NO_MORE_THAN("the data has no more than {0}", Text.class),
    ALIKE_WITHIN_ROUNDING("{0} was alike within the rounding of the data", TimeSpan.class),
    WHOSE_TRADE("the data is of several reporters, and the claim does not say whose trade it is"),
    // what other claims say
    CAN_BE_OF_NOTHING("this can be of nothing"),
    NOT_TOGETHER("not together with {0}", Text.class),
    NOT_TOGETHER_UNLESS_CUT("not together with {0}, unless numbers were cut and not rounded", Text.class),
    NOT_TOGETHER_UNLESS_REVISED("not together with {0}, unless reports differ by more than is usual", Text.class),
    ID_AND_SAID("{0} ({1})", Text.Verbatim.class, Text.class),
    SUM_IS("{0} + {1} = {2}", Text.class, Text.class, Text.class),
    DIFFERENCE_IS("{0} − {1} = {2}", Text.class, Text.class, Text.class),
    PRODUCT_IS("{0} × {1} = {2}", Text.class, Text.class, Text.class),
    QUOTIENT_IS("{0} / {1} = {2}", Text.class, Text.class, Text.class),
    NOT("not {0}", Text.class),
    WAS("{0} was {1}", TimeSpan.class, Text.class),
    WAS_BY("{0} was {1}, by {2}", TimeSpan.class, Text.class, Text.class),
    WHOLE_IS("the whole is {0}", Text.class),
    WHOLE_IS_BY("the whole is {0}, by {1}", Text.class, Text.class),
    IMPLIES("implies that {0}", Text.class),
    WITH_OTHERS("with {0} {1}", Text.class, Text.class),
    // why a claim cannot be read
    WHOSE_FIGURES("whose figures they are, behind {0}", Text.Verbatim.class),
    OF_ALL_OR("whether they are of all, or still of {0}", Text.Verbatim.class),
    OF_WHICH_YEAR("the year of {0}", TimeSpan.class),
    RANK_OF_WHAT("a place, and not of what"),
    COMPARED_WITH_WHAT("a comparison, and not with what"),
    RECORD_SINCE_WHEN("a record, and not since when"),
    LEFT_OVER("what is said behind the last number"),
    UP_AND_DOWN("up and down at once"),
    PERIOD_NOT_SAID("no period, such as 2024-01; --period says it"),
    FLOW_NOT_SAID("{0} of neither exports nor imports", Text.Verbatim.class),
    LONG_CLAIM("a claim of more than 2,000 characters is no sentence"),
    WORDS_NOT_READ("'{0}' is not read: {1}", Text.Verbatim.class, Text.Verbatim.class),
    NO_NUMBER_TO_CHECK("'{0}' has no number to check", Text.Verbatim.class),
    NO_PERIOD("'{0}' says no period, such as 2024-01", Text.Verbatim.class),
    SEVERAL_VALUES("'{0}' has several values: say each in a sentence of its own", Text.Verbatim.class),
    LISTED_ALONE("the data has {0} of {1} alone", Text.class, Text.class),
    SEVERAL_PERIODS(
            "'{0}': two numbers may be its period; a code of goods that looks like a year is for a file of claims",
            Text.Verbatim.class),
    OF_LISTED(
            "'{0}': a sum of what some data lists is checked with that data alone: name the markets",
            Text.Verbatim.class),
    PLACE_BY_CHANGE("'{0}': a place is checked by value, and not by growth or change", Text.Verbatim.class),
    SHARE_OF_OTHERS(
            "'{0}': a share is checked of all trade, or of that with the market or in the product that it is a share for",
            Text.Verbatim.class),
    RECORD_BEFORE("'{0}': a record is since a period before", Text.Verbatim.class),
    COMPARED_APART("'{0}': say what it is compared with in a sentence of its own", Text.Verbatim.class),
    OTHER_FLOW_APART("'{0}': say what is of another flow in a sentence of its own", Text.Verbatim.class),
    GROWTH_OR_SHARE("'{0}': is the percentage a growth or a share? Write +64 %, or share of 64 %", Text.Verbatim.class),
    NO_UNIT("'{0}': a number has no unit, such as bn USD, tỷ USD or %", Text.Verbatim.class),
    UNKNOWN_UNIT("'{0}' is not a unit, such as billion USD, percent, pp or thousand tonnes", Text.Verbatim.class),
    UNKNOWN_HEDGE("'{0}' is not a hedge: about, more than, almost, at least or at most", Text.Verbatim.class),
    OPEN_PERIOD("'{0}' is not a period that is known to end, such as 2024-01 or 2024-01..2024-03", Text.Verbatim.class),
    NOT_A_NUMBER("'{0}' is not a number", Text.Verbatim.class);

    private final Template template;

    ClaimMessage(String english, Class<?>... kinds) {
        template = new Template(english, kinds);
    }

    @Override
    public Template template() {
        return template;
    }

    @Override
    public String toString() {
        return template.english();
    }
}
