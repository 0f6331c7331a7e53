package trade.layout.office;

import java.math.BigDecimal;
import trade.cube.Flow;
import trade.layout.Field;
import trade.layout.Layout;
import trade.message.Text;

/** Spain's INE, and offices that publish like it: {@code …;Periodo;Total}. */
final class SpainIne {

    static final Layout CSV = Layout.named(Text.verbatim("Spain INE"))
            .recognisedBy("Periodo", "Total|Valor")
            .column(Field.PERIOD, "Periodo")
            .column(Field.FLOW, "Flujo", "Tipo de flujo", "Operación", "Movimiento")
            .column(Field.MARKET, "País", "Países", "Países y territorios", "Destino", "Origen")
            .column(Field.PRODUCT, "Producto", "Productos", "Mercancía", "Sección", "Capítulo", "TARIC", "CUCI")
            .value(BigDecimal.ONE, "Total", "Valor")
            .keep("Tipo de dato", "Dato base", "Valor", "")
            .flow("Exportación", Flow.EXPORT)
            .flow("Exportaciones", Flow.EXPORT)
            .flow("Importación", Flow.IMPORT)
            .flow("Importaciones", Flow.IMPORT)
            .always(Field.REPORTER, "ES")
            .always(Field.CURRENCY, "EUR")
            .unit("EUR; --scale says thousands or millions", "EUR; --scale cho biết nghìn hay triệu")
            .decimal(',')
            .trap(
                    "semicolons, decimal comma, points between thousands",
                    "dấu chấm phẩy, dấu phẩy thập phân, dấu chấm hàng nghìn")
            .trap("2012M12 is a month", "2012M12 là một tháng")
            .build();

    private SpainIne() {}
}
