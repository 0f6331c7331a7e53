package trade.claim.text;

import trade.message.Text;

/** Words that cannot be made a claim of. */
final class NotRead extends RuntimeException {
    private static final long serialVersionUID = 1;

    final transient Text words;

    NotRead(String words) {
        this(Text.verbatim(words));
    }

    NotRead(Text words) {
        super(words.toString(), null, false, false);
        this.words = words;
    }
}
