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
        Duplicates duplicates = duplicates(Rule.FAIL);

        assertThat(remember(duplicates, JANUARY, 2, "5")).isNull();
        assertThat(remember(duplicates, JANUARY, 3, "6").place()).isEqualTo("a.csv:2");
        assertThat(remember(duplicates, JANUARY, 4, "7").place()).isEqualTo("a.csv:2");
    }

    @Test
    void it_may_have_stood_in_a_dataset_before() {
        Duplicates duplicates = duplicates(Rule.FAIL);

        remember(duplicates, JANUARY, 2, "5");
        duplicates.startDataset("b.csv");

        assertThat(remember(duplicates, JANUARY, 3, "6").place()).isEqualTo("a.csv:2");
        assertThat(remember(duplicates, Period.parse("2024-02"), 4, "6")).isNull();
        assertThat(remember(duplicates, Period.parse("2024-02"), 5, "6").place())
                .isEqualTo("b.csv:4");
    }

    @Test
    void where_the_last_counts_it_takes_the_place_of_the_one_before() {
        Duplicates duplicates = duplicates(Rule.LAST);

        assertThat(remember(duplicates, JANUARY, 2, "5")).isNull();
        assertThat(remember(duplicates, JANUARY, 3, "6")).isEqualTo(new Earlier("a.csv:2", new BigDecimal(5)));
        assertThat(remember(duplicates, JANUARY, 4, "7")).isEqualTo(new Earlier("a.csv:3", new BigDecimal(6)));
    }

    @Test
    void where_all_are_added_up_none_comes_again() {
        Duplicates duplicates = duplicates(Rule.SUM);

        assertThat(remember(duplicates, JANUARY, 2, "5")).isNull();
        assertThat(remember(duplicates, JANUARY, 3, "6")).isNull();
    }

    @Test
    void of_half_a_million_cells_it_is_known_where_they_stood_of_others_that_they_did() {
        Duplicates duplicates = duplicates(Rule.FAIL);
        for (int ordinal = 0; ordinal < 500_000; ordinal++) {
            remember(duplicates, new Period(Frequency.MONTH, ordinal), 2, "5");
        }

        Period next = new Period(Frequency.MONTH, 500_000);
        assertThat(remember(duplicates, next, 3, "5")).isNull();
        assertThat(remember(duplicates, next, 4, "5").place()).isNull();
        assertThat(remember(duplicates, new Period(Frequency.MONTH, 499_999), 5, "6")
                        .place())
                .isEqualTo("a.csv:2");
    }

    @Test
    void parts_of_a_cell_are_told_apart_and_one_that_comes_again_is_known() {
        Duplicates duplicates = duplicates(Rule.FAIL);

        assertThat(remember(duplicates, JANUARY, 2, "5", "MG/0817800")).isNull();
        assertThat(remember(duplicates, JANUARY, 3, "6", "SP/0817800")).isNull();
        assertThat(remember(duplicates, JANUARY, 4, "5", "MG/0817800").place()).isEqualTo("a.csv:2");
    }

    private static Duplicates duplicates(Rule rule) {
        Duplicates duplicates = new Duplicates(rule, product -> 0);
        duplicates.startDataset("a.csv");
        return duplicates;
    }

    private static Earlier remember(Duplicates duplicates, Period period, long line, String value) {
        return remember(duplicates, period, line, value, "");
    }

    private static Earlier remember(Duplicates duplicates, Period period, long line, String value, String part) {
        Observation one = Observation.of(
                Flow.EXPORT, period, Member.UNNAMED_REPORTER, Member.WORLD, Member.TOTAL, new BigDecimal(value));
        return duplicates.remember(one, part, line);
    }
}
