package trade.cube;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * How far the numbers of a dataset are rounded, told by all of them, asked for or not: those of a file in millions with two decimals end
 * in four zeros. The scale of a {@link BigDecimal} is where the number ends as it is written: 0.10 million ends in four zeros too.
 */
public final class Rounding {

    /** Zeros that nobody wrote a unit for are no chance from thousands on. */
    private static final int THOUSANDS = 3;

    /** Fewer values tell nothing. */
    private static final int FEW = 3;

    /** So many zeros in all are no chance: three values that end in four zeros are as little chance as four that end in three. */
    private static final int ENOUGH = 12;

    private static final int DECIMALS = 9;

    /** No number that is read as bytes has more digits before the decimal mark. */
    private static final int MOST = 18;

    private static final long[] POWERS =
            LongStream.iterate(1, power -> power * 10).limit(MOST + 1).toArray();

    /** The least power of ten of the last digit that is written. */
    private int written = Integer.MAX_VALUE;

    /** The least power of ten of the last digit that is not zero. */
    private int ending = Integer.MAX_VALUE;

    /** Some different values, as many as may be needed. */
    private final Set<BigDecimal> different = new HashSet<>();

    /** Takes note of a number. */
    public void add(BigDecimal number) {
        written = Math.min(written, -number.scale());
        if (number.signum() != 0 && mayEndInZeros()) {
            BigDecimal bare = number.stripTrailingZeros();
            ending = Math.min(ending, -bare.scale());
            keep(bare);
        }
    }

    /**
     * Takes note of a number as bytes are read.
     *
     * @param decimals how many digits are written behind the decimal mark, nine at most
     * @param power the power of ten that a number of 1 stands for
     */
    public void add(long whole, long billionths, int decimals, int power) {
        written = Math.min(written, power - decimals);
        if (tellsMore(whole, billionths, power)) {
            add(BigDecimal.valueOf(whole)
                    .add(BigDecimal.valueOf(billionths, DECIMALS))
                    .setScale(decimals)
                    .scaleByPowerOfTen(power));
        }
    }

    /** Whether a number can change what is known; few do, and telling them apart spares their objects. */
    private boolean tellsMore(long whole, long billionths, int power) {
        return mayEndInZeros()
                && (whole | billionths) != 0
                && (!isEnough() || !endsIn(whole, billionths, ending - power));
    }

    private static boolean endsIn(long whole, long billionths, int zeros) {
        if (zeros > MOST) {
            return false;
        }
        return zeros > 0
                ? billionths == 0 && whole % POWERS[zeros] == 0
                : zeros < -DECIMALS || billionths % POWERS[DECIMALS + zeros] == 0;
    }

    /** Takes note of all that another did. */
    public void addAll(Rounding other) {
        written = Math.min(written, other.written);
        ending = Math.min(ending, other.ending);
        other.different.forEach(this::keep);
    }

    private void keep(BigDecimal bare) {
        if (!isEnough()) {
            different.add(bare);
        }
    }

    private boolean isEnough() {
        return different.size() == ENOUGH;
    }

    /** Whether numbers may still turn out to end in more zeros than are written. */
    private boolean mayEndInZeros() {
        return ending >= THOUSANDS;
    }

    /** Whether more numbers change nothing unless they are written to a lower power of ten. */
    public boolean isSettled() {
        return !mayEndInZeros();
    }

    /** How many zeros all numbers end in, so that nobody knows the digits that stood there; 0 where they are exact. */
    public int zeros() {
        int told = written == Integer.MAX_VALUE ? 0 : Math.max(0, written);
        boolean isNoChance = mayEndInZeros() && different.size() >= FEW && different.size() * (ending - told) >= ENOUGH;
        return isNoChance ? ending : told;
    }
}
