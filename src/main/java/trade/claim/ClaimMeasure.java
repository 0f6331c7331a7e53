package trade.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import trade.cube.NameNormalizer;
import trade.message.MessageKey;
import trade.message.Template;

/** What a claim says of trade. */
public enum ClaimMeasure implements MessageKey {
    VALUE("value", "amount", "forecast", "target", "turnover", "kim ngach", "tri gia", "gia tri"),
    GROWTH("growth", "growth rate", "rate", "increase in percent", "tang truong", "toc do tang"),
    CHANGE("change", "absolute change", "increase", "decrease", "thay doi", "muc tang", "muc giam"),
    SHARE("share", "ty trong", "ti trong", "thi phan"),
    BALANCE("balance", "surplus", "trade balance", "trade surplus", "can can", "can can thuong mai", "xuat sieu"),
    DEFICIT("deficit", "trade deficit", "nhap sieu"),
    TOTAL("total", "total trade", "trade", "tong kim ngach", "xuat nhap khau"),
    RANK("rank", "place", "thu hang", "xep hang"),
    HIGHEST("record", "highest since", "highest", "cao nhat tu", "cao nhat", "ky luc"),
    LOWEST("lowest since", "lowest", "thap nhat tu", "thap nhat"),
    HIGHEST_GROWTH("highest growth since", "growth record", "tang cao nhat tu"),
    LOWEST_GROWTH("lowest growth since", "tang thap nhat tu"),
    QUANTITY("quantity", "volume", "weight", "luong", "khoi luong"),
    PRICE("price", "unit value", "average price", "gia", "gia binh quan", "don gia"),
    QUANTITY_GROWTH("quantity growth", "volume growth", "growth of quantity", "growth of volume"),
    PRICE_GROWTH("price growth", "growth of price");

    private final Set<String> words;
    private final Template template =
            new Template(name().toLowerCase(Locale.ROOT).replace('_', ' '));

    ClaimMeasure(String... words) {
        this.words = Set.of(words);
    }

    /** The measure of that name; none where there is none. */
    public static Optional<ClaimMeasure> named(String name) {
        String word = NameNormalizer.folded(name);
        for (ClaimMeasure measure : values()) {
            if (measure.words.contains(word)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }

    /** What it looks at: of a balance the balance, whatever else is printed beside it. */
    public Subject.SubjectKind kind(Subject.SubjectKind otherwise) {
        return switch (this) {
            case BALANCE -> Subject.SubjectKind.BALANCE;
            case DEFICIT -> Subject.SubjectKind.DEFICIT;
            default -> otherwise;
        };
    }

    /** Whether it compares a period with another one. */
    public boolean hasBase() {
        return switch (this) {
            case GROWTH, CHANGE, QUANTITY_GROWTH, PRICE_GROWTH, HIGHEST_GROWTH, LOWEST_GROWTH -> true;
            case VALUE, SHARE, BALANCE, DEFICIT, TOTAL, RANK, HIGHEST, LOWEST, QUANTITY, PRICE -> false;
        };
    }

    /** Whether it depends on the currency: what is paid in another one grows otherwise; parts, places and quantities do not. */
    public boolean isOfCurrency() {
        return switch (this) {
            case VALUE, GROWTH, CHANGE, BALANCE, DEFICIT, TOTAL, PRICE, PRICE_GROWTH -> true;
            case HIGHEST, LOWEST, HIGHEST_GROWTH, LOWEST_GROWTH -> true;
            case SHARE, RANK, QUANTITY, QUANTITY_GROWTH -> false;
        };
    }

    public boolean isRecord() {
        return this == HIGHEST || this == LOWEST || this == HIGHEST_GROWTH || this == LOWEST_GROWTH;
    }

    /** Whether it is a record of what is most, rather than of what is least. */
    public boolean isHighest() {
        return this == HIGHEST || this == HIGHEST_GROWTH;
    }

    @Override
    public Template template() {
        return template;
    }

    @Override
    public String toString() {
        return template.english();
    }
}
