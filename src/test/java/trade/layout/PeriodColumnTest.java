package trade.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trade.csv.NumberedRecord;
import trade.cube.Measure;
import trade.cube.Period;

class PeriodColumnTest {

    @ParameterizedTest(name = "{1} below {0} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Period,Year,Value | Annual,2023,5 | 2023",
                "Period,Year,Value | Total,2023.0,5 | 2023",
                "Period,Year,Value | ,2023,5 | 2023",
                "Kỳ,Năm,Trị giá | Cả năm,2023,5 | 2023",
                "Period,Year,Value | M08,2023,5 | 2023-08",
                "Period,Year,Value | August,2023,5 | 2023-08",
                "Period,Year,Value | Q3,2023,5 | 2023-Q3",
                "Kỳ,Năm,Trị giá | Tháng 8,2023,5 | 2023-08",
                "Period,Year,Month,Value | Monthly,2023,8,5 | 2023-08",
                "Period,Year,Month,Value | ,2023,M08,5 | 2023-08",
                "Period,Year,Value | 2023-08,2022,5 | 2023-08",
                "Period,Year,Month,Value | 2023-Q1,2022,12,5 | 2023-Q1"
            })
    void gives_way_to_the_year_where_it_holds_no_period(String headings, String row, String period) {
        assertThat(periods(headings, row)).containsExactly(period);
    }

    @ParameterizedTest(name = "{1} below {0} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Year,Month,Value | 2018,M08,5 | 2018-08",
                "Year,Month,Value | 2018,08,5 | 2018-08",
                "Year,Month,Value | 2018.0,8.0,5 | 2018-08",
                "Year,Month,Value | 2018,Aug,5 | 2018-08",
                "Year,Month,Value | 2018,agosto,5 | 2018-08",
                "Year,Month,Value | 2018,T8,5 | 2018-08",
                "Year,Quarter,Value | 2018,3,5 | 2018-Q3",
                "Year,Quarter,Value | 2018,3.0,5 | 2018-Q3",
                "Year,Quarter,Value | 2018,Q3,5 | 2018-Q3"
            })
    void a_month_or_quarter_beside_its_year_is_written_in_many_ways(String headings, String row, String period) {
        assertThat(periods(headings, row)).containsExactly(period);
    }

    @Test
    void what_nobody_knows_does_not_give_way() {
        Header jumbled = header("Period,Year,Value", "Annual,2023,5", "August,2023,5");
        Header numbers = header("Period,Year,Value", "8,2023,5");
        Header words = header("Period,Year,Value", "Lent,2023,5");
        Header annualBesideMonths = header("Period,Year,Month,Value", "Annual,2023,12,5");
        Header withoutYear = header("Period,Value", "Annual,5");

        for (Header header : List.of(jumbled, numbers, words, annualBesideMonths, withoutYear)) {
            assertThat(header.columns()).containsEntry(Field.PERIOD, List.of(0));
        }
    }

    @Test
    void the_user_says_it_in_any_case() {
        Overrides named = overrides(Map.of(Field.PERIOD, "Period"));
        Headings headings = Headings.of(List.of("Period", "Year", "Value"));
        Header header = Header.of(PlainLayouts.LONG, headings, Measure.VALUE, named, "", "");

        assertThat(PeriodColumn.settled(header, named, List.of(row("Annual,2023,5"))))
                .isEqualTo(named);
    }

    private static List<String> periods(String headings, String... rows) {
        Header header = header(headings, rows);
        return Stream.of(rows)
                .map(row -> header.period(row(row), header.values().get(0)))
                .map(text -> Period.parse(text).toString())
                .toList();
    }

    /** As a file with these lines has it. */
    private static Header header(String headings, String... rows) {
        Overrides none = overrides(Map.of());
        Headings all = Headings.of(List.of(headings.split(",")));
        Header header = Header.of(PlainLayouts.LONG, all, Measure.VALUE, none, "", "");
        Overrides settled = PeriodColumn.settled(
                header, none, Stream.of(rows).map(PeriodColumnTest::row).toList());
        return Header.of(PlainLayouts.LONG, all, Measure.VALUE, settled, "", "");
    }

    private static NumberedRecord row(String fields) {
        return new NumberedRecord(2, List.of(fields.split(",")));
    }

    private static Overrides overrides(Map<Field, String> columns) {
        return new Overrides(columns, Map.of(), Map.of(), Optional.empty(), Optional.empty());
    }
}
