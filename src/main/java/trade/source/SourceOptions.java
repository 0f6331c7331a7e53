package trade.source;

import java.nio.charset.Charset;
import java.util.Optional;
import trade.cube.Flow;
import trade.layout.DateOrder;
import trade.layout.Overrides;

/**
 * What a user says of a dataset because its own words do not, or to overrule them.
 *
 * @param overrides of what its columns mean
 * @param dates what dates begin with that do not begin with their year
 * @param sheet which sheet of a workbook is read, by its name or number
 * @param flow what observations are where no column says it
 * @param codes what codes of markets mean
 * @param keepsTrail whether to keep where observations stand; all is then read row by row
 */
public record SourceOptions(
        Overrides overrides,
        Optional<Character> delimiter,
        Optional<Character> decimal,
        Optional<DateOrder> dates,
        Optional<Charset> encoding,
        Optional<String> sheet,
        boolean skipBadRows,
        Duplicates.Rule duplicates,
        Flow flow,
        boolean keepsTrail,
        CodeFile codes) {}
