package trade.claim;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.Member;
import trade.cube.NameNormalizer;
import trade.cube.Selection;
import trade.cube.Selection.Term;
import trade.cube.Window;
import trade.message.Text;

/**
 * The trade that a claim is about.
 *
 * @param reporter whose trade it is, where that is said
 * @param kind whether it is trade itself, or exports less imports
 * @param flows both, of total trade and of balances
 * @param market the world, one market or a group
 * @param product all of them, one or a group
 */
public record Subject(
        SubjectKind kind, Optional<Term> reporter, Set<Flow> flows, Term market, Term product, Window window) {

    /** What is looked at. */
    public enum SubjectKind {
        TRADE,
        /** Exports less imports. */
        BALANCE,
        /** Imports less exports. */
        DEFICIT
    }

    public static final Term WORLD = new Term("World", Optional.of(Member.WORLD));
    public static final Term ALL_PRODUCTS = new Term("TOTAL", Optional.of(Member.TOTAL));

    public Subject over(Window other) {
        return new Subject(kind, reporter, flows, market, product, other);
    }

    /** The trade of some flows. */
    public Subject withFlows(Set<Flow> others) {
        return new Subject(SubjectKind.TRADE, reporter, others, market, product, window);
    }

    /** The same trade, looked at in that way. */
    public Subject withKind(SubjectKind other) {
        boolean needsBoth = other != SubjectKind.TRADE;
        return new Subject(
                other, reporter, needsBoth ? EnumSet.of(Flow.EXPORT, Flow.IMPORT) : flows, market, product, window);
    }

    public boolean isBalance() {
        return kind != SubjectKind.TRADE;
    }

    public Subject ofAllMarkets() {
        return new Subject(kind, reporter, flows, WORLD, product, window);
    }

    public Subject ofAllProducts() {
        return new Subject(kind, reporter, flows, market, ALL_PRODUCTS, window);
    }

    public boolean isOfOneMarket() {
        return market.known().filter(Member::isTotal).isEmpty();
    }

    public boolean isOfOneProduct() {
        return product.known().filter(Member::isTotal).isEmpty();
    }

    public Selection reporters() {
        return reporter.map(Subject::selection).orElse(Selection.ALL);
    }

    public Selection markets() {
        return isOfOneMarket() ? selection(market) : Selection.ALL;
    }

    public Selection products() {
        return isOfOneProduct() ? selection(product) : Selection.ALL;
    }

    private static Selection selection(Term term) {
        return new Selection(java.util.List.of(term), java.util.List.of());
    }

    /** What a name stands for, so that two spellings of it are one: its code, or its letters. */
    public static String key(Term term) {
        return term.known().map(Member::code).orElseGet(() -> NameNormalizer.folded(term.text()));
    }

    public static Text name(Term term, Dimension dimension) {
        return term.known().map(dimension::nameOf).orElse(Text.verbatim(term.text()));
    }

    /** What it is called: exports of coffee to United States, 2024-01. */
    Text text() {
        Text text = switch (kind) {
            case TRADE -> Flow.nameOf(flows);
            case BALANCE -> ClaimMessage.THE_BALANCE;
            case DEFICIT -> ClaimMessage.THE_DEFICIT;
        };
        if (isOfOneProduct()) {
            text = ClaimMessage.OF_PRODUCT.with(text, name(product, Dimension.PRODUCT));
        }
        if (isOfOneMarket()) {
            text = preposition().with(text, name(market, Dimension.MARKET));
        }
        return ClaimMessage.OVER.with(text, window);
    }

    private ClaimMessage preposition() {
        if (flows.size() > 1) {
            return ClaimMessage.WITH_MARKET;
        }
        return flows.iterator().next().isOutward() ? ClaimMessage.TO_MARKET : ClaimMessage.FROM_MARKET;
    }

    @Override
    public String toString() {
        return text().toString();
    }
}
