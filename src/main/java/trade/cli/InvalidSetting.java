package trade.cli;

import trade.message.MessageException;
import trade.message.Text;

/** A setting in a file that is refused: where, why, and what to do. */
final class InvalidSetting extends MessageException {

    private static final long serialVersionUID = 1;

    private final String place;
    private final transient Text hint;

    /** @param place the file and the line */
    InvalidSetting(String place, Text explanation, Text hint) {
        super(explanation);
        this.place = place;
        this.hint = hint;
    }

    String place() {
        return place;
    }

    @Override
    public Text hint() {
        return hint;
    }
}
