package trade.cli;

import picocli.CommandLine.TypeConversionException;
import trade.message.Explained;
import trade.message.Text;

/** The value of an option is none that it may have. */
final class InvalidValue extends TypeConversionException implements Explained {

    private static final long serialVersionUID = 1;

    private final transient Text explanation;

    InvalidValue(Text explanation) {
        super(explanation.toString());
        this.explanation = explanation;
    }

    @Override
    public Text explanation() {
        return explanation;
    }
}
