package trade.source;

import java.io.IOException;
import java.util.Optional;
import trade.csv.DataException;

/** What one dataset reads itself into: the cube of a session, and a list of what is wrong. */
public final class DatasetIntake {

    private final ReadSession session;
    private final Problems problems;
    private RowReader begun;

    private DatasetIntake(ReadSession session, Problems problems) {
        this.session = session;
        this.problems = problems;
    }

    /**
     * Gives what a dataset is like, if it has a header that could be read; else the problems say why.
     *
     * @throws RereadInOrder where the reading is in no particular order and anything is wrong
     */
    static Optional<Inspection.InspectedFile> read(Dataset dataset, ReadSession session, Problems problems)
            throws IOException, RereadInOrder {
        DatasetIntake intake = new DatasetIntake(session, problems);
        try {
            dataset.read(intake);
        } catch (DataException wrong) {
            problems.add(wrong);
        }
        Optional<Inspection.InspectedFile> facts =
                Optional.ofNullable(intake.begun).map(RowReader::facts);
        session.cube()
                .trail()
                .ifPresent(trail -> facts.map(Inspection.InspectedFile::ofTrail).ifPresent(trail::read));
        return facts;
    }

    ReadSession session() {
        return session;
    }

    Problems problems() {
        return problems;
    }

    /** Begins with the rows of a dataset whose header is known. */
    RowReader begin(OpenDataset open) {
        begun = new RowReader(session, open, problems);
        begun.begin();
        return begun;
    }
}
