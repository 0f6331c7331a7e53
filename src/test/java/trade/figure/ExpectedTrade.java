package trade.figure;

import static trade.figure.DrawnDataset.PUBLISHED_GROUPS;
import static trade.figure.DrawnDataset.TOTAL;
import static trade.figure.DrawnDataset.WORLD;
import static trade.figure.DrawnDataset.outerCodes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.figure.DrawnSelections.Names;

/**
 * Which markets, or which products, a sum is of.
 *
 * <p>Several together hold each market once: a group that is published is itself, and of what shares members with it there are the other
 * members alone.
 */
sealed interface ExpectedTrade {

    /**
     * A market, a product or a total.
     *
     * @param outer of a product, the codes that it lies within: it counts only where none of these was observed
     */
    record One(String name, List<String> outer) implements ExpectedTrade {}

    /** Several of which no two are of the same trade. */
    record All(List<ExpectedTrade> parts) implements ExpectedTrade {}

    record Less(ExpectedTrade whole, ExpectedTrade out) implements ExpectedTrade {}

    /** The published world less some markets, or else all that are listed but for these. */
    record WorldWithout(List<String> out) implements ExpectedTrade {}

    /** All markets that are listed, but for some. */
    record ListedWithout(List<String> out) implements ExpectedTrade {}

    static ExpectedTrade of(String name) {
        return new One(name, List.of());
    }

    static ExpectedTrade all(Collection<ExpectedTrade> parts) {
        return parts.size() == 1 ? parts.iterator().next() : new All(List.copyOf(parts));
    }

    /** Some products, each code within others of them only where these were not observed. */
    static List<ExpectedTrade> topLevel(Collection<String> codes) {
        return codes.stream()
                .distinct()
                .<ExpectedTrade>map(code -> new One(code, outerCodes(code, codes)))
                .toList();
    }

    /** What names mean in a dataset. */
    record Reading(DrawnDataset data, DrawnSelections selections) {

        ExpectedTrade markets(Names names) {
            if (names.wanted().isEmpty()) {
                return names.unwanted().isEmpty() ? of(WORLD) : new ListedWithout(names.unwanted());
            }
            return markets(names.wanted(), names.unwanted());
        }

        /** All of some markets and groups, each market once, without others. */
        ExpectedTrade markets(Collection<String> names, List<String> without) {
            if (names.contains(WORLD)) {
                return without.isEmpty() ? of(WORLD) : new WorldWithout(without);
            }
            List<ExpectedTrade> parts = new ArrayList<>();
            Set<String> counted = new HashSet<>(leaves(without));
            Set<String> all = new TreeSet<>();
            outermost(names, counted).forEach(name -> addUnits(name, all));
            List<String> units = new ArrayList<>(outermost(all, counted));
            units.sort(Comparator.comparing(
                    unit -> isPublished(unit) ? -leaves(unit).size() : 0));
            for (String unit : units) {
                addUnit(unit, without, counted, parts);
            }
            return all(parts);
        }

        /** Without what is all of it within another one, as far as it is not left out; of two that are the same the first. */
        private List<String> outermost(Collection<String> names, Set<String> out) {
            List<String> all = List.copyOf(names);
            return all.stream()
                    .filter(name -> all.stream()
                            .filter(other -> !other.equals(name)
                                    && !selections.members(other).isEmpty())
                            .filter(other -> there(other, out).containsAll(there(name, out)))
                            .noneMatch(other -> all.indexOf(other) < all.indexOf(name)
                                    || !there(name, out).containsAll(there(other, out))))
                    .toList();
        }

        private Set<String> there(String name, Set<String> out) {
            Set<String> there = new HashSet<>(there(name));
            there.removeAll(out);
            return there;
        }

        /** The markets of a group that is published, or else those of them that are in the data. */
        private Set<String> there(String name) {
            return isPublished(name) || selections.members(name).isEmpty()
                    ? leaves(name)
                    : partsOf(name).stream()
                            .flatMap(member -> there(member).stream())
                            .collect(Collectors.toSet());
        }

        /** A published group is itself, any other its members. */
        private void addUnits(String name, Set<String> units) {
            if (isPublished(name) || selections.members(name).isEmpty()) {
                units.add(name);
            } else {
                partsOf(name).forEach(member -> addUnits(member, units));
            }
        }

        private void addUnit(String unit, List<String> without, Set<String> counted, List<ExpectedTrade> parts) {
            Set<String> more = new HashSet<>(leaves(unit));
            more.removeAll(counted);
            Set<String> left = new HashSet<>(leaves(unit));
            left.removeAll(leaves(without));
            if (!more.isEmpty() && more.equals(left)) {
                List<String> out = within(leaves(unit), without);
                parts.add(out.isEmpty() ? of(unit) : new Less(of(unit), markets(out, List.of())));
            } else {
                more.forEach(one -> parts.add(of(one)));
            }
            counted.addAll(more);
        }

