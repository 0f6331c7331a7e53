package trade.cli;

import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Option;
import trade.cube.Flow;

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

    /** The flow of observations whose dataset has no flow column. */
    Flow single() {
        return flows(false).iterator().next();
    }

    static Set<Flow> both() {
        return EnumSet.of(Flow.EXPORT, Flow.IMPORT);
    }
}
