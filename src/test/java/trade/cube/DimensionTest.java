package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import trade.message.CodeList;
import trade.message.Text;

class DimensionTest {

    @Test
    void a_member_is_called_by_its_name_in_the_code_list_of_its_dimension() {
        Member share = Member.part("share", "share");
        assertThat(Dimension.MARKET.nameOf(share)).isEqualTo(new Text.Name("share", CodeList.MARKETS));
        assertThat(Dimension.REPORTER.nameOf(share)).isEqualTo(new Text.Name("share", CodeList.MARKETS));
        assertThat(Dimension.PRODUCT.nameOf(share)).isEqualTo(new Text.Name("share", CodeList.PRODUCTS));
    }

    @Test
    void a_whole_is_called_by_a_word() {
        assertThat(Dimension.MARKET.nameOf(Member.WORLD)).isEqualTo(CubeMessage.WORLD);
        assertThat(Dimension.PRODUCT.nameOf(Member.TOTAL)).isEqualTo(CubeMessage.ALL_PRODUCTS);
        assertThat(Dimension.REPORTER.nameOf(Member.UNNAMED_REPORTER)).isEqualTo(CubeMessage.NOT_NAMED);
    }

    @Test
    void what_is_measured_has_a_name() {
        assertThat(Measure.VALUE).hasToString("value");
        assertThat(Measure.QUANTITY).hasToString("quantity");
    }
}
