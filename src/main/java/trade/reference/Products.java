package trade.reference;

import java.text.Normalizer;
import java.util.Set;
import trade.cube.Member;
import trade.cube.NameNormalizer;

/** Products are what the file calls them, but for the published total of all. Codes are text: 0303 keeps its zero. */
public final class Products {

    private static final Set<String> TOTAL = Set.of(
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
            "tong nhap khau");

    private Products() {}

    public static Member inFile(String name) {
        String text = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        return isTotal(text) ? Member.TOTAL : Member.part(text, text);
    }

    public static boolean isTotal(String name) {
        return TOTAL.contains(NameNormalizer.folded(name));
    }
}
