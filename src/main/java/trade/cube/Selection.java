package trade.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The members of a dimension that a user asks for, as they spelled them. Nothing wanted means all. */
public record Selection(List<Term> wanted, List<Term> unwanted) {

    public static final Selection ALL = new Selection(List.of(), List.of());

    /**
     * One name, code or pattern.
     *
     * @param known the member that a code list makes of it; without one, the names in the data decide
     */
    public record Term(String text, Optional<Member> known) {

        /** Whether the term may mean that member. The best of all that it touches is settled when all are known. */
        boolean touches(Member member) {
            return known.map(known -> known.equals(member) || known.holds(member))
                    .orElseGet(() -> isExactly(member) || hasWordsOf(member));
        }

        private Term with(UnaryOperator<Member> change) {
            return new Term(text, known.map(change));
        }

        boolean isExactly(Member member) {
            return isPattern()
                    ? matchesPattern(member.code())
                    : Spelling.folded(text).equals(Spelling.folded(member.code()))
                            || Spelling.folded(text).equals(Spelling.folded(member.name()));
        }

        boolean isPattern() {
            return text.contains("*") || text.contains("?");
        }

        /** Whether each word of the term begins a word of the name: "telephones" finds "Telephones and their parts". */
        boolean hasWordsOf(Member member) {
            String name = " " + Spelling.folded(member.name());
            return !isPattern()
                    && !member.isTotal()
                    && !Spelling.folded(text).isEmpty()
                    && Stream.of(Spelling.folded(text).split(" ")).allMatch(word -> name.contains(" " + word));
        }

        private boolean matchesPattern(String code) {
            return code.matches("\\Q" + text.replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q") + "\\E");
        }
    }

    /**
     * What one term turned out to mean.
     *
     * @param label what the row is called
     * @param parts what is added up when the label itself is not in the data
     */
    record Choice(Member label, List<Choice> parts) {

        static Choice of(Member member) {
            return new Choice(member, List.of());
        }

        /** What is left of a group without some of its members: the sum of the others. */
        private Choice without(List<Member> out) {
            List<Member> ofThis = out.stream().filter(label::holds).toList();
            return ofThis.isEmpty()
                    ? this
                    : new Choice(
                            label.without(ofThis),
                            parts.stream()
                                    .filter(part -> !ofThis.contains(part.label()))
                                    .toList());
        }
    }

    /** These members. */
    public static Selection of(Collection<Member> members) {
        return new Selection(
                members.stream()
                        .map(member -> new Term(member.name(), Optional.of(member)))
                        .toList(),
                List.of());
    }

    /** What either asks for. */
    public Selection or(Selection other) {
        return new Selection(
                Stream.concat(wanted.stream(), other.wanted.stream()).toList(), List.of());
    }

    public boolean isAll() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }

    /** The same with groups as they were on a day. */
    Selection at(LocalDate day) {
        return with(member -> member.at(day));
    }

    /** The same with groups as that one sees them. */
    Selection seenBy(Optional<Member> viewer) {
        return viewer.map(one -> with(member -> member.seenBy(one))).orElse(this);
    }

    private Selection with(UnaryOperator<Member> change) {
        return new Selection(
                wanted.stream().map(term -> term.with(change)).toList(),
                unwanted.stream().map(term -> term.with(change)).toList());
    }

    boolean accepts(Member member) {
        return wanted.isEmpty() || wanted.stream().anyMatch(term -> term.touches(member));
    }

    /** Several terms as one: a name that holds a comma came in as several. */
    private Term joined(int start, int end) {
        return new Term(
                String.join(
                        ", ",
                        wanted.subList(start, end).stream().map(Term::text).toList()),
                Optional.empty());
    }

    /** Whether only the published total is asked for. */
    boolean isTotalOnly() {
        return !wanted.isEmpty()
                && wanted.stream()
                        .allMatch(term -> term.known().filter(Member::isTotal).isPresent());
    }

    /**
     * The members that the terms mean, out of those that the data holds.
     *
     * @throws UnknownMember when a term means none of them
     */
    List<Choice> among(Collection<Member> seen, Dimension dimension) {
        List<Choice> choices = new ArrayList<>();
        if (wanted.isEmpty()) {
            seen.stream().filter(member -> !member.isTotal()).map(Choice::of).forEach(choices::add);
        }
        for (int start = 0; start < wanted.size(); ) {
            int end = endOfName(start, seen);
            Term term = end == start + 1 ? wanted.get(start) : joined(start, end);
            choices.addAll(meant(term, seen, dimension));
            start = end;
        }
        List<Member> out = unwanted.stream()
                .flatMap(term -> meant(term, seen, dimension).stream())
                .flatMap(choice -> Stream.concat(
                        Stream.of(choice.label()), choice.parts().stream().map(Choice::label)))
                .distinct()
                .toList();
        if (!wanted.isEmpty()
                && out.containsAll(choices.stream().map(Choice::label).toList())) {
            throw NothingMatched.nothingLeft(dimension);
        }
        return choices.stream()
                .filter(choice -> !out.contains(choice.label()))
                .map(choice -> choice.without(out))
                .distinct()
                .toList();
    }

    /** Where the longest name ends that begins with that term and that the data has; one term further where there is none. */
    private int endOfName(int start, Collection<Member> seen) {
        return IntStream.rangeClosed(start + 1, wanted.size())
                .filter(end -> seen.stream().anyMatch(joined(start, end)::isExactly))
                .max()
                .orElse(start + 1);
    }

    private static List<Choice> meant(Term term, Collection<Member> seen, Dimension dimension) {
        if (term.known().isPresent()) {
            Member known = term.known().get();
            List<Member> held = seen.stream().filter(known::holds).toList();
            List<Choice> parts = held.stream()
                    .filter(member -> held.stream().noneMatch(group -> group.holds(member)))
                    .map(Choice::of)
                    .toList();
            if (!known.isTotal() && !seen.contains(known) && parts.isEmpty()) {
                throw NothingMatched.member(dimension, known, seen);
            }
            return List.of(new Choice(known, parts));
        }
        List<Member> exact = seen.stream().filter(term::isExactly).toList();
        List<Member> meant =
                exact.isEmpty() ? seen.stream().filter(term::hasWordsOf).toList() : exact;
        if (meant.isEmpty() || exact.isEmpty() && meant.size() > 1) {
            throw new UnknownMember(dimension, term.text(), meant, seen);
        }
        return meant.stream().map(Choice::of).toList();
    }
}
