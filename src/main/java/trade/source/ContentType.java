package trade.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import trade.message.Text;

/** What bytes are, told by the first of them whatever their name says. */
enum ContentType {
    TEXT(SourceMessage.CSV),
    JSON(SourceMessage.JSON),
    /** An archive, which may be a workbook. */
    ZIP(SourceMessage.ZIP);

    private final SourceMessage words;

    ContentType(SourceMessage words) {
        this.words = words;
    }

    SourceMessage words() {
        return words;
    }

    /** Enough to see behind the spaces at the beginning. */
    private static final int BEGIN = 64;

    /** An array of records, or an object; a title in brackets is neither. */
    private static final Pattern RECORDS = Pattern.compile("(?s)(?:\\[\\s*[\\[{\\]]|\\{\\s*[\"}]).*");

    private static final String MARK_OF_UTF_8 = "\u00ef\u00bb\u00bf";

    /** What is not read: its first bytes, and the way out, in which FILE stands for its name. */
    private record Foreign(String begin, SourceMessage what, Function<String, Text> wayOut) {}

    private static final List<Foreign> FOREIGN = List.of(
            new Foreign("\u00d0\u00cf\u0011\u00e0", SourceMessage.OLD_EXCEL, ContentType::asWorkbook),
            new Foreign("%PDF", SourceMessage.PDF, name -> SourceMessage.TAKE_TABLE_OUT),
            new Foreign("7z\u00bc\u00af", SourceMessage.SEVEN_ZIP, name -> piped(name, "7z x -so FILE")),
            new Foreign("\u00fd7zXZ", SourceMessage.XZ, name -> piped(name, "xz -dc FILE")),
            new Foreign("\u0028\u00b5\u002f\u00fd", SourceMessage.ZSTD, name -> piped(name, "zstd -dc FILE")),
            new Foreign(
                    "PAR1",
                    SourceMessage.PARQUET,
                    name -> command(name, "trade growth jdbc:duckdb: --table-sql \"read_parquet('FILE')\"")),
            new Foreign("<", SourceMessage.WEB_PAGE, name -> SourceMessage.ASK_FOR_CSV));

    /** @throws DataException where it is nothing that is read */
    static ContentType of(String name, BufferedInputStream bytes) throws IOException {
        bytes.mark(BEGIN);
        String begin = new String(bytes.readNBytes(BEGIN), StandardCharsets.ISO_8859_1);
        bytes.reset();
        if (begin.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        for (Foreign foreign : FOREIGN) {
            if (begin.startsWith(foreign.begin())) {
                throw DataException.of(
                        name,
                        SourceMessage.NOT_READ.with(foreign.what()),
                        foreign.wayOut().apply(name));
            }
        }
        String text = begin.startsWith(MARK_OF_UTF_8) ? begin.substring(MARK_OF_UTF_8.length()) : begin;
        return RECORDS.matcher(text.stripLeading()).matches() ? JSON : TEXT;
    }

    /** How LibreOffice makes a workbook of another: not CSV, in which numbers are rounded as they are shown. */
    static Text asWorkbook(String name) {
        String base = name.substring(name.lastIndexOf('/') + 1).replaceFirst("[.]\\w+$", "");
        String made = isFile(name) ? quoted(base + ".xlsx") : "FILE.xlsx";
        return command(name, "libreoffice --headless --convert-to xlsx FILE && trade growth " + made);
    }

    /** A line for a shell that gives what the command prints to trade. */
    static Text piped(String name, String line) {
        return command(name, line + " | trade growth -");
    }

    private static Text command(String name, String line) {
        return Text.verbatim(isFile(name) ? line.replace("FILE", quoted(name)) : line);
    }

    private static boolean isFile(String name) {
        return Files.exists(Path.of(name));
    }

    /** One word of a shell. */
    static String quoted(String name) {
        return name.matches("[\\p{L}\\d_./+,%@:][\\p{L}\\d_./+,%@:=-]*")
                ? name
                : "'" + name.replace("'", "'\\''") + "'";
    }
}
