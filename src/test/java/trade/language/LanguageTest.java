package trade.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private static final Pattern PLACE = Pattern.compile("\\{([=#]?)(\\d)}");

    private final Texts english = Texts.of("en");
    private final Texts other = Texts.of("vi");

    private final Language vietnamese = Language.vietnamese(
            name -> Map.of("Germany", "Đức", "Japan", "Nhật Bản").getOrDefault(name, name));

    @Nested
    class Texts_of_both_languages {

        @Test
        void have_the_same_keys() {
            assertThat(other.all().keySet())
                    .containsExactlyElementsOf(english.all().keySet());
        }

        @Test
        void are_never_empty() {
            assertThat(english.all()).allSatisfy((key, text) -> assertThat(text).isNotBlank());
            assertThat(other.all()).allSatisfy((key, text) -> assertThat(text).isNotBlank());
        }

        @Test
        void have_the_same_places() {
            english.all().forEach((key, text) -> {
                if (!key.startsWith("period.")) {
                    assertThat(places(other.text(key))).as(key).isEqualTo(places(text));
                }
            });
        }

        /** Of a text that two keys have, only one would ever be told. */
        @ParameterizedTest
        @ValueSource(strings = {"say", "line", "title", "heading", "label", "quote", "formula", "field"})
        void stand_once_in_their_area(String area) {
            assertThat(english.all().entrySet().stream()
                            .filter(text -> text.getKey().startsWith(area + "."))
                            .map(Map.Entry::getValue))
                    .doesNotHaveDuplicates();
        }

        /** A pattern that means less must not take what another one means. */
        @ParameterizedTest
        @ValueSource(strings = {"say", "line", "title", "heading", "label", "quote", "formula", "field"})
        void are_each_found_by_their_English_one(String area) {
            english.all().forEach((key, text) -> {
                if (key.startsWith(area + ".")) {
                    Map<String, String> said = new TreeMap<>();
                    Map<String, String> told = new TreeMap<>();
                    PLACE.matcher(text).results().forEach(place -> {
                        boolean isNumber = place.group(1).equals("#");
                        said.put(place.group(2), isNumber ? "1,234.5" : "⟨" + place.group(2) + "⟩");
                        told.put(place.group(2), isNumber ? "1.234,5" : "⟨" + place.group(2) + "⟩");
                    });
                    assertThat(told(area, filled(text, said))).as(key).isEqualTo(filled(other.text(key), told));
                }
            });
        }

        private String filled(String text, Map<String, String> places) {
            return PLACE.matcher(text).replaceAll(place -> places.get(place.group(2)));
        }

        private Set<String> places(String text) {
            Set<String> places = new TreeSet<>();
            PLACE.matcher(text).results().forEach(place -> places.add(place.group(2)));
            return places;
        }
    }

    private String told(String area, String text) {
        return switch (area) {
            case "line" -> vietnamese.line(text);
            case "title" -> vietnamese.title(text);
            case "heading" -> vietnamese.heading(text);
            case "label" -> vietnamese.label(text);
            case "quote" -> vietnamese.quote(text);
            case "formula" -> vietnamese.formula(text);
            case "field" -> vietnamese.field(text);
            default -> vietnamese.of(text);
        };
    }

    @Nested
    class Sentences {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2024-01 is the latest period in the data | tháng 1/2024 là kỳ mới nhất trong dữ liệu",
                    "no data: exports of 2023-01, imports of 2023-02"
                            + " | không có số liệu: xuất khẩu tháng 1/2023, nhập khẩu tháng 2/2023",
                    "the sum of the products listed, as no TOTAL is published: Germany; Japan"
                            + " | cộng từ các mặt hàng liệt kê, do không công bố tổng số: Đức; Nhật Bản",
                    "left out of totals: Germany; Japan; they are part of a row that is counted"
                            + " | không cộng vào tổng: Đức; Nhật Bản; các dòng này đã nằm trong một dòng được tính",
                    "highest on record (from 2013-07) | cao nhất từ trước đến nay (tính từ tháng 7/2013)",
                    "surplus → deficit | xuất siêu → nhập siêu",
                    "value of exports of tea to Germany, 2024-01 | trị giá xuất khẩu tea sang Đức, tháng 1/2024",
                    "the data has +46.25 % on a year ago | theo dữ liệu là +46,25 % so với cùng kỳ năm trước",
                    "off by a factor of 1,000 | lệch 1.000 lần"
                })
        void are_told_with_what_is_in_them(String said, String told) {
            assertThat(vietnamese.of(said)).isEqualTo(told);
        }

        @Test
        void keep_what_is_quoted() {
            assertThat(vietnamese.of("'Germany' is not a flow"))
                    .isEqualTo("'Germany' không phải là xuất khẩu hay nhập khẩu");
        }

        @Test
        void keep_a_line_of_a_file_behind_them() {
            assertThat(vietnamese.of("the market is empty: 2024-03,,Germany"))
                    .isEqualTo("thị trường để trống: 2024-03,,Germany");
        }

        @Test
        void that_nobody_knows_stay() {
            assertThat(vietnamese.of("Other Machinery, instrument")).isEqualTo("Other Machinery, instrument");
        }

        @Test
        void stay_in_English() {
            assertThat(Language.english().of("no data")).isEqualTo("no data");
        }
    }

    @Nested
    class Lines_on_standard_error {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "trade: error: no.csv: there is no such file | trade: lỗi: no.csv: không có tệp này",
                    "trade: a.csv:3: error: the market is empty | trade: a.csv:3: lỗi: thị trường để trống",
                    "trade rank: --top: 0 shows nothing | trade rank: --top: 0 thì không có gì để hiển thị",
                    "trade: note: some claims cannot be checked | trade: ghi chú: có nhận định không kiểm tra được",
                    "hint: did you mean growth? | gợi ý: có phải ý bạn là growth?",
                    "Try 'trade --help'. | Xem hướng dẫn: 'trade --help'."
                })
        void begin_as_they_do(String said, String told) {
            assertThat(vietnamese.line(said)).isEqualTo(told);
        }
    }

    @Nested
    class Titles {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Exports and imports with Japan by flow | Xuất nhập khẩu với Nhật Bản theo chiều xuất/nhập",
                    "Share in exports of tea to Japan by market and product"
                            + " | Tỷ trọng trong xuất khẩu tea sang Nhật Bản theo thị trường và mặt hàng",
                    "Rank by change: imports (quantity) from Japan"
                            + " | Xếp hạng theo mức tăng/giảm: nhập khẩu (lượng) từ Nhật Bản",
                    "2024-01 against 2023-12 and 2023-01 | T1/2024 so với T12/2023 và T1/2023",
                    "estimate to final | từ số ước tính đến số chính thức"
                })
        void are_told_in_parts(String said, String told) {
            assertThat(vietnamese.title(said)).isEqualTo(told);
        }
    }

    @Nested
    class Formulas {

        @Test
        void name_columns_in_words() {
            assertThat(vietnamese.formula("(value − base) / total.base × 100"))
                    .isEqualTo("(trị giá − kỳ gốc) / kỳ gốc của tổng × 100");
            assertThat(vietnamese.field("growth_pct")).isEqualTo("tăng trưởng (%)");
            assertThat(vietnamese.field("top_3_share_change_pp")).isEqualTo("tăng/giảm tỷ trọng top 3 (điểm %)");
            assertThat(vietnamese.field("value_usd")).isEqualTo("trị giá (USD)");
        }

        @Test
        void stay_in_English() {
            assertThat(Language.english().formula("value − base")).isEqualTo("value − base");
            assertThat(Language.english().field("growth_pct")).isEqualTo("growth_pct");
        }
    }

    @Nested
    class Periods {

        @ParameterizedTest
        @CsvSource({
            "2024-01, T1/2024, tháng 1/2024",
            "2024-12, T12/2024, tháng 12/2024",
            "2024-Q1, Quý I/2024, quý I/2024",
            "2024-Q4, Quý IV/2024, quý IV/2024",
            "2024-H1, 6 tháng đầu năm 2024, 6 tháng đầu năm 2024",
            "2024-H2, 6 tháng cuối năm 2024, 6 tháng cuối năm 2024",
            "2024, 2024, năm 2024",
            "2024-01..2024-09, 9T/2024, 9 tháng đầu năm 2024",
            "2024-01..2024-12, 12T/2024, 12 tháng năm 2024",
            "2024-02..2024-03, T2/2024–T3/2024, tháng 2/2024 đến tháng 3/2024",
            "2023-01..2024-03, T1/2023–T3/2024, tháng 1/2023 đến tháng 3/2024",
            "2022..2024, 2022–2024, năm 2022 đến năm 2024",
            "2024-Q1..2024-Q3, Quý I/2024–Quý III/2024, quý I/2024 đến quý III/2024",
            "latest, latest, latest"
        })
        void are_told_in_Vietnamese(String period, String inTable, String inWords) {
            assertThat(vietnamese.period(period)).isEqualTo(inTable);
            assertThat(vietnamese.periodInWords(period)).isEqualTo(inWords);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-01, January 2024",
            "2024-Q1, the first quarter of 2024",
            "2024-H2, the second half of 2024",
            "2024, 2024",
            "2024-01..2024-09, January to September 2024",
            "2024-01..2024-12, January to December 2024",
            "2024-02..2024-03, February 2024 to March 2024"
        })
        void are_told_in_English_sentences(String period, String inWords) {
            assertThat(Language.english().periodInWords(period)).isEqualTo(inWords);
            assertThat(Language.english().period(period)).isEqualTo(period);
        }

        @Test
        void may_be_days() {
            assertThat(vietnamese.of("2024-01-31")).isEqualTo("31/01/2024");
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"1,234.5 | 1.234,5", "-0.05 | -0,05", "1,234,567 | 1.234.567", "12 | 12"})
        void have_the_marks_of_their_language(String number, String told) {
            assertThat(vietnamese.number(number)).isEqualTo(told);
            assertThat(Language.english().number(number)).isEqualTo(number);
        }
    }
}
