package trade.reference;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.cube.Dimension;
import trade.cube.Member;
import trade.cube.NameNormalizer;

/**
 * Products are what the file calls them, but for the published total of all. Codes are text: 0303 keeps its zero.
 *
 * <p>{@code products.csv} has the names in English and Vietnamese that Vietnam's customs office gives its main groups of goods.
 */
public final class Products {

    private static final Set<String> TOTAL = Stream.of(
                    "total",
                    "all products",
                    "all commodities",
                    "total all products",
                    "tong",
                    "tong so",
                    "tong cong",
                    "tong tri gia",
                    "tong kim ngach",
                    "tat ca",
                    "grand total",
                    "total exports",
                    "total imports",
                    "total general",
                    "cong",
                    "toan bo",
                    "tong kim ngach xuat khau",
                    "tong kim ngach nhap khau",
                    "tong xuat khau",
                    "tong nhap khau",
                    "kim ngach xuat khau",
                    "kim ngach nhap khau",
                    "all",
                    "sum",
                    "overall",
                    "all items",
                    "all goods",
                    "hs total",
                    // as in other languages
                    "insgesamt",
                    "gesamt",
                    "ensemble",
                    "tous produits",
                    "tous les produits",
                    "todos los productos",
                    "todos os produtos",
                    "total geral",
                    "totale",
                    "итого",
                    "всего",
                    "总值",
                    "总计",
                    "合计",
                    "出口总值",
                    "进口总值",
                    "总额",
                    "總計",
                    "總額",
                    "總值",
                    "合計總計",
                    "総額",
                    "総計",
                    "合計",
                    "총계",
                    "합계")
            .map(NameNormalizer::folded)
            .collect(Collectors.toUnmodifiableSet());

    /** A total with words that make it none of some. */
    static final String TOTAL_OF_ALL =
            "(?iu)(?:grand )?totals?[ ,:–-]+\\(?(?:estimate[sd]?|values?|amount|exports?|imports?|trade)"
                    + "(?: values?)?(?: \\(?(?:estimate[sd]?|f\\.?o\\.?b\\.?|c\\.?i\\.?f\\.?))?\\)?";

    private static final Pattern OF_ALL = Pattern.compile(TOTAL_OF_ALL);

    private static final Pattern NOTE = Pattern.compile("\\s*\\[[^\\]]*\\]$");

    /** In Vietnamese more begins with the word alone: tổng đài is a telephone exchange. */
    private static final Pattern TOTAL_OF_SOME = Pattern.compile("(?iu)(?:total|sub-?total|cộng nhóm"
            + "|tổng (?:cộng|số|kim ngạch|trị giá|giá trị|nhóm))[ ,:–-]+.*\\p{L}.*");

    /** A code for several as one: sections of SITC as 0+1. */
    private static final Pattern SUM_OF_CODES = Pattern.compile("\\d+(?: ?\\+ ?\\d+)+");

    /** The rest of a total, as the program and offices call it. */
    private static final Set<String> RESIDUAL = Stream.of(
                    "Other (not listed)",
                    "Other (not listed or withheld)",
                    "Others (or withheld)",
                    "Others (or not listed)",
                    "Others (or not listed, or withheld)",
                    "Counted in several rows",
                    "Other",
                    "Others",
                    "Other products",
                    "Other goods",
                    "Other commodities",
                    "All other commodities",
                    "All other products",
                    "Hàng hóa khác",
                    "Hàng khác",
                    "Mặt hàng khác",
                    "Các mặt hàng khác",
                    "Sản phẩm khác",
                    "Khác",
                    "Otros",
                    "Otros productos",
                    "Outros",
                    "Outros produtos",
                    "Demais produtos",
                    "Autres",
                    "Autres produits",
                    "Sonstige",
                    "Sonstige Waren",
                    "其他",
                    "其它",
                    "其他商品",
                    "その他",
                    "기타",
                    "Прочие")
            .map(NameNormalizer::folded)
            .collect(Collectors.toUnmodifiableSet());

    private Products() {}

    /** What Vietnamese call what English call so; the same where nobody knows it. */
    public static String vietnamese(String english) {
        return Translations.VIETNAMESE.getOrDefault(english, english);
    }

    /** The English names of the products whose Vietnamese names have all these words: those with their accents, or else without. */
    public static Set<String> inEnglish(String vietnamese) {
        Set<String> asWritten = inEnglish(vietnamese, NameNormalizer::withAccents);
        return asWritten.isEmpty() ? inEnglish(vietnamese, NameNormalizer::folded) : asWritten;
    }

    private static Set<String> inEnglish(String vietnamese, UnaryOperator<String> spelling) {
        String words = spelling.apply(vietnamese);
        Set<String> english = new TreeSet<>();
        if (!words.isEmpty()) {
            List<String> asked = List.of(words.split(" "));
            Translations.VIETNAMESE.forEach((name, translation) -> {
                if (List.of(spelling.apply(translation).split(" ")).containsAll(asked)) {
                    english.add(name);
                }
            });
        }
        return english;
    }

    /** The product of that name in a file; a total of some products is a group of which nobody says what is in it. */
    public static Member inFile(String name) {
        String text = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        if (Dimension.PRODUCT.isListed(text)) {
            return Member.listed(Member.TOTAL, text);
        }
        if (RESIDUAL.contains(NameNormalizer.folded(text))) {
            return Member.residual(text);
        }
        if (isTotal(NOTE.matcher(text).replaceFirst(""))) {
            return Member.TOTAL;
        }
        if (SUM_OF_CODES.matcher(text).matches()) {
            return Member.group(
                    text,
                    Stream.of(text.split(" ?\\+ ?"))
                            .map(code -> Member.part(code, code))
                            .collect(Collectors.toSet()));
        }
        return TOTAL_OF_SOME.matcher(text).matches() ? Member.region(text) : Member.part(text, text);
    }

    public static boolean isTotal(String name) {
        return TOTAL.contains(NameNormalizer.folded(name))
                || OF_ALL.matcher(name.strip()).matches();
    }

    /** Loaded when a name is first looked up. */
    private static final class Translations {

        static final Map<String, String> VIETNAMESE = new LinkedHashMap<>();

        static {
            for (String[] row : CodeTable.rows("products.csv")) {
                VIETNAMESE.put(row[0], row[1]);
            }
        }
    }
}
