package trade.cube;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import trade.message.Text;

/**
 * Reads the amounts of a table off a breakdown and remembers what it read, so that notes are of the amounts that reached the table, and
 * can be traced to the lines that they are made of.
 */
public final class AmountReader {

    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    private final Breakdown breakdown;
    private final List<AmountReading> readings = new ArrayList<>();
    private final Optional<AmountReader> ofBase;
    private final Set<Text> groupsBeyondMembers = new LinkedHashSet<>();
    private boolean rowsExceedTotal;

    public AmountReader(Breakdown breakdown) {
        this.breakdown = breakdown;
        this.ofBase = breakdown.ofBase().map(AmountReader::new);
    }

    public Breakdown breakdown() {
        return breakdown;
    }

    /** The sum of a row over a window, all its flows together. */
    public Amount amount(BreakdownRow row, Window over) {
        return ofAllFlows(row, flow -> amount(row, flow, over));
    }

    /** The sum of one flow of a row over a window. */
    public Amount amount(BreakdownRow row, Flow flow, Window over) {
        AmountReading reading = new AmountReading(row, flow, over, past(row, flow, over));
        if (reading.mayBeNoted() || breakdown.cube().hasEditions()) {
            readings.add(reading);
        }
        return reading.amount();
    }

    /** The sum of a row over a window that it is compared with, all its flows together. */
    public Amount base(BreakdownRow row, Window over) {
        return ofAllFlows(row, flow -> base(row, flow, over));
    }

    /** The sum of one flow of a row over a window that it is compared with. */
    public Amount base(BreakdownRow row, Flow flow, Window over) {
        return ofBase.map(base -> base.amount(base.breakdown.rowLike(row), flow, over))
                .orElseGet(() -> amount(row, flow, over));
    }

    /** The sum of a row over a window that is looked at for comparison alone: what it lacks makes no number doubtful. */
    public Amount past(BreakdownRow row, Window over) {
        return ofAllFlows(row, flow -> past(row, flow, over));
    }

    /** The same of one flow. */
    public Amount past(BreakdownRow row, Flow flow, Window over) {
        breakdown.cube().trail().ifPresent(trail -> row.series(flow).trace(over, trail::use));
        return breakdown.amount(row, flow, over);
    }

    /** The sum of a row, in the vintage that is compared with, over a window that is looked at for comparison alone. */
    public Amount pastBase(BreakdownRow row, Window over) {
        return ofAllFlows(row, flow -> pastBase(row, flow, over));
    }

    /** The same of one flow. */
    public Amount pastBase(BreakdownRow row, Flow flow, Window over) {
        return ofBase.map(base -> base.past(base.breakdown.rowLike(row), flow, over))
                .orElseGet(() -> past(row, flow, over));
    }

    private static Amount ofAllFlows(BreakdownRow row, Function<Flow, Amount> amount) {
        return row.flows().stream().map(amount).reduce(Amount::plusOtherFlow).orElseThrow();
    }

    /** Compares a total with what it has beyond the rows: where these add up to more, by more than rounding, that is said. */
    public void compare(BigDecimal total, BigDecimal rest) {
        rowsExceedTotal |=
                !breakdown.rowsOverlap() && rest.negate().compareTo(total.abs().multiply(ROUNDING)) > 0;
    }

    /** Says that a published group is another number than its members, which the total was summed of. */
    public void doubt(BreakdownRow group) {
        groupsBeyondMembers.add(Dimension.MARKET.nameOf(group.market().label()));
    }

    /** What to know of the amounts. */
    public BreakdownNotes notes() {
        BreakdownNotes notes = new BreakdownNotes(breakdown.cube());
        notes.addAll(breakdown.members().notes());
        readings.forEach(notes::read);
        readings.stream()
                .filter(reading -> reading.amount().isKnown())
                .forEach(reading -> notes.lackingBesideOtherFlows(
                        reading.flow(),
                        breakdown
                                .members()
                                .totals()
                                .lackingBesideOtherFlows(reading.row(), reading.flow(), reading.over())));
        Editions editions = new Editions(breakdown.cube());
        readings.forEach(editions::read);
        editions.note(notes);
        groupsBeyondMembers.forEach(group -> notes.doubt(CubeMessage.GROUP_BEYOND_MEMBERS.with(group)));
        if (rowsExceedTotal) {
            notes.doubt(CubeMessage.ROWS_OVER_TOTAL);
        }
        ofBase.ifPresent(base -> notes.ofBase(base.notes()));
        return notes;
    }
}
