package trade.cube;

import java.util.OptionalInt;
import trade.message.MessageKey;
import trade.message.Parameter;
import trade.message.Template;
import trade.message.Text;
import trade.message.TimeSpan;

/** What the cube says: names of flows and dimensions, notes on how sums came about, and what it does not hold. */
public enum CubeMessage implements MessageKey {
    EXPORTS("exports"),
    IMPORTS("imports"),
    RE_EXPORTS("re-exports"),
    RE_IMPORTS("re-imports"),
    EXPORTS_AND_IMPORTS("exports and imports"),
    BOTH_FLOWS("total"),
    FLOWS("flows"),
    PERIODS("periods"),
    REPORTERS("reporters"),
    MARKETS("markets"),
    PRODUCTS("products"),
    YEARS("years"),
    HALVES("halves"),
    QUARTERS("quarters"),
    MONTHS("months"),
    FISCAL_YEARS("fiscal years"),
    HALF_MONTHS("half-months"),
    WORLD("World"),
    ALL_PRODUCTS("TOTAL"),
    NOT_NAMED("not named"),
    WITHOUT("{0} without {1}", Text.class, Text.class),
    FIRST_PUBLISHED("first"),
    LATEST_PUBLISHED("latest"),
    KNOWN_ON("as known on {0}", Text.Day.class),
    OF("{0} of {1}", Text.class, Text.class),
    BY_MARKET("{0} by market", Text.class),
    BY_PRODUCT("{0} by product", Text.class),
    BY_MARKET_AND_PRODUCT("{0} by market by product", Text.class),
    YEAR_SO_FAR("{0}-ytd", Text.Verbatim.class),
    IN_BRACKETS("{0} ({1})", Text.class, Text.class),
    // what a number is the sum of
    PUBLISHED("published"),
    MARKETS_LISTED("markets listed"),
    ONE_MARKET_LISTED("1 market listed"),
    SOME_MARKETS_LISTED("{0} markets listed", Text.Number.class),
    PRODUCTS_LISTED("products listed"),
    WORLD_OR_LISTED("World or markets listed"),
    ALL_PRODUCTS_OR_LISTED("TOTAL or products listed"),
    MEMBERS_LISTED("members listed"),
    THOSE_SELECTED("those selected"),
    PERIODS_OF_SOME("left out: {0}, as some of what is summed has longer periods", Text.class),
    // how sums came about
    SUM_OF_PRODUCTS("the sum of the products listed, as no TOTAL is published: {0}", Text.class),
    SUM_OF_MARKETS("the sum of the markets listed, as no World figure is published: {0}", Text.class),
    SUM_OF_MEMBERS("the sum of its members in the data, as no figure of the group is published: {0}", Text.class),
    THE_TOTAL("the total"),
    PUBLISHED_TOTAL("the total of {0} is the published one, World and TOTAL", MessageKey.class),
    TOTAL_LESS("{0} is the total less {1}", Text.class, Text.class),
    PART_OF_COUNTED_ROW("left out of totals: {0}; they are part of a row that is counted", Text.class),
    BESIDE_LARGER_GROUP("left out of rows and totals: {0}, as {1} has members of it too", Text.class, Text.class),
    GROUP_BEYOND_MEMBERS(
            "{0} is not the sum of its members listed, which the total is of: rows do not add up to it", Text.class),
    MEMBERS_BESIDE("left out of rows and totals: {0}; their members stand beside them", Text.class),
    NOBODY_SAYS_WHAT_IS_IN(
            "left out of totals: {0}; nobody says what is in it, which may be of the same trade", Text.class),
    WITHIN_OTHERS("left out of rows and totals: {0}; they lie within other products listed", Text.class),
    COUNTED_ONCE("in several of the groups, and counted once in their total: {0}", Text.class),
    COMPOSED_AT_END("{0} is composed as at the end of {1}", Text.class, TimeSpan.class),
    COMPOSED_IN_EACH("{0} is composed as in each period", Text.class),
    HOLDS("{0} holds, of what is in the data: {1}", Text.class, Text.class),
    WITHOUT_MEMBERS("{0} is without members that are not in the data: {1}", Text.class, Text.class),
    FAR_FROM_GROUP(
            "{0} is left out, as members of it stand beside it, but they are much less than {0}: {1}",
            Text.class, Text.class),
    ESTIMATES_AND_FINALS(
            "estimates and finals are among the values, which have no ratio unless {0} or {1} asks for it",
            Parameter.class, Parameter.class),
    EDITIONS("codes of products are those of {0}: from one to the other, goods move to other codes", Text.class),
    NOT_IN_EACH_EDITION("not reported in each of these editions: {0}", Text.class),
    NO_DATA("no data: {0}", Text.class),
    PARTIAL("partial period: {0} lack {1}", Text.class, Text.class),
    WITHHELD("{0}: {1}", Reason.class, Text.class),
    GAPS("not reported, and no trade in the sums: {0}", Text.class),
    LATE_REPORTERS("not reported, so that there is no total: {0}", Text.class),
    ROWS_OVER_TOTAL("the rows add up to more than the total: some may lie within others"),
    MORE_MARKETS("and {0} more markets", Text.Number.class),
    MORE_PRODUCTS("and {0} more products", Text.Number.class),
    MORE_REPORTERS("and {0} more reporters", Text.Number.class),
    MORE_MEMBERS("and {0} more members", Text.Number.class),
    MORE_FIGURES("and {0} more figures", Text.Number.class),
    MORE_PERIODS("and {0} more periods", Text.Number.class),
    MORE_ROWS("and {0} more rows", Text.Number.class),
    // where observations went that are not in a figure
    OTHER_FLOWS("other flows"),
    OTHER_PERIODS("other periods"),
    OTHER_REPORTERS("other reporters"),
    EARLIER_OF_THE_SAME("earlier of the same"),
    PUBLISHED_TOTALS("published totals"),
    OTHER_GROUPS("groups, whose members count or which are not asked for"),
    OTHER_CELLS("other markets and products"),
    // what cannot be answered
    NO_TOTAL_OF_PRODUCTS(
            "no total of the products of {0} is published, and their codes lie only partly within others, so that a sum would count trade twice or drop some",
            Text.class),
    STRAY_PRODUCT(
            "{0} of {1} would be dropped: it lies within {2}, which is listed of others alone",
            Text.class, Text.class, Text.Verbatim.class),
    GROUP_SHARES(
            "{0} shares members with another group, and not all of them are in the data, so that a sum or a difference would count trade twice or drop some",
            Text.class),
    HOLDS_NO("the data holds no {0}", Text.class),
    HOLDS_NO_BUT("the data holds no {0}; it holds {1}", Text.class, Text.class),
    HOLDS_NO_IN("the data holds no {0} of {1}", Text.class, Text.class),
    HOLDS_NO_NAME("the data holds no {0} {1}", MessageKey.class, Text.class),
    HOLDS_NO_OF(
            "the data holds no {0} of {1}; it covers {2} … {3}",
            Text.class, Text.class, TimeSpan.class, TimeSpan.class),
    HOLDS_NO_MEMBER("the data holds no {0} {1}; it holds {2}", MessageKey.class, Text.class, Text.class),
    NAMES_AND_MORE("{0} and {1} more", Text.class, Text.Number.class),
    NOT_TAKEN_OFF("nobody says what is in {0}, so that {1} cannot be taken off it", Text.class, Text.class),
    NOTHING_LEFT("each {0} that is asked for is left out by !", MessageKey.class),
    NO_PERIOD_OF_BOTH_VINTAGES(
            "no period is there both as {0} and as {1}, of the same markets; {2} and {3} say what to compare, where a column status, vintage or published tells it",
            Text.class, Text.class, Parameter.class, Parameter.class),
    UNIT_NOT_SAID("not said"),
    ROLLING_WITHOUT_PERIODS("a rolling sum over several periods needs rows by period"),
    MEMBER_OF_GROUP_AT_TIMES(
            "{0} is a member of a group that is asked for in some periods alone: without {1} changing, or one after the other",
            Text.class, Parameter.class),
    WINDOW_OF_TWO_LENGTHS(
            "{0}..{1} runs from a {2} to a {3}", TimeSpan.class, TimeSpan.class, MessageKey.class, MessageKey.class),
    WINDOW_ENDS_BEFORE("{0}..{1} ends before it begins", TimeSpan.class, TimeSpan.class),
    NO_SUCH_NUMBER_IN_YEAR("there is no {0} {1} in a year", MessageKey.class, Text.Number.class),
    DAY_WITHIN_MONTH("it is a day within a month"),
    DAY_OR_MONTH_FIRST("its first number may be the day or the month"),
    NO_PERIOD_BECAUSE("'{0}' is not a period: {1}", Text.Verbatim.class, Text.class),
    NO_PERIOD("'{0}' is not a period; write 2024-01, 2024-Q1, 2024-H1 or 2024", Text.Verbatim.class);

    private final Template template;

    CubeMessage(String english, Class<?>... kinds) {
        template = new Template(english, kinds);
    }

    static Text marketsListed(OptionalInt count) {
        if (count.isEmpty()) {
            return MARKETS_LISTED;
        }
        return count.getAsInt() == 1 ? ONE_MARKET_LISTED : SOME_MARKETS_LISTED.with(count.getAsInt());
    }

    static OptionalInt countIn(String name) {
        String first = name.split(" ", 2)[0];
        boolean isCount =
                !first.isEmpty() && first.length() < 10 && first.chars().allMatch(Character::isDigit);
        return isCount ? OptionalInt.of(Integer.parseInt(first)) : OptionalInt.empty();
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
