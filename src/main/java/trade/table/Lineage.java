package trade.table;

import java.util.List;

/**
 * Where the numbers of a table come from.
 *
 * @param steps what was settled on the way: bases, compositions, totals
 * @param used what was added up, the largest first
 * @param more how many that are not among them
 * @param sql the statement that gives the sums, of a table with the columns of {@link Sum}
 * @param sent the statements that engines were sent, with values in their places
 */
public record Lineage(
        List<File> files,
        List<String> steps,
        List<Sum> used,
        long more,
        List<LeftOut> leftOut,
        String sql,
        List<String> sent) {

    /**
     * A dataset.
     *
     * @param sha256 of its bytes, as they are stored; empty for tables
     * @param unit what a number in it is: USD, times what
     */
    public record File(String name, String sha256, String layout, String encoding, String unit, long rows) {}

    /**
     * A sum of observations, and the lines where they stand.
     *
     * @param lines 12, 40–45
     */
    public record Sum(
            String period,
            String flow,
            String reporter,
            String market,
            String product,
            String value,
            String file,
            String lines) {}

    /** Observations that are no part of the numbers, and why. */
    public record LeftOut(String file, String reason, long observations, String lines) {}
}
