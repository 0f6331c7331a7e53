package trade.source;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import trade.cube.Flow;

/**
 * What a user says of a CSV dataset because its own words do not, or to overrule them.
 *
 * @param columns the heading of each field
 * @param scale what a value of 1 stands for, in currency units
 * @param flow what observations are where no column says it
 */
public record CsvOptions(
        Map<Field, String> columns,
        Optional<Character> delimiter,
        Optional<Character> decimal,
        Optional<BigDecimal> scale,
        Optional<String> currency,
        Charset encoding,
        boolean skipBadRows,
        Duplicates.Rule duplicates,
        Flow flow) {}
