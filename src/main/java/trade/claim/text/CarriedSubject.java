package trade.claim.text;

import java.util.Optional;
import trade.cube.Selection.Term;
import trade.cube.Window;

/** What a sentence leaves to the next one. */
record CarriedSubject(Optional<String> flow, Optional<Term> reporter, Optional<Window> window, boolean isOfAll) {

    static CarriedSubject of(Term reporter) {
        return new CarriedSubject(Optional.empty(), Optional.of(reporter), Optional.empty(), false);
    }
}
