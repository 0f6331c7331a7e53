package trade.render;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.render.TableFixture.EXPORTS;
import static trade.render.TableFixture.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trade.cube.Dimension;
import trade.message.Text;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Table;
import trade.table.Unit;

class CsvTest {

    @Test
    void rows_and_the_rest_are_exact_and_the_total_is_left_out() {
        assertThat(text(EXPORTS)).isEqualTo("""
                flow,period,rank,market,value_usd,change_usd,growth_pct,share_pct,missing
                export,2024,1,Japan,2500000.125,500000.125,25.00000625,71.43,
                export,2024,2,Peru,400000,-12500,-3.0303,11.43,
                export,2024,3,Côte d'Ivoire,0,0,,0,growth_pct: base zero
                export,2024,,Other (not listed),599999.875,,,17.14,change_usd: base missing; growth_pct: base missing
                """);
    }

    @Test
    void numbers_are_plain_whatever_their_size() {
        assertThat(text(table("""
                  | market | value $
                  | A      | 1E+30
                  | B      | 0.000000000000000000001
                  | C      | -1E-7
                  | D      | 0E+9
                  | E      | 0.000
                  | F      | 100.50
                  | G      | 12345678901234567890.12345678901234567890
                """))).isEqualTo("""
                flow,period,market,value_usd,missing
                export,2024,A,1000000000000000000000000000000,
                export,2024,B,0.000000000000000000001,
                export,2024,C,-0.0000001,
                export,2024,D,0,
                export,2024,E,0,
                export,2024,F,100.5,
                export,2024,G,12345678901234567890.1234567890123456789,
                """);
    }

    @Test
    void fields_are_quoted_where_needed_only() {
        assertThat(text(table("""
                  | market          | value $
                  | Hàng dệt, may   | 1
                  | Pipes, 5" wide  | 2
                  | two⏎lines       | 3
                  | back\\slash      | 4
                  | semi;colon      | 5
                """))).isEqualTo("""
                flow,period,market,value_usd,missing
                export,2024,"Hàng dệt, may",1,
                export,2024,"Pipes, 5"" wide",2,
                export,2024,"two
                lines",3,
                export,2024,back\\slash,4,
                export,2024,semi;colon,5,
                """);
    }

    @Test
    void fields_say_no_currency_that_nobody_knows() {
        assertThat(text(TableFixture.withoutCurrency(EXPORTS)).lines().findFirst())
                .contains("flow,period,rank,market,value,change,growth_pct,share_pct,missing");
    }

    @Test
    void fields_say_their_comparison_where_there_are_several() {
        Table table = new Table(
                Text.verbatim("Exports"),
                Map.of(),
                List.of(
                        Column.label(Dimension.MARKET),
                        Column.of(ColumnName.VALUE, Text.verbatim("2024"), Unit.VALUE),
                        Column.of(ColumnName.BASE, Text.verbatim("2023"), Unit.VALUE)
                                .ofComparison("yoy"),
                        Column.signed(ColumnName.GROWTH, ColumnName.GROWTH, Unit.PERCENT)
                                .ofComparison("yoy"),
                        Column.signed(ColumnName.CONTRIBUTION, ColumnName.CONTRIBUTION, Unit.POINTS)
                                .ofComparison("2019")),
                List.of(List.of(
                        Cell.label("Japan"),
                        Cell.value(3),
                        Cell.value(2),
                        Cell.value(50),
                        Cell.missing(trade.cube.Reason.NO_DATA))),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of("EUR"));

        assertThat(text(table)).isEqualTo("""
                market,value_eur,base_eur_yoy,growth_pct_yoy,contribution_pp_2019,missing
                Japan,3,2,50,,contribution_pp_2019: no data
                """);
    }

    @Test
    void a_table_without_rows_has_its_header() {
        assertThat(text(table("  | market | value $\n"))).isEqualTo("flow,period,market,value_usd,missing\n");
    }

    @Test
    void notes_are_left_out() {
        assertThat(text(TableFixture.with(EXPORTS, TableFixture.warning("partial"))))
                .isEqualTo(text(EXPORTS));
    }

    private static String text(Table table) {
        return TableFixture.text(new Csv(), table);
    }
}
