package trade.table;

import java.util.List;
import java.util.function.UnaryOperator;

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

    /** The same with each of its texts as that gives it. */
    public Lineage mapTexts(UnaryOperator<String> text) {
        return new Lineage(
                files.stream().map(file -> file.mapTexts(text)).toList(),
                steps.stream().map(text).toList(),
                used.stream().map(sum -> sum.mapTexts(text)).toList(),
                more,
                leftOut.stream().map(left -> left.mapTexts(text)).toList(),
                text.apply(sql),
                sent.stream().map(text).toList());
    }

    /**
     * A dataset.
     *
     * @param sha256 of its bytes, as they are stored; empty for tables
     * @param unit what a number in it is: USD, times what
     */
    public record File(String name, String sha256, String layout, String encoding, String unit, long rows) {

        private File mapTexts(UnaryOperator<String> text) {
            return new File(text.apply(name), sha256, text.apply(layout), text.apply(encoding), text.apply(unit), rows);
        }
    }

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
            String lines) {

        private Sum mapTexts(UnaryOperator<String> text) {
            return new Sum(
                    period,
                    flow,
                    text.apply(reporter),
                    text.apply(market),
                    text.apply(product),
                    value,
                    text.apply(file),
                    lines);
        }
    }

    /** Observations that are no part of the numbers, and why. */
    public record LeftOut(String file, String reason, long observations, String lines) {

        private LeftOut mapTexts(UnaryOperator<String> text) {
            return new LeftOut(text.apply(file), text.apply(reason), observations, lines);
        }
    }
}
