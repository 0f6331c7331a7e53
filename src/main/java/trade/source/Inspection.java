package trade.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trade.csv.DataException;
import trade.cube.Cube;
import trade.cube.Provenance;
import trade.layout.Header;
import trade.message.Text;

/**
 * What datasets are like, and all that is wrong with them.
 *
 * @param files those whose header could be read
 * @param cube the sums of what could be read
 */
public record Inspection(List<InspectedFile> files, List<DataException.Problem> problems, Cube cube) {

    /**
     * What one file is like.
     *
     * @param delimiter what parts fields; tables have none
     * @param decimal the decimal mark; empty where no number has one
     * @param rows that were read, headers not counted
     * @param observations that they held
     * @param leftOut by heading, how many rows it kept from being read
     */
    public record InspectedFile(
            String name,
            Header header,
            Text encoding,
            Optional<Character> delimiter,
            Optional<Character> decimal,
            long rows,
            long observations,
            Map<String, Long> leftOut) {

        /** As far as a reader needs it who wants to redo a number. */
        Provenance.ReadFile ofTrail() {
            BigDecimal scale = header.scale();
            boolean isOne = scale.compareTo(BigDecimal.ONE) == 0;
            Text unit = header.currency()
                    .<Text>map(currency ->
                            isOne ? Text.verbatim(currency) : SourceMessage.CURRENCY_OF.with(scale, currency))
                    .orElse(isOne ? SourceMessage.UNITS : SourceMessage.UNITS_OF.with(scale));
            return new Provenance.ReadFile(name, header.layout().name(), encoding, unit, rows);
        }
    }
}
