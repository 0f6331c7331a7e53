package trade.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The members of a dimension that a user asks for, as they spelled them. Nothing wanted means all. */
public record Selection(List<Term> wanted, List<Term> unwanted) {

    public static final Selection ALL = new Selection(List.of(), List.of());

    /**
     * One name, code or pattern.
     *
     * @param known the member that a code list makes of it; without one, the names in the data decide
     * @param otherNames what it may be called in the data, where nothing there has its own name: in another language
     */
    public record Term(String text, Optional<Member> known, Set<String> otherNames) {

        public Term(String text, Optional<Member> known) {
            this(text, known, Set.of());
        }

        /** Whether the term may mean that member. The best of all that it touches is settled when all are known. */
        boolean touches(Member member) {
            return known.map(known -> known.equals(member) || known.holds(member) || isBareCode(member))
                    .orElseGet(() -> isExactly(member) || hasWordsOf(member) || isOtherNameOf(member));
        }

        /** Whether it is written as a market in the data that no code list knows: a number there is not always that of M49. */
        boolean isBareCode(Member member) {
            return !member.isKnown() && member.code().equals(text);
        }

        private boolean isTotal() {
            return known.filter(Member::isTotal).isPresent();
        }

        private Term mapMember(UnaryOperator<Member> change) {
            return new Term(text, known.map(change), otherNames);
        }

        /** Whether both mean one member of a code list, or are spelled alike. */
        public boolean isSame(Term other) {
            return known.isPresent() && other.known.isPresent()
                    ? known.equals(other.known)
                    : NameNormalizer.folded(text).equals(NameNormalizer.folded(other.text));
        }

        boolean isExactly(Member member) {
            return isPattern()
                    ? matchesPattern(member.code())
                    : NameNormalizer.folded(text).equals(NameNormalizer.folded(member.code()))
                            || NameNormalizer.folded(text).equals(NameNormalizer.folded(member.name()));
        }

        boolean isOtherNameOf(Member member) {
            return otherNames.contains(member.name());
        }

        boolean isPattern() {
            return text.contains("*") || text.contains("?");
        }

        /** Whether each word of the term begins a word of the name: "telephones" finds "Telephones and their parts". */
        boolean hasWordsOf(Member member) {
            return !isPattern() && !member.isTotal() && hasWordsOf(NameNormalizer.folded(member.name()));
        }

        /** @param name folded */
        boolean hasWordsOf(String name) {
            String words = NameNormalizer.folded(text);
            return !words.isEmpty()
                    && Stream.of(words.split(" ")).allMatch(word -> name.startsWith(word) || name.contains(" " + word));
        }

        /** An asterisk stands for any letters, a question mark for one. */
        private boolean matchesPattern(String code) {
            int at = 0;
            int next = 0;
            int star = -1;
            int afterStar = 0;
            while (at < code.length()) {
                if (next < text.length() && text.charAt(next) == '*') {
                    star = next++;
                    afterStar = at;
                } else if (next < text.length() && (text.charAt(next) == '?' || text.charAt(next) == code.charAt(at))) {
                    next++;
                    at++;
                } else if (star >= 0) {
                    // the last asterisk alone has to take more: those before it fit as early as they can
                    next = star + 1;
                    at = ++afterStar;
                } else {
                    return false;
                }
            }
            return text.substring(next).chars().allMatch(letter -> letter == '*');
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
    public Selection union(Selection other) {
        return new Selection(
                Stream.concat(wanted.stream(), other.wanted.stream()).toList(), List.of());
    }

    public boolean isAll() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }

    /** The same with groups as they were on a day. */
    Selection asOf(LocalDate day) {
        return mapMembers(member -> member.asOf(day));
    }

    /** The same with groups as that one sees them. */
    Selection seenBy(Optional<Member> viewer) {
        return viewer.map(one -> mapMembers(member -> member.seenBy(one))).orElse(this);
    }

    private Selection mapMembers(UnaryOperator<Member> change) {
        return new Selection(
                wanted.stream().map(term -> term.mapMember(change)).toList(),
                unwanted.stream().map(term -> term.mapMember(change)).toList());
    }

    /** Whether a total is asked for without some of its members, as in {@code World,!US}. */
    public boolean isDifference() {
        return !unwanted.isEmpty() && wanted.stream().anyMatch(Term::isTotal);
    }

    /** The members of a difference: all but those that are taken off. */
    public Selection allButUnwanted() {
        return new Selection(List.of(), unwanted);
    }

