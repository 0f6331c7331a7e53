package trade.cube;

import java.util.Collection;

/** Sums by product that a source keeps until they are asked for. In a cube each is an object, and of millions only few may be needed. */
public interface DeferredSums {

    /** Takes a sum of so many numbers. */
    interface SumConsumer {
        void take(AggregationLevel grain, Observation sum, long count);
    }

    /** Gives what some reporters come to, as that of one. */
    void give(Collection<Member> reporters, Member one, SumConsumer taker);
}
