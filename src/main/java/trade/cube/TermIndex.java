package trade.cube;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import trade.cube.Selection.Term;

/**
 * Hash index from members to the terms that may mean them, so that the time to look up a member does not grow with the number of
 * terms. Groups and patterns are tried one by one.
 */
final class TermIndex {

    private final Set<Member> known = new HashSet<>();
    private final Set<String> bareCodes = new HashSet<>();
    private final List<Member> groups = new ArrayList<>();
    private final List<Term> patterns = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();
    private final Map<String, List<Term>> byLongestWord = new HashMap<>();
    private final Set<Integer> lengths = new TreeSet<>();

    TermIndex(Collection<Term> terms) {
        terms.forEach(this::add);
    }

    private void add(Term term) {
        if (term.known().isPresent()) {
            Member member = term.known().get();
            known.add(member);
            bareCodes.add(term.text());
            if (member.isGroup()) {
                groups.add(member);
            }
        } else if (term.isPattern()) {
            patterns.add(term);
        } else {
            String text = NameNormalizer.folded(term.text());
            texts.add(text);
            term.otherNames().forEach(name -> texts.add(NameNormalizer.folded(name)));
            if (!text.isEmpty()) {
                // many terms may have a word in common, but hardly the longest
                String longest = Stream.of(text.split(" "))
                        .max(Comparator.comparingInt(String::length))
                        .orElseThrow();
                lengths.add(longest.length());
                byLongestWord
                        .computeIfAbsent(longest, none -> new ArrayList<>())
                        .add(term);
            }
        }
    }

    /** Whether a term may mean that member. */
    boolean touches(Member member) {
        return known.contains(member)
                || !member.isKnown() && bareCodes.contains(member.code())
                || groups.stream().anyMatch(group -> group.holds(member) || group.holdsAllOf(member))
                || isCalledSo(member)
                || withWordsOf(member).findAny().isPresent();
    }

    /** Whether a term is the code or the name of that member, or a pattern of its code. */
    boolean isCalledSo(Member member) {
        return patterns.stream().anyMatch(pattern -> pattern.isExactly(member))
                || !texts.isEmpty()
                        && (texts.contains(NameNormalizer.folded(member.code()))
                                || texts.contains(NameNormalizer.folded(member.name())));
    }

    /** The terms of which each word begins a word of that member's name. */
    Stream<Term> withWordsOf(Member member) {
        if (byLongestWord.isEmpty() || member.isTotal()) {
            return Stream.empty();
        }
        String name = NameNormalizer.folded(member.name());
        return Stream.of(name.split(" "))
                .flatMap(word -> lengths.stream()
                        .filter(length -> length <= word.length())
                        .map(length -> byLongestWord.getOrDefault(word.substring(0, length), List.of())))
                .flatMap(List::stream)
                .filter(term -> term.hasWordsOf(name))
                .distinct();
    }
}
