package trade.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.cube.Selection.Term;
import trade.message.Text;

/** Who belongs to a group, and when. It is looked up when it is first needed. */
public final class Composition {

    /**
     * The time that a member belongs to a group.
     *
     * @param member may be a group itself
     * @param from the first day; null where it always has
     * @param to the last day; null where it still does
     * @param views the codes of those for whom alone this holds, as some agreements begin between some before others; none for all
     * @param kind a {@link MembershipKind}, or what a user calls it
     * @param source where the days are from
     */
    public record Stay(Member member, LocalDate from, LocalDate to, Set<String> views, Text kind, String source) {

        static Stay always(Member member) {
            return new Stay(member, null, null, Set.of(), MembershipKind.MEMBERSHIP, "");
        }

        private boolean isMutual() {
            return kind != MembershipKind.MEMBERSHIP;
        }

        public boolean isOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        private Stay of(Member other) {
            return new Stay(other, from, to, views, kind, source);
        }

        /** As far as it lies within another stay. */
        private Stay within(Stay other) {
            return new Stay(member, later(from, other.from), earlier(to, other.to), views, kind, source);
        }

        private boolean isEver() {
            return from == null || to == null || !to.isBefore(from);
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one == null || other != null && other.isAfter(one) ? other : one;
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one == null || other != null && other.isBefore(one) ? other : one;
        }
    }

    /** Of a group of which nobody says the members, so that any market may be one. */
    static final Composition UNKNOWN = new Composition(List::of);

    /** Of what is no group. */
    static final Composition NONE = new Composition(List::of);

    private final Supplier<List<Stay>> source;
    private List<Stay> stays;

    /** What else belongs, always: products by code, name or a pattern of codes. */
    private final List<Term> names;

    private final TermIndex index;
    private Set<Member> everHeld;

    private Composition(Supplier<List<Stay>> source) {
        this(source, List.of());
    }

    private Composition(Supplier<List<Stay>> source, List<Term> names) {
        this.source = source;
        this.names = names;
        this.index = new TermIndex(names);
    }

    /** Of products, by code, name or a pattern of codes such as 03*. */
    public static Composition ofNames(List<String> names) {
        return new Composition(
                List::of,
                names.stream().map(name -> new Term(name, Optional.empty())).toList());
    }

    /** The names that none of some products has. */
    List<String> namesWithout(Collection<Member> products) {
        SeenMembers members = new SeenMembers(products, names);
        return names.stream()
                .filter(name -> members.called(name).isEmpty())
                .map(Term::text)
                .toList();
    }

    private boolean isNamed(Member member) {
        return !names.isEmpty() && index.isCalledSo(member);
    }

    /** @param source of the stays of members that may be groups; asked once */
    public static Composition of(Supplier<List<Stay>> source) {
        return new Composition(() -> nested(source.get()));
    }

    static Composition of(Set<Member> members) {
        return new Composition(() -> members.stream().map(Stay::always).toList());
    }

    /** With the members of members that are groups, each as long as both belong. */
    private static List<Stay> nested(List<Stay> stays) {
        List<Stay> all = new ArrayList<>();
        for (Stay stay : stays) {
            all.add(stay);
            for (Stay inner : stay.member.composition().stays()) {
                Stay within = stay.of(inner.member).within(inner);
                if (within.isEver()) {
                    all.add(within);
                }
            }
        }
        return all;
    }

    /** All that ever belonged, groups among them. */
    public synchronized List<Stay> stays() {
        if (stays == null) {
            stays = source.get();
        }
        return stays;
    }

    private synchronized Set<Member> everHeld() {
        if (everHeld == null) {
            everHeld = stays().stream().map(Stay::member).collect(Collectors.toSet());
        }
        return everHeld;
    }

    boolean everHolds(Member member) {
        return everHeld().contains(member) || isNamed(member);
    }

    boolean holds(Member member, LocalDate day) {
        return isNamed(member) || stays().stream().anyMatch(stay -> stay.member.equals(member) && stay.isOn(day));
    }

    /** Without some of its members. */
    Composition without(Collection<Member> others) {
        return new Composition(
                () -> stays().stream()
                        .filter(stay -> !others.contains(stay.member))
                        .toList(),
                names);
    }

    /** As it was on a day. */
    Composition at(LocalDate day) {
        return isTimeless()
                ? this
                : new Composition(() -> stays().stream()
                        .filter(stay -> stay.isOn(day))
                        .map(stay -> Stay.always(stay.member))
                        .distinct()
                        .toList());
    }

    /** As one of its members, or one who trades with it, sees it: without itself, and not before it joined. */
    public Composition seenBy(Member viewer) {
        return isTimeless()
                ? this
                : new Composition(() -> stays().stream()
                        .filter(stay -> !stay.member.equals(viewer) && isSeenBy(viewer, stay))
                        .flatMap(stay -> sinceJoined(viewer, stay))
                        .toList());
    }

    private boolean isTimeless() {
        return this == UNKNOWN || this == NONE || !names.isEmpty();
    }

    private boolean isSeenBy(Member viewer, Stay stay) {
        boolean isOfViewer = stay.views.contains(viewer.code());
        boolean hasOneOfViewer = stays().stream()
                .anyMatch(other -> other.member.equals(stay.member) && other.views.contains(viewer.code()));
        return isOfViewer || stay.views.isEmpty() && !hasOneOfViewer;
    }

    private Stream<Stay> sinceJoined(Member viewer, Stay stay) {
        List<Stay> all =
                stays().stream().filter(other -> other.member.equals(viewer)).toList();
        List<Stay> forThatOne = all.stream()
                .filter(other -> other.views.contains(stay.member.code()))
                .toList();
        List<Stay> own = forThatOne.isEmpty()
                ? all.stream().filter(other -> other.views.isEmpty()).toList()
                : forThatOne;
        return !stay.isMutual() || own.isEmpty()
                ? Stream.of(stay)
                : own.stream().map(stay::within).filter(Stay::isEver);
    }
}
