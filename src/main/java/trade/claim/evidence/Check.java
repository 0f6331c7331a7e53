package trade.claim.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import trade.claim.Claim;
import trade.claim.ClaimMeasure;
import trade.claim.ClaimMessage;
import trade.claim.Verdict;
import trade.claim.interval.Arithmetic;
import trade.claim.interval.ClaimVariables;
import trade.claim.interval.Consistency;
import trade.claim.interval.Consistency.Certainty;
import trade.claim.interval.Consistency.Conflict;
import trade.claim.text.Article;
import trade.message.Text;
import trade.table.Cell;
import trade.table.Column;
import trade.table.Note;
import trade.table.Table;
import trade.table.Unit;

/**
 * Printed numbers, each with what other claims and data say of it.
 *
 * <p>A row is one number: its claim, what it is of, as it is printed, the {@link Verdict}, what the data has in the unit that is
 * printed, and why.
 */
public final class Check {

    private final List<Claim> claims;
    private final Map<Claim, Finding> findings = new IdentityHashMap<>();
    private final Map<Claim, List<Text>> reasons = new IdentityHashMap<>();

    /** @param evidence empty to look at the claims alone */
    public Check(List<Claim> claims, Optional<Evidence> evidence) {
        this.claims = claims;
        Optional<Judge> judge = evidence.map(Judge::new);
        for (Claim claim : claims) {
            findings.put(claim, finding(claim, judge));
            reasons.put(claim, new ArrayList<>());
        }
        // what data refutes says nothing of other claims
        ClaimVariables unknowns = new ClaimVariables(claims.stream()
                .filter(claim -> !findings.get(claim).verdict().isRefuted())
                .toList());
        Consistency consistency = new Consistency(unknowns);
        List<Conflict> conflicts = consistency.conflicts();
        Arithmetic arithmetic = new Arithmetic(unknowns, consistency, consistency.without(conflicts));
        for (Claim claim : unknowns.claims()) {
            Arithmetic.Result result = arithmetic.of(claim);
            reasons.get(claim).addAll(result.words());
            if (result.isBorneOut()) {
                change(claim, Verdict.CANNOT_SAY, Verdict.CONSISTENT);
            }
        }
        conflicts.forEach(this::add);
    }

    private static Finding finding(Claim claim, Optional<Judge> judge) {
        if (claim.measure().isEmpty()) {
            return Finding.silent(ClaimMessage.NO_MEASURE);
        }
        boolean isRecord = claim.measure().get().isRecord();
        if (claim.number().isEmpty() && !isRecord) {
            return Finding.silent(ClaimMessage.NO_NUMBER);
        }
        return judge.map(one -> one.of(claim)).orElseGet(() -> Finding.silent());
    }

    private void add(Conflict conflict) {
        for (Claim claim : conflict.claims()) {
            List<Text> others = conflict.claims().stream()
                    .filter(other -> !other.equals(claim))
                    .<Text>map(other -> ClaimMessage.ID_AND_SAID.with(other.id(), other.said()))
                    .distinct()
                    .toList();
            reasons.get(claim).add(words(others, conflict.certainty()));
            if (conflict.suspects().contains(claim)) {
                Verdict verdict = conflict.certainty() == Certainty.SURE ? Verdict.CONFLICT : Verdict.DISAGREES;
                change(claim, Verdict.CANNOT_SAY, verdict);
                change(claim, Verdict.CONSISTENT, verdict);
            }
        }
    }

    private static Text words(List<Text> others, Certainty certainty) {
        if (others.isEmpty()) {
            return ClaimMessage.CAN_BE_OF_NOTHING;
        }
        ClaimMessage notTogether = switch (certainty) {
            case SURE -> ClaimMessage.NOT_TOGETHER;
            case UNLESS_CUT -> ClaimMessage.NOT_TOGETHER_UNLESS_CUT;
            case UNLESS_REVISED -> ClaimMessage.NOT_TOGETHER_UNLESS_REVISED;
        };
        return notTogether.with(Text.list(others));
    }

    /** What data says goes before what other claims say. */
    private void change(Claim claim, Verdict from, Verdict to) {
        Finding finding = findings.get(claim);
        if (finding.verdict() == from) {
            findings.put(claim, finding.withVerdict(to));
        }
    }

    /** Whether some claims are found not to hold. */
    public boolean isAnyFound() {
        return findings.values().stream().anyMatch(finding -> finding.verdict().isFound());
    }

