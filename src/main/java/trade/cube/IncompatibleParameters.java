package trade.cube;

import trade.message.MessageException;
import trade.message.Text;

/** Parameters of a figure that do not fit together. */
public final class IncompatibleParameters extends MessageException {

    private static final long serialVersionUID = 1;

    public IncompatibleParameters(Text explanation) {
        super(explanation);
    }
}
