package trade.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trade.cube.Member;

class ProductsTest {

    @ParameterizedTest
    @ValueSource(strings = {"TOTAL", "Total", "All products", "TỔNG TRỊ GIÁ", "Tổng số", "tong"})
    void the_total_has_many_names(String name) {
        assertThat(Products.inFile(name)).isEqualTo(Member.TOTAL);
    }

    @Test
    void codes_are_text() {
        assertThat(Products.inFile("0303").code()).isEqualTo("0303");
        assertThat(Products.inFile(" Total fish ").name()).isEqualTo("Total fish");
    }
}
