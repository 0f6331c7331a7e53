package trade.cube;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import trade.message.MessageKey;
import trade.message.Text;

/** What to know of amounts: how they were read, where totals come from, what was left out, lacks or makes them doubtful. */
public final class BreakdownNotes {

    private static final int NAMED = 6;

    private static final Map<Dimension, CubeMessage> MORE = Map.of(
            Dimension.REPORTER, CubeMessage.MORE_REPORTERS,
            Dimension.MARKET, CubeMessage.MORE_MARKETS,
            Dimension.PRODUCT, CubeMessage.MORE_PRODUCTS);

    private final boolean areSeveralReporters;
    private final List<Text> remarksOnData;
    private final List<Text> warningsOnData;
    private final Set<Text> remarks = new LinkedHashSet<>();
    private final Set<Text> details = new LinkedHashSet<>();
    private final Set<Vintage.Status> sureness = new TreeSet<>();
    private final Map<CubeMessage, Set<Text>> sums = new LinkedHashMap<>();
    private final Map<Text, Set<Period>> partial = new TreeMap<>(Comparator.comparing(Text::toString));
    private final Set<Text> notThere = new LinkedHashSet<>();
    private final Set<Text> doubts = new LinkedHashSet<>();
    private final Map<Reason, Set<Text>> withheld = new TreeMap<>();
    private final Map<Text, Set<Period>> absent = new LinkedHashMap<>();
    private final Map<Text, Set<Period>> late = new LinkedHashMap<>();

    private final Set<Text> warningsOfBase = new LinkedHashSet<>();

    private boolean isAnyLacking;

    /** With what is known of how a dataset was read. */
    BreakdownNotes(Cube cube) {
        this.areSeveralReporters = areSeveralReporters(cube);
        this.remarksOnData = cube.remarks();
        this.warningsOnData = cube.warnings();
    }

    /** Of members alone, those of reporters and of markets told apart where there are several reporters. */
    static BreakdownNotes ofMembers(Cube cube) {
        return new BreakdownNotes(areSeveralReporters(cube));
    }

    private BreakdownNotes(boolean areSeveralReporters) {
        this.areSeveralReporters = areSeveralReporters;
        this.remarksOnData = List.of();
        this.warningsOnData = List.of();
    }

    private static boolean areSeveralReporters(Cube cube) {
        return cube.reporters().size() > 1;
    }

    /** @param why left out */
    void leftOut(CubeMessage why, Dimension dimension, Collection<Member> members) {
        leftOut(why, dimension, members, MORE.get(dimension));
    }

    void partOfCountedRow(Dimension dimension, Collection<Member> members) {
        leftOut(CubeMessage.PART_OF_COUNTED_ROW, dimension, members, CubeMessage.MORE_ROWS);
    }

    private void leftOut(CubeMessage why, Dimension dimension, Collection<Member> members, CubeMessage more) {
        addNamed(remarks, why, dimension, members, more);
    }

    private void addNamed(
            Set<Text> notes, CubeMessage why, Dimension dimension, Collection<Member> members, CubeMessage more) {
        if (!members.isEmpty()) {
            Text names = named(members.stream().map(dimension::nameOf).toList(), more);
            boolean mayBeEither = areSeveralReporters && dimension != Dimension.PRODUCT;
            MessageKey what = members.size() == 1 ? dimension : dimension.plural();
            notes.add(why.with(mayBeEither ? CubeMessage.IN_BRACKETS.with(names, what) : names));
        }
    }

    /** A market is left out in some periods, as its members stand beside it. */
    void leftOutIn(Text market, Collection<Period> some) {
        remarks.add(CubeMessage.MEMBERS_BESIDE.with(CubeMessage.IN_BRACKETS.with(market, periods(some))));
    }

    /** Whether a group is put together without some of its members. */
    boolean isAnyLacking() {
        return isAnyLacking;
    }

    /** A group is put together without some of its members. */
    void lacking(Text group, Collection<? extends Text> members) {
        if (!members.isEmpty()) {
            isAnyLacking = true;
            doubts.add(CubeMessage.WITHOUT_MEMBERS.with(group, named(members, CubeMessage.MORE_MEMBERS)));
        }
    }

    /** Totals lack groups of which nobody says whether they are of the same trade as others. */
    void unknown(Dimension dimension, Collection<Member> groups) {
        addNamed(doubts, CubeMessage.NOBODY_SAYS_WHAT_IS_IN, dimension, groups, MORE.get(dimension));
    }

