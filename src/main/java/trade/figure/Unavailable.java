package trade.figure;

import trade.message.MessageKey;
import trade.message.Template;

/** Why a figure has no number where its amounts have one. */
enum Unavailable implements MessageKey {
    NEW("new"),
    GONE("gone"),
    NO_PLACE("no place"),
    NOTHING_BEFORE("nothing before"),
    CANNOT_SAY("cannot say"),
    DAYS_OFF_NOT_KNOWN("days off not known"),
    NO_FEAST("no feast"),
    SAME_DAYS("same days"),
    NOT_ALL_LISTED("not all listed"),
    ONE_POSSIBLE_PART("one possible part"),
    NOT_OF_REST("not of the rest"),
    SEVERAL_PERIODS("several periods"),
    YEAR_IS_OVER("the year is over"),
    REACHED("reached"),
    NO_YEAR_TO_TEST("no year to test"),
    NO_TARGET("no target"),
    NOT_IN_BOTH("not in both");

    private final Template template;

    Unavailable(String english) {
        template = new Template(english);
    }

    @Override
    public Template template() {
        return template;
    }

    @Override
    public String toString() {
        return template.english();
    }
}
