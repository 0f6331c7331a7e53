package trade.figure;

import java.util.List;
import java.util.function.Function;
import trade.cube.Amount;
import trade.cube.Reason;
import trade.figure.ComparedRows.ComparedRow;
import trade.table.Cell;

/** Places that rows have gained since the base of one comparison. */
final class RankChanges {

    private final int comparison;
    private final CompetitionRanking now;
    private final CompetitionRanking before;

    RankChanges(List<ComparedRow> lines, int comparison) {
        this.comparison = comparison;
        this.now = ranking(lines, line -> line.changes().get(comparison).current());
        this.before = ranking(lines, line -> line.changes().get(comparison).base());
    }

    private static CompetitionRanking ranking(List<ComparedRow> lines, Function<ComparedRow, Amount> amount) {
        return new CompetitionRanking(
                lines.stream().map(amount).filter(Amount::isKnown).map(Amount::value));
    }

    /** Above zero is up; a line that has something and had nothing in the base period is <i>new</i>. */
    Cell of(ComparedRow line) {
        Amount current = line.changes().get(comparison).current();
        Amount base = line.changes().get(comparison).base();
        if (!current.isKnown()) {
            return Cell.missing(current.reason());
        }
        boolean isNothing = base.isKnown() && base.value().signum() == 0;
        if (base.isKnown() && (!isNothing || current.value().signum() == 0)) {
            return Cell.value((long) before.of(base.value()) - now.of(current.value()));
        }
        boolean isNew = base.isKnown() || base.reason() == Reason.NOT_REPORTED;
        return Cell.missing(isNew ? Unavailable.NEW : Reason.BASE_MISSING);
    }
}
