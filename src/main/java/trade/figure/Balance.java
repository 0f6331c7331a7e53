package trade.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import trade.cube.Amount;
import trade.cube.Reason;
import trade.table.Cell;

/**
 * Exports and imports of one row over one window.
 *
 * @param isOfSameParts whether both are of the same markets and products; else they have no balance
 */
record Balance(Amount exports, Amount imports, boolean isOfSameParts) {

    Balance(Amount exports, Amount imports) {
        this(exports, imports, true);
    }

    static final Balance NOTHING = new Balance(Amount.known(BigDecimal.ZERO), Amount.known(BigDecimal.ZERO));

    /** exports − imports; missing when either is, and where they are not of the same. */
    Amount amount() {
        return whyUnlike().map(Amount::missing).orElseGet(() -> exports.minus(imports));
    }

    /** exports / imports × 100. */
    Amount coverage() {
        return whyUnlike().map(Amount::missing).orElseGet(() -> Percent.of(exports, imports));
    }

    /**
     * Why both have nothing to do with each other: other parts are in them, one is of the world and the other of the markets listed, or one
     * is an estimate.
     */
    private Optional<Reason> whyUnlike() {
        if (!isOfSameParts) {
            return Optional.of(Reason.OTHER_PARTS);
        }
        if (!isOfOneCoverage()) {
            return Optional.of(Reason.MIXED_COVERAGE);
        }
        return exports.isOtherVintageThan(imports) ? Optional.of(Reason.MIXED_VINTAGES) : Optional.empty();
    }

    private boolean isOfOneCoverage() {
        return !exports.isOfOtherCoverageThan(imports);
    }

    Balance ofOneCoverage() {
        Amount none = Amount.missing(Reason.MIXED_COVERAGE);
        return isOfOneCoverage()
                ? this
                : new Balance(exports.isListed() ? none : exports, imports.isListed() ? none : imports, isOfSameParts);
    }

    /** (exports − imports) / (exports + imports), from −1 to 1. */
    Amount normalised() {
        return ofBoth(amount());
    }

    /** A part of exports and imports together, where neither is below zero. */
    private Amount ofBoth(Amount part) {
        boolean isNegative = Stream.of(exports, imports)
                .anyMatch(flow -> flow.isKnown() && flow.value().signum() < 0);
        return isNegative && part.isKnown()
                ? Amount.missing(Reason.NEGATIVE_PART)
                : Percent.ratio(part, exports.plus(imports));
    }

    /** 1 − |exports − imports| / (exports + imports), from 0 to 1: the part of trade that goes both ways. */
    Amount grubelLloyd() {
        Amount oneWay = ofBoth(oneWay());
        return oneWay.isKnown() ? Amount.known(BigDecimal.ONE.subtract(oneWay.value())) : oneWay;
    }

    /** |exports − imports|. */
    Amount oneWay() {
        Amount balance = amount();
        return balance.isKnown() ? Amount.known(balance.value().abs()) : balance;
    }

    /** Whether both have nothing to do with each other. */
    boolean isUnlike() {
        return whyUnlike().isPresent();
    }

    /** With no trade for what was not reported, as it is in totals. */
    Balance asInTotals() {
        return new Balance(Change.noTradeIfNotReported(exports), Change.noTradeIfNotReported(imports));
    }

    /** What is left when the part is taken away, as far as it is known: what the office withholds of it stays in the rest. */
    Balance minus(Balance part) {
        return new Balance(
                less(exports, part.exports),
                less(imports, part.imports),
                isOfSameParts && isWithheld(part.exports) == isWithheld(part.imports));
    }

    /** Whether either of them is withheld. */
    boolean isWithheld() {
        return isWithheld(exports) || isWithheld(imports);
    }

    private static boolean isWithheld(Amount amount) {
        return !amount.isKnown() && amount.reason().isOfOffice();
    }

    private static Amount less(Amount whole, Amount part) {
        return part.isKnown() ? whole.minus(part) : whole;
    }

    boolean isNothing() {
        return isNothing(exports) && isNothing(imports);
    }

    private static boolean isNothing(Amount amount) {
        return !amount.isKnown() || amount.value().signum() == 0;
    }

    /** "surplus", or "surplus → deficit"; no word where a balance is missing. */
    Cell turnTo(Balance current) {
        if (!amount().isKnown() || !current.amount().isKnown()) {
            return Cell.none();
        }
        FigureMessage before = direction();
        FigureMessage now = current.direction();
        return Cell.label(before == now ? now : FigureMessage.TURN.with(before, now));
    }

    private FigureMessage direction() {
        return switch (amount().value().signum()) {
            case 1 -> FigureMessage.SURPLUS;
            case -1 -> FigureMessage.DEFICIT;
            default -> FigureMessage.BALANCED;
        };
    }
}
