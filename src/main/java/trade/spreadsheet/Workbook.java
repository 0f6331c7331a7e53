package trade.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A workbook (.xlsx), which is a ZIP archive of XML. fastexcel-reader reads its cells one after the other, so that no sheet has to fit
 * into memory; what it does not tell is read before.
 */
public final class Workbook implements Closeable {

    /** The member that makes an archive a workbook. */
    public static final String MARK = "xl/workbook.xml";

    private static final String FOLDER = "xl/";
    private static final String RELATIONS = FOLDER + "_rels/workbook.xml.rels";

    private static final String STYLES = "styles.xml";

    private final ZipFile archive;
    private final ReadableWorkbook workbook;
    private final Map<String, String> targets = new HashMap<>();

    private Workbook(ZipFile archive, ReadableWorkbook workbook) {
        this.archive = archive;
        this.workbook = workbook;
    }

    /** @throws UnreadableWorkbook where it is damaged, or made in a way that is not understood */
    public static Workbook open(Path file) throws IOException {
        ZipFile archive = new ZipFile(file.toFile());
        try {
            // it asks for formats that may not be there
            boolean hasFormats =
                    archive.stream().anyMatch(member -> member.getName().endsWith(STYLES));
            return guarded(() -> {
                Workbook open = new Workbook(
                        archive, new ReadableWorkbook(file.toFile(), new ReadingOptions(hasFormats, true)));
                open.readTargets();
                open.checkTexts();
                return open;
            });
        } catch (IOException unreadable) {
            archive.close();
            throw unreadable;
        }
    }

    /** In the order of their tabs. */
    public List<String> sheets() {
        return workbook.getSheets().map(Sheet::getName).toList();
    }

    /** The rows of a sheet, from the first one on. */
    public SheetReader sheet(String name) throws IOException {
        Sheet sheet = workbook.findSheet(name).orElseThrow();
        return guarded(() -> {
            try (InputStream xml = part(targets.get(sheet.getId()))) {
                return new SheetReader(sheet.openStream(), SheetOutline.of(xml));
            }
        });
    }

    /** Where sheets are, by their ids. */
    private void readTargets() throws IOException, XMLStreamException {
        try (InputStream relations = part(RELATIONS)) {
            XMLStreamReader xml = SheetOutline.xml(relations);
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement() && xml.getLocalName().equals("Relationship")) {
                    String target = xml.getAttributeValue(null, "Target");
                    targets.put(
                            xml.getAttributeValue(null, "Id"),
                            target.startsWith("/") ? target.substring(1) : FOLDER + target);
                }
            }
        }
    }

    /** Texts and formats are in members of their own. */
    private void checkTexts() throws IOException {
        List<? extends ZipEntry> members = archive.stream()
                .filter(member -> member.getName().endsWith("sharedStrings.xml")
                        || member.getName().endsWith(STYLES))
                .toList();
        for (ZipEntry member : members) {
            try (InputStream bytes = CheckedMember.open(archive, member)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private InputStream part(String name) throws IOException {
        Optional<ZipEntry> member = archive.stream()
                .<ZipEntry>map(one -> one)
                .filter(one -> one.getName().equalsIgnoreCase(name))
                .findFirst();
        if (member.isEmpty()) {
            throw new IllegalStateException("no " + name);
        }
        return CheckedMember.open(archive, member.get());
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        archive.close();
    }

    /** Something that the library does. */
    interface Reading<T> {
        T done() throws IOException, XMLStreamException;
    }

    /** The library says in exceptions of any kind that it cannot read on. */
    static <T> T guarded(Reading<T> reading) throws IOException {
        try {
            return reading.done();
        } catch (RuntimeException | XMLStreamException | IOException unreadable) {
            throw new UnreadableWorkbook(unreadable);
        }
    }
}