    /** Tells which members may be asked for; the time that it takes does not grow with the number of terms. */
    Predicate<Member> accepting() {
        // a total may have to be summed of all that is listed
        if (wanted.isEmpty() || wanted.stream().anyMatch(Term::isTotal)) {
            return member -> true;
        }
        TermIndex index =
                new TermIndex(Stream.concat(wanted.stream(), unwanted.stream()).toList());
        // where a group is not published, another edition of it tells that it had trade
        List<Member> groups = wanted.stream()
                .flatMap(term -> term.known().stream())
                .filter(Member::isGroup)
                .toList();
        return member ->
                index.touches(member) || member.isGroup() && groups.stream().anyMatch(member::sharesMembersWith);
    }

    /** Whether the published total is asked for, alone or beside others which lie within it. */
    public boolean hasTotal() {
        return unwanted.isEmpty() && wanted.stream().anyMatch(Term::isTotal);
    }

    /** Whether only the published total is asked for. */
    public boolean isTotalOnly() {
        return !wanted.isEmpty() && unwanted.isEmpty() && wanted.stream().allMatch(Term::isTotal);
    }

    /**
     * The members that the terms mean, out of those that the data holds.
     *
     * @throws UnknownMember when a term means none of them
     */
    List<ResolvedMember> among(Collection<Member> seen, Dimension dimension) {
        return among(seen, seen, dimension);
    }

    /** @param listed those of them that make up all, where nothing is wanted */
    List<ResolvedMember> among(Collection<Member> seen, Collection<Member> listed, Dimension dimension) {
        Set<ResolvedMember> choices = new LinkedHashSet<>();
        if (wanted.isEmpty()) {
            listed.stream()
                    .filter(member -> !member.isTotal())
                    .map(ResolvedMember::of)
                    .forEach(choices::add);
        }
        choices.addAll(meant(wanted, seen, dimension));
        if (unwanted.isEmpty()) {
            return List.copyOf(choices);
        }
        List<ResolvedMember> left = withoutUnwanted(choices, seen, dimension, !wanted.isEmpty());
        if (!choices.isEmpty() && left.isEmpty()) {
            throw NothingMatched.nothingLeft(dimension);
        }
        return left;
    }

    /**
     * What is left of choices when those are taken off them that are not wanted.
     *
     * @param areSome whether the choices are asked for, and not all that is listed
     */
    List<ResolvedMember> withoutUnwanted(
            Collection<ResolvedMember> choices, Collection<Member> seen, Dimension dimension, boolean areSome) {
        Exclusion out = new Exclusion(meant(unwanted, seen, dimension), seen, dimension, areSome);
        return choices.stream()
                .filter(choice -> !out.isOut(choice))
                .map(out::left)
                .distinct()
                .toList();
    }

    private static List<ResolvedMember> meant(List<Term> terms, Collection<Member> seen, Dimension dimension) {
        SeenMembers members = new SeenMembers(seen, terms);
        List<ResolvedMember> choices = new ArrayList<>();
        for (int start = 0; start < terms.size(); ) {
            int end = members.endOfName(terms, start);
            Term term = end == start + 1 ? terms.get(start) : joined(terms.subList(start, end));
            choices.addAll(meant(term, members, dimension));
            start = end;
        }
        return choices;
    }

    /** Several terms as one: a name that holds a comma came in as several. */
    private static Term joined(List<Term> pieces) {
        return new Term(String.join(", ", pieces.stream().map(Term::text).toList()), Optional.empty());
    }

    private static List<ResolvedMember> meant(Term term, SeenMembers seen, Dimension dimension) {
        if (term.known().isPresent()) {
            Member known = term.known().get();
            List<ResolvedMember> parts = seen.partsOf(known);
            if (!known.isTotal() && !seen.contains(known) && parts.isEmpty()) {
                Optional<Member> bare =
                        seen.called(term).stream().filter(term::isBareCode).findFirst();
                if (bare.isPresent()) {
                    return List.of(ResolvedMember.of(bare.get()));
                }
                throw NothingMatched.member(dimension, known, seen.all());
            }
            return List.of(new ResolvedMember(known, parts));
        }
        List<Member> exact = seen.called(term);
        List<Member> meant = exact.isEmpty() ? seen.withWordsOf(term) : exact;
        if (meant.isEmpty()) {
            meant = seen.all().stream().filter(term::isOtherNameOf).toList();
        }
        if (meant.isEmpty() || exact.isEmpty() && meant.size() > 1) {
            throw new UnknownMember(dimension, term.text(), meant, seen.all());
        }
        return meant.stream()
                .map(member -> new ResolvedMember(member, seen.partsOf(member)))
                .toList();
    }
}
