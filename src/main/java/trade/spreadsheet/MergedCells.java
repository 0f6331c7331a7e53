package trade.spreadsheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellRangeAddress;

/**
 * The cells of a sheet that are merged into one, of which the first alone holds anything. They stand behind all rows, and the library does
 * not read them.
 *
 * @param byFirstRow by the number of the row in which they begin
 */
record MergedCells(Map<Integer, List<CellRangeAddress>> byFirstRow) {

    static MergedCells of(InputStream sheet) throws XMLStreamException {
        XMLStreamReader xml = xml(sheet);
        List<CellRangeAddress> all = new ArrayList<>();
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement() && xml.getLocalName().equals("mergeCell")) {
                all.add(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
            }
        }
        return new MergedCells(all.stream()
                .collect(Collectors.groupingBy(range -> range.getFirstRow() + 1, TreeMap::new, Collectors.toList())));
    }

    /** A reader that looks nothing up outside. */
    static XMLStreamReader xml(InputStream bytes) throws XMLStreamException {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(bytes);
    }

    /** Those that begin in a row. */
    List<CellRangeAddress> from(long row) {
        return byFirstRow.getOrDefault((int) row, List.of());
    }
}
