package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Fixture.notes;
import static trade.Fixture.table;
import static trade.Slices.exports;
import static trade.Slices.withProducts;
import static trade.Slices.withReporters;
import static trade.cube.Dimension.PERIOD;
import static trade.cube.Dimension.PRODUCT;
import static trade.cube.Dimension.REPORTER;
import static trade.figure.GrowthTest.yearOnYear;

import java.util.List;
import org.junit.jupiter.api.Test;
import trade.cube.Slice;
import trade.table.ShareWhole;

/** Codes of products change with each edition of the HS. */
class EditionsTest {

    private static final String DATASET = """
            2020 export Peru:World TOTAL  80 HS2017
            2020 export Peru:World 851762 40 HS2017
            2020 export Peru:World 851712 40 HS2017
            2021 export Peru:World TOTAL  90 HS2017
            2021 export Peru:World 851762 45 HS2017
            2021 export Peru:World 851712 45 HS2017
            2022 export Peru:World TOTAL  99 HS2022
            2022 export Peru:World 851762 50 HS2022
            2022 export Peru:World 851713 49 HS2022
            """;

    private static final String OF_BOTH = "codes of products are those of HS2017 (2021), HS2022 (2022):"
            + " from one to the other, goods move to other codes";

    @Test
    void a_comparison_that_crosses_an_edition_says_so_and_names_the_codes_that_come_and_go() {
        assertThat(notes(table(yearOnYear(exports("2022", PRODUCT)), DATASET)))
                .contains(OF_BOTH, "not reported in each of these editions: 851712; 851713");
    }

    @Test
    void one_product_says_so_too() {
        assertThat(notes(table(yearOnYear(withProducts(exports("2022"), "851762")), DATASET)))
                .contains(OF_BOTH)
                .noneMatch(note -> note.startsWith("not reported in each"));
    }

    @Test
    void a_comparison_within_an_edition_says_nothing() {
        assertThat(notes(table(yearOnYear(exports("2021", PRODUCT)), DATASET))).noneMatch(EditionsTest::isOfEditions);
    }

    @Test
    void all_products_are_the_same_in_each_edition() {
        assertThat(notes(table(yearOnYear(exports("2022")), DATASET))).noneMatch(EditionsTest::isOfEditions);
    }

    @Test
    void a_sum_over_two_editions_says_so() {
        assertThat(notes(table(share(exports("2021..2022", PRODUCT)), DATASET))).contains(OF_BOTH);
    }

    @Test
    void a_series_of_years_says_which_are_of_which() {
        Slice years = withProducts(exports("2020..2022", PERIOD), "851762");

        assertThat(notes(table(share(years), DATASET)))
                .contains("codes of products are those of HS2017 (2020..2021), HS2022 (2022):"
                        + " from one to the other, goods move to other codes");
    }

    @Test
    void the_periods_of_an_edition_are_told_in_one_length() {
        String monthly = DATASET + """
                2021-12 export Peru:World 851762 4 HS2017
                """;

        assertThat(notes(table(yearOnYear(withProducts(exports("2022"), "851762")), monthly)))
                .contains(OF_BOTH);
    }

    @Test
    void reporters_of_other_editions_are_not_compared_over_time() {
        String chile = DATASET + """
                2021 export Chile:World 851712 7 HS2012
                2020 export Chile:World 851712 6 HS2012
                """;

        assertThat(notes(table(yearOnYear(withReporters(exports("2021", REPORTER, PRODUCT), "Peru", "Chile")), chile)))
                .noneMatch(EditionsTest::isOfEditions);
    }

    private static boolean isOfEditions(String note) {
        return note.contains("HS20");
    }

    private static Share share(Slice slice) {
        return new Share(slice, ShareWhole.ALL, List.of(), Listing.ALL);
    }
}
