package trade.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.message.Text;

/** Who belongs to a group, and when. It is looked up when it is first needed. */
public final class GroupComposition {

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
    public record MembershipPeriod(
            Member member, LocalDate from, LocalDate to, Set<String> views, Text kind, String source) {

        static MembershipPeriod always(Member member) {
            return new MembershipPeriod(member, null, null, Set.of(), MembershipKind.MEMBERSHIP, "");
        }

        @Override
        public int hashCode() {
            return member.hashCode();
        }

        private boolean isMutual() {
            return kind != MembershipKind.MEMBERSHIP;
        }

        public boolean isOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        private MembershipPeriod of(Member other) {
            return new MembershipPeriod(other, from, to, views, kind, source);
        }

        /** As far as it lies within another stay. */
        private MembershipPeriod within(MembershipPeriod other) {
            return new MembershipPeriod(member, later(from, other.from), earlier(to, other.to), views, kind, source);
        }

        /** The last days on which a group was as it was before this member came, or left. */
        private Stream<LocalDate> daysBeforeChange() {
            return Stream.of(Optional.ofNullable(from).map(day -> day.minusDays(1)), Optional.ofNullable(to))
                    .flatMap(Optional::stream);
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
    static final GroupComposition UNKNOWN = around(Set.of());

    /** Of what is no group. */
    static final GroupComposition NONE = new GroupComposition(List::of);

    private enum CompositionKind {
        KNOWN,
        /** One market in some periods, and its members in others. */
        JOINT,
        /** Each office draws it in its own way. */
        OPEN
    }

    private final Supplier<List<MembershipPeriod>> source;
    private List<MembershipPeriod> stays;

    /** What else belongs, always. */
    private final NamedMembers named;

    private final CompositionKind kind;
    private Set<Member> everHeld;

    private GroupComposition(Supplier<List<MembershipPeriod>> source) {
        this(source, NamedMembers.NONE, CompositionKind.KNOWN);
    }

    private GroupComposition(Supplier<List<MembershipPeriod>> source, NamedMembers named, CompositionKind kind) {
        this.source = source;
        this.named = named;
        this.kind = kind;
    }

    /** Of members that are known by their names alone. */
    public static GroupComposition of(NamedMembers named) {
        return new GroupComposition(List::of, named, CompositionKind.KNOWN);
    }

    /** Of one market that is all of these, in other periods or other statistics. */
    static GroupComposition joint(Set<Member> members) {
        return new GroupComposition(
                () -> members.stream().map(MembershipPeriod::always).toList(),
                NamedMembers.NONE,
                CompositionKind.JOINT);
    }

    /** Of a group that each office draws in its own way, so that any market may be one, somewhere around these. */
    static GroupComposition around(Set<Member> members) {
        return new GroupComposition(
                () -> members.stream().map(MembershipPeriod::always).toList(), NamedMembers.NONE, CompositionKind.OPEN);
    }

    /** Whether any market may belong to it. */
    boolean isOpen() {
        return kind == CompositionKind.OPEN;
    }

    /** The markets that belong to it at any time, or about which it is drawn, without groups of them. */
    Set<Member> leaves() {
        return (isOpen() ? source.get() : stays())
                .stream()
                        .map(MembershipPeriod::member)
                        .filter(member -> !member.isGroup())
                        .collect(Collectors.toSet());
    }

    /** Whether it is one market in some periods and these members in others. */
    boolean isJoint() {
        return kind == CompositionKind.JOINT;
    }

    /** Whether it has so many members now. */
    public boolean hasNow(int count) {
        return asOf(LocalDate.MAX).stays().size() == count;
    }

    /** As it last was with so many members; none where it never had as many. */
    public Optional<GroupComposition> ofSize(int count) {
        return Stream.concat(Stream.of(LocalDate.MAX), stays().stream().flatMap(MembershipPeriod::daysBeforeChange))
                .sorted(Comparator.reverseOrder())
                .map(this::asOf)
                .filter(then -> then.stays().size() == count)
                .findFirst();
    }

    /** The members that it is of by their names. */
    NamedMembers named() {
        return named;
    }

    /** @param source of the stays of members that may be groups; asked once */
    public static GroupComposition of(Supplier<List<MembershipPeriod>> source) {
        return new GroupComposition(() -> nested(source.get()));
    }

    static GroupComposition of(Set<Member> members) {
        return new GroupComposition(
                () -> members.stream().map(MembershipPeriod::always).toList());
    }

    /** With the members of members that are groups, each as long as both belong. */
    private static List<MembershipPeriod> nested(List<MembershipPeriod> stays) {
        List<MembershipPeriod> all = new ArrayList<>();
        for (MembershipPeriod stay : stays) {
            all.add(stay);
            for (MembershipPeriod inner : stay.member.composition().stays()) {
                MembershipPeriod within = stay.of(inner.member).within(inner);
                if (within.isEver()) {
                    all.add(within);
                }
            }
        }
        return all;
    }

    /** All that ever belonged, groups among them. */
    public synchronized List<MembershipPeriod> stays() {
        if (stays == null) {
            stays = isOpen() ? List.of() : source.get();
        }
        return stays;
    }

    private synchronized Set<Member> everHeld() {
        if (everHeld == null) {
            everHeld = stays().stream().map(MembershipPeriod::member).collect(Collectors.toSet());
        }
        return everHeld;
    }

    boolean everHolds(Member member) {
        return !isOpen() && everHeld().contains(member) || named.holds(member);
    }

    boolean holds(Member member, LocalDate day) {
        return named.holds(member)
                || !isOpen() && stays().stream().anyMatch(stay -> stay.member.equals(member) && stay.isOn(day));
    }

    /** Without some of its members. */
    GroupComposition without(Collection<Member> others) {
        return new GroupComposition(
                () -> stays().stream()
                        .filter(stay -> !others.contains(stay.member))
                        .toList(),
                named,
                kind);
    }

    /** As it was on a day. */
    GroupComposition asOf(LocalDate day) {
        return isTimeless()
                ? this
                : new GroupComposition(() -> stays().stream()
                        .filter(stay -> stay.isOn(day))
                        .map(stay -> MembershipPeriod.always(stay.member))
                        .distinct()
                        .toList());
    }

    /** As one of its members, or one who trades with it, sees it: without itself, and not before it joined. */
    public GroupComposition seenBy(Member viewer) {
        return isTimeless()
                ? this
                : new GroupComposition(() -> stays().stream()
                        .filter(stay -> !stay.member.equals(viewer) && isSeenBy(viewer, stay))
                        .flatMap(stay -> sinceJoined(viewer, stay))
                        .toList());
    }

    private boolean isTimeless() {
        return this == NONE || named != NamedMembers.NONE || kind != CompositionKind.KNOWN;
    }

    private boolean isSeenBy(Member viewer, MembershipPeriod stay) {
        boolean isOfViewer = stay.views.contains(viewer.code());
        boolean hasOneOfViewer = stays().stream()
                .anyMatch(other -> other.member.equals(stay.member) && other.views.contains(viewer.code()));
        return isOfViewer || stay.views.isEmpty() && !hasOneOfViewer;
    }

    private Stream<MembershipPeriod> sinceJoined(Member viewer, MembershipPeriod stay) {
        List<MembershipPeriod> all =
                stays().stream().filter(other -> other.member.equals(viewer)).toList();
        List<MembershipPeriod> forThatOne = all.stream()
                .filter(other -> other.views.contains(stay.member.code()))
                .toList();
        List<MembershipPeriod> own = forThatOne.isEmpty()
                ? all.stream().filter(other -> other.views.isEmpty()).toList()
                : forThatOne;
        return !stay.isMutual() || own.isEmpty()
                ? Stream.of(stay)
                : own.stream().map(stay::within).filter(MembershipPeriod::isEver);
    }
}
