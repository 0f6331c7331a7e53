package trade.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import trade.message.Explained;
import trade.message.Text;

/** What was asked for on the command line makes no sense. */
final class UsageException extends ParameterException implements Explained {

    private static final long serialVersionUID = 1;

    private final transient Text explanation;

    UsageException(CommandLine commandLine, Text explanation) {
        this(commandLine, explanation, null);
    }

    UsageException(CommandLine commandLine, Text explanation, Throwable cause) {
        super(commandLine, explanation.toString(), cause);
        this.explanation = explanation;
    }

    @Override
    public Text explanation() {
        return explanation;
    }
}
