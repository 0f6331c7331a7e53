package trade.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trade.table.Table;

class ReadableTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "7                         | USD: 7",
                "7.25                      | USD: 7.25",
                "7.125                     | USD: 7.13",
                "99.9                      | USD: 99.9",
                "100                       | thousand USD: 0.1",
                "99999                     | thousand USD: 100.0",
                "100000                    | million USD: 0.1",
                "99999999                  | million USD: 100.0",
                "100000000                 | billion USD: 0.10",
                "34530000000               | billion USD: 34.53",
                "34530000000 3234030       | million USD: 34,530.0 3.2",
                "34530000000 5             | million USD: 34,530.0 0.0",
                "999999999 5               | thousand USD: 1,000,000.0 0.0",
                "1000000 5                 | thousand USD: 1,000.0 0.0",
                "999999 5                  | USD: 999,999 5",
                "0                         | USD: 0",
                "0 34530000000             | billion USD: 0.00 34.53",
                "-34530000000              | billion USD: -34.53",
                "1234567890123456789       | billion USD: 1,234,567,890.12"
            })
    void a_scale_keeps_the_smallest_value_readable_and_the_largest_short(String values, String expected) {
        assertThat(shown(new Readable(Tables.of(values.split(" ")), Tables.PLAIN), Tables.of(values.split(" "))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} with {1} decimals is {2}")
    @CsvSource({"2.5, 0, 3", "-2.5, 0, -3", "2.449, 1, 2.4", "-0.04, 1, 0.0", "0.05, 1, 0.1", "1234.5, 3, '1,234.500'"})
    void rounds_half_up_to_the_decimals_asked_for(String value, int decimals, String expected) {
        Style style = new Style(Optional.of(Scale.ONE), OptionalInt.of(decimals), false, 0);

        assertThat(shown(new Readable(Tables.of(value), style), Tables.of(value)))
                .isEqualTo("USD: " + expected);
    }

    private static String shown(Readable readable, Table table) {
        String values = table.rows().stream()
                .map(row -> readable.text(table.columns().get(1), row.get(1)))
                .collect(Collectors.joining(" "));
        return readable.title().replace("Exports, ", "") + ": " + values;
    }
}
