package trade.cli;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import trade.cube.Flow;

/** Which flow a figure is about. */
final class FlowOption {

    @Option(
            names = "--flow",
            paramLabel = "FLOW",
            converter = FlowWord.class,
            description = "export, import or total, which is both together (default: export).")
    private Set<Flow> flows;

    /** Exports, if nothing else is asked for; both where the rows are the flows. */
    Set<Flow> flows(boolean byFlow) {
        if (flows == null) {
            return byFlow ? both() : Set.of(Flow.EXPORT);
        }
        return flows;
    }

    /** The flow of observations whose dataset has no flow column. */
    Flow single() {
        return flows != null && flows.size() == 1 ? flows.iterator().next() : Flow.EXPORT;
    }

    static Set<Flow> both() {
        return new TreeSet<>(Set.of(Flow.values()));
    }

    static final class FlowWord implements ITypeConverter<Set<Flow>> {
        @Override
        public Set<Flow> convert(String text) throws Exception {
            return Words.of(given -> Words.oneOf(
                            given,
                            Map.of("export", Set.of(Flow.EXPORT), "import", Set.of(Flow.IMPORT), "total", both())))
                    .convert(text);
        }
    }
}
