package trade.source;

import java.util.List;

/**
 * A record of a CSV dataset.
 *
 * @param number the line that it begins in, from 1
 */
record Line(long number, List<String> fields) {}
