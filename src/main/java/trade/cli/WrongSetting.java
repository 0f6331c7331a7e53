package trade.cli;

/** A setting in a file that is refused: where, why, and what to do. */
final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String place;
    private final String hint;

    /** @param place the file and the line */
    WrongSetting(String place, String message, String hint) {
        super(message);
        this.place = place;
        this.hint = hint;
    }

    String place() {
        return place;
    }

    String hint() {
        return hint;
    }
}
