package trade.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import trade.csv.DataException;

/** Something that observations can be read from. */
public interface Dataset {

    /** What messages call it. */
    String name();

    /** Whether it holds the same when it is opened again, as files do and pipes do not. */
    boolean isReadableAgain();

    /**
     * Reads all of it.
     *
     * @throws DataException where it cannot be trusted
     * @throws RereadInOrder where it is read in no particular order and anything is wrong
     */
    void read(DatasetIntake intake) throws IOException, RereadInOrder;

    /** The same, of whose bytes somebody takes note while they are read, if it is bytes. */
    Dataset observed(Function<InputStream, InputStream> observer);
}
