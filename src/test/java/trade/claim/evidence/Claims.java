package trade.claim.evidence;

import static trade.Fixture.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trade.Fixture;
import trade.claim.Claim;
import trade.claim.text.ClaimText;
import trade.cube.CubeBuilder;
import trade.cube.Member;
import trade.cube.Observation;
import trade.cube.Selection.Term;
import trade.cube.VintageRule;

/** Claims as sentences, numbered from 1; markets are those of {@link Fixture} that have a capital letter, US and CPTPP. */
public final class Claims {

    private static final List<String> MARKETS =
            List.of("US", "EU", "Pact", "CPTPP", "EVFTA", "Japan", "Chile", "Peru", "Germany", "France", "China");

    private Claims() {}

    public static List<Claim> claims(String... sentences) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < sentences.length; i++) {
            claims.addAll(ClaimText.parse(
                    sentences[i], Integer.toString(i + 1), Claims::market, Claims::product, Optional.empty()));
        }
        return claims;
    }

    private static Optional<Term> market(String name) {
        Optional<Member> known = MARKETS.contains(name) ? Optional.of(Fixture.market(name)) : Optional.empty();
        return known.map(member -> new Term(name, Optional.of(member)));
    }

    private static Term product(String name) {
        return new Term(name, Optional.empty());
    }

    static List<String> verdicts(List<Claim> claims) {
        return column(new Check(claims, Optional.empty()).table(), "verdict");
    }

    static List<String> reasons(List<Claim> claims) {
        return column(new Check(claims, Optional.empty()).table(), "reason");
    }

    static List<String> verdicts(List<Claim> claims, String dataset) {
        return column(check(claims, dataset).table(), "verdict");
    }

    static List<String> reasons(List<Claim> claims, String dataset) {
        return column(check(claims, dataset).table(), "reason");
    }

    static Check check(List<Claim> claims, String dataset) {
        return new Check(claims, Optional.of(evidence(claims, dataset)));
    }

    private static Evidence evidence(List<Claim> claims, String dataset) {
        return new Evidence(claims, Optional.empty(), query -> {
            VintageRule rule = query.vintages().current();
            Map<List<Object>, Observation> wanted = new LinkedHashMap<>();
            Fixture.observations(dataset).stream()
                    .filter(one -> rule.accepts(one.vintage()))
                    .filter(one -> one.unit().isEmpty() == (query.measure() == trade.cube.Measure.VALUE))
                    .forEach(one -> wanted.merge(
                            List.of(one.period(), one.flow(), one.reporter(), one.market(), one.product()),
                            one,
                            (before, next) -> rule.prefers(next.vintage(), before.vintage()) ? next : before));
            CubeBuilder builder = new CubeBuilder(query);
            wanted.values().forEach(builder::add);
            return builder.build();
        });
    }
}
