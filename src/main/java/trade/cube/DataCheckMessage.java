package trade.cube;

import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;
import trade.message.TimeSpan;

/** What is said of a dataset: what is looked at, and what was found. */
enum DataCheckMessage implements MessageKey {
    // what is looked at
    REPORTERS("reporters"),
    PERIODS("periods"),
    GAPS("gaps"),
    MARKETS("markets"),
    GROUPS("groups"),
    PRODUCTS("products"),
    NESTED_PRODUCTS("nested products"),
    TOTALS("totals"),
    WITHHELD("withheld"),
    BELOW_ZERO("below zero"),
    SIZE("size"),
    REPEATS("repeats"),
    CUMULATIVE("cumulative"),
    ZEROS("zeros"),
    LAST_PERIOD("last period"),
    // what was found
    PERIODS_COVERED("{0}: {1}, {2}: {3}", MessageKey.class, TimeSpan.class, MessageKey.class, Text.Number.class),
    PERIODS_COVERED_OF(
            "{0}: {1}, {2}: {3} of {4}",
            MessageKey.class, TimeSpan.class, MessageKey.class, Text.Number.class, Text.Number.class),
    LACK("{0} lack {1}", MessageKey.class, Text.class),
    NO_TOTAL_IN("no total of {0} is published in {1}", MessageKey.class, Text.class),
    ENDS_DIFFER("exports end in {0}, imports in {1}", TimeSpan.class, TimeSpan.class),
    AND_WORLD("{0}, and World", Text.Number.class),
    NO_LIST_KNOWS("no code list knows {0}", Text.class),
    GROUP_ALONE("{0} without its members", Text.class),
    GROUP_BESIDE("{0} beside {1}", Text.class, Text.class),
    BY_CODE_AND_NAME("{0} by code, {1} by name", Text.Number.class, Text.Number.class),
    BY_CODE_AND_NAME_AND_TOTAL("{0} by code, {1} by name, and TOTAL", Text.Number.class, Text.Number.class),
    WITHOUT_CODE("without a code among those with one: {0}", Text.class),
    CODES_WITHIN_OTHERS("{0} codes lie within others: {1}", Text.Number.class, Text.class),
    CODES_PARTLY_WITHIN("codes of one length lie partly within others, so that their sum is doubtful"),
    HALF_OF_BEFORE("{0} in {1} are less than half of those before: not complete yet?", Text.class, TimeSpan.class),
    LISTED_PART(
            "{0}: the {1} listed are {2} % of the published total", Text.class, MessageKey.class, Text.Number.class),
    LISTED_PARTS(
            "{0}: the {1} listed are {2} to {3} % of the published total",
            Text.class, MessageKey.class, Text.Number.class, Text.Number.class),
    LISTED_OVER(
            "{0}: the {1} listed are more than the published total in {2}", Text.class, MessageKey.class, Text.class),
    IN_PERIOD("{0} in {1}", Text.class, TimeSpan.class),
    COUNT_OF_REASON("{0} {1}", Text.Number.class, Reason.class),
    HUNDREDFOLD("a hundred times or a hundredth of those before and after, as if in another unit: {0}", Text.class),
    SAME_AS_YEAR_AGO("the same as a year ago to the last digit: {0}", Text.class),
    GROW_FROM_JANUARY("these grow from January on and start anew each year, as sums from January do: {0}", Text.class),
    ALL_ZERO("all {0} are 0 in {1}: not published yet?", MessageKey.class, Text.class),
    FEWER_MARKETS(
            "{0} of {1} have {2} markets, those of {3} {4}: not complete yet?",
            MessageKey.class, TimeSpan.class, Text.Number.class, TimeSpan.class, Text.Number.class),
    AND_MORE("and {0} more", Text.Number.class);

    private final Template template;

    DataCheckMessage(String english, Class<?>... kinds) {
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
