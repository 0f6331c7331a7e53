package trade.source;

import trade.csv.DataException;
import trade.reference.OfficeCodes;

/**
 * Numbers of markets and reporters in all datasets of a run for which nobody says a code list: codes of M49 if all of them are, else codes that stay as they
 * stand. As that is known only at the end, they are taken for M49 until one is none; then all is read again ({@link NumbersAreNoM49}).
 */
final class UnsaidNumbers {

    private enum Meaning {
        NOT_MET,
        M49,
        STAY
    }

    private final boolean isReadableAgain;
    private Meaning meaning;

    /**
     * @param stay whether one is known that is none of M49
     * @param isReadableAgain whether all datasets are
     */
    UnsaidNumbers(boolean stay, boolean isReadableAgain) {
        this.meaning = stay ? Meaning.STAY : Meaning.NOT_MET;
        this.isReadableAgain = isReadableAgain;
    }

    /**
     * Whether a number is a code of M49, as all before it are.
     *
     * @throws NumbersAreNoM49 where those before it were taken for such, and it is none
     * @throws DataException where that comes too late, as what was read is gone
     */
    boolean isM49(String number, String file) {
        lookAhead(number, file);
        if (meaning == Meaning.NOT_MET) {
            meaning = Meaning.M49;
        }
        return meaning == Meaning.M49;
    }

    /** Takes note of a number that is still to be read: one that is none of M49 tells what all are. */
    void lookAhead(String number, String file) {
        if (meaning == Meaning.STAY || OfficeCodes.M49.market(number).isPresent()) {
            return;
        }
        if (meaning == Meaning.M49) {
            throw isReadableAgain
                    ? new NumbersAreNoM49()
                    : DataException.of(file, SourceMessage.NUMBER_IS_NO_M49.with(number), SourceMessage.SAY_CODES);
        }
        meaning = Meaning.STAY;
    }
}
