package trade;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import trade.csv.NumberedRecord;

/**
 * A workbook as bytes, of sheets in which a line is a row and {@code |} parts cells:
 *
 * <pre>
 * period | market | value
 * 2024   | "0303  | 1.5e3
 * </pre>
 *
 * What looks like a number is one, stored as it stands here; a text may begin with a quote that says so. {@code 45292~yyyy\-mm} is a number
 * in a format, {@code =SUM(A1:A2)=3} a formula with its result, which may lack, {@code TRUE} a boolean and {@code #N/A} an error. An empty
 * line is a row that the file does not have. {@code merge A1:B2} on a line of its own merges cells.
 */
public final class WorkbookFixture {

    private static final String MERGE = "merge ";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> formats = new ArrayList<>();
    private boolean isSince1904;

    public static WorkbookFixture of(String rows) {
        return new WorkbookFixture().sheet("Sheet1", rows);
    }

    public WorkbookFixture sheet(String name, String rows) {
        List<String> merged = rows.lines()
                .filter(line -> line.startsWith(MERGE))
                .map(line -> line.substring(MERGE.length()))
                .toList();
        List<String> lines =
                rows.lines().filter(line -> !line.startsWith(MERGE)).toList();
        List<NumberedRecord> cells = new ArrayList<>();
        for (int row = 1; row <= lines.size(); row++) {
            if (!lines.get(row - 1).isBlank()) {
                cells.add(new NumberedRecord(
                        row,
                        Stream.of(lines.get(row - 1).split("[|]", -1))
                                .map(String::strip)
                                .toList()));
            }
        }
        sheets.put(name, xml(cells, merged));
        return this;
    }

    /** Of cells that are written as above. */
    public static WorkbookFixture of(List<NumberedRecord> rows) {
        WorkbookFixture workbook = new WorkbookFixture();
        workbook.sheets.put("Sheet1", workbook.xml(rows, List.of()));
        return workbook;
    }

    /** Days are counted from 1904 on, as on old Macs. */
    public WorkbookFixture since1904() {
        isSince1904 = true;
        return this;
    }

    public byte[] bytes() {
        Map<String, String> members = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            number++;
            list.append("<sheet name='%s' sheetId='%d' r:id='rId%d'/>".formatted(sheet.getKey(), number, number));
            relations.append("<Relationship Id='rId%d' Type='worksheet' Target='worksheets/sheet%d.xml'/>"
                    .formatted(number, number));
            members.put("xl/worksheets/sheet%d.xml".formatted(number), sheet.getValue());
        }
        members.put("[Content_Types].xml", """
                <Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>\
                <Override PartName='/xl/styles.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>""");
        members.put("xl/workbook.xml", """
                <workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>\
                <workbookPr date1904='%s'/><sheets>%s</sheets></workbook>""".formatted(isSince1904, list));
        members.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        members.put("xl/styles.xml", styles());
        return zip(members);
    }

    public static byte[] zip(Map<String, String> members) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        members.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipOf(bytes);
    }

    public static byte[] zipOf(Map<String, byte[]> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String styles() {
        StringBuilder known = new StringBuilder();
        StringBuilder used = new StringBuilder("<xf numFmtId='0'/>");
        for (int i = 0; i < formats.size(); i++) {
            boolean isBuiltIn =
                    formats.get(i).matches("\\d+") && !formats.get(i).startsWith("0");
            int id = isBuiltIn ? Integer.parseInt(formats.get(i)) : 164 + i;
            known.append(
                    isBuiltIn ? "" : "<numFmt numFmtId='%d' formatCode='%s'/>".formatted(id, escaped(formats.get(i))));
            used.append("<xf numFmtId='%d'/>".formatted(id));
        }
        return "<styleSheet><numFmts>" + known + "</numFmts><cellXfs>" + used + "</cellXfs></styleSheet>";
    }

    private String xml(List<NumberedRecord> rows, List<String> merged) {
        StringBuilder data = new StringBuilder();
        for (NumberedRecord row : rows) {
            data.append("<row r='%d'>".formatted(row.number()));
            for (int column = 0; column < row.fields().size(); column++) {
                data.append(cell(row.cell(column), row.fields().get(column)));
            }
            data.append("</row>");
        }
        StringBuilder ranges = new StringBuilder();
        merged.forEach(range -> ranges.append("<mergeCell ref='%s'/>".formatted(range)));
        return "<worksheet><sheetData>" + data + "</sheetData><mergeCells>" + ranges + "</mergeCells></worksheet>";
    }

    private String cell(String place, String said) {
        if (said.isEmpty()) {
            return "";
        }
        if (said.startsWith("=")) {
            int result = said.lastIndexOf('=');
            String formula = "<f>" + escaped(said.substring(1, result == 0 ? said.length() : result)) + "</f>";
            String stored = result == 0 ? "<c r='%s'></c>".formatted(place) : cell(place, said.substring(result + 1));
            return (stored.isEmpty() ? "<c r='%s' t='str'><v></v></c>".formatted(place) : stored)
                    .replace("t='inlineStr'", "t='str'")
                    .replace("<is><t>", "<v>")
                    .replace("</t></is>", "</v>")
                    .replace("'>", "'>" + formula);
        }
        if (said.startsWith("#") && !said.startsWith("##")) {
            return "<c r='%s' t='e'><v>%s</v></c>".formatted(place, said);
        }
        if (said.equals("TRUE") || said.equals("FALSE")) {
            return "<c r='%s' t='b'><v>%d</v></c>".formatted(place, said.equals("TRUE") ? 1 : 0);
        }
        String[] formatted = said.split("~", 2);
        if (formatted[0].matches("-?\\d+([.]\\d+)?([eE][+-]?\\d+)?")) {
            return "<c r='%s' s='%d'><v>%s</v></c>"
                    .formatted(place, formatted.length > 1 ? style(formatted[1]) : 0, formatted[0]);
        }
        String text = said.startsWith("\"") ? said.substring(1) : said;
        return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(place, escaped(text));
    }

    private int style(String format) {
        if (!formats.contains(format)) {
            formats.add(format);
        }
        return formats.indexOf(format) + 1;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }
}
