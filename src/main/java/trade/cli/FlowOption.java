package trade.cli;

import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Option;
import trade.cube.Flow;
import trade.message.MessageException;

/** Which flow a figure is about. */
final class FlowOption {

    enum FlowChoice {
        EXPORT,
        IMPORT,
        RE_EXPORT,
        RE_IMPORT,
        TOTAL;

        /** Exports and imports, where they are asked for together. */
        Set<Flow> flows() {
            return this == TOTAL ? both() : EnumSet.of(Flow.valueOf(name()));
        }
    }

    @Option(
            names = "--flow",
            paramLabel = "FLOW",
            description =
                    "export, import, re-export, re-import, or total, which is exports and imports together (default: export).")
    private FlowChoice choice;

    /** Exports, if nothing else is asked for; both where the rows are the flows. */
    Set<Flow> flows(boolean byFlow) {
        if (choice == null) {
            return byFlow ? both() : EnumSet.of(Flow.EXPORT);
        }
        return choice.flows();
    }

    /**
     * Exports and imports, as a balance has both.
     *
     * @throws MessageException where one of them was asked for
     */
    Set<Flow> bothOf() {
        if (choice != null && choice != FlowChoice.TOTAL) {
            throw new MessageException(CliMessage.BALANCE_OF_ONE_FLOW);
        }
        return both();
    }

    /** The flow of observations whose dataset has no flow column. */
    Flow single() {
        return flows(false).iterator().next();
    }

    static Set<Flow> both() {
        return EnumSet.of(Flow.EXPORT, Flow.IMPORT);
    }
}
