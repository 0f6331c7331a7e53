package trade.cube;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which of several products and groups of products are of the same trade: of the same product, or of one whose code lies within
 * another's, as 090111 lies within 09.
 */
final class ProductOverlap {

    private final List<ResolvedMember> choices;
    private final ProductHierarchy nesting;
    private final Set<Member> within = new HashSet<>();
    private final Set<Member> unknown = new LinkedHashSet<>();

    /** By the code of the product, or else its name, the numbers of the choices that are put together of it. */
    private final Map<String, List<Integer>> holders = new HashMap<>();

    ProductOverlap(List<ResolvedMember> choices) {
        this.choices = choices;
        this.nesting = new ProductHierarchy(
                choices.stream().flatMap(ResolvedMember::leaves).toList());
        for (int number = 0; number < choices.size(); number++) {
            int at = number;
            choices.get(number)
                    .leaves()
                    .forEach(product -> holders.computeIfAbsent(codeOrName(product), none -> new ArrayList<>(1))
                            .add(at));
        }
        boolean hasTotal = choices.stream().anyMatch(choice -> choice.label().isTotal());
        if (!choices.stream().allMatch(ProductOverlap::isUnknown)) {
            choices.stream()
                    .filter(ProductOverlap::isUnknown)
                    .map(ResolvedMember::label)
                    .forEach(unknown::add);
        }
        for (int number = 0; number < choices.size(); number++) {
            ResolvedMember choice = choices.get(number);
            boolean isPart = !choice.label().isTotal() && !unknown.contains(choice.label());
            if (isPart && (hasTotal || liesWithinAnother(number))) {
                within.add(choice.label());
            }
        }
    }

    /** Whether another choice holds each product of that one; of two that are of the same it is the later one. */
    private boolean liesWithinAnother(int number) {
        Member any = choices.get(number).leaves().findFirst().orElseThrow();
        return holdersOf(any).stream()
                .filter(other -> isWithin(number, other))
                .anyMatch(other -> other < number || !isWithin(other, number));
    }

    private boolean isWithin(int inner, int outer) {
        return choices.get(inner)
                .leaves()
                .allMatch(product -> holdersOf(product).contains(outer));
    }

    /** The choices that hold a product, or one that it lies within. */
    private List<Integer> holdersOf(Member product) {
        String code = codeOrName(product);
        List<Integer> all = new ArrayList<>(holders.getOrDefault(code, List.of()));
        if (nesting.isNested(product)) {
            IntStream.range(1, code.length())
                    .mapToObj(length -> holders.getOrDefault(code.substring(0, length), List.of()))
                    .forEach(all::addAll);
        }
        return all;
    }

    private static String codeOrName(Member product) {
        String code = ProductHierarchy.code(product);
        return code.isEmpty() ? product.whole().code() : code;
    }

    /** Whether it is a total of some products, and nobody says of which. */
    private static boolean isUnknown(ResolvedMember choice) {
        return choice.label().isGroup() && choice.label().composition().isOpen();
    }

    /** The labels of choices of which nobody knows whether they are of the same trade as the others. */
    Set<Member> unknown() {
        return unknown;
    }

    /** The labels of choices all of which lies within another one. */
    Set<Member> within() {
        return within;
    }

    private Stream<ResolvedMember> counted() {
        return choices.stream()
                .filter(choice -> !within.contains(choice.label()))
                .filter(choice -> !unknown.contains(choice.label()));
    }

    /** The products that lie in several of the choices. */
    Set<Member> shared() {
        Set<Member> shared = new LinkedHashSet<>();
        counted()
                .flatMap(ResolvedMember::leaves)
                .filter(product -> holdersOf(product).stream()
                                .filter(holder ->
                                        !within.contains(choices.get(holder).label()))
                                .distinct()
                                .count()
                        > 1)
                .forEach(shared::add);
        return shared;
    }

    /** What all of them come to: each product once. */
    ResolvedMember together() {
        List<ResolvedMember> counted = counted().toList();
        if (counted.size() == 1) {
            return counted.get(0);
        }
        List<Member> labels = counted.stream().map(ResolvedMember::label).toList();
        return new ResolvedMember(
                Member.folded(labels),
                counted.stream()
                        .flatMap(ResolvedMember::elements)
                        .filter(product -> !nesting.isNested(product.label()))
                        .distinct()
                        .toList());
    }
}
