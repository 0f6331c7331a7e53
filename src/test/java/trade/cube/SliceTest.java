package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Slices.exports;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PRODUCT;

import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void all_rows_are_of_all_members_of_the_dimensions_that_they_are_by() {
        Slice byMarket = ofJapanAndTea(MARKET).ofAllRows();
        Slice byProduct = ofJapanAndTea(PRODUCT).ofAllRows();

        assertThat(byMarket.markets().isAll()).isTrue();
        assertThat(byMarket.products()).isEqualTo(ofJapanAndTea(MARKET).products());
        assertThat(byProduct.markets()).isEqualTo(ofJapanAndTea(PRODUCT).markets());
        assertThat(byProduct.products().isAll()).isTrue();
    }

    private static Slice ofJapanAndTea(Dimension by) {
        return withProducts(withMarkets(exports("2023", by), "Japan"), "Tea");
    }
}
