package trade.render;

/** The formats of tables. */
public enum Format {
    TABLE,
    CSV,
    TSV,
    JSON,
    NDJSON,
    MARKDOWN,
    TEXT;

    /** @param style what people's formats look like; programs' formats take no notice */
    public Renderer renderer(Style style) {
        return switch (this) {
            case TABLE -> new TextTable(style);
            case MARKDOWN -> new Markdown(style);
            case TEXT -> new Sentences(style);
            case CSV -> new Csv();
            case TSV -> new Tsv();
            case JSON -> new Json();
            case NDJSON -> new Ndjson();
        };
    }

    /** Whether programs read it, for which no column is too many. */
    public boolean isForPrograms() {
        return this == CSV || this == TSV || this == JSON || this == NDJSON;
    }

    /** Whether the notes of a table are part of the output. */
    public boolean showsNotes() {
        return this == TABLE || this == MARKDOWN || this == JSON;
    }
}
