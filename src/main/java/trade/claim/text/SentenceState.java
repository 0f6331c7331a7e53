package trade.claim.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trade.claim.ClaimMeasure;
import trade.claim.ClaimMessage;
import trade.claim.ClaimUnit;
import trade.claim.Hedge;
import trade.claim.Subject;
import trade.cube.Flow;
import trade.cube.Selection.Term;
import trade.cube.Window;
import trade.figure.Comparison;

/** What is known of a sentence up to a word: what the next number is of, and what stands between the number before and it. */
final class SentenceState {

    final SentenceWords words;
    final String id;
    final char mark;
    final Optional<Window> context;
    final Optional<Window> anchor;
    final Optional<Term> otherwise;
    final List<ClaimDraft> drafts = new ArrayList<>();
    // what the next number is of
    Optional<String> flow;
    String balance = "";
    List<Term> markets = new ArrayList<>();
    Optional<Term> product = Optional.empty();
    Optional<Term> reporter;
    Window window;
    boolean isWindowOwn;
    Comparison base;
    int marketsAt;
    int productAt;
    boolean isOfBefore;
    int subjectAt;
    // what stands between the number before and the next one
    int direction;
    int lastDirection;
    boolean isTo;
    boolean isBy;
    boolean isBaseValue;
    boolean isShare;
    boolean isShareByWhole;
    boolean isCompared;
    boolean isInBrackets;
    boolean isSince;
    Hedge hedge = Hedge.NONE;
    String hedgeWords = "";
    Optional<Integer> rank = Optional.empty();
    boolean isPlace;
    boolean isRankBehind;
    String record = "";
    String respective = "";
    boolean isFlowSaid;
    /** Whether it says that its numbers are estimates. */
    boolean isEstimate;

    boolean reporterSaid;
    int sameYear;
    boolean isBaseSaid;
    boolean isBaseUsed = true;
    boolean isWindowUsed = true;
    int lastBaseToken = -1;
    ClaimDraft baseValue;
    Window lastBaseWindow;
    int windowAt = -1;
    int skipBehind = -1;
    List<Term> listed;
    int listedAt;

    SentenceState(
            String id,
            SentenceWords words,
            boolean isVietnamese,
            Optional<Window> context,
            Optional<Window> anchor,
            Optional<CarriedSubject> carried,
            Optional<Term> otherwise) {
        this.anchor = anchor;
        this.id = id;
        this.words = words;
        this.mark = isVietnamese ? ',' : '.';
        this.context = context;
        this.otherwise = otherwise;
        this.flow = carried.filter(CarriedSubject::isOfAll).flatMap(CarriedSubject::flow);
        this.reporter = carried.flatMap(CarriedSubject::reporter).or(() -> otherwise);
        this.window = context.orElse(null);
    }

    void newSubject() {
        isOfBefore = drafts.size() > 0
                && (!markets.isEmpty() && isOld(marketsAt) || product.isPresent() && isOld(productAt));
        subjectAt = drafts.size();
    }

    boolean isOld(int at) {
        return at < drafts.size();
    }

    ClaimDraft draft(ClaimMeasure measure, Token token) {
        if (markets.size() > 1) {
            throw new NotRead(token.text());
        }
        return draft(measure, token, markets.isEmpty() ? Subject.WORLD : markets.get(0));
    }

    ClaimDraft draft(ClaimMeasure measure, Token token, Term market) {
        if (isOfBefore) {
            throw new NotRead(token.text());
        }
        ClaimDraft draft = new ClaimDraft();
        draft.measure = measure;
        draft.market = market;
        draft.product = product.orElse(Subject.ALL_PRODUCTS);
        draft.reporter = reporter;
        draft.words = token.text();
        draft.unit = ClaimUnit.NONE;
        if (!balance.isEmpty()) {
            draft.flows = EnumSet.of(Flow.EXPORT, Flow.IMPORT);
            draft.kind = balance.equals("deficit") ? Subject.SubjectKind.DEFICIT : Subject.SubjectKind.BALANCE;
        } else {
            draft.flows = flows(flow.orElseThrow(() -> new NotRead(ClaimMessage.FLOW_NOT_SAID.with(token.text()))));
            draft.kind = Subject.SubjectKind.TRADE;
        }
        draft.window = isWindowOwn || context.isPresent() && !words.hasPeriodBehind() ? window : null;
        isWindowUsed = true;
        drafts.add(draft);
        return draft;
    }

    static Set<Flow> flows(String flow) {
        return switch (flow) {
            case "export" -> EnumSet.of(Flow.EXPORT);
            case "import" -> EnumSet.of(Flow.IMPORT);
            default -> EnumSet.of(Flow.EXPORT, Flow.IMPORT);
        };
    }

    void clear() {
        direction = 0;
        isTo = false;
        isBy = false;
        isBaseValue = false;
        isShare = false;
        isCompared = false;
        hedge = Hedge.NONE;
        hedgeWords = "";
    }

    void turn(int to) {
        if (direction != 0 && direction != to) {
            throw new NotRead(ClaimMessage.UP_AND_DOWN);
        }
        direction = to;
    }

    void hedge(Hedge one, Token token) {
        hedge = one;
        hedgeWords = token.text();
    }

    boolean lastGrowth() {
        return drafts.stream().anyMatch(draft -> draft.measure == ClaimMeasure.GROWTH);
    }

    boolean isMultiple() {
        return !drafts.isEmpty() && drafts.get(drafts.size() - 1).isMultiple;
    }

    Window now() {
        return drafts.isEmpty() || drafts.get(drafts.size() - 1).window == null
                ? window
                : drafts.get(drafts.size() - 1).window;
    }

    CarriedSubject carried() {
        boolean isOfAll = markets.isEmpty() && product.isEmpty() && balance.isEmpty() || drafts.isEmpty();
        return new CarriedSubject(
                flow, reporter, Optional.ofNullable(window), isOfAll || !markets.isEmpty() && product.isEmpty());
    }
}
