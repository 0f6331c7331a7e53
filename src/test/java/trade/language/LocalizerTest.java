package trade.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trade.cube.CubeMessage;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.Frequency;
import trade.cube.Member;
import trade.cube.PeriodSelector;
import trade.cube.QueryParameter;
import trade.cube.Reason;
import trade.cube.Window;
import trade.message.CodeList;
import trade.message.Message;
import trade.message.Text;
import trade.table.ColumnName;
import trade.table.RecordMessage;

class LocalizerTest {

    private final Localizer english = Localizer.english();
    private final Localizer vietnamese = Localizer.vietnamese((list, name) -> list == CodeList.MARKETS
            ? Map.of("Germany", "Đức", "Asia", "châu Á").getOrDefault(name, name)
            : name);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024            | 2024             | 2024                       | năm 2024                | 2024",
                "2024-H2         | 2024-H2          | the second half of 2024    | 6 tháng cuối năm 2024   | 6 tháng cuối năm 2024",
                "2024-Q3         | 2024-Q3          | the third quarter of 2024  | quý III/2024            | Quý III/2024",
                "2024-01         | 2024-01          | January 2024               | tháng 1/2024            | T1/2024",
                "2024-01..2024-06 | 2024-01..2024-06 | January to June 2024      | 6 tháng đầu năm 2024    | 6T/2024",
                "2024-01..2024-12 | 2024-01..2024-12 | January to December 2024  | 12 tháng năm 2024       | 12T/2024",
                "2023-12..2024-01 | 2023-12..2024-01 | December 2023 to January 2024 | tháng 12/2023 đến tháng 1/2024 | T12/2023–T1/2024",
                "2024-Q1..2024-Q2 | 2024-Q1..2024-Q2 | the first quarter of 2024 to the second quarter of 2024"
                        + " | quý I/2024 đến quý II/2024 | Quý I/2024–Quý II/2024",
                "2023..2024      | 2023..2024       | 2023 to 2024               | năm 2023 đến năm 2024   | 2023–2024",
                "2022-23         | 2022-23          | fiscal year 2022-23        | năm tài chính 2022-23   | 2022-23",
                "1998-99..1999-00 | 1998-99..1999-00 | fiscal year 1998-99 to fiscal year 1999-00"
                        + " | năm tài chính 1998-99 đến năm tài chính 1999-00 | 1998-99–1999-00",
                "2024-01-K1      | 2024-01-K1       | the first half of January 2024 | kỳ 1 tháng 1/2024   | Kỳ 1/T1/2024",
                "2023-12-K2..2024-01-K1 | 2023-12-K2..2024-01-K1"
                        + " | the second half of December 2023 to the first half of January 2024"
                        + " | kỳ 2 tháng 12/2023 đến kỳ 1 tháng 1/2024 | Kỳ 2/T12/2023–Kỳ 1/T1/2024",
            })
    void periods_are_written_by_the_room_there_is(
            String period, String code, String prose, String inWords, String inTable) {
        Window window = PeriodSelector.parse(period).outer().orElseThrow();

        assertThat(english.text(window)).isEqualTo(code);
        assertThat(english.label(window)).isEqualTo(code);
        assertThat(english.prose(window)).isEqualTo(prose);
        assertThat(vietnamese.text(window)).isEqualTo(inWords);
        assertThat(vietnamese.prose(window)).isEqualTo(inWords);
        assertThat(vietnamese.label(window)).isEqualTo(inTable);
    }

    @Test
    void a_message_is_written_with_what_it_is_about() {
        Text names = Text.list(List.of(market("Germany"), market("Atlantis")), "; ");
        Message note = CubeMessage.PARTIAL.with(CubeMessage.OF.with(Flow.EXPORT.plural(), window("2024-01")), names);

        assertThat(english.text(note)).isEqualTo("partial period: exports of 2024-01 lack Germany; Atlantis");
        assertThat(vietnamese.text(note)).isEqualTo("kỳ chưa đủ: xuất khẩu tháng 1/2024 thiếu Đức; Atlantis");
        assertThat(vietnamese.label(RecordMessage.HIGHEST_SINCE.with(window("2022-07"))))
                .isEqualTo("cao nhất kể từ T7/2022");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2009",
                "share",
                "final",
                "no data",
                "Home; growth",
                "Isle of Dogs in London",
                "1.5",
                "Asia",
                "Germany"
            })
    void a_name_or_code_of_the_data_stands_as_it_is(String name) {
        Text product = Dimension.PRODUCT.nameOf(Member.part("0101", name));
        Text verbatim = Text.verbatim(name);

        assertThat(vietnamese.label(product)).isEqualTo(name);
        assertThat(vietnamese.text(CubeMessage.IN_BRACKETS.with(product, verbatim)))
                .isEqualTo(name + " (" + name + ")");
    }

    @Test
    void only_markets_have_names_in_other_languages() {
        assertThat(vietnamese.label(market("Asia"))).isEqualTo("châu Á");
        assertThat(vietnamese.label(Dimension.MARKET.nameOf(Member.WORLD))).isEqualTo("Thế giới");
        assertThat(english.label(Dimension.MARKET.nameOf(Member.WORLD))).isEqualTo("World");
    }

    @Test
    void numbers_have_the_marks_of_the_language() {
        Text number = Text.grouped(new BigDecimal("-1234567.50"));

        assertThat(english.text(number)).isEqualTo("-1,234,567.50");
        assertThat(vietnamese.text(number)).isEqualTo("-1.234.567,50");
        assertThat(vietnamese.text(Text.signed(new BigDecimal("46.25")))).isEqualTo("+46,25");
        assertThat(vietnamese.text(Text.signed(BigDecimal.ZERO))).isEqualTo("0");
        assertThat(vietnamese.number("(110 − 100.5) / 100")).isEqualTo("(110 − 100,5) / 100");
        assertThat(Text.grouped(BigDecimal.valueOf(-123)).toString()).isEqualTo("-123");
    }

    @Test
    void days_and_columns_too() {
        assertThat(english.text(new Text.Day(LocalDate.of(2024, 1, 31)))).isEqualTo("2024-01-31");
        assertThat(vietnamese.text(new Text.Day(LocalDate.of(2024, 1, 31)))).isEqualTo("31/01/2024");
        Text growth = new Text.FieldName(ColumnName.GROWTH, false, "_pct_yoy");
        assertThat(english.label(growth)).isEqualTo("growth_pct_yoy");
        assertThat(vietnamese.label(growth)).isEqualTo("tăng trưởng (%) (so với cùng kỳ năm trước)");
        assertThat(english.label(ColumnName.VALUE.ofTotal())).isEqualTo("total.value");
        assertThat(vietnamese.label(ColumnName.VALUE.ofTotal())).isEqualTo("trị giá của tổng");
    }

    @Test
    void a_parameter_is_named_as_on_the_command_line() {
        Text note = CubeMessage.ESTIMATES_AND_FINALS.with(QueryParameter.BASE_VINTAGE, QueryParameter.MIX_VINTAGES);

        assertThat(vietnamese.text(note)).contains("--base-vintage hoặc --mix-vintages");
    }

    @Test
    void a_message_takes_the_arguments_that_it_declares_and_no_others() {
        assertThatThrownBy(() -> CubeMessage.NO_SUCH_NUMBER_IN_YEAR.with(Frequency.MONTH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CubeMessage.NO_SUCH_NUMBER_IN_YEAR.with("month", 13))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NO_SUCH_NUMBER_IN_YEAR");
        assertThat(CubeMessage.NO_SUCH_NUMBER_IN_YEAR.with(Frequency.MONTH, 13))
                .hasToString("there is no month 13 in a year");
    }

    @Test
    void programs_know_a_text_by_its_code() {
        assertThat(Reason.BASE_MISSING.code()).isEqualTo("base_missing");
        assertThat(CubeMessage.HOLDS_NO.with(Flow.EXPORT).code()).isEqualTo("holds_no");
        assertThat(Text.verbatim("2009").code()).isEmpty();
        assertThat(Text.list(List.of(Reason.NO_DATA, Text.verbatim("x"), Reason.NO_CHANGE))
                        .code())
                .isEqualTo("no_data no_change");
    }

    private static Text market(String name) {
        return Dimension.MARKET.nameOf(Member.part(name, name));
    }

    private static Window window(String text) {
        return PeriodSelector.parse(text).outer().orElseThrow();
    }

    @Test
    void words_of_both_languages_are_written_in_the_one_that_is_asked_for() {
        Text words = Text.list(List.of(Text.bilingual("ports add up", "các cảng cộng lại"), Text.verbatim("HS")));

        assertThat(english.text(words)).isEqualTo("ports add up, HS");
        assertThat(vietnamese.text(words)).isEqualTo("các cảng cộng lại, HS");
        assertThat(words.code()).isEmpty();
        assertThat(Text.bilingual("by country", "theo nước", "country").code()).isEqualTo("country");
    }
}
