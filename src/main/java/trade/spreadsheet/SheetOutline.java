package trade.spreadsheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.CellRangeAddress;

/**
 * What must be known of a sheet before its rows are read, and the library does not tell.
 *
 * @param merged the cells that are merged into one, of which the first alone holds anything, by the number of their first row; they stand
 *     behind all rows
 * @param emptyResults the formulas whose result is an empty text, which is something else than none
 */
record SheetOutline(Map<Long, List<CellRangeAddress>> merged, Set<CellAddress> emptyResults) {

    static SheetOutline of(InputStream sheet) throws IOException, XMLStreamException {
        SheetOutline outline = new SheetOutline(new HashMap<>(), new HashSet<>());
        XMLStreamReader xml = xml(sheet);
        String textFormula = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "c" ->
                        textFormula = "str".equals(xml.getAttributeValue(null, "t"))
                                ? xml.getAttributeValue(null, "r")
                                : null;
                    case "v" ->
                        textFormula =
                                textFormula != null && xml.getElementText().isEmpty() ? textFormula : null;
                    case "mergeCell" -> outline.add(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("c")
                    && textFormula != null) {
                outline.emptyResults().add(new CellAddress(textFormula));
            }
        }
        // so that its checksum is compared
        sheet.transferTo(OutputStream.nullOutputStream());
        return outline;
    }

    private void add(CellRangeAddress range) {
        merged.computeIfAbsent(range.getFirstRow() + 1L, none -> new ArrayList<>())
                .add(range);
    }

    /** A reader that looks nothing up outside. */
    static XMLStreamReader xml(InputStream bytes) throws XMLStreamException {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(bytes);
    }

    /** The merged cells that begin in a row. */
    List<CellRangeAddress> mergedFrom(long row) {
        return merged.getOrDefault(row, List.of());
    }
}
