package trade.message;

import java.io.IOException;

/** Something cannot be read or written, as people are told. */
public class MessageIOException extends IOException implements Explained {

    private static final long serialVersionUID = 1;

    private final transient Text explanation;

    public MessageIOException(Text explanation) {
        this(explanation, null);
    }

    public MessageIOException(Text explanation, Throwable cause) {
        super(explanation.toString(), cause);
        this.explanation = explanation;
    }

    @Override
    public Text explanation() {
        return explanation;
    }
}
