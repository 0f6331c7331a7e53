package trade.cube;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import trade.message.CodeList;
import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;

/** What trade can be broken down by. */
public enum Dimension implements MessageKey {
    FLOW("flow", CubeMessage.FLOWS),
    PERIOD("period", CubeMessage.PERIODS),
    REPORTER("reporter", CubeMessage.REPORTERS),
    MARKET("market", CubeMessage.MARKETS),
    PRODUCT("product", CubeMessage.PRODUCTS);

    private final Template template;
    private final MessageKey plural;

    Dimension(String english, MessageKey plural) {
        this.template = new Template(english);
        this.plural = plural;
    }

    /** What several of its members are called: markets. */
    public MessageKey plural() {
        return plural;
    }

    /** What a member of it is called; code lists know markets in other languages. */
    public Text nameOf(Member member) {
        if (member.isListed()) {
            return listed(member.name());
        }
        if (member.equals(Member.WORLD)) {
            return CubeMessage.WORLD;
        }
        if (member.equals(Member.TOTAL)) {
            return CubeMessage.ALL_PRODUCTS;
        }
        if (member.equals(Member.UNNAMED_REPORTER)) {
            return CubeMessage.NOT_NAMED;
        }
        if (!member.named().isEmpty()) {
            List<Text> names = member.named().stream().map(this::nameOf).toList();
            return member.kind() == Member.MemberKind.FOLDED
                    ? Text.list(names)
                    : CubeMessage.WITHOUT.with(names.get(0), Text.list(names.subList(1, names.size())));
        }
        return new Text.Name(member.name(), this == PRODUCT ? CodeList.PRODUCTS : CodeList.MARKETS);
    }

    /** What a member is called that is, where it is a total, published for some rows, and for others the sum of what is listed. */
    public Text nameOfMixed(Member member) {
        return member.isTotal() ? without(member, publishedOrListed()) : nameOf(member);
    }

    /** A whole of what is listed, as it is called, without what is taken off it. */
    Text without(Member whole, Text listed) {
        List<Text> out = whole.named().stream().skip(1).map(this::nameOf).toList();
        return out.isEmpty() ? listed : CubeMessage.WITHOUT.with(listed, Text.list(out));
    }

    /** What a total is called that is published for some rows, and for others the sum of what is listed. */
    public Text publishedOrListed() {
        return this == PRODUCT ? CubeMessage.ALL_PRODUCTS_OR_LISTED : CubeMessage.WORLD_OR_LISTED;
    }

    /** What a total is called that is the sum of what is listed: 6 markets listed. */
    private Text listed(String name) {
        if (publishedOrListed().toString().equals(name)) {
            return publishedOrListed();
        }
        return this == PRODUCT ? CubeMessage.PRODUCTS_LISTED : CubeMessage.marketsListed(CubeMessage.countIn(name));
    }

    /** Whether a name in a file is what such a total is called, as in a dataset that the program wrote. */
    public boolean isListed(String name) {
        return listed(name).toString().equals(name);
    }

    /** What members are called, in the order of their names. */
    public List<Text> namesOf(Collection<Member> members) {
        return members.stream()
                .sorted(Comparator.comparing(Member::name))
                .map(this::nameOf)
                .toList();
    }

    @Override
    public Template template() {
        return template;
    }

    @Override
    public String toString() {
        return template.english();
    }
}
