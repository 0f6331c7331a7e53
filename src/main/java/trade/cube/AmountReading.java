package trade.cube;

/** One amount of a table: of one flow of a row over a window. */
record AmountReading(BreakdownRow row, Flow flow, Window over, Amount amount) {}
