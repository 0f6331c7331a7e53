package trade.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import trade.csv.DataException;
import trade.cube.IncompatibleParameters;
import trade.message.MessageIOException;
import trade.message.ShellWord;
import trade.message.Text;
import trade.spreadsheet.CheckedMember;
import trade.spreadsheet.UnreadableWorkbook;
import trade.spreadsheet.Workbook;

/**
 * What of a file may be a table: all of it, the sheets of its workbook, or the members of its archive. Of several, the one is read in which
 * a header is found; where several have one, the user is asked.
 */
final class FileTables implements Closeable {

    /** Between the name of a file and that of a sheet or member. */
    static final String PART = "!";

    /** A workbook in an archive in an archive is read, but nothing that is packed deeper. */
    private static final int DEEPEST = 2;

    /** How much is kept of what comes through a pipe or out of an archive, as archives are read from their end. */
    private static final long LARGEST = 1L << 30;

    private static final String OTHER_WORKBOOK = "xl/workbook.bin";
    private static final String OPEN_DOCUMENT = "META-INF/manifest.xml";

    private interface RowsOpener {
        Rows open() throws IOException;
    }

    /**
     * What may be a table.
     *
     * @param name what messages call it
     * @param sheet its name as a sheet; empty where it is none
     */
    private record Part(String name, Optional<String> sheet, RowsOpener opener) {}

    private final ByteSource file;
    private final SourceOptions options;
    private final int head;
    private final Deque<Closeable> resources = new ArrayDeque<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private Part chosen;
    private long kept;

    private FileTables(ByteSource file, SourceOptions options, int head) {
        this.file = file;
        this.options = options;
        this.head = head;
    }

    /** @param head how many bytes of a text can be read again */
    static FileTables of(ByteSource file, SourceOptions options, int head) throws IOException {
        FileTables tables = new FileTables(file, options, head);
        try {
            tables.open(file.name(), file.open(), file.path(), 0);
            tables.chosen = tables.choose();
            return tables;
        } catch (IOException unreadable) {
            tables.close();
            throw tables.explained(unreadable);
        } catch (DataException | IncompatibleParameters unreadable) {
            tables.close();
            throw unreadable;
        }
    }

    /** What messages call the table that is read. */
    String name() {
        return chosen.name();
    }

    /** The rows of the table that is read. */
    Rows rows() throws IOException {
        try {
            return owned(chosen.opener().open());
        } catch (IOException unreadable) {
            throw explained(unreadable);
        }
    }

    /** The sheet that is read; empty where the file is no workbook. */
    Optional<String> sheet() {
        return chosen.sheet();
    }

    /** Sheets or members without a table. */
    List<String> passedOver() {
        return passedOver;
    }

    /** @param path where these bytes are a file */
    private void open(String name, BufferedInputStream stored, Optional<Path> path, int depth) throws IOException {
        BufferedInputStream bytes = owned(Compression.unpacked(owned(stored)));
        ContentType type = ContentType.of(name, bytes);
        if (type == ContentType.ZIP) {
            openArchive(name, path.isPresent() && bytes == stored ? path.get() : kept(bytes), depth);
            bytes.close();
        } else {
            parts.add(new Part(name, Optional.empty(), () -> rows(name, type, bytes)));
        }
    }

    private Rows rows(String name, ContentType type, BufferedInputStream bytes) throws IOException {
        return type == ContentType.JSON ? JsonRows.of(name, bytes) : new CsvRows(name, bytes, options, head);
    }

    private void openArchive(String name, Path file, int depth) throws IOException {
        ZipFile archive = owned(archive(name, file));
        if (archive.getEntry(Workbook.MARK) != null) {
            openWorkbook(name, file);
            return;
        }
        if (archive.getEntry(OTHER_WORKBOOK) != null || archive.getEntry(OPEN_DOCUMENT) != null) {
            throw DataException.of(
                    name,
                    SourceMessage.NOT_READ.with(SourceMessage.OTHER_WORKBOOK),
                    ContentType.command(name, ContentType.AS_WORKBOOK));
        }
        List<ZipEntry> members = archive.stream()
                .<ZipEntry>map(member -> member)
                .filter(FileTables::isFile)
                .toList();
        for (ZipEntry member : members) {
            String called = name + PART + member.getName();
            if (members.size() == 1 && depth < DEEPEST) {
                open(called, bytes(archive, member), Optional.empty(), depth + 1);
            } else {
                addMember(called, archive, member, depth);
            }
        }
        if (parts.isEmpty()) {
            throw DataException.of(this.file.name(), SourceMessage.NO_TABLE.with(passedOver));
        }
    }

    /** One of several, of which many may be no tables. */
    private void addMember(String name, ZipFile archive, ZipEntry member, int depth) throws IOException {
        try (BufferedInputStream bytes = Compression.unpacked(bytes(archive, member))) {
            ContentType type = ContentType.of(name, bytes);
            if (type != ContentType.ZIP) {
                parts.add(new Part(
                        name, Optional.empty(), () -> rows(name, type, Compression.unpacked(bytes(archive, member)))));
            } else if (depth < DEEPEST) {
                openArchive(name, kept(bytes), depth + 1);
            } else {
                passedOver.add(inFile(name));
            }
        } catch (DataException notRead) {
            passedOver.add(inFile(name));
        }
    }