    /** How each number comes of the sums of the data. */
    public List<Text> formulas() {
        List<Text> formulas = new ArrayList<>();
        for (Claim claim : claims) {
            Finding finding = findings.get(claim);
            if (!finding.formula().isEmpty()) {
                String result = finding.formula().contains(" ")
                        ? " = "
                                + finding.computed()
                                        .orElseThrow()
                                        .stripTrailingZeros()
                                        .toPlainString()
                        : "";
                formulas.add(ClaimMessage.COMES_OF.with(claim.id(), claim.what(), finding.formula() + result));
            }
        }
        return formulas;
    }

    /** One row a number. */
    public Table table() {
        List<Column> columns = List.of(
                Column.label(ClaimMessage.CLAIM),
                Column.label(ClaimMessage.OF),
                Column.label(ClaimMessage.SAID),
                Column.label(ClaimMessage.VERDICT),
                Column.of(ClaimMessage.COMPUTED, ClaimMessage.COMPUTED, Unit.NUMBER),
                Column.label(ClaimMessage.UNIT),
                Column.label(ClaimMessage.REASON));
        List<List<Cell>> rows = claims.stream().map(this::row).toList();
        return new Table(ClaimMessage.CLAIMS_CHECKED, Map.of(), columns, rows, notes(), Optional.empty());
    }

    /** One row a number of a text, and one a sentence that is not read in full; each with the sentence and where it stands. */
    public Table table(List<Article.Sentence> sentences) {
        Table plain = table();
        List<Column> columns = new ArrayList<>(plain.columns());
        columns.add(Column.label(ClaimMessage.SENTENCE));
        columns.add(Column.of(ClaimMessage.BEGIN, ClaimMessage.BEGIN, Unit.COUNT));
        columns.add(Column.of(ClaimMessage.END, ClaimMessage.END, Unit.COUNT));
        List<List<Cell>> rows = new ArrayList<>();
        for (Article.Sentence sentence : sentences) {
            List<Cell> place = List.of(
                    Cell.label(sentence.text()),
                    Cell.value(sentence.begin()),
                    Cell.value(sentence.begin() + sentence.text().length()));
            for (int i = 0; i < claims.size(); i++) {
                if (claims.get(i).id().equals(Integer.toString(sentence.number()))) {
                    rows.add(both(plain.rows().get(i), place));
                }
            }
            if (!sentence.unread().isEmpty()) {
                rows.add(both(unread(sentence), place));
            }
        }
        return new Table(plain.title(), plain.context(), columns, rows, plain.notes(), Optional.empty());
    }

    private static List<Cell> unread(Article.Sentence sentence) {
        return List.of(
                Cell.label(Integer.toString(sentence.number())),
                Cell.none(),
                Cell.none(),
                Cell.label(ClaimMessage.NOT_READ),
                Cell.none(),
                Cell.none(),
                Cell.label(Text.list(sentence.unread(), "; ")));
    }

    private static List<Cell> both(List<Cell> row, List<Cell> more) {
        List<Cell> both = new ArrayList<>(row);
        both.addAll(more);
        return both;
    }

    private List<Cell> row(Claim claim) {
        Finding finding = findings.get(claim);
        Set<Text> words = new LinkedHashSet<>(finding.reasons());
        words.addAll(reasons.get(claim));
        BigDecimal scale = claim.unit().scale();
        boolean isRecord = claim.measure().filter(ClaimMeasure::isRecord).isPresent();
        Cell computed = finding.computed()
                .filter(number -> !isRecord)
                .map(number -> Cell.value(number.divide(scale, MathContext.DECIMAL64)))
                .orElse(Cell.none());
        return List.of(
                Cell.label(claim.id()),
                Cell.label(claim.what()),
                Cell.label(claim.said()),
                Cell.label(finding.verdict()),
                computed,
                Cell.label(claim.unit().text()),
                words.isEmpty() ? Cell.none() : Cell.label(Text.list(List.copyOf(words), "; ")));
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        Map<Verdict, Long> counts = findings.values().stream()
                .collect(Collectors.groupingBy(Finding::verdict, TreeMap::new, Collectors.counting()));
        notes.add(new Note(
                Text.list(counts.entrySet().stream()
                        .map(entry -> ClaimMessage.COUNT.with(entry.getKey(), entry.getValue()))
                        .toList()),
                false));
        if (findings.values().stream().anyMatch(finding -> finding.verdict() == Verdict.CANNOT_SAY)) {
            notes.add(new Note(ClaimMessage.SOME_UNCHECKED, true));
        }
        return notes;
    }
}
