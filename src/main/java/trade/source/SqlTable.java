package trade.source;

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
}
