package trade.source;

import java.util.Locale;
import java.util.Set;

/** What a column may hold, and the folded headings that say so. */
public enum Field {
    PERIOD(
            "period",
            "month",
            "quarter",
            "year",
            "date",
            "time",
            "time period",
            "ref period",
            "ky",
            "thang",
            "quy",
            "nam",
            "thoi gian"),
    FLOW("flow", "trade flow", "direction", "luong", "chieu", "xuat nhap", "xuat nhap khau", "xnk"),
    MARKET("market", "partner", "partner name", "country", "destination", "thi truong", "nuoc", "quoc gia", "doi tac"),
    PRODUCT(
            "product",
            "commodity",
            "product code",
            "commodity code",
            "hs",
            "hs code",
            "cmd code",
            "goods",
            "mat hang",
            "san pham",
            "hang hoa",
            "nhom hang",
            "ma hs"),
    VALUE(
            "value",
            "trade value",
            "tradevalue",
            "primary value",
            "primaryvalue",
            "amount",
            "tri gia",
            "gia tri",
            "kim ngach"),
    /** The same in all rows, or the file is refused. */
    CURRENCY("currency", "currency code", "tien te", "loai tien"),
    /** The same in all rows, or the file is refused. */
    REPORTER("reporter", "reporter name", "reporting country", "nuoc bao cao"),
    /** The same in all rows, or the file is refused. */
    VINTAGE("vintage", "release", "revision", "estimate or final");

    private final Set<String> headings;

    Field(String... headings) {
        this.headings = Set.of(headings);
    }

    boolean isCalled(String folded) {
        return headings.contains(folded);
    }

    /** Whether a heading that is none of the known ones has a word of them. */
    boolean isLike(String folded) {
        return headings.stream().anyMatch(heading -> (" " + folded + " ").contains(" " + heading + " "));
    }

    /** Whether rows that differ in it cannot be added up. */
    boolean mustBeOne() {
        return this == CURRENCY || this == REPORTER || this == VINTAGE;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
