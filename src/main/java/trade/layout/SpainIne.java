package trade.layout;

import java.math.BigDecimal;
import trade.cube.Flow;

/** Spain's INE, and offices that publish like it: {@code …;Periodo;Total}. */
final class SpainIne {

    static final Layout CSV = Layout.named("Spain INE")
            .recognisedBy("periodo", "total|valor")
            .column(Field.PERIOD, "periodo")
            .column(Field.FLOW, "flujo", "tipodeflujo", "operacion", "movimiento")
            .column(Field.MARKET, "pais", "paises", "paisesyterritorios", "destino", "origen")
            .column(Field.PRODUCT, "producto", "productos", "mercancia", "seccion", "capitulo", "taric", "cuci")
            .value(BigDecimal.ONE, "total", "valor")
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
