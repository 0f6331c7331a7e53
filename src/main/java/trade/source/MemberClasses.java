package trade.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import trade.cube.Member;
import trade.database.Expression;

/**
 * Classes of members, as a CASE expression for GROUP BY.
 *
 * @param number the number of the class of a row; empty where there is one class alone
 * @param representatives one entry of each class
 */
record MemberClasses(Optional<Expression> number, List<Dictionary.DictionaryEntry> representatives) {

    /** As many values as these are listed rather than told by their length. */
    private static final int FEW = 100;

    /** Empty where the engine could not tell the classes apart. */
    static Optional<MemberClasses> of(Dictionary dictionary, Function<Member, Object> byClass) {
        if (!dictionary.isOfOneColumn()) {
            return Optional.empty();
        }
        Map<Object, List<Dictionary.DictionaryEntry>> classes = dictionary.entries().stream()
                .filter(entry -> entry.member() != null)
                .collect(Collectors.groupingBy(
                        entry -> byClass.apply(entry.member()), LinkedHashMap::new, Collectors.toList()));
        List<List<Dictionary.DictionaryEntry>> smallFirst = new ArrayList<>(classes.values());
        smallFirst.sort(Comparator.comparingInt(List::size));
        if (smallFirst.size() < 2) {
            return Optional.of(new MemberClasses(
                    Optional.empty(),
                    smallFirst.stream().map(MemberClasses::representative).toList()));
        }
        // the largest is what is left when a row is in none of the others
        List<Dictionary.DictionaryEntry> rest = smallFirst.remove(smallFirst.size() - 1);
        List<Expression> conditions = new ArrayList<>();
        for (int i = 0; i < smallFirst.size(); i++) {
            List<Dictionary.DictionaryEntry> behind = smallFirst.subList(i + 1, smallFirst.size()).stream()
                    .flatMap(List::stream)
                    .collect(Collectors.toCollection(() -> new ArrayList<>(rest)));
            Optional<Expression> condition = condition(dictionary, smallFirst.get(i), behind);
            if (condition.isEmpty()) {
                return Optional.empty();
            }
            conditions.add(condition.get());
        }
        List<Dictionary.DictionaryEntry> representatives = new ArrayList<>(List.of(representative(rest)));
        smallFirst.forEach(some -> representatives.add(representative(some)));
        return Optional.of(new MemberClasses(Optional.of(Expression.classNumber(conditions)), representatives));
    }

    /** One that is there, as it is met instead of all. */
    private static Dictionary.DictionaryEntry representative(List<Dictionary.DictionaryEntry> some) {
        return some.stream()
                .filter(Dictionary.DictionaryEntry::hasNumbers)
                .findFirst()
                .orElse(some.get(0));
    }

    private static Optional<Expression> condition(
            Dictionary dictionary, List<Dictionary.DictionaryEntry> some, List<Dictionary.DictionaryEntry> others) {
        if (some.size() <= FEW) {
            return Optional.of(dictionary.firstIn(
                    some.stream().map(entry -> entry.values().get(0)).toList()));
        }
        Set<Long> lengths =
                some.stream().map(Dictionary.DictionaryEntry::length).collect(Collectors.toSet());
        Set<Long> shared =
                others.stream().map(Dictionary.DictionaryEntry::length).collect(Collectors.toCollection(HashSet::new));
        shared.retainAll(lengths);
        return shared.isEmpty()
                ? lengths.stream().map(dictionary::isOfLength).reduce(Expression::or)
                : Optional.empty();
    }
}
