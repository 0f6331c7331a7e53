package trade.layout;

import java.math.BigDecimal;
import trade.cube.Flow;

/** Spain's INE, and offices that publish like it: {@code …;Periodo;Total}. */
final class SpainIne {

    static final Layout CSV = Layout.named("Spain INE")
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
            .in("EUR; --scale says thousands or millions")
            .decimal(',')
            .trap("semicolons, decimal comma, points between thousands")
            .trap("2012M12 is a month");

    private SpainIne() {}
}