    /** Members of a dimension lie in several groups of one sum. */
    void countedOnce(Dimension dimension, Collection<Member> members) {
        leftOut(CubeMessage.COUNTED_ONCE, dimension, members);
    }

    /**
     * Amounts of products are of several editions of a classification.
     *
     * @param periods that are of each
     * @param inSome the products that are not reported in all of them
     */
    void editions(Map<String, NavigableSet<Period>> periods, Collection<Member> inSome) {
        if (periods.isEmpty()) {
            return;
        }
        List<Text> editions = new ArrayList<>();
        periods.forEach((edition, of) -> editions.add(CubeMessage.IN_BRACKETS.with(Text.verbatim(edition), span(of))));
        remarks.add(CubeMessage.EDITIONS.with(Text.list(editions)));
        leftOut(CubeMessage.NOT_IN_EACH_EDITION, Dimension.PRODUCT, inSome);
    }

    /** From the first to the last of those that are as long as the first. */
    private static Window span(NavigableSet<Period> periods) {
        Period first = periods.first();
        return new Window(
                first,
                periods.stream()
                        .filter(period -> period.frequency() == first.frequency())
                        .reduce(first, (earlier, later) -> later));
    }

    void remark(Text text) {
        remarks.add(text);
    }

    /** Only a reader needs it who wants to redo the numbers. */
    void detail(Text text) {
        details.add(text);
    }

    /** What only a reader needs who wants to redo the numbers: who belongs to a group, and what is a published total. */
    public List<Text> details() {
        return List.copyOf(details);
    }

    /** Something makes the numbers doubtful. */
    void doubt(Text text) {
        doubts.add(text);
    }

    /** All that others say of members and numbers, but of what was read. */
    void addAll(BreakdownNotes others) {
        remarks.addAll(others.remarks);
        details.addAll(others.details);
        doubts.addAll(others.doubts);
    }

    /** What makes the amounts doubtful that others are compared with. */
    void ofBase(BreakdownNotes base) {
        warningsOfBase.addAll(base.warnings());
    }

    /** A series was added up. */
    void put(Series series) {
        put(series, Text.NONE);
    }

    /** @param flow of which it is, where that must be said */
    private void put(Series series, Text flow) {
        for (Series.SummedWhole sum : series.sums()) {
            sum.of()
                    .note()
                    .filter(note -> !sum.whole().isEmpty())
                    .ifPresent(note -> sums.computeIfAbsent(note, none -> new LinkedHashSet<>())
                            .add(sum.whole()));
            doubts.addAll(sum.doubts());
            Map<Text, Set<Period>> told = sum.of() == SumOf.REPORTERS ? late : absent;
            sum.gaps().forEach((label, periods) -> gap(told, ofFlow(label, flow), periods));
        }
    }

    /** Parts of a sum lack in one of its flows. */
    void lackingBesideOtherFlows(Flow flow, Map<Text, Set<Period>> parts) {
        parts.forEach((label, periods) -> gap(absent, ofFlow(label, flow.plural()), periods));
    }

    /** One of several flows is named, as the others may be there. */
    private static Text flowOf(BreakdownRow row, Flow flow) {
        return row.flows().size() > 1 ? flow.plural() : Text.NONE;
    }

    private static Text ofFlow(Text label, Text flow) {
        return flow.isEmpty() ? label : label.isEmpty() ? flow : CubeMessage.OF.with(flow, label);
    }

    private static void gap(Map<Text, Set<Period>> gaps, Text label, Collection<Period> periods) {
        if (!periods.isEmpty()) {
            gaps.computeIfAbsent(label, none -> new TreeSet<>()).addAll(periods);
        }
    }

    /** An amount was read. */
    void read(AmountReading reading) {
        put(reading.row().series(reading.flow()), flowOf(reading.row(), reading.flow()));
        total(reading.row(), reading.flow());
        read(reading.row(), reading.flow(), reading.over(), reading.amount());
    }

    /** What is a published total, and what was taken off one. */
    private void total(BreakdownRow row, Flow flow) {
        Series series = row.series(flow);
        less(Dimension.REPORTER, row.reporter());
        less(Dimension.MARKET, row.market());
        less(Dimension.PRODUCT, row.product());
        boolean isTotal =
                row.market().label().isTotal() && row.product().label().isTotal();
        if (isTotal && series.sums().isEmpty() && series.hasObservations()) {
            details.add(CubeMessage.PUBLISHED_TOTAL.with(flow.plural()));
        }
    }

