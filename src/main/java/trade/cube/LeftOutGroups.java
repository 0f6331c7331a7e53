package trade.cube;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.message.Text;

/**
 * The groups that no sum of all markets listed holds, as their trade would count twice: those whose members stand beside them, and those
 * that share members with a larger group. Each reporter has its own in each flow.
 */
final class LeftOutGroups {

    /**
     * @param besideMembers whose members stand beside them
     * @param atTimes the periods of others in which members stand beside them
     * @param besideLarger that share members with a larger one, by that one
     */
    private record LeftOut(
            Set<Member> besideMembers, Map<Member, Set<Period>> atTimes, Map<Member, Member> besideLarger) {

        static final LeftOut NONE = new LeftOut(Set.of(), Map.of(), Map.of());

        boolean contains(Member member) {
            return besideMembers.contains(member) || besideLarger.containsKey(member);
        }
    }

    /** Members that are less than this part of their group are not all of it. */
    private static final BigDecimal MOST = new BigDecimal("0.9");

    private final Cube cube;
    private final List<Member> markets;
    private final List<Window> compared;
    private final List<Member> foldedProducts;
    private final List<Member> groups;
    private final Map<ReportedFlow, LeftOut> leftOut = new LinkedHashMap<>();
    // both are asked for each product
    private final Map<ReportedFlow, Map<ResolvedMember, Set<Period>>> membersAlone = new HashMap<>();
    private final Map<ReportedFlow, Map<Member, Set<Period>>> groupsAlone = new HashMap<>();

    /**
     * @param markets all in the data, groups as they are composed
     * @param compared all windows that count
     * @param foldedProducts all products as {@link AggregationLevel#MARKET} keeps them
     */
    LeftOutGroups(
            Cube cube,
            List<Member> markets,
            Collection<Flow> flows,
            Collection<Member> reporters,
            List<Window> compared,
            List<Member> foldedProducts) {
        this.cube = cube;
        this.markets = markets;
        this.compared = compared;
        this.foldedProducts = foldedProducts;
        this.groups = markets.stream().filter(Member::isGroup).toList();
        for (Flow flow : flows) {
            for (Member reporter : reporters) {
                ReportedFlow place = new ReportedFlow(flow, reporter);
                Set<Member> besideMembers = besideMembers(place);
                leftOut.put(
                        place,
                        new LeftOut(besideMembers, atTimes(place, besideMembers), besideLarger(place, besideMembers)));
            }
        }
    }

    /** All markets and groups but those that are left out for each flow and reporter. */
    List<Member> listed() {
        return markets.stream()
                .filter(market -> leftOut.values().stream().anyMatch(some -> !some.contains(market)))
                .toList();
    }

    /** All markets and groups that one reporter lists. */
    List<Member> listed(Flow flow, Member reporter) {
        LeftOut here = leftOut(flow, reporter);
        return markets.stream().filter(market -> !here.contains(market)).toList();
    }

    /** Those whose members stand beside them, for any flow and reporter. */
    Set<Member> besideMembers() {
        Set<Member> all = new TreeSet<>(Comparator.comparing(Member::code));
        leftOut.values().forEach(here -> all.addAll(here.besideMembers()));
        return all;
    }

    /** The same, of those that have any trade in the windows that count. */
    Collection<Member> thereBesideMembers() {
        return besideMembers().stream()
                .filter(group -> leftOut.keySet().stream()
                        .anyMatch(place -> !observedPeriods(place, group).isEmpty()))
                .toList();
    }

    Set<Member> besideMembers(Flow flow, Member reporter) {
        return leftOut(flow, reporter).besideMembers();
    }

    /** Those that share members with a larger one, by that one, for any flow and reporter. */
    Map<Member, Member> besideLarger() {
        Map<Member, Member> all = new TreeMap<>(Comparator.comparing(Member::code));
        leftOut.values().forEach(here -> all.putAll(here.besideLarger()));
        return all;
    }

    /** Where the members of a group are far from all of it, what is left out with it is trade that is wanted. */
    Set<Text> doubts(Flow flow, Member reporter, Predicate<Member> isWanted) {
        ReportedFlow place = new ReportedFlow(flow, reporter);
        Set<Text> doubts = new LinkedHashSet<>();
        LeftOut here = leftOut(flow, reporter);
        here.besideMembers().stream().filter(isWanted).forEach(group -> compare(place, group, period -> true, doubts));
        here.atTimes().forEach((group, told) -> compare(place, group, told::contains, doubts));
        return doubts;
    }

