package trade.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import trade.cube.GroupComposition.MembershipPeriod;
import trade.cube.Member;
import trade.cube.MembershipKind;
import trade.message.MessageException;
import trade.message.Text;

/**
 * A member's time in a group: a row of {@code memberships.csv}, or of a file of the user's.
 *
 * @param member a market or a group by its code, or a product by its code or name, or a pattern of codes such as 03*
 * @param from the first day; null where it always was a member
 * @param to the last day; null where it still is one
 * @param kind a {@link MembershipKind}, or what a user calls it
 * @param views the reporters for whom alone this holds, by code; none for all
 * @param source where the dates are from
 */
public record Membership(
        String group, String member, LocalDate from, LocalDate to, Text kind, Set<String> views, String source) {

    private static final String FILE = "memberships.csv";

    /** What the columns are called, in this order. */
    private static final List<String> COLUMNS = List.of("group", "member", "from", "to", "kind", "view", "source");

    /**
     * Reads the cells of a row, by the names of their columns.
     *
     * @throws MessageException where they say no membership
     */
    public static Membership of(Function<String, String> cells) {
        String group = cells.apply("group");
        String member = cells.apply("member");
        if (group.isEmpty() || member.isEmpty()) {
            throw new MessageException(group.isEmpty() ? ReferenceMessage.GROUP_EMPTY : ReferenceMessage.MEMBER_EMPTY);
        }
        Membership membership = new Membership(
                group,
                member,
                day(cells.apply("from")),
                day(cells.apply("to")),
                MembershipKind.named(cells.apply("kind")),
                cells.apply("view").isEmpty()
                        ? Set.of()
                        : Set.of(cells.apply("view").split(" ")),
                cells.apply("source"));
        if (membership.from != null && membership.to != null && membership.to.isBefore(membership.from)) {
            throw new MessageException(ReferenceMessage.ENDS_BEFORE_IT_BEGINS);
        }
        return membership;
    }

    private static LocalDate day(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            // not LocalDate.parse, whose formatters take 10 ms of a start
            String[] parts = text.split("-", 3);
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (RuntimeException notADay) {
            throw new MessageException(ReferenceMessage.NO_DAY.with(text), notADay);
        }
    }

    /** The stay of a member in the group. */
    public MembershipPeriod stay(Function<String, Member> members) {
        return new MembershipPeriod(members.apply(member), from, to, views, kind, source);
    }

    /** The memberships of one group, which stand together; other lines are passed unread, as a run may begin with this. */
    static List<Membership> of(String group) {
        List<Membership> rows = new ArrayList<>();
        try (BufferedReader lines = CodeTable.open(FILE)) {
            lines.readLine();
            String line = lines.readLine();
            while (line != null && !line.startsWith(group + ",")) {
                line = lines.readLine();
            }
            for (; line != null && line.startsWith(group + ","); line = lines.readLine()) {
                List<String> cells = CodeTable.cells(line);
                rows.add(of(column -> cells.get(COLUMNS.indexOf(column))));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }
}
