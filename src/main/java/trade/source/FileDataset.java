package trade.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import trade.csv.NumberedRecord;

/**
 * A file or pipe.
 *
 * @param isReadableAgain whether it holds the same when it is opened again, as files do and pipes do not
 */
public record FileDataset(ByteSource bytes, boolean isReadableAgain) implements Dataset {

    /** Of bytes that are the same each time. */
    public FileDataset(String name, ByteSource.Opener opener) {
        this(new ByteSource(name, opener, Optional.empty()), true);
    }

    /** Of bytes that come once. */
    public static FileDataset pipe(String name, ByteSource.Opener opener) {
        return new FileDataset(new ByteSource(name, opener, Optional.empty()), false);
    }

    /** A file or a pipe that has a name. */
    public static FileDataset file(Path file) {
        ByteSource bytes = ByteSource.of(file);
        return new FileDataset(bytes, bytes.path().isPresent());
    }

    @Override
    public String name() {
        return bytes.name();
    }

    @Override
    public void read(DatasetIntake intake) throws IOException, RereadInOrder {
        ReadSession session = intake.session();
        try (OpenFile file = new OpenFile(
                bytes,
                session.options(),
                session.query().measure(),
                session.pace().head())) {
            intake.problems().showAs(file.name(), file.delimiter().orElse(','));
            session.duplicates().startDataset(file.name());
            file.sheet().ifPresent(session.sheets()::add);
            if (!file.passedOver().isEmpty()) {
                session.cube().remark(SourceMessage.PASSED_OVER.with(name(), file.passedOver()));
            }
            readRows(file, intake.begin(file), intake);
        }
    }

    private static void readRows(OpenFile file, RowReader rows, DatasetIntake intake)
            throws IOException, RereadInOrder {
        rows.lookAhead(file.ahead());
        while (file.hasAhead()) {
            rows.next(file.next().orElseThrow());
        }
        Optional<InputStream> rest =
                ParallelScan.suits(intake.session(), file.header()) ? file.rest() : Optional.empty();
        if (rest.isPresent()) {
            new ParallelScan(intake.session(), file, rows, intake.problems()).read(rest.get());
        } else {
            for (Optional<NumberedRecord> row = file.next(); row.isPresent(); row = file.next()) {
                rows.next(row.get());
            }
        }
        rows.end();
    }

    @Override
    public Dataset observed(Function<InputStream, InputStream> observer) {
        return new FileDataset(bytes.observed(observer), isReadableAgain);
    }
}
