package trade.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trade.message.MessageException;

class WrittenAmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            377bn             | 377000000000
            377 billion USD   | 377000000000
            33,57 tỷ USD      | 33570000000
            33.57 tỉ          | 33570000000
            755 triệu USD     | 755000000
            755m              | 755000000
            -1.5 million      | -1500000
            +3,9 bn           | 3900000000
            1.234.567         | 1234567
            1,234,567         | 1234567
            0.123 bn          | 123000000
            304               | 304
            3,522 tỷ          | refused
            12 parsecs        | refused
            1.2.3             | refused
            bn                | refused
            """)
    void amounts_are_read_as_people_write_them(String text, String expected) {
        if (expected.equals("refused")) {
            assertThatThrownBy(() -> WrittenAmount.parse(text)).isInstanceOf(MessageException.class);
        } else {
            assertThat(WrittenAmount.parse(text)).isEqualByComparingTo(expected);
        }
    }
}
