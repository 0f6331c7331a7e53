package trade.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import trade.cube.Flow;
import trade.cube.Frequency;
import trade.cube.Member;
import trade.cube.Observation;
import trade.cube.Period;
import trade.source.Duplicates.Earlier;
import trade.source.Duplicates.Rule;

class DuplicatesTest {

    private static final Period JANUARY = Period.parse("2024-01");

    @Test
    void a_cell_that_comes_again_stood_where_it_came_first() {
        Duplicates duplicates = new Duplicates(Rule.FAIL);

        assertThat(remember(duplicates, JANUARY, "a.csv:2", "5")).isNull();
        assertThat(remember(duplicates, JANUARY, "a.csv:3", "6")).isEqualTo(earlier("a.csv:2", "5"));
        assertThat(remember(duplicates, JANUARY, "a.csv:4", "7")).isEqualTo(earlier("a.csv:2", "5"));
        assertThat(duplicates.gaveUp()).isFalse();
    }

    @Test
    void where_the_last_counts_it_takes_the_place_of_the_one_before() {
        Duplicates duplicates = new Duplicates(Rule.LAST);

        assertThat(remember(duplicates, JANUARY, "a.csv:2", "5")).isNull();
        assertThat(remember(duplicates, JANUARY, "a.csv:3", "6")).isEqualTo(earlier("a.csv:2", "5"));
        assertThat(remember(duplicates, JANUARY, "a.csv:4", "7")).isEqualTo(earlier("a.csv:3", "6"));
    }

    @Test
    void where_all_are_added_up_nothing_is_remembered() {
        Duplicates duplicates = new Duplicates(Rule.SUM);

        assertThat(remember(duplicates, JANUARY, "a.csv:2", "5")).isNull();
        assertThat(remember(duplicates, JANUARY, "a.csv:3", "6")).isNull();
    }

    @Test
    void half_a_million_cells_are_remembered_and_that_others_were_not_is_said() {
        Duplicates duplicates = new Duplicates(Rule.FAIL);
        for (int ordinal = 0; ordinal < 500_000; ordinal++) {
            remember(duplicates, new Period(Frequency.MONTH, ordinal), "a.csv:2", "5");
        }
        assertThat(duplicates.gaveUp()).isFalse();

        Period next = new Period(Frequency.MONTH, 500_000);
        assertThat(remember(duplicates, next, "a.csv:3", "5")).isNull();
        assertThat(remember(duplicates, next, "a.csv:4", "5")).isNull();
        assertThat(remember(duplicates, new Period(Frequency.MONTH, 499_999), "a.csv:5", "6"))
                .isEqualTo(earlier("a.csv:2", "5"));
        assertThat(duplicates.gaveUp()).isTrue();
    }

    private static Earlier remember(Duplicates duplicates, Period period, String place, String value) {
        return duplicates.remember(
                Observation.of(
                        Flow.EXPORT,
                        period,
                        Member.UNNAMED_REPORTER,
                        Member.WORLD,
                        Member.TOTAL,
                        new BigDecimal(value)),
                "",
                place.split(":")[0],
                Long.parseLong(place.split(":")[1]));
    }

    private static Earlier earlier(String place, String value) {
        return new Earlier(place.split(":")[0], Long.parseLong(place.split(":")[1]), new BigDecimal(value));
    }
}
