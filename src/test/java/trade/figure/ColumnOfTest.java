package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Slices.exports;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withReporters;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PRODUCT;
import static trade.cube.Dimension.REPORTER;

import java.util.List;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.cube.Slice;
import trade.message.Text;
import trade.table.ColumnName;
import trade.table.ShareWhole;
import trade.table.Table;

/** What a column is of, where that is not all, or not the total, or not the value. */
class ColumnOfTest {

    private static final String DATASET = """
            2023 export Vietnam:Japan Coffee  100
            2023 export Vietnam:Peru  Coffee  300
            2022 export Vietnam:Japan Coffee  100
            2022 export Vietnam:Peru  Coffee  100
            """;

    @Test
    void labels_are_of_the_members_that_were_asked_for() {
        assertThat(of(new Growth(withMarkets(exports("2023", MARKET), "Japan", "Peru"), List.of()), MARKET))
                .hasToString("Japan, Peru");
        assertThat(of(new Growth(withProducts(exports("2023", PRODUCT), "Coffee"), List.of()), PRODUCT))
                .hasToString("Coffee");
        assertThat(of(new Growth(withReporters(exports("2023", REPORTER), "Vietnam"), List.of()), REPORTER))
                .hasToString("Vietnam");
    }

    @Test
    void labels_of_all_say_nothing() {
        assertThat(of(new Growth(exports("2023", MARKET), List.of()), MARKET)).isEqualTo(Text.NONE);
        assertThat(of(new Growth(exports("2023", PRODUCT), List.of()), PRODUCT)).isEqualTo(Text.NONE);
        assertThat(of(new Growth(exports("2023", REPORTER), List.of()), REPORTER))
                .isEqualTo(Text.NONE);
    }

    @Test
    void a_share_is_of_the_total_or_of_what_is_said() {
        Slice slice = exports("2023", MARKET);
        for (ShareWhole whole : ShareWhole.values()) {
            assertThat(of(new Share(slice, whole, List.of()), ColumnName.SHARE)).isEqualTo(whole);
        }
    }

    @Test
    void a_rank_is_by_value_or_by_what_changed() {
        assertThat(of(rank(ColumnName.VALUE), ColumnName.RANK)).isEqualTo(Text.NONE);
        assertThat(of(rank(ColumnName.GROWTH), ColumnName.RANK)).isEqualTo(Heading.GROWTH);
        assertThat(of(rank(ColumnName.CHANGE), ColumnName.RANK)).isEqualTo(Heading.CHANGE);
    }

    private static Rank rank(ColumnName order) {
        return new Rank(exports("2023", MARKET), List.of(Comparison.YEAR_ON_YEAR), Listing.by(order));
    }

    private static Text of(Figure figure, Text column) {
        Table table = Fixture.table(figure, DATASET);
        return table.columns().stream()
                .filter(one -> one.isNamed(column))
                .findFirst()
                .orElseThrow()
                .of();
    }
}
