package trade.source;

import java.math.BigDecimal;
import trade.cube.Flow;
import trade.cube.Member;
import trade.cube.Period;

/** One reported value, in currency units. */
record Observation(Flow flow, Period period, Member market, Member product, BigDecimal value) {}
