package trade.cube;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a dataset holds, selected or not: its members, and what there is of them when. */
record DatasetContent(
        MemberCatalogue reporters,
        MemberCatalogue markets,
        MemberCatalogue products,
        Coverage coverage,
        ProductCooccurrence codesTogether) {

    DatasetContent() {
        this(
                new MemberCatalogue(),
                new MemberCatalogue(),
                new MemberCatalogue(),
                new Coverage(),
                new ProductCooccurrence());
    }

    /** The names of markets and reporters that no code list knows. */
    Set<String> unlistedNames() {
        return Stream.of(markets, reporters)
                .flatMap(members -> members.inOrder().stream())
                .filter(member -> !member.isKnown())
                .map(Member::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What some reporters have as that of one. */
    DatasetContent ofReporters(Collection<Member> some, Member one) {
        MemberCatalogue folded = new MemberCatalogue();
        folded.add(one);
        return new DatasetContent(
                folded, markets, products, coverage.ofReporters(Set.copyOf(some), one), new ProductCooccurrence());
    }
}