    /**
     * The periods of which there are members of a group alone, or another group of them, that is published in others: it had trade that
     * nobody tells. A joint market is in other periods its members.
     */
    Set<Period> periodsOfMembersAlone(Flow flow, Member reporter, ResolvedMember group) {
        return !group.label().isGroup()
                ? Set.of()
                : membersAlone
                        .computeIfAbsent(new ReportedFlow(flow, reporter), none -> new HashMap<>())
                        .computeIfAbsent(
                                group, asked -> periodsOfMembersAlone(new ReportedFlow(flow, reporter), asked));
    }

    private Set<Period> periodsOfMembersAlone(ReportedFlow place, ResolvedMember group) {
        Stream<Member> others = groups.stream()
                .filter(other -> !isJoint(other) && !isJoint(group.label()))
                .filter(group.label()::sharesMembersWith);
        Set<Period> alone = Stream.concat(group.parts().stream().map(ResolvedMember::label), others)
                .flatMap(part -> observedPeriods(place, part).stream())
                .collect(Collectors.toSet());
        if (!alone.isEmpty()) {
            Set<Period> own = observedPeriods(place, group.label());
            alone.removeIf(period -> own.stream().noneMatch(one -> one.frequency() == period.frequency())
                    || own.stream().anyMatch(one -> one.nestsWith(period)));
        }
        return alone;
    }

    /** Whether a market is a member of a group that stands for it in what is listed. */
    boolean isToldByGroup(Flow flow, Member reporter, Member market) {
        ReportedFlow place = new ReportedFlow(flow, reporter);
        return listed(flow, reporter).stream()
                .filter(group -> !group.equals(market))
                .filter(group -> group.mayHold(market) || group.holdsAllOf(market))
                .anyMatch(group -> !observedPeriods(place, group).isEmpty());
    }

    /** The groups that are left out for their members, with the periods in which they stand without any: nobody tells all that is listed there. */
    Map<Member, Set<Period>> groupsAlone(Flow flow, Member reporter) {
        return groupsAlone.computeIfAbsent(new ReportedFlow(flow, reporter), this::groupsAlone);
    }

    private Map<Member, Set<Period>> groupsAlone(ReportedFlow place) {
        Map<Member, Set<Period>> all = new LinkedHashMap<>();
        besideMembers(place.flow(), place.reporter()).forEach(group -> {
            Set<Period> told = Stream.concat(
                            periodsOfMembers(place, group).stream(),
                            listed(place.flow(), place.reporter()).stream()
                                    .filter(group::sharesMembersWith)
                                    .flatMap(other -> observedPeriods(place, other).stream()))
                    .collect(Collectors.toSet());
            Set<Period> alone = new TreeSet<>(observedPeriods(place, group));
            alone.removeIf(period -> told.stream().anyMatch(period::nestsWith));
            if (!alone.isEmpty()) {
                all.put(group, alone);
            }
        });
        return all;
    }

    private static boolean isJoint(Member market) {
        return market.composition().isJoint();
    }

    /** A choice as it is part of the sum of all that is listed: a group that is left out of it for its members is these members. */
    ResolvedMember asListed(Flow flow, ResolvedMember reporter, ResolvedMember choice) {
        Set<Member> besideMembers = reporting(reporter)
                .flatMap(one -> besideMembers(flow, one).stream())
                .collect(Collectors.toSet());
        return asListed(choice, besideMembers);
    }

    /** Those who report it; a group that reports itself is one, whoever of its members does so too. */
    private Stream<Member> reporting(ResolvedMember reporter) {
        return cube.reporters().contains(reporter.label())
                ? Stream.of(reporter.label())
                : reporter.parts().stream().flatMap(this::reporting);
    }

    private ResolvedMember asListed(ResolvedMember choice, Set<Member> besideMembers) {
        if (besideMembers.contains(choice.label())) {
            return new ResolvedMember(
                    choice.label().putTogether(),
                    markets.stream()
                            .filter(choice.label()::isAround)
                            .filter(member -> !besideMembers.contains(member))
                            .map(ResolvedMember::of)
                            .toList());
        }
        return new ResolvedMember(
                choice.label(),
                choice.parts().stream()
                        // members of a member are members too
                        .flatMap(part -> besideMembers.contains(part.label())
                                ? asListed(part, besideMembers).parts().stream()
                                : Stream.of(asListed(part, besideMembers)))
                        .toList(),
                choice.without());
    }

