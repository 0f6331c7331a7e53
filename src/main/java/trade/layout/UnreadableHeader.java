package trade.layout;

import java.util.Set;
import trade.csv.DataException;
import trade.csv.Encoding;
import trade.message.MessageException;
import trade.message.MessageKey;
import trade.message.ShellWord;
import trade.message.Text;

/** A header that does not say, or says twice, what is needed. */
public final class UnreadableHeader extends MessageException {

    private static final long serialVersionUID = 1;

    private final transient Text hint;
    private final Kind kind;
    private final Set<Field> lacking;

    private enum Kind {
        WRONG,
        AMBIGUOUS,
        QUESTION
    }

    public UnreadableHeader(Text explanation, Text hint) {
        this(explanation, hint, Kind.WRONG, Set.of());
    }

    private UnreadableHeader(Text explanation, Text hint, Kind kind, Set<Field> lacking) {
        super(explanation);
        this.lacking = lacking;
        this.hint = hint;
        this.kind = kind;
    }

    /** Where all is there, but one thing twice. */
    static UnreadableHeader ambiguous(Text explanation, Text hint) {
        return new UnreadableHeader(explanation, hint, Kind.AMBIGUOUS, Set.of());
    }

    /** Where two columns hold one thing, which is a field or part of one. */
    static UnreadableHeader twoColumns(MessageKey what, Field field, Headings headings, int one, int other) {
        return ambiguous(
                LayoutMessage.TWO_COLUMNS_HOLD.with(
                        what, headings.texts().get(one), headings.texts().get(other)),
                LayoutMessage.SAY_WHICH.with(
                        field.toString(),
                        ShellWord.quoted(headings.name(one)),
                        ShellWord.quoted(headings.name(other))));
    }

    /** Where nothing is wrong, but the file says nowhere what only its user knows. */
    static UnreadableHeader question(Text explanation, Text hint) {
        return new UnreadableHeader(explanation, hint, Kind.QUESTION, Set.of());
    }

    /** Where no column says some fields, by their headings; cells may. */
    static UnreadableHeader lacking(Set<Field> fields, Text explanation, Text hint) {
        return new UnreadableHeader(explanation, hint, Kind.WRONG, fields);
    }

    public boolean isLacking() {
        return !lacking.isEmpty();
    }

    boolean lacks(Field field) {
        return lacking.contains(field);
    }

    public boolean isAmbiguous() {
        return kind == Kind.AMBIGUOUS;
    }

    public boolean isQuestion() {
        return kind == Kind.QUESTION;
    }

    /** What to do about it. */
    @Override
    public Text hint() {
        return hint;
    }

    /** What is wrong with a dataset at a place, such as exports.csv:3. */
    public DataException at(String place) {
        DataException wrong = DataException.of(place, Encoding.shown(explanation()), Encoding.shown(hint()));
        return isQuestion() ? wrong.asQuestion() : wrong;
    }
}