        /** Of some markets and groups those, or those of their members, that are among others. */
        private List<String> within(Set<String> leaves, List<String> names) {
            return names.stream()
                    .flatMap(name ->
                            leaves.containsAll(leaves(name)) ? Stream.of(name) : within(leaves, partsOf(name)).stream())
                    .toList();
        }

        private boolean isPublished(String name) {
            return !selections.members(name).isEmpty() && data.markets.contains(name);
        }

        private Set<String> leaves(Collection<String> names) {
            return names.stream().flatMap(name -> leaves(name).stream()).collect(Collectors.toSet());
        }

        /** The markets of a group, of groups in it too. */
        private Set<String> leaves(String name) {
            List<String> members = selections.members(name);
            return members.isEmpty() ? Set.of(name) : leaves(members);
        }

        /** What a group is put together of: its members, and groups of members that are not all listed. */
        List<String> partsOf(String name) {
            List<String> members = selections.members(name);
            Stream<String> editions = PUBLISHED_GROUPS.keySet().stream()
                    .filter(group -> !group.equals(name) && !members.isEmpty() && data.markets.contains(group))
                    .filter(group -> leaves(name).containsAll(leaves(group)))
                    .filter(group -> !data.markets.containsAll(leaves(group)));
            return inData(Stream.concat(members.stream(), editions).distinct().toList());
        }

        /** Those of some markets that are in the data, or are groups of such; no member beside its group. */
        private List<String> inData(List<String> members) {
            return members.stream()
                    .filter(one -> data.markets.contains(one)
                            || selections.members(one).stream().anyMatch(data.markets::contains))
                    .filter(one -> members.stream()
                            .noneMatch(group -> isPublished(group)
                                    && selections.members(group).contains(one)))
                    .toList();
        }

        ExpectedTrade products(Names names) {
            return names.isAll()
                    ? of(TOTAL)
                    : products(names.wanted().isEmpty() ? data.products : names.wanted(), names.unwanted());
        }

        /** All of some products and groups, each code once, without others. */
        ExpectedTrade products(Collection<String> names, List<String> without) {
            List<String> out = codes(without);
            if (names.contains(TOTAL)) {
                return out.isEmpty() ? of(TOTAL) : new Less(of(TOTAL), all(topLevel(withAllWithin(out))));
            }
            List<String> in = codes(names).stream()
                    .filter(code -> !out.contains(code) && outerCodes(code, out).isEmpty())
                    .toList();
            return all(topLevel(in).stream()
                    .filter(one -> out.isEmpty() || ((One) one).outer().isEmpty())
                    .map(one -> less((One) one, out))
                    .toList());
        }

        /** Codes and those in the data that lie within them. */
        private List<String> withAllWithin(List<String> codes) {
            return data.products.stream()
                    .filter(code ->
                            codes.contains(code) || !outerCodes(code, codes).isEmpty())
                    .toList();
        }

        private ExpectedTrade less(One product, List<String> out) {
            List<String> held = withAllWithin(out).stream()
                    .filter(code -> !outerCodes(code, List.of(product.name())).isEmpty())
                    .toList();
            return held.isEmpty() ? product : new Less(product, all(topLevel(held)));
        }

        /** The products in the data that a selection is of. */
        List<String> codes(Names names) {
            List<String> all =
                    names.wanted().isEmpty() || names.wanted().contains(TOTAL) ? data.products : codes(names.wanted());
            return all.stream()
                    .filter(code -> !codes(names.unwanted()).contains(code))
                    .toList();
        }

        /** The markets in the data that a selection is of. */
        Set<String> marketsOf(Names names) {
            Set<String> markets = names.wanted().isEmpty() || names.wanted().contains(WORLD)
                    ? new HashSet<>(data.markets)
                    : leaves(names.wanted());
            markets.removeAll(leaves(names.unwanted()));
            return markets;
        }

        /** The products in the data that names mean. */
        List<String> codes(Collection<String> names) {
            Set<String> codes = new LinkedHashSet<>();
            names.stream()
                    .flatMap(name -> selections.ownProducts.getOrDefault(name, List.of(name)).stream())
                    .forEach(one -> codes.addAll(data.products.stream()
                            .filter(code -> isMeant(code, one))
                            .toList()));
            return List.copyOf(codes);
        }

        private static boolean isMeant(String code, String codeOrPattern) {
            return codeOrPattern.endsWith("*")
                    ? code.startsWith(codeOrPattern.substring(0, codeOrPattern.length() - 1))
                    : code.equals(codeOrPattern);
        }

        /** What the label of a row means: a name, or one without others. */
        ExpectedTrade market(String label) {
            Names names = names(label, WORLD);
            return markets(names.wanted(), names.unwanted());
        }

        ExpectedTrade product(String label) {
            Names names = names(label, TOTAL);
            return products(names.wanted(), names.unwanted());
        }

        private static Names names(String label, String total) {
            String[] sides = label.split(" without ");
            String whole = sides[0].endsWith("listed") ? total : sides[0];
            return sides.length > 1 ? Names.of(whole).without(sides[1].split(", ")) : Names.of(whole);
        }
    }
}
