package trade.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import trade.cube.Amount;
import trade.cube.AmountReader;
import trade.cube.BreakdownRow;
import trade.cube.Reason;
import trade.cube.Window;
import trade.message.TimeSpan;

/**
 * Average growth a year from a base to a current window.
 *
 * <ul>
 *   <li>A year is twelve months; a fraction of one counts as such.
 *   <li>Without an amount above zero the rate is missing.
 *   <li>Roots and logarithms are not exact: rates are good to twelve digits.
 * </ul>
 *
 * <p>Source: UNCTAD Handbook of Statistics, Calculation methods, "Exponential growth rate", which has both.
 */
public enum AnnualRate {
    /** (current / base)^(1 / years) − 1. */
    COMPOUND {
        @Override
        List<Window> points(Window base, Window current) {
            return List.of(base, current);
        }
    },
    /** e^b − 1, where b is the slope of the least-squares line through the logarithms of all years from base to current. */
    LEAST_SQUARES {
        @Override
        List<Window> points(Window base, Window current) {
            List<Window> points = new ArrayList<>();
            for (Window point = current; point.halfMonthsSince(base) > 0; point = point.yearEarlier()) {
                points.add(0, point);
            }
            points.add(0, base);
            return points;
        }
    };

    private static final MathContext TWELVE_DIGITS = new MathContext(12);

    /** How it comes about, in words. */
    Formula formula() {
        return switch (this) {
            case COMPOUND -> Formula.COMPOUND;
            case LEAST_SQUARES -> Formula.LEAST_SQUARES;
        };
    }

    /** The windows whose amounts the rate is made of. */
    abstract List<Window> points(Window base, Window current);

    /** The rate in percent; missing where an amount is, or is not above zero. */
    Amount of(AmountReader amounts, BreakdownRow row, Window base, Window current) {
        List<Window> points = points(base, current);
        double[] years = new double[points.size()];
        double[] logarithms = new double[points.size()];
        for (int i = 0; i < points.size(); i++) {
            Amount amount = amounts.amount(row, points.get(i));
            if (!amount.isKnown()) {
                return i == 0 ? Percent.growth(amount, Amount.known(BigDecimal.ONE)) : amount;
            }
            if (amount.isOtherVintageThan(amounts.amount(row, points.get(0)))) {
                return Amount.missing(Reason.MIXED_VINTAGES);
            }
            if (amount.value().signum() <= 0) {
                return Amount.missing(amount.value().signum() < 0 ? Reason.BASE_NEGATIVE : Reason.BASE_ZERO);
            }
            years[i] = points.get(i).halfMonthsSince(base) / (double) TimeSpan.HALF_MONTHS_OF_YEAR;
            logarithms[i] = StrictMath.log(amount.value().doubleValue());
        }
        double rate = StrictMath.expm1(slope(years, logarithms)) * 100;
        return Amount.known(new BigDecimal(rate, TWELVE_DIGITS));
    }

    private static double slope(double[] x, double[] y) {
        double middle = mean(x);
        double above = 0;
        double below = 0;
        for (int i = 0; i < x.length; i++) {
            above += (x[i] - middle) * y[i];
            below += (x[i] - middle) * x[i];
        }
        return above / below;
    }

    private static double mean(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum / numbers.length;
    }
}
