package trade.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import trade.database.Database;
import trade.database.Relation;

/** A table, or what SQL makes one, whose columns are headed as those of a file are; it is added up where it is. */
public record SqlTable(Database database, Relation relation) implements Dataset {

    @Override
    public String name() {
        return relation.text();
    }

    @Override
    public boolean isReadableAgain() {
        return true;
    }

    @Override
    public void read(DatasetIntake intake) throws IOException {
        intake.session().duplicates().startDataset(name());
        new SqlTableReader(intake, this).read();
    }

    /** Nobody sees the bytes of a table. */
    @Override
    public Dataset observed(Function<InputStream, InputStream> observer) {
        return this;
    }
}
