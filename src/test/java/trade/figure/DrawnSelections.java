package trade.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import trade.Fixture;
import trade.cube.GroupComposition;
import trade.cube.Member;
import trade.cube.NamedProducts;
import trade.cube.Selection;
import trade.cube.Selection.Term;

/** What may be asked of a drawn dataset: markets, products, groups of a user's own, and any of these without others. */
final class DrawnSelections {

    /** The names of a selection: those asked for, none of which means all, and those left out. */
    record Names(List<String> wanted, List<String> unwanted) {

        static final Names ALL = of();

        static Names of(String... wanted) {
            return new Names(List.of(wanted), List.of());
        }

        Names without(String... unwanted) {
            return new Names(wanted, List.of(unwanted));
        }

        boolean isAll() {
            return wanted.isEmpty() && unwanted.isEmpty();
        }
    }

    private final DrawnDataset data;
    private final Random random;

    /** The user's own groups of markets, by their names; some members are in no dataset, or groups themselves. */
    final Map<String, List<String>> ownMarkets = new LinkedHashMap<>();

    /** The user's own groups of products, by codes, names and patterns of codes. */
    final Map<String, List<String>> ownProducts = new LinkedHashMap<>();

    DrawnSelections(DrawnDataset data, long seed) {
        this.data = data;
        this.random = new Random(seed);
        ownMarkets.put("One", membersOf(data.markets, "Oman"));
        ownMarkets.put("Two", membersOf(data.markets, "Oman"));
        if (!data.products.isEmpty()) {
            List<String> codes = Stream.concat(
                            data.products.stream(),
                            data.products.stream()
                                    .map(code -> code.substring(0, 2) + "*")
                                    .filter(pattern -> Character.isDigit(pattern.charAt(0)))
                                    .distinct())
                    .toList();
            ownProducts.put("first", membersOf(codes, "97"));
            ownProducts.put("second", membersOf(codes, "97"));
        }
    }

    private List<String> membersOf(List<String> all, String lacking) {
        Set<String> members = new LinkedHashSet<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            members.add(one(all));
        }
        if (random.nextInt(3) == 0) {
            members.add(lacking);
        }
        return List.copyOf(members);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Some of all that can be asked of markets. */
    Names ofMarkets() {
        String one = one(data.markets);
        String other = one(data.markets);
        List<Names> all = new ArrayList<>(List.of(
                Names.ALL,
                Names.of(one),
                distinct(one, other),
                Names.of("World"),
                distinct("World", one),
                Names.of().without(one),
                Names.of().without("One"),
                Names.of("World").without(one),
                Names.of("World").without(one, other),
                Names.of("World").without("One"),
                Names.of("World").without("One", "Two"),
                Names.of("One"),
                Names.of("One", "Two"),
                Names.of("One", one),
                Names.of("One").without(one),
                Names.of("One", "Two").without(one),
                Names.of("One", "Two", other).without(one)));
        DrawnDataset.PUBLISHED_GROUPS.forEach((group, members) -> {
            if (data.markets.contains(group) || members.stream().anyMatch(data.markets::contains)) {
                all.add(Names.of(group));
                all.add(distinct(group, one));
                all.add(Names.of(group, "One"));
                all.add(Names.of("World").without(group));
                all.add(Names.of().without(group));
                members.stream().filter(data.markets::contains).forEach(member -> {
                    all.add(Names.of(group).without(member));
                    all.add(Names.of(group, member));
                });
                all.add(distinct("EU", "EU-28"));
            }
        });
        Names drawn = all.get(random.nextInt(all.size()));
        boolean isThere = drawn.wanted().stream().allMatch(this::isMarketThere);
        return isThere ? drawn : Names.ALL;
    }

    private boolean isMarketThere(String name) {
        return name.equals("World")
                || data.markets.contains(name)
                || members(name).stream().anyMatch(this::isMarketThere);
    }

    /** Some of all that can be asked of products. */
    Names ofProducts() {
        if (data.products.isEmpty()) {
            return Names.ALL;
        }
        String one = one(data.products);
        String other = one(data.products);
        List<Names> all = List.of(
                Names.ALL,
                Names.of(one),
                distinct(one, other),
                Names.of("TOTAL"),
                Names.of().without(one),
                Names.of().without("first"),
                Names.of("TOTAL").without(one),
                Names.of("TOTAL").without(one, other),
                Names.of("TOTAL").without("first"),
                Names.of(one).without(other),
                distinct(data.products.get(0), "64").without(other),
                Names.of("first"),
                Names.of("first", "second"),
                Names.of("first", one),
                Names.of("first").without(one),
                Names.of("first", "second").without(one));
        Names drawn = all.get(random.nextInt(all.size()));
        return drawn.wanted().contains("64") && !data.products.contains("64") ? Names.of(one) : drawn;
    }

    /** Some of all that can be asked of reporters. */
    Names ofReporters(boolean mayBeAll) {
        if (data.reporters.size() == 1) {
            return Names.ALL;
        }
        String first = data.reporters.get(0);
        String second = data.reporters.get(1);
        List<Names> all = new ArrayList<>(List.of(Names.of(first, second)));
        if (mayBeAll) {
            all.add(Names.ALL);
        }
        if (isSecondWithinFirst()) {
            all.add(Names.of(first).without(second));
        }
        return one(all);
    }

    private boolean isSecondWithinFirst() {
        return data.reporters.get(0).equals(DrawnDataset.NORDICS);
    }

    /** The reporters that a selection is of, each trade once: where none is asked for, a group is left out for its members. */
    List<String> reporters(Names names) {
        if (!names.unwanted().isEmpty()) {
            return List.of(
                    names.wanted().get(0) + " without " + names.unwanted().get(0));
        }
        int counted = names.isAll() ? 1 : 0;
        return isSecondWithinFirst() ? data.reporters.subList(counted, counted + 1) : data.reporters;
    }

    private static Names distinct(String... names) {
        return new Names(Stream.of(names).distinct().toList(), List.of());
    }

    /** The members of a group of markets, published or the user's own; none of what is no group. */
    List<String> members(String name) {
        return ownMarkets.getOrDefault(name, DrawnDataset.PUBLISHED_GROUPS.getOrDefault(name, List.of()));
    }

    Selection markets(Names names) {
        return new Selection(
                names.wanted().stream().map(this::market).toList(),
                names.unwanted().stream().map(this::market).toList());
    }

    private Term market(String name) {
        Member member = ownMarkets.containsKey(name)
                ? Member.group(
                        name,
                        GroupComposition.of(() -> ownMarkets.get(name).stream()
                                .map(one -> Fixture.stay(one, null, null))
                                .toList()))
                : Fixture.market(name);
        return new Term(name, Optional.of(member));
    }

    Selection products(Names names) {
        return new Selection(
                names.wanted().stream().map(this::product).toList(),
                names.unwanted().stream().map(this::product).toList());
    }

    private Term product(String name) {
        if (name.equals("TOTAL")) {
            return new Term(name, Optional.of(Member.TOTAL));
        }
        return new Term(
                name,
                Optional.ofNullable(ownProducts.get(name))
                        .map(codes -> Member.group(name, GroupComposition.of(new NamedProducts(codes)))));
    }
}
