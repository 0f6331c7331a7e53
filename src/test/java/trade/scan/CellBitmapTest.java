package trade.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class CellBitmapTest {

    @Test
    void cells_that_are_there_already_do_not_keep_others_from_being_added() {
        CellBitmap cells = new CellBitmap();
        CellBitmap more = new CellBitmap();
        cells.add(1, 3);
        more.add(1, 3);
        more.add(1, 200);
        more.add(2, 5);

        assertThat(cells.addAll(more)).isFalse();
        assertThat(cells.productsOf(1)).isEqualTo(products(3, 200));
        assertThat(cells.productsOf(2)).isEqualTo(products(5));
    }

    @Test
    void cells_that_were_handed_over_are_met_again() {
        CellBitmap cells = new CellBitmap();
        CellBitmap more = new CellBitmap();
        more.add(1, 200);
        assertThat(cells.addAll(more)).isTrue();

        assertThat(more.add(1, 3)).isTrue();
        assertThat(cells.addAll(more)).isTrue();
        assertThat(more.add(1, 200)).isTrue();
        assertThat(cells.addAll(more)).isFalse();
        assertThat(cells.productsOf(1)).isEqualTo(products(3, 200));
    }

    @Test
    void a_group_that_was_removed_holds_nothing() {
        CellBitmap cells = new CellBitmap();
        cells.add(1, 3);
        cells.removeAll(1);
        cells.removeAll(1000);

        assertThat(cells.productsOf(1)).isEqualTo(products());
    }

    private static BitSet products(int... numbers) {
        BitSet products = new BitSet();
        for (int number : numbers) {
            products.set(number);
        }
        return products;
    }
}
