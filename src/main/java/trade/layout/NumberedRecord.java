package trade.layout;

import java.util.List;

/**
 * A record of a CSV dataset.
 *
 * @param number the line that it begins in, from 1
 */
public record NumberedRecord(long number, List<String> fields) {}
