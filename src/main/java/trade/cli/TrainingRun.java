package trade.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import trade.language.Localizer;

/**
 * Starts {@code trade} while an archive is made of the classes that are loaded: runs what is asked for most, unseen, so that the archive
 * holds that too, and then the command line itself.
 */
public final class TrainingRun {

    /** Of the sample. */
    private static final List<String> RUNS = List.of(
            "--version",
            "growth --help",
            "growth --market US --month 2024-01",
            "growth --by market --month 2024-01 --vs previous --vs yoy",
            "share --by product --period 2024-Q1 -f csv",
            "surplus --by market -f json",
            "rank --by market --month 2024-01 --top 10",
            "sum --by period -f markdown",
            "growth --market US --month 2024-01 -f text --lang vi");

    private TrainingRun() {}

    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("trade", ".csv");
        try (InputStream sample = DatasetOptions.sample()) {
            Files.copy(sample, file, StandardCopyOption.REPLACE_EXISTING);
            RUNS.forEach(run -> Main.run(unseen(), run.split(" ")));
            Main.run(unseen(), "growth", file.toString(), "--by", "market");
        } finally {
            Files.delete(file);
        }
        Main.main(args);
    }

    /** Where nothing is set, and nobody looks. */
    private static Environment unseen() {
        return new Environment(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream()),
                Map.of(),
                false,
                false,
                0,
                false,
                Localizer.english());
    }
}
