package trade.figure;

import java.util.List;
import trade.cube.Dimension;
import trade.message.MessageKey;
import trade.message.Parameter;
import trade.message.Template;
import trade.message.Text;
import trade.message.TimeSpan;

/** What figures say: titles, labels of rows that are none of the data, notes, and what does not fit together. */
enum FigureMessage implements MessageKey {
    // titles
    EXPORTS("Exports"),
    IMPORTS("Imports"),
    RE_EXPORTS("Re-exports"),
    RE_IMPORTS("Re-imports"),
    EXPORTS_AND_IMPORTS("Exports and imports"),
    RANK_BY("Rank by {0}: {1}", Text.class, MessageKey.class),
    RANK_AMONG_SELECTED("Rank by {0} among those selected: {1}", Text.class, MessageKey.class),
    SHARE_IN("Share in {0}", MessageKey.class),
    TRADE_BALANCE("Trade balance"),
    PACE_OF("Pace of {0}", MessageKey.class),
    REVISIONS_OF("Revisions of {0}", MessageKey.class),
    UNIT_VALUES_OF("Unit values of {0}", MessageKey.class),
    CONCENTRATION_ON("Concentration on {0} of {1}", MessageKey.class, MessageKey.class),
    COMPARATIVE_ADVANTAGE_IN("Comparative advantage in {0}", MessageKey.class),
    TRADE_INTENSITY_OF("Trade intensity of {0}", MessageKey.class),
    TRADE("Trade"),
    IN_QUANTITY("{0} (quantity)", Text.class),
    FLOW_NOT_SAID("{0} (flow not said)", Text.class),
    OF_PRODUCT("{0} of {1}", Text.class, Text.class),
    TO_MARKET("{0} to {1}", Text.class, Text.class),
    FROM_MARKET("{0} from {1}", Text.class, Text.class),
    WITH_MARKET("{0} with {1}", Text.class, Text.class),
    BY("{0} by {1}", Text.class, Text.class),
    OVER("{0}, {1}", Text.class, Text.class),
    AGAINST("{0} against {1}", Text.class, Text.class),
    EACH_AGAINST("{0}, each against {1}", Text.class, Text.class),
    A_YEAR_EARLIER("a year earlier"),
    THE_PERIOD_BEFORE("the period before"),
    THE_YEAR_BEFORE_SO_FAR("the same part of the year before"),
    AND("{0} and {1}", Text.class, Text.class),
    WHOSE("{0}: {1}", Text.class, Text.class),
    MIRRORED("{0}, and as {1} reports it", Text.class, Text.class),
    AMONG_SAME_MONTHS("{0}, among the same months of all years", Text.class),
    REVISED("{0}, {1} to {2}", Text.class, Text.class, Text.class),
    // rows
    TOTAL("Total"),
    OTHER("Other (not listed)"),
    OTHERS("Others"),
    OTHER_OR_WITHHELD("Other (not listed or withheld)"),
    OTHERS_OR_WITHHELD("Others (or withheld)"),
    OTHERS_OR_NOT_LISTED("Others (or not listed)"),
    OTHERS_NOT_LISTED_OR_WITHHELD("Others (or not listed, or withheld)"),
    ALL_LISTED("all listed"),
    ITS_MARKET("its market"),
    ITS_PRODUCT("its product"),
    OF_THE_SAME("{0}, of the same {1}", Text.class, Text.class),
    IN_SEVERAL_ROWS("Counted in several rows"),
    BALANCE("balance"),
    SURPLUS("surplus"),
    DEFICIT("deficit"),
    BALANCED("balanced"),
    TURN("{0} → {1}", MessageKey.class, MessageKey.class),
    // notes
    LATEST("{0} is the latest period in the data", TimeSpan.class),
    TET_MOVES(
            "Tết moves between January and February, and so do working days: growth {0} tet, or both months together, tells that apart",
            Parameter.class),
    NOT_SEASONALLY_ADJUSTED("changes on the previous period are not seasonally adjusted"),
    BASE_OF("{0} is the base of {1}: {2}", TimeSpan.class, TimeSpan.class, MessageKey.class),
    SAME_PERIOD_A_YEAR_EARLIER("the same period a year earlier"),
    PERIODS_JUST_BEFORE("as many periods, just before"),
    YEAR_SO_FAR("the year so far, and the same months of the year before"),
    AS_ASKED("as asked for"),
    WORKING_DAYS(
            "working days are those of the state calendar {0}, a week of five days; per day over-corrects where factories and ports work on other days",
            Text.Verbatim.class),
    GONE_SINCE_BASE("gone since the base period: {0}", Text.class),
    NORMALISED_OF("the normalised index is of the {0} {1} in the data", Text.Number.class, MessageKey.class),
    IMPORTS_BELOW_ZERO(
            "imports are below zero: if the data writes them with a minus, the balance adds what it should take off"),
    PARTS_OVER_WHOLE("the {0} add up to more than their whole: some may lie within others", MessageKey.class),
    WORLD_IS_ALL("the world is all {0} reporters in the data", Text.Number.class),
    FEW_DIGITS("the data is rounded, so that growth on so small a base is known roughly: {0}", Text.class),
    BETWEEN("{0} {1} … {2} %", Text.class, Text.class, Text.class),
    NO_END("∞"),
    WORLD_WITHOUT("not in the world, as they have not reported all of it: {0}", Text.class),
    WORLD_HOLDS("in the world as part of their groups: {0}", Text.class),
    WORLD_IS("the world is {0}", Text.class),
    QUANTITIES("quantities: {0}", Text.class),
    FOB_AND_CIF("exports are usually valued FOB and imports CIF, which alone makes imports 5 to 10 % more"),
    CANNOT_SAY_SINCE_AS_HIGH("cannot say since when {0} was not as high: lacks {1}", Text.class, Text.class),
    CANNOT_SAY_SINCE_AS_LOW("cannot say since when {0} was not as low: lacks {1}", Text.class, Text.class),
    GROWTH_OF("the growth of {0}", Text.class),
    AND_MORE("{0} and {1} more", Text.class, Text.Number.class),
    // what does not fit together
    NO_COMPARISON("'{0}' is not yoy, previous, ytd or a period such as 2023-01", Text.Verbatim.class),
    BASE_IS_OPEN("'{0}' is open; a base is a period such as 2023-01", Text.Verbatim.class),
    BASE_OF_OTHER_LENGTH(
            "{0} is no base for {1}: it has {2} months, not {3}",
            TimeSpan.class, TimeSpan.class, Text.Number.class, Text.Number.class),
    CALENDAR_WITH_OTHER_BASE(
            "a calendar tells apart growth on a year ago: it goes with {0} yoy alone", Parameter.class),
    CALENDAR_OF_NO_MONTH("a calendar is about single months, and {0} is none", TimeSpan.class),
    SHARES_BY_PERIOD(
            "shares by period are of all periods together, whose base only a year ago has: not rolling sums, nor other bases"),
    ROWS_ARE_PARTS(
            "rows by {0} cannot be concentrated on few of them: leave that out of {1}",
            Dimension.class, Parameter.class),
    TOO_FEW_POSSIBLE(
            "{0}: {1} {2} have trade, which is more than {3}",
            Parameter.class, Text.Number.class, MessageKey.class, Text.Number.class),
    NO_SUCH_PART("{0}: there is no '{1}' among the parts", Parameter.class, Text.Verbatim.class),
    SHRINKS_TOO_FAR("trade cannot shrink by more than 100 %: {0}", Text.Number.class),
    NO_SUCH_ORDER("{0}: the table has no {1}, but {2}", Parameter.class, Text.class, Text.class),
    OTHERS_OF_NO_TOTAL("{0}: these rows are no parts of a total that others could be the rest of", Parameter.class),
    TWO_TARGETS("{0}: there are two for {1}", Parameter.class, Text.class),
    NO_ROW_OF_TARGET("{0}: there is no row for '{1}'", Parameter.class, Text.Verbatim.class),
    WHOSE_TARGET("{0}: say whose target it is, as in NAME=AMOUNT", Parameter.class),
    PACE_BY_PERIOD("pace is of one year, so its rows cannot be periods"),
    PACE_ROLLING("pace is of the year so far, not of rolling sums"),
    REVISIONS_ROLLING("revisions are of single periods, not of rolling sums"),
    MIRROR_SIDES("a mirror has two sides: {0} says the one, {1} the other", Parameter.class, Parameter.class),
    MIRROR_OF_GROUP("the other side of a mirror is one market, as not all members of a group report"),
    MIRROR_ROWS("a mirror is of one flow of two partners, by product or by period"),
    SUM_ROLLING("a dataset is of single periods, not of rolling sums"),
    SUM_OF_DIFFERENCE(
            "a dataset holds no total without some of it: ask for the others, as in {0} '!US'", Parameter.class),
    SPECIALISATION_ROWS("comparative advantage is by product, trade intensity by market"),
    WHO_IS_COMPARED("{0} says who is compared with the world", Parameter.class);

    private final Template template;

    FigureMessage(String english, Class<?>... kinds) {
        template = new Template(english, kinds);
    }

    /** The first of them, and how many more there are. */
    static Text named(List<? extends Text> texts, int most) {
        return texts.size() > most
                ? AND_MORE.with(Text.list(texts.subList(0, most)), texts.size() - most)
                : Text.list(texts);
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
