package trade.table;

import java.util.List;
import trade.message.Text;

/**
 * Where the numbers of a table come from.
 *
 * @param steps what was settled on the way: bases, compositions, totals
 * @param used what was added up, the largest first
 * @param more how many that are not among them
 * @param sql the statement that gives the sums, of a table with the columns of {@link LineageSum}
 * @param sent the statements that engines were sent, with values in their places
 */
public record Lineage(
        List<LineageFile> files,
        List<? extends Text> steps,
        List<LineageSum> used,
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
    public record LineageFile(String name, String sha256, Text layout, Text encoding, Text unit, long rows) {}

    /**
     * A sum of observations, and the lines where they stand.
     *
     * @param lines 12, 40–45
     */
    public record LineageSum(
            Text period, Text flow, Text reporter, Text market, Text product, String value, String file, Text lines) {}

    /** Observations that are no part of the numbers, and why. */
    public record LeftOut(String file, Text reason, long observations, Text lines) {}
}
