package trade.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trade.cube.Flow;
import trade.cube.Member;
import trade.reference.Markets;

/**
 * The countries that the lines above a table and the name of its file speak of, where no column says the market: {@code Exports to Japan} names it.
 *
 * @param flow of all rows; empty where that is not said
 */
record TitleMarkets(String title, String file, Optional<Flow> flow) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}’']+");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    private static final Pattern ENDING = Pattern.compile("(?:\\.\\p{Alnum}{1,5})+$");

    private static final Set<String> TO = Set.of("to", "into", "sang", "tới", "vào", "a", "para", "vers", "nach");

    private static final Set<String> FROM = Set.of("from", "từ", "desde", "aus");

    private static final Set<String> OF = Set.of("of", "by", "của", "de", "von");

    private static final int LONGEST = 4;

    /** A shorter word is hardly a name. */
    private static final int SHORTEST = 4;

    /** Where a name stands, and what it means. */
    private record Mention(Member market, String name, String before, boolean isOwner) {}

    /** What is certain of them. */
    Map<Field, String> said() {
        Map<Field, String> said = new EnumMap<>(Field.class);
        for (Mention mention : mentions()) {
            field(mention).ifPresent(field -> said.putIfAbsent(field, mention.name()));
        }
        return said;
    }

    /** Whether any is named. */
    boolean areAny() {
        return !mentions().isEmpty();
    }

    /** The first that may be a reporter or a market. */
    Optional<String> unclear() {
        return mentions().stream()
                .filter(mention -> field(mention).isEmpty())
                .map(Mention::name)
                .findFirst();
    }

    private Optional<Field> field(Mention mention) {
        if (mention.isOwner() || OF.contains(mention.before())) {
            return Optional.of(Field.REPORTER);
        }
        boolean isTo = TO.contains(mention.before());
        boolean isSide = isTo || FROM.contains(mention.before());
        return isSide ? flow.map(of -> of.isOutward() == isTo ? Field.MARKET : Field.REPORTER) : Optional.empty();
    }

    private List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(mentions(title));
        mentions.addAll(mentions(ENDING.matcher(file).replaceFirst("")));
        return mentions;
    }

    private static List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        List<String> words = BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .toList();
        for (int at = 0; at < words.size(); ) {
            Optional<Mention> mention = mention(words, at);
            mention.ifPresent(mentions::add);
            at += mention.map(found -> found.name().split(" ").length).orElse(1);
        }
        return mentions;
    }

    private static Optional<Mention> mention(List<String> words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            String written = String.join(" ", words.subList(at, at + length));
            String name = POSSESSIVE.matcher(written).replaceFirst("");
            Set<Member> known =
                    name.length() < SHORTEST ? Set.of() : Markets.known().named(name);
            Optional<Member> market = known.stream()
                    .filter(member -> known.size() == 1 && !member.isTotal() && !member.isResidual())
                    .findFirst();
            if (market.isPresent()) {
                String before = at == 0 ? "" : words.get(at - 1).toLowerCase(Locale.ROOT);
                return Optional.of(new Mention(market.get(), name, before, !name.equals(written)));
            }
        }
        return Optional.empty();
    }
}
