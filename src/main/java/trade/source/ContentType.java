package trade.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import trade.csv.DataException;
import trade.message.ShellWord;
import trade.message.Text;

/** What bytes are, told by the first of them whatever their name says. */
enum ContentType {
    TEXT(SourceMessage.CSV),
    JSON(SourceMessage.JSON),
    /** An archive, which may be a workbook. */
    ZIP(SourceMessage.ZIP);

    /** What a command prints is read. */
    static final String PIPED = " | trade growth -";

    /** A workbook, and not CSV, in which LibreOffice rounds numbers as they are shown. */
    static final String AS_WORKBOOK = "libreoffice --headless --convert-to xlsx FILE && trade growth WORKBOOK";

    /** Enough to see behind the spaces at the beginning. */
    private static final int BEGIN = 64;

    /** An array of records, or an object; a title in brackets is neither. */
    private static final String RECORDS = "(?s)(?:\\[\\s*[\\[{\\]]|\\{\\s*[\"}]).*";

    private static final String MARK_OF_UTF_8 = "\u00ef\u00bb\u00bf";

    /**
     * What is not read.
     *
     * @param begin its first bytes
     * @param command what makes something of it that is read, FILE being its name; empty where the advice says what to do
     */
    private record Foreign(String begin, SourceMessage what, String command, Text advice) {

        static Foreign of(String begin, SourceMessage what, String command) {
            return new Foreign(begin, what, command, Text.NONE);
        }

        static Foreign of(String begin, SourceMessage what, SourceMessage advice) {
            return new Foreign(begin, what, "", advice);
        }

        DataException refused(String name) {
            Text hint = command.isEmpty() ? advice : ContentType.command(name, command);
            return DataException.of(name, SourceMessage.NOT_READ.with(what), hint);
        }
    }

    private static final List<Foreign> FOREIGN = List.of(
            Foreign.of("\u00d0\u00cf\u0011\u00e0", SourceMessage.OLD_EXCEL, AS_WORKBOOK),
            Foreign.of("%PDF", SourceMessage.PDF, SourceMessage.TAKE_TABLE_OUT),
            Foreign.of("7z\u00bc\u00af", SourceMessage.SEVEN_ZIP, "7z x -so FILE" + PIPED),
            Foreign.of("\u00fd7zXZ", SourceMessage.XZ, "xz -dc FILE" + PIPED),
            Foreign.of("\u0028\u00b5\u002f\u00fd", SourceMessage.ZSTD, "zstd -dc FILE" + PIPED),
            Foreign.of("PAR1", SourceMessage.PARQUET, "trade growth jdbc:duckdb: --table-sql \"read_parquet('FILE')\""),
            Foreign.of("<", SourceMessage.WEB_PAGE, SourceMessage.ASK_FOR_CSV));

    private final SourceMessage words;

    ContentType(SourceMessage words) {
        this.words = words;
    }

    SourceMessage words() {
        return words;
    }

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
                throw foreign.refused(name);
            }
        }
        String text =
                (begin.startsWith(MARK_OF_UTF_8) ? begin.substring(MARK_OF_UTF_8.length()) : begin).stripLeading();
        return (text.startsWith("[") || text.startsWith("{")) && text.matches(RECORDS) ? JSON : TEXT;
    }

    /** A line for a shell, in which FILE stands for the name. */
    static Text command(String name, String line) {
        if (!Files.exists(Path.of(name))) {
            return Text.verbatim(line.replace("WORKBOOK", "FILE.xlsx"));
        }
        String base = name.substring(name.lastIndexOf('/') + 1).replaceFirst("[.]\\w+$", "");
        return Text.verbatim(
                line.replace("FILE", ShellWord.of(name)).replace("WORKBOOK", ShellWord.of(base + ".xlsx")));
    }
}
