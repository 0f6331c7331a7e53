package trade.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What spreadsheets store for a date, a percentage and a code is a number; its format says which it is. */
class CellFormatTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "yyyy-mm-dd|2024-01-31",
                "dd/mm/yyyy|2024-01-31",
                "[$-409]d\\-mmm\\-yy;@|2024-01-31",
                "m/d/yy h:mm|2024-01-31",
                "yyyy\"年\"m\"月\"d\"日\"|2024-01-31",
                "[$-411]ge.m.d|2024-01-31",
                "d-mmm|2024-01-31",
                "mmm|2024-01-31",
                "dddd, mmmm dd, yyyy|2024-01-31",
                "mmm-yy|2024-01",
                "yyyy\\-mm|2024-01",
                "\"T\"m/yyyy|2024-01",
                "[$-42A]mmmm\\ yyyy|2024-01",
                "yyyy\"年\"m\"月\"|2024-01",
                "[$-411]ggge\"年\"m\"月\"|2024-01",
                "yyyy|2024",
                "\"Year\" yyyy|2024",
                "h:mm AM/PM|00:00",
                "[h]:mm:ss|00:00",
                "mm:ss.0|00:00"
            })
    void a_date_is_read_as_far_as_it_is_shown(String format, String text) {
        CellFormat read = CellFormat.of(164, format);

        assertThat(read.isOfTime()).isTrue();
        assertThat(read.text(LocalDateTime.parse("2024-01-31T00:00"))).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General",
                "[Red]General",
                "0",
                "0.00",
                "#,##0",
                "#,##0.00_);[Red](#,##0.00)",
                "0.00E+00",
                "\"d\"0",
                "#,##0\\ \"ngày\"",
                "_-* #,##0\\ [$₫-42A]_-;-* #,##0\\ [$₫-42A]_-",
                "#,##0,,\" m\"",
                "@",
                "# ?/?"
            })
    void a_number_is_read_as_it_is_stored_however_it_is_shown(String format) {
        CellFormat read = CellFormat.of(164, format);

        assertThat(read.isOfTime()).isFalse();
        assertThat(read.text(new BigDecimal("1234567.8910"))).isEqualTo("1234567.891");
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource({
        "0.12,0%,12%",
        "0.1234,0.0%,12.34%",
        "1,0%,100%",
        "303,0000,0303",
        "303,00,303",
        "303,00\\-00,0303",
        "-3,00,-3",
        "3.5,00,3.5",
        "1.2E+3,0,1200",
        "4.4999999999999998E-2,0.00,0.044999999999999998",
        "0.30000000000000004,0.0,0.30000000000000004",
        "0E-7,0,0",
        "1E+300,0,1E+300"
    })
    void of_what_is_stored_no_digit_is_lost(String stored, String format, String text) {
        assertThat(CellFormat.of(164, format).text(new BigDecimal(stored))).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"14,false", "27,true", "31,true", "58,true", "5,false", "44,false"})
    void dates_of_east_asia_have_formats_without_text(int id, boolean isDate) {
        assertThat(CellFormat.of(id, null).isOfTime()).isEqualTo(isDate);
    }
}
