package trade.message;

/** Something is wrong, as people are told. */
public class MessageException extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1;

    private final transient Text explanation;

    public MessageException(Text explanation) {
        super(explanation.toString());
        this.explanation = explanation;
    }

    public MessageException(Text explanation, Throwable cause) {
        super(explanation.toString(), cause);
        this.explanation = explanation;
    }

    @Override
    public Text explanation() {
        return explanation;
    }
}
