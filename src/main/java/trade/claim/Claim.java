package trade.claim;

import java.util.List;
import java.util.Optional;
import trade.cube.Vintage;
import trade.cube.Window;
import trade.figure.Comparison;
import trade.message.Text;

/**
 * One printed number and what it is said to be.
 *
 * @param id what messages call it
 * @param report where it is printed; claims of one report are of one vintage unless it says otherwise
 * @param said as it is printed, or its number and unit
 * @param measure none where nobody knows what is claimed
 * @param number of a record one; none where nothing is printed
 * @param base what it is compared with, where it is
 * @param vintage of its own period, where that is said
 * @param whole what a share is of, where that is said
 * @param since the period of a record that is not the first
 * @param currency of the amounts of the claim, where they are of one
 */
public record Claim(
        String id,
        String report,
        Text said,
        Subject subject,
        Optional<ClaimMeasure> measure,
        Optional<PrintedNumber> number,
        ClaimUnit unit,
        Comparison base,
        Optional<Vintage.Status> vintage,
        Optional<ShareWhole> whole,
        Optional<Window> since,
        Optional<String> currency) {

    /** What a share is of. */
    public enum ShareWhole {
        /** All markets and products. */
        TOTAL,
        /** All products of the market. */
        MARKET,
        /** All markets of the product. */
        PRODUCT
    }

    /** What the number is of: growth of exports to Japan, 2024-01. */
    public Text what() {
        boolean isBalance = is(ClaimMeasure.BALANCE) || is(ClaimMeasure.DEFICIT);
        Subject of = isBalance ? subjectNow().withKind(Subject.SubjectKind.TRADE) : subjectNow();
        return measure.<Text>map(one -> ClaimMessage.MEASURE_OF.with(one, of.text()))
                .orElseGet(of::text);
    }

    /** The window that the number is compared with. */
    public Window baseWindow() {
        return base.base(subject.window());
    }

    /** The window that the number is of: of growth in the year so far that year up to it. */
    public Subject subjectNow() {
        return hasBase() ? subject.over(base.current(subject.window())) : subject;
    }

    private boolean hasBase() {
        return measure.filter(ClaimMeasure::hasBase).isPresent();
    }

    public Subject subjectBefore() {
        return subject.over(baseWindow());
    }

    /** The same, called otherwise. */
    public Claim withId(String other) {
        return new Claim(other, report, said, subject, measure, number, unit, base, vintage, whole, since, currency);
    }

    /** The same of whatever vintage the data has. */
    public Claim ofAnyVintage() {
        return new Claim(
                id, report, said, subject, measure, number, unit, base, Optional.empty(), whole, since, currency);
    }

    public Claim withSubject(Subject other) {
        return new Claim(id, report, said, other, measure, number, unit, base, vintage, whole, since, currency);
    }

    public boolean is(ClaimMeasure one) {
        return measure.filter(one::equals).isPresent();
    }

    /** What a share is of; empty where it may be of several. */
    public Optional<Subject> wholeOfShare() {
        Subject own = subject;
        if (own.isOfOneMarket() && own.isOfOneProduct()) {
            return whole.map(one -> switch (one) {
                case TOTAL -> own.ofAllMarkets().ofAllProducts();
                case MARKET -> own.ofAllProducts();
                case PRODUCT -> own.ofAllMarkets();
            });
        }
        return own.isOfOneMarket() || own.isOfOneProduct()
                ? Optional.of(own.ofAllMarkets().ofAllProducts())
                : Optional.empty();
    }

    /** All that the number can stand for, in base units: currency, kilograms, percent. */
    public Interval widely() {
        return unit.of(number.orElseThrow().widely());
    }

    /** The same, and what it can be if it was cut and not rounded. */
    public Interval loosely() {
        return unit.of(number.orElseThrow().loosely());
    }

    /** What it most likely stands for. */
    public Interval closely() {
        return unit.of(number.orElseThrow().closely());
    }

    /**
     * The numbers of one claim. Beside an exact one of the same unit a hedged one is most likely rounded alike: <i>more than 10 bn,
     * +3.9 bn</i> is more than 10.0. Growth is of the amounts beside it.
     */
    public static List<Claim> together(List<Claim> numbers) {
        List<String> currencies = numbers.stream()
                .flatMap(claim -> claim.unit.currency().stream())
                .distinct()
                .toList();
        Optional<String> one = currencies.size() == 1 ? Optional.of(currencies.get(0)) : Optional.empty();
        return numbers.stream()
                .map(claim -> claim.beside(numbers, claim.unit.currency().or(() -> one)))
                .toList();
    }

    private Claim beside(List<Claim> others, Optional<String> oneCurrency) {
        int decimals = others.stream()
                .filter(other ->
                        other.unit.kind() == unit.kind() && other.unit.scale().equals(unit.scale()))
                .flatMap(other -> other.number.stream())
                .mapToInt(PrintedNumber::decimals)
                .max()
                .orElse(0);
        return new Claim(
                id,
                report,
                said,
                subject,
                measure,
                number.map(printed -> printed.hedge() == Hedge.NONE ? printed : printed.beside(decimals)),
                unit,
                base,
                vintage,
                whole,
                since,
                oneCurrency);
    }

    @Override
    public String toString() {
        return id;
    }
}