    private LeftOut leftOut(Flow flow, Member reporter) {
        return leftOut.getOrDefault(new ReportedFlow(flow, reporter), LeftOut.NONE);
    }

    private void compare(ReportedFlow place, Member group, Predicate<Period> isLeftOut, Set<Text> doubts) {
        Series published = observed(place, group, Member.TOTAL);
        Series members = Series.sum(markets.stream()
                .filter(group::mayHold)
                .map(member -> observed(place, member, Member.TOTAL))
                .toList());
        published.values().forEach((period, value) -> {
            BigDecimal part = members.values().getOrDefault(period, BigDecimal.ZERO);
            if (isLeftOut.test(period) && part.compareTo(value.multiply(MOST)) < 0) {
                doubts.add(CubeMessage.FAR_FROM_GROUP.with(
                        Dimension.MARKET.nameOf(group),
                        CubeMessage.OF.with(place.flow().plural(), period)));
            }
        });
    }

    private Set<Member> besideMembers(ReportedFlow place) {
        return groups.stream().filter(group -> hasMembersBeside(place, group)).collect(Collectors.toSet());
    }

    /** A joint market may stand before or after its members; any other group is one beside them in all periods. */
    private boolean hasMembersBeside(ReportedFlow place, Member group) {
        return isJoint(group)
                ? periodsToldByMembers(place, group).equals(observedPeriods(place, group))
                : !periodsOfMembers(place, group).isEmpty();
    }

    private Set<Period> periodsOfMembers(ReportedFlow place, Member group) {
        return markets.stream()
                .filter(group::mayHold)
                .flatMap(market -> observedPeriods(place, market).stream())
                .collect(Collectors.toSet());
    }

    private Set<Period> periodsToldByMembers(ReportedFlow place, Member group) {
        Set<Period> ofMembers = periodsOfMembers(place, group);
        Set<Period> told = new TreeSet<>(observedPeriods(place, group));
        told.removeIf(period -> ofMembers.stream().noneMatch(period::nestsWith));
        return told;
    }

    private Map<Member, Set<Period>> atTimes(ReportedFlow place, Set<Member> besideMembers) {
        Map<Member, Set<Period>> told = new LinkedHashMap<>();
        groups.stream()
                .filter(group -> !besideMembers.contains(group))
                .forEach(group -> told.put(group, periodsToldByMembers(place, group)));
        told.values().removeIf(Set::isEmpty);
        return told;
    }

    /** The periods in which it is in no sum of all that is listed, as members stand beside it, though it is in others. */
    Set<Period> periodsToldByMembers(Flow flow, Member reporter, Member market) {
        return leftOut(flow, reporter).atTimes().getOrDefault(market, Set.of());
    }

    /** The markets that are left out for their members in some periods and counted in others, by those periods. */
    Map<Member, Set<Period>> besideMembersAtTimes() {
        Map<Member, Set<Period>> all = new LinkedHashMap<>();
        leftOut.values()
                .forEach(here -> here.atTimes()
                        .forEach((group, told) -> all.computeIfAbsent(group, none -> new TreeSet<>())
                                .addAll(told)));
        return all;
    }

    private Map<Member, Member> besideLarger(ReportedFlow place, Set<Member> besideMembers) {
        List<Member> bySize = groups.stream()
                .filter(group -> !besideMembers.contains(group))
                .filter(group -> !observedPeriods(place, group).isEmpty())
                .sorted(Comparator.comparing(
                        (Member group) -> group.composition().leaves().size(), Comparator.reverseOrder()))
                .toList();
        Map<Member, Member> within = new LinkedHashMap<>();
        List<Member> counted = new ArrayList<>();
        for (Member group : bySize) {
            Set<Member> leaves = group.composition().leaves();
            counted.stream()
                    .filter(larger -> shared(larger, leaves) > 0)
                    .max(Comparator.comparing(larger -> shared(larger, leaves)))
                    .ifPresentOrElse(larger -> within.put(group, larger), () -> counted.add(group));
        }
        return within;
    }

    private static long shared(Member group, Set<Member> leaves) {
        return group.composition().leaves().stream().filter(leaves::contains).count();
    }

    private Set<Period> observedPeriods(ReportedFlow place, Member market) {
        Set<Period> periods = new HashSet<>();
        foldedProducts.forEach(
                product -> observed(place, market, product).observed().forEach(periods::add));
        return periods;
    }

    private Series observed(ReportedFlow place, Member market, Member product) {
        return cube.series(AggregationLevel.MARKET, place.flow(), place.reporter(), market, product)
                .within(compared);
    }
}
