package trade.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import trade.csv.DataException;
import trade.cube.GroupComposition;
import trade.cube.Member;
import trade.cube.NameNormalizer;
import trade.cube.NamedProducts;
import trade.message.MessageException;
import trade.message.Text;
import trade.reference.Membership;
import trade.reference.Products;

/**
 * Groups of the user's own: a CSV with the columns group, and market or product, a row for each member. The columns from, to, kind,
 * view and source may be there too. A product is its name or code, or a pattern of codes such as 03*.
 */
public final class GroupFile {

    private final Map<String, List<Membership>> markets = new LinkedHashMap<>();
    private final Map<String, List<Membership>> products = new LinkedHashMap<>();

    private final Function<String, Member> known;

    private GroupFile(Function<String, Member> known) {
        this.known = known;
    }

    /** No groups. */
    public static GroupFile none() {
        return new GroupFile(name -> Member.part(name, name));
    }

    /**
     * @param known what a market is, by its name or code
     * @throws DataException where a row is no membership
     */
    public static GroupFile read(List<Path> files, Function<String, Member> known) throws IOException {
        GroupFile groups = new GroupFile(known);
        for (Path file : files) {
            groups.read(UserTable.read(file));
        }
        return groups;
    }

    private void read(UserTable table) {
        boolean isOfProducts = table.has("product");
        if (isOfProducts && table.has("market")) {
            throw DataException.of(
                    table.file() + ":1", SourceMessage.MARKETS_AND_PRODUCTS, SourceMessage.FILE_OF_THEIR_OWN);
        }
        String member = isOfProducts ? "product" : table.has("market") ? "market" : "member";
        if (!table.has("group") || !table.has(member)) {
            throw DataException.of(
                    table.file() + ":1",
                    SourceMessage.NO_GROUP_COLUMNS.with(table.headings().toString()),
                    Text.verbatim("group,market"));
        }
        table.forEach(row -> {
            Membership one = Membership.of(column -> table.cell(row, column.equals("member") ? member : column));
            check(one, isOfProducts);
            (isOfProducts ? products : markets)
                    .computeIfAbsent(one.group(), none -> new ArrayList<>())
                    .add(one);
        });
    }

    /** @throws MessageException where the group would hide a market, or the total, or nobody knows a member */
    private void check(Membership one, boolean isOfProducts) {
        if (isOfProducts) {
            if (Products.isTotal(one.group())) {
                throw new MessageException(SourceMessage.GROUP_IS_TOTAL.with(one.group()));
            }
            return;
        }
        Member named = known.apply(one.group());
        if (named.isTotal() || named.isKnown() && !named.isGroup() && !named.isResidual()) {
            throw new MessageException(SourceMessage.GROUP_IS_MARKET.with(one.group()));
        }
        if (!known.apply(one.member()).isKnown()) {
            throw new MessageException(SourceMessage.UNKNOWN_MARKET.with(one.member()));
        }
    }

    /** The group of markets of that name; none where there is none. */
    public Optional<Member> market(String name) {
        return named(markets, name)
                .map(group -> Member.group(
                        group,
                        GroupComposition.of(() -> markets.get(group).stream()
                                .map(one -> one.stay(known))
                                .toList())));
    }

    /** The group of products of that name; none where there is none. */
    public Optional<Member> product(String name) {
        return named(products, name)
                .map(group -> Member.group(
                        group,
                        GroupComposition.of(new NamedProducts(products.get(group).stream()
                                .map(Membership::member)
                                .toList()))));
    }

    /** The groups of markets. */
    public List<Member> markets() {
        return markets.keySet().stream()
                .flatMap(group -> market(group).stream())
                .toList();
    }

    private static Optional<String> named(Map<String, List<Membership>> groups, String name) {
        return groups.keySet().stream()
                .filter(group -> NameNormalizer.folded(group).equals(NameNormalizer.folded(name)))
                .findFirst();
    }
}
