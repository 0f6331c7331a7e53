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
            case TABLE -> printable(new TextTable(style));
            case MARKDOWN -> printable(new Markdown(style));
            case TEXT -> printable(new Sentences(style));
            case CSV -> new Csv();
            case TSV -> new Tsv();
            case JSON -> new Json();
            case NDJSON -> new Ndjson();
        };
    }

    private static Renderer printable(Renderer renderer) {
        return (table, out) -> renderer.render(table.mapTexts(Terminal::printable), out);
    }

    /** Whether the notes of a table are part of the output. */
    public boolean showsNotes() {
        return this == TABLE || this == MARKDOWN || this == JSON;
    }
}
