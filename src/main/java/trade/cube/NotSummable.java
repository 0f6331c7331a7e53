package trade.cube;

import trade.message.MessageException;
import trade.message.Text;

/** Parts of the dataset overlap so that their sum would count trade twice. */
public final class NotSummable extends MessageException {

    private static final long serialVersionUID = 1;

    NotSummable(Text explanation) {
        super(explanation);
    }
}
