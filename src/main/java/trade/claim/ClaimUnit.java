package trade.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import trade.cube.NameNormalizer;
import trade.layout.ValueUnit;
import trade.message.MessageException;
import trade.message.Text;

/**
 * What a printed number is in.
 *
 * @param scale what a number of 1 stands for, in whole units of the currency or in kilograms or pieces
 * @param currency of money and prices, where it is said
 * @param quantity what is counted; of a price what it is for
 * @param words as it is printed
 */
public record ClaimUnit(
        UnitKind kind, BigDecimal scale, Optional<String> currency, Optional<String> quantity, String words) {

    /** What kind of number it is. */
    public enum UnitKind {
        /** A rank, or the period of a record. */
        NONE,
        MONEY,
        PERCENT,
        POINTS,
        QUANTITY,
        PRICE
    }

    public static final ClaimUnit NONE = plain(UnitKind.NONE, "");
    public static final ClaimUnit PERCENT = plain(UnitKind.PERCENT, "%");
    public static final ClaimUnit POINTS = plain(UnitKind.POINTS, "pp");

    private static final BigDecimal KILOGRAMS = BigDecimal.valueOf(1000);

    private static final Set<String> PERCENTS = Set.of("percent", "per cent", "pct", "phan tram");
    private static final Set<String> POINT_WORDS =
            Set.of("pp", "points", "point", "percentage points", "percentage point", "diem", "diem phan tram");
    private static final Set<String> NOTHING = Set.of("", "rank", "place", "month", "period", "thu", "hang", "thang");

    private static ClaimUnit plain(UnitKind kind, String words) {
        return new ClaimUnit(kind, BigDecimal.ONE, Optional.empty(), Optional.empty(), words);
    }

    /**
     * Reads billion USD, tỷ USD, percent, pp, thousand tonnes and USD/tonne.
     *
     * @throws MessageException where it is none of these
     */
    public static ClaimUnit parse(String text) {
        String words = text.strip();
        String folded = NameNormalizer.folded(words);
        if (words.equals("%") || PERCENTS.contains(folded)) {
            return PERCENT;
        }
        if (POINT_WORDS.contains(folded) || words.endsWith("%") && folded.equals("diem")) {
            return POINTS;
        }
        if (NOTHING.contains(folded)) {
            return NONE;
        }
        String[] parts = words.split("\\s*/\\s*|\\s+per\\s+|\\s+một\\s+", 2);
        ValueUnit unit = valueUnit(parts[0], text);
        if (parts.length == 2) {
            ValueUnit each = valueUnit(parts[1], text);
            BigDecimal kilograms = ofOne(each);
            return new ClaimUnit(
                    UnitKind.PRICE,
                    unit.scale().divide(kilograms),
                    unit.currency(),
                    Optional.of(quantity(each)),
                    words);
        }
        return unit.quantity().isPresent()
                ? new ClaimUnit(
                        UnitKind.QUANTITY,
                        unit.scale().multiply(ofOne(unit)),
                        Optional.empty(),
                        Optional.of(quantity(unit)),
                        words)
                : new ClaimUnit(UnitKind.MONEY, unit.scale(), unit.currency(), Optional.empty(), words);
    }

    private static ValueUnit valueUnit(String text, String all) {
        String words = text.strip()
                .replaceFirst("(?i)^(?:m|mln)(?= |$)", "million")
                .replaceAll("(?i)US ?\\$|\\$", " USD ")
                .replace("€", " EUR ")
                .replace("£", " GBP ")
                .replace("¥", " JPY ");
        ValueUnit unit = ValueUnit.of(words);
        if (!unit.name().isEmpty()) {
            throw new MessageException(ClaimMessage.UNKNOWN_UNIT.with(all.strip()));
        }
        return unit;
    }

    private static BigDecimal ofOne(ValueUnit unit) {
        return unit.quantity().filter("t"::equals).isPresent() ? KILOGRAMS : BigDecimal.ONE;
    }

    private static String quantity(ValueUnit unit) {
        return unit.quantity().filter("t"::equals).isPresent()
                ? "kg"
                : unit.quantity().orElse("");
    }

    /** As it is printed. */
    public Text text() {
        return kind == UnitKind.POINTS ? ClaimMessage.PP : UnitWord.unit(words);
    }

    /** A number in it. */
    Text text(Text number) {
        return switch (kind) {
            case PERCENT -> ClaimMessage.PERCENT.with(number);
            case POINTS -> ClaimMessage.IN_PP.with(number);
            default -> words.isEmpty() ? number : ClaimMessage.IN_UNIT.with(number, text());
        };
    }

    /** What a printed number is, in base units. */
    public Interval of(Interval printed) {
        return printed.scaled(scale);
    }

    /** Whether a change of it may be in percent or points as well as in the unit itself. */
    public boolean isRelative() {
        return kind == UnitKind.PERCENT || kind == UnitKind.POINTS;
    }
}