    private static BufferedInputStream bytes(ZipFile archive, ZipEntry member) throws IOException {
        return new BufferedInputStream(CheckedMember.open(archive, member), Compression.BUFFER);
    }

    /** Whether it is a file of the user's, and not of the program that packed it. */
    private static boolean isFile(ZipEntry member) {
        String file = member.getName().substring(member.getName().lastIndexOf('/') + 1);
        return !member.isDirectory()
                && !file.startsWith(".")
                && !member.getName().startsWith("__MACOSX/");
    }

    private static ZipFile archive(String name, Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException otherNames) {
            // names that are not in UTF-8; if it is damaged it fails again
        }
        try {
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException damaged) {
            throw new MessageIOException(SourceMessage.BROKEN_ZIP.with(name, damaged.getMessage()), damaged);
        }
    }

    private void openWorkbook(String name, Path file) throws IOException {
        Workbook workbook = owned(Workbook.open(file));
        for (String sheet : workbook.sheets()) {
            String called = name + PART + sheet;
            parts.add(new Part(called, Optional.of(sheet), () -> SheetRows.of(called, workbook.sheet(sheet))));
        }
    }

    private Part choose() throws IOException {
        List<Part> sheets =
                parts.stream().filter(part -> part.sheet().isPresent()).toList();
        if (options.sheet().isPresent() && !sheets.isEmpty()) {
            return asked(sheets, options.sheet().get());
        }
        return parts.size() == 1 ? parts.get(0) : alone();
    }

    /** The sheet of that name, or else of that number. */
    private Part asked(List<Part> sheets, String asked) {
        List<Part> named = sheets.stream()
                .filter(part -> part.sheet().orElseThrow().equalsIgnoreCase(asked)
                        || inFile(part.name()).equalsIgnoreCase(asked))
                .toList();
        if (named.size() > 1) {
            throw several(named);
        }
        return named.stream()
                .findFirst()
                .or(() -> IntStream.range(0, sheets.size())
                        .filter(i -> Integer.toString(i + 1).equals(asked))
                        .mapToObj(sheets::get)
                        .findFirst())
                .orElseThrow(() -> new IncompatibleParameters(
                        SourceMessage.NO_SUCH_SHEET.with(file.name(), asked, names(sheets))));
    }

    /** The one that has a header, or else the one that holds anything. */
    private Part alone() throws IOException {
        List<Part> tables = new ArrayList<>();
        List<Part> others = new ArrayList<>();
        for (Part part : parts) {
            try (Rows rows = part.opener().open()) {
                if (FoundHeader.isIn(rows, options.overrides())) {
                    tables.add(part);
                } else if (!rows.peek(1).isEmpty()) {
                    others.add(part);
                }
            } catch (DataException noTable) {
                others.add(part);
            }
        }
        List<Part> candidates = tables.isEmpty() ? others : tables;
        if (candidates.size() == 1) {
            passedOver.addAll(names(
                    parts.stream().filter(part -> part != candidates.get(0)).toList()));
            return candidates.get(0);
        }
        if (!tables.isEmpty()) {
            throw several(tables);
        }
        throw DataException.of(
                file.name(),
                SourceMessage.NO_TABLE.with(names(parts)),
                parts.get(0).sheet().isPresent() ? SourceMessage.SAY_SHEET : Text.NONE);
    }

    private IncompatibleParameters several(List<Part> tables) {
        String first = inFile(tables.get(0).name());
        return new IncompatibleParameters(
                tables.get(0).sheet().isPresent()
                        ? SourceMessage.SEVERAL_SHEETS.with(file.name(), names(tables), ShellWord.of(first))
                        : SourceMessage.SEVERAL_MEMBERS.with(
                                file.name(),
                                names(tables),
                                ContentType.command(
                                        file.name(), "unzip -p FILE " + ShellWord.of(first) + ContentType.PIPED)));
    }

    private List<String> names(List<Part> parts) {
        return parts.stream().map(part -> inFile(part.name())).toList();
    }

    /** The name of a part without that of the file. */
    private String inFile(String name) {
        return name.substring(file.name().length() + PART.length());
    }

    /** What cannot be read from its end, in a file of its own. */
    private Path kept(BufferedInputStream bytes) throws IOException {
        Path file = Files.createTempFile("trade", null);
        owned(() -> Files.deleteIfExists(file));
        file.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] chunk = new byte[Compression.BUFFER];
            for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                kept += read;
                if (kept > LARGEST) {
                    throw new MessageIOException(SourceMessage.LARGE_ARCHIVE.with(this.file.name()));
                }
                out.write(chunk, 0, read);
            }
        }
        return file;
    }

    private IOException explained(IOException unreadable) {
        if (unreadable instanceof UnreadableWorkbook) {
            return new MessageIOException(
                    SourceMessage.BROKEN_WORKBOOK.with(file.name(), unreadable.getMessage()), unreadable);
        }
        return CsvRows.explained(file.name(), unreadable, 0);
    }

    private <T extends Closeable> T owned(T resource) {
        resources.push(resource);
        return resource;
    }

    @Override
    public void close() throws IOException {
        while (!resources.isEmpty()) {
            resources.pop().close();
        }
    }
}
