package trade.cube;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What came to light while a breakdown was read, for the reader of the figure. */
final class Findings {

    private static final int NAMED = 6;

    private final Set<String> remarks = new LinkedHashSet<>();
    private final Set<String> details = new LinkedHashSet<>();
    private final Set<Vintage.Status> sureness = new TreeSet<>();
    private final Map<String, Set<String>> sums = new LinkedHashMap<>();
    private final Map<String, Set<Period>> partial = new TreeMap<>();
    private final Set<String> notThere = new LinkedHashSet<>();
    private final Set<String> doubts = new LinkedHashSet<>();
    private final Map<Reason, Set<String>> withheld = new TreeMap<>();
    private final Map<String, Set<Period>> absent = new LinkedHashMap<>();

    void leftOut(String where, String what, Collection<Member> members, String why) {
        if (!members.isEmpty()) {
            remarks.add("left out of " + where + ": "
                    + named(members.stream().map(Member::name).toList(), what) + "; " + why);
        }
    }

    /** A group is put together without some of its members. */
    void lacking(Member group, Collection<String> members) {
        if (!members.isEmpty()) {
            doubts.add(group.name() + " is without members that are not in the data: " + named(members, "members"));
        }
    }

    /** A group is put together of its members. */
    void composed(Member group, String when) {
        remarks.add(group.name() + " is composed as " + when);
    }

    /** @param what markets or products, that lie in several groups of one sum */
    void countedOnce(String what, Collection<Member> members) {
        if (!members.isEmpty()) {
            remarks.add("in several of the groups, and counted once in their total: "
                    + named(members.stream().map(Member::name).toList(), what));
        }
    }

    /** Only a reader needs it who wants to redo the numbers. */
    void detail(String text) {
        details.add(text);
    }

    List<String> details() {
        return List.copyOf(details);
    }

    /** Something makes the numbers doubtful. */
    void doubt(String text) {
        doubts.add(text);
    }

    /** A series was put into a row. */
    void put(Series series) {
        for (Series.Sum sum : series.sums()) {
            if (!sum.parts().isEmpty()) {
                sums.computeIfAbsent(sum.parts(), none -> new LinkedHashSet<>()).add(sum.whole());
            }
            sum.gaps().forEach(this::gap);
        }
    }

    private void gap(String label, Collection<Period> periods) {
        if (!periods.isEmpty()) {
            absent.computeIfAbsent(label, none -> new TreeSet<>()).addAll(periods);
        }
    }

    /** An amount was read. */
    void read(Row row, Flow flow, Window over, Amount amount) {
        sureness.addAll(amount.sureness());
        if (amount.isKnown() && amount.absent().isEmpty()) {
            return;
        }
        String what = flow.plural() + " of " + over;
        if (amount.isKnown()) {
            gap(String.join(" ", row.labels()), amount.absent());
        } else if (amount.reason() == Reason.PARTIAL_PERIOD) {
            partial.computeIfAbsent(what, none -> new TreeSet<>()).addAll(amount.absent());
        } else if (amount.reason() == Reason.NO_DATA) {
            notThere.add(what);
        } else if (amount.reason() == Reason.NOT_REPORTED) {
            gap(String.join(" ", row.labels()), over.periods());
        } else {
            String label = String.join(" ", row.labels());
            withheld.computeIfAbsent(amount.reason(), none -> new LinkedHashSet<>())
                    .add(label.isEmpty() ? what : label + " (" + what + ")");
        }
    }

    List<String> remarks() {
        List<String> all = new ArrayList<>();
        sums.forEach((parts, wholes) -> all.add("the sum of " + parts + ": " + named(wholes, "figures")));
        all.addAll(remarks);
        if (sureness.size() > 1) {
            all.add("estimates and finals are among the values, which have no ratio unless --base-vintage or"
                    + " --mix-vintages asks for it");
        }
        return all;
    }

    List<String> warnings() {
        List<String> all = new ArrayList<>(doubts);
        if (!notThere.isEmpty()) {
            all.add("no data: " + String.join(", ", notThere));
        }
        partial.forEach((what, periods) -> all.add("partial period: " + what + " lack " + periods(periods)));
        withheld.forEach((reason, rows) -> all.add(reason + ": " + named(rows, "rows")));
        List<String> gaps = new ArrayList<>();
        absent.forEach((label, periods) ->
                gaps.add(label.isEmpty() ? periods(periods) : label + " (" + periods(periods) + ")"));
        if (!gaps.isEmpty()) {
            all.add("not reported, and no trade in the sums: " + named(gaps, "rows"));
        }
        return all;
    }

    private static String periods(Collection<Period> periods) {
        return named(periods.stream().map(Period::toString).toList(), "periods");
    }

    private static String named(Collection<String> names, String what) {
        List<String> first = names.stream().limit(NAMED).toList();
        int more = names.size() - first.size();
        return String.join("; ", first) + (more > 0 ? "; and " + more + " more " + what : "");
    }
}
