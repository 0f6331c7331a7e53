package trade.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import trade.claim.Consistency.Certainty;
import trade.claim.Consistency.Conflict;
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
    private final Map<Claim, Finding> findings = new LinkedHashMap<>();
    private final Map<Claim, List<String>> reasons = new HashMap<>();

    /** @param evidence empty to look at the claims alone */
    public Check(List<Claim> claims, Optional<Evidence> evidence) {
        this.claims = claims;
        Optional<Judge> judge = evidence.map(Judge::new);
        for (Claim claim : claims) {
            findings.put(claim, finding(claim, judge));
            reasons.put(claim, new ArrayList<>());
        }
        // what data refutes says nothing of other claims
        ClaimUnknowns unknowns = new ClaimUnknowns(claims.stream()
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
            return Finding.silent("this is no measure that can be checked");
        }
        boolean isRecord = claim.measure().get().isRecord();
        if (claim.number().isEmpty() && !isRecord) {
            return Finding.silent("no number is printed");
        }
        return judge.map(one -> one.of(claim)).orElseGet(() -> Finding.silent(""));
    }

    private void add(Conflict conflict) {
        for (Claim claim : conflict.claims()) {
            String others = conflict.claims().stream()
                    .filter(other -> !other.equals(claim))
                    .map(other -> other.id() + " (" + other.said() + ")")
                    .distinct()
                    .collect(Collectors.joining(", "));
            reasons.get(claim).add(words(others, conflict.certainty()));
            if (conflict.suspects().contains(claim)) {
                Verdict verdict = conflict.certainty() == Certainty.SURE ? Verdict.CONFLICT : Verdict.DISAGREES;
                change(claim, Verdict.CANNOT_SAY, verdict);
                change(claim, Verdict.CONSISTENT, verdict);
            }
        }
    }

    private static String words(String others, Certainty certainty) {
        if (others.isEmpty()) {
            return "this can be of nothing";
        }
        return "not together with " + others
                + switch (certainty) {
                    case SURE -> "";
                    case UNLESS_CUT -> ", unless numbers were cut and not rounded";
                    case UNLESS_REVISED -> ", unless reports differ by more than is usual";
                };
    }

    /** What data says goes before what other claims say. */
    private void change(Claim claim, Verdict from, Verdict to) {
        Finding finding = findings.get(claim);
        if (finding.verdict() == from) {
            findings.put(claim, new Finding(to, finding.computed(), finding.reason()));
        }
    }

    /** Whether some claims are found not to hold. */
    public boolean isAnyFound() {
        return findings.values().stream().anyMatch(finding -> finding.verdict().isFound());
    }

    /** One row a number. */
    public Table table() {
        List<Column> columns = List.of(
                Column.label(new trade.message.Text.Legacy("label", "claim")),
                Column.label(new trade.message.Text.Legacy("label", "of")),
                Column.label(new trade.message.Text.Legacy("label", "said")),
                Column.label(new trade.message.Text.Legacy("label", "verdict")),
                Column.of(
                        trade.message.Text.verbatim("computed"),
                        new trade.message.Text.Legacy("heading", "computed"),
                        Unit.NUMBER),
                Column.label(new trade.message.Text.Legacy("label", "unit")),
                Column.label(new trade.message.Text.Legacy("label", "reason")));
        List<List<Cell>> rows = claims.stream().map(this::row).toList();
        return new Table(
                new trade.message.Text.Legacy("title", "Claims checked"),
                Map.of(),
                columns,
                rows,
                notes(),
                Optional.empty());
    }

    private List<Cell> row(Claim claim) {
        Finding finding = findings.get(claim);
        Set<String> words = new LinkedHashSet<>();
        words.add(finding.reason());
        words.addAll(reasons.get(claim));
        words.remove("");
        BigDecimal scale = claim.unit().scale();
        boolean isRecord = claim.measure().filter(Measure::isRecord).isPresent();
        Cell computed = finding.computed()
                .filter(number -> !isRecord)
                .map(number -> Cell.value(number.divide(scale, MathContext.DECIMAL64)))
                .orElse(Cell.none());
        return List.of(
                Cell.label(claim.id()),
                Cell.label(new trade.message.Text.Legacy("say", claim.what())),
                Cell.label(new trade.message.Text.Legacy("quote", claim.said())),
                Cell.label(
                        new trade.message.Text.Legacy("say", finding.verdict().toString())),
                computed,
                Cell.label(new trade.message.Text.Legacy("say", claim.unit().words())),
                Cell.label(new trade.message.Text.Legacy("list", String.join("; ", words))));
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        Map<Verdict, Long> counts = findings.values().stream()
                .collect(Collectors.groupingBy(Finding::verdict, TreeMap::new, Collectors.counting()));
        notes.add(new Note(
                new trade.message.Text.Legacy(
                        "say",
                        counts.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .collect(Collectors.joining(", "))),
                false));
        if (findings.values().stream().anyMatch(finding -> finding.verdict() == Verdict.CANNOT_SAY)) {
            notes.add(new Note(new trade.message.Text.Legacy("say", "some claims cannot be checked"), true));
        }
        return notes;
    }
}
