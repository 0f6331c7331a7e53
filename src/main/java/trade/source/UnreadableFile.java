package trade.source;

import java.io.IOException;
import trade.message.Explained;
import trade.message.Text;

/** A file cannot be read to its end, for a reason that people can be told. */
final class UnreadableFile extends IOException implements Explained {

    private static final long serialVersionUID = 1;

    private final transient Text explanation;

    UnreadableFile(Text explanation, Throwable cause) {
        super(explanation.toString(), cause);
        this.explanation = explanation;
    }

    @Override
    public Text explanation() {
        return explanation;
    }
}
