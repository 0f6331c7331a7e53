package trade.source;

/** Something that observations can be read from. */
public sealed interface Dataset permits FileDataset, SqlTable {

    /** What messages call it. */
    String name();

    /** Whether it holds the same when it is opened again, as files do and pipes do not. */
    boolean isReadableAgain();
}
