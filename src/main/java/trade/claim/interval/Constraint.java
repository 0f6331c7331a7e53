package trade.claim.interval;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import trade.claim.Interval;

/**
 * An equation between variables.
 *
 * <pre>
 * SUM:     whole = part + part + …
 * PRODUCT: whole = part × part          none of them below zero
 * </pre>
 */
record Constraint(ConstraintKind kind, Variable whole, List<Variable> parts) {

    enum ConstraintKind {
        SUM,
        PRODUCT
    }

    static Constraint sum(Variable whole, Variable... parts) {
        return new Constraint(ConstraintKind.SUM, whole, List.of(parts));
    }

    static Constraint product(Variable whole, Variable one, Variable other) {
        return new Constraint(ConstraintKind.PRODUCT, whole, List.of(one, other));
    }

    /** The whole first, then the parts. */
    List<Variable> unknowns() {
        return Stream.concat(Stream.of(whole), parts.stream()).toList();
    }

    /**
     * What the others make of one of its unknowns.
     *
     * @param at which one; 0 is the whole
     * @param known what each can be, in the order of {@link #unknowns}; that one is not looked at
     */
    Interval of(int at, Interval[] known) {
        Interval parts = null;
        for (int i = 1; i < known.length; i++) {
            if (i != at) {
                parts = parts == null
                        ? known[i]
                        : kind == ConstraintKind.SUM ? parts.plus(known[i]) : parts.times(known[i]);
            }
        }
        if (at == 0) {
            return parts;
        }
        return parts == null ? known[0] : kind == ConstraintKind.SUM ? known[0].minus(parts) : known[0].over(parts);
    }

    /** What the others make of each of its unknowns. */
    Interval[] ofEach(Interval[] known) {
        Interval[] made = new Interval[known.length];
        if (kind == ConstraintKind.PRODUCT) {
            for (int at = 0; at < made.length; at++) {
                made[at] = of(at, known);
            }
            return made;
        }
        // all but one of many parts, for each of them: those before it and those behind it
        Interval behind = Interval.exactly(BigDecimal.ZERO);
        for (int at = known.length - 1; at > 0; at--) {
            made[at] = behind;
            behind = behind.plus(known[at]);
        }
        made[0] = behind;
        Interval ahead = Interval.exactly(BigDecimal.ZERO);
        for (int at = 1; at < known.length; at++) {
            made[at] = known[0].minus(ahead.plus(made[at]));
            ahead = ahead.plus(known[at]);
        }
        return made;
    }
}
