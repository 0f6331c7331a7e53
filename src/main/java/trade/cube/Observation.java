package trade.cube;

import java.math.BigDecimal;
import trade.message.Text;

/**
 * One reported value.
 *
 * @param value in whole units of the currency, or of {@code unit}; null where the dataset says why there is none
 * @param withheld why there is no value; null where there is one
 * @param unit of a quantity, such as kg; empty for values
 * @param vintage which publication of it
 * @param edition of the classification that the product's code is of; empty where that is not said
 */
public record Observation(
        Flow flow,
        Period period,
        Member reporter,
        Member market,
        Member product,
        BigDecimal value,
        Reason withheld,
        String unit,
        Vintage vintage,
        String edition) {

    /** The unit of a quantity whose dataset does not say it. */
    public static final String UNIT_NOT_SAID = CubeMessage.UNIT_NOT_SAID.toString();

    /** What a unit is called. */
    public static Text nameOf(String unit) {
        return unit.equals(UNIT_NOT_SAID) ? CubeMessage.UNIT_NOT_SAID : Text.verbatim(unit);
    }

    /** The same with a value that is less by that much. */
    public Observation less(BigDecimal earlier) {
        return new Observation(
                flow, period, reporter, market, product, value.subtract(earlier), withheld, unit, vintage, edition);
    }

    /** The same in another market. */
    public Observation withMarket(Member otherMarket) {
        return new Observation(flow, period, reporter, otherMarket, product, value, withheld, unit, vintage, edition);
    }

    /** The same of another reporter. */
    public Observation withReporter(Member otherReporter) {
        return new Observation(flow, period, otherReporter, market, product, value, withheld, unit, vintage, edition);
    }

    /** The same of another vintage. */
    public Observation withVintage(Vintage other) {
        return new Observation(flow, period, reporter, market, product, value, withheld, unit, other, edition);
    }

    /** The same with its code in another edition. */
    public Observation withEdition(String other) {
        return new Observation(flow, period, reporter, market, product, value, withheld, unit, vintage, other);
    }

    public static Observation of(
            Flow flow, Period period, Member reporter, Member market, Member product, BigDecimal value) {
        return new Observation(flow, period, reporter, market, product, value, null, "", Vintage.UNSAID, "");
    }
}
