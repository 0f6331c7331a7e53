package trade.cli;

import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import trade.cube.Flow;

/** Which flow a figure is about. */
final class FlowOption {

    private enum Choice {
        EXPORT,
        IMPORT,
        TOTAL
    }

    @Option(
            names = "--flow",
            paramLabel = "FLOW",
            converter = ChoiceWord.class,
            description = "export, import or total, which is both together (default: export).")
    private Choice choice;

    /** Exports, if nothing else is asked for; both where the rows are the flows. */
    Set<Flow> flows(boolean byFlow) {
        if (choice == null) {
            return byFlow ? both() : EnumSet.of(Flow.EXPORT);
        }
        return choice == Choice.TOTAL ? both() : EnumSet.of(single());
    }

    /** The flow of observations whose dataset has no flow column. */
    Flow single() {
        return choice == Choice.IMPORT ? Flow.IMPORT : Flow.EXPORT;
    }

    static Set<Flow> both() {
        return EnumSet.allOf(Flow.class);
    }

    static final class ChoiceWord implements ITypeConverter<Choice> {
        @Override
        public Choice convert(String text) throws Exception {
            return Words.oneOf(Choice.values()).convert(text);
        }
    }
}