    private void less(Dimension dimension, ResolvedMember choice) {
        choice.without()
                .forEach(out -> details.add(
                        CubeMessage.TOTAL_LESS.with(dimension.nameOf(choice.label()), dimension.nameOf(out.label()))));
    }

    private void read(BreakdownRow row, Flow flow, Window over, Amount amount) {
        sureness.addAll(amount.sureness());
        if (amount.isKnown() && amount.absent().isEmpty()) {
            return;
        }
        Text what = CubeMessage.OF.with(flow.plural(), over);
        Text label = row.labels().isEmpty() ? Text.NONE : Text.list(row.labels(), " ");
        Text ofFlow = ofFlow(label, flowOf(row, flow));
        if (amount.isKnown()) {
            gap(absent, ofFlow, amount.absent());
        } else if (amount.reason() == Reason.PARTIAL_PERIOD) {
            partial.computeIfAbsent(ofReporter(row, what), none -> new TreeSet<>())
                    .addAll(amount.absent());
        } else if (amount.reason() == Reason.NOT_YET_REPORTED) {
            Text reporter = Dimension.REPORTER.nameOf(row.reporter().label());
            gap(late, ofFlow(reporter, flowOf(row, flow)), over.periods());
        } else if (amount.reason() == Reason.NO_DATA) {
            notThere.add(what);
        } else if (amount.reason() == Reason.NOT_REPORTED) {
            gap(absent, ofFlow, over.periods());
        } else if (amount.reason() != Reason.REPORTER_MISSING) {
            withheld.computeIfAbsent(amount.reason(), none -> new LinkedHashSet<>())
                    .add(label.isEmpty() ? what : CubeMessage.IN_BRACKETS.with(label, what));
        }
    }

    /** Which of several reporters has it; all of them together have what any has. */
    private static Text ofReporter(BreakdownRow row, Text what) {
        boolean isOne =
                row.by().contains(Dimension.REPORTER) && row.reporter().parts().isEmpty();
        return isOne
                ? CubeMessage.IN_BRACKETS.with(
                        what, Dimension.REPORTER.nameOf(row.reporter().label()))
                : what;
    }

    /** What a reader should know: how the dataset was read, where totals come from, what was left out. */
    public List<Text> remarks() {
        List<Text> all = new ArrayList<>(remarksOnData);
        sums.forEach((note, wholes) -> all.add(note.with(named(wholes, CubeMessage.MORE_FIGURES))));
        all.addAll(remarks);
        if (sureness.size() > 1) {
            all.add(CubeMessage.ESTIMATES_AND_FINALS.with(QueryParameter.BASE_VINTAGE, QueryParameter.MIX_VINTAGES));
        }
        return all;
    }

    /** What makes the amounts doubtful: gaps and partial periods. */
    public List<Text> warnings() {
        Set<Text> all = new LinkedHashSet<>(warningsOnData);
        all.addAll(doubts);
        if (!notThere.isEmpty()) {
            all.add(CubeMessage.NO_DATA.with(Text.list(Text.firstOf(notThere, NAMED, CubeMessage.MORE_FIGURES))));
        }
        partial.forEach((what, periods) -> all.add(CubeMessage.PARTIAL.with(what, periods(periods))));
        withheld.forEach(
                (reason, rows) -> all.add(CubeMessage.WITHHELD.with(reason, named(rows, CubeMessage.MORE_ROWS))));
        gaps(late).ifPresent(gaps -> all.add(CubeMessage.LATE_REPORTERS.with(gaps)));
        gaps(absent).ifPresent(gaps -> all.add(CubeMessage.GAPS.with(gaps)));
        all.addAll(warningsOfBase);
        return List.copyOf(all);
    }

    private static Optional<Text> gaps(Map<Text, Set<Period>> lacking) {
        List<Text> gaps = new ArrayList<>();
        lacking.forEach((label, periods) ->
                gaps.add(label.isEmpty() ? periods(periods) : CubeMessage.IN_BRACKETS.with(label, periods(periods))));
        return gaps.isEmpty() ? Optional.empty() : Optional.of(named(gaps, CubeMessage.MORE_ROWS));
    }

    private static Text periods(Collection<Period> periods) {
        return named(periods, CubeMessage.MORE_PERIODS);
    }

    /** The first of them, and how many there are more. */
    private static Text named(Collection<? extends Text> names, MessageKey more) {
        return Text.list(Text.firstOf(names, NAMED, more), "; ");
    }
}
