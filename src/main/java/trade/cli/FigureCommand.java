package trade.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import trade.cube.Cube;
import trade.cube.Flow;
import trade.cube.Query;
import trade.figure.Figure;
import trade.message.MessageException;
import trade.source.Fingerprints;
import trade.table.Table;

/** What every figure's command does: read a dataset, compute the figure, print the table. */
abstract class FigureCommand implements Callable<Integer> {

    /** Options whose columns no sentence has a clause for. */
    private static final List<String> NOT_IN_SENTENCES =
            List.of("--annual", "--calendar", "--index", "--indices", "--against-world", "--same-month");

    @ParentCommand
    private TradeCommand trade;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatasetOptions dataset;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--explain",
            description = "Say how each number came about: formula, lines that were added up and left out, files, SQL.")
    private boolean explains;

    /**
     * The figure that the options ask for.
     *
     * @throws MessageException when they do not fit together
     */
    abstract Figure figure() throws IOException;

    /** Whether a row of it can be said in a sentence. */
    boolean hasSentences() {
        return true;
    }

    /** The flow of observations whose dataset has no flow column. */
    Flow flowWithoutColumn() {
        return Flow.EXPORT;
    }

    boolean isVerbose() {
        return output.isVerbose();
    }

    private void refuseSentences() {
        if (!hasSentences()) {
            throw new UsageException(spec.commandLine(), CliMessage.NO_SENTENCES);
        }
        for (String option : NOT_IN_SENTENCES) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new UsageException(spec.commandLine(), CliMessage.NO_SENTENCES_WITH.with(option));
            }
        }
    }

    @Override
    public final Integer call() throws IOException {
        Figure figure;
        Query query;
        try {
            figure = figure();
            query = figure.query();
        } catch (MessageException misfit) {
            throw new UsageException(spec.commandLine(), misfit.explanation(), misfit);
        }
        if (output.isText()) {
            refuseSentences();
        }
        output.keepOff(dataset.names(trade.environment()));
        StderrLog console = output.console(trade.environment());
        Optional<Fingerprints> fingerprints = explains ? Optional.of(new Fingerprints()) : Optional.empty();
        Cube cube = dataset.read(
                query, figure.ofQuantities(), flowWithoutColumn(), trade.environment(), console, fingerprints);
        Table table = figure.of(cube);
        return output.print(
                fingerprints
                        .map(taken -> new LineageBuilder(cube, taken).withLineage(table))
                        .orElse(table),
                trade.environment(),
                console);
    }
}
