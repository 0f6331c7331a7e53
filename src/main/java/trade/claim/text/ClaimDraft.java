package trade.claim.text;

import java.util.Optional;
import java.util.Set;
import trade.claim.Claim;
import trade.claim.ClaimMeasure;
import trade.claim.ClaimUnit;
import trade.claim.PrintedNumber;
import trade.claim.Subject;
import trade.cube.Flow;
import trade.cube.Selection.Term;
import trade.cube.Window;
import trade.figure.Comparison;
import trade.message.Text;

/** A claim whose period and base may be said behind it. */
final class ClaimDraft {
    ClaimMeasure measure;
    Subject.SubjectKind kind;
    Set<Flow> flows;
    Optional<Term> reporter;
    Term market;
    Term product;
    Window window;
    boolean isBase;
    Comparison base;
    boolean isBaseBefore;
    PrintedNumber number;
    ClaimUnit unit;
    Text said;
    Optional<Claim.ShareWhole> whole = Optional.empty();
    Optional<Window> since = Optional.empty();
    String words;
    int ofYear;
    boolean isMultiple;
    Comparison carried;
    int carriedYear;

    /** The year of which the same months are the base; 0 where it is another one. */
    int year() {
        return ofYear;
    }

    void sameYear(int year) {
        ofYear = year;
    }

    boolean isCompared() {
        return measure.hasBase();
    }

    void compareWith(Comparison on, int year) {
        base = on;
        isBaseBefore = true;
        sameYear(year);
    }
}
