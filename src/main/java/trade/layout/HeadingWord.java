package trade.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.cube.Flow;
import trade.reference.CodeTable;

/**
 * What a heading in plain words means: a word of {@code headings.csv}, be it of codes or of names ({@code partnerISO}, {@code Trade Flow Code}).
 *
 * @param word without what says that it is of codes or names: headings of one word are of the same thing
 * @param field empty where it depends on other columns which it is, or where it is none
 */
record HeadingWord(String word, Meaning meaning, Optional<Field> field, Notation notation) {

    enum Meaning {
        FIELD,
        QUARTER,
        PRODUCT_CODE,
        /** The market, unless another column is that. */
        COUNTRY,
        /** The reporter or the market. */
        SIDE,
        /** Where goods come from: the reporter of exports, the market of imports. */
        EXPORTER,
        /** Where goods go: the market of exports, the reporter of imports. */
        IMPORTER,
        /** The same, but that nobody calls who imports so. */
        DESTINATION,
        /** How far goods or countries are broken down, so that rows of one are sums of those of another. */
        LEVEL,
        /** Whether figures are adjusted for the season: those that are and those that are not are the same trade. */
        ADJUSTMENT,
        /** Nothing that figures are of: remarks, prices, numbers of rows. */
        NOTHING
    }

    /** How a column says what it says. The first is the clearest for countries. */
    enum Notation {
        ISO,
        PLAIN,
        NAME,
        CODE
    }

    private static final Set<Meaning> SIDES =
            Set.of(Meaning.COUNTRY, Meaning.SIDE, Meaning.EXPORTER, Meaning.IMPORTER, Meaning.DESTINATION);

    private static final Map<String, Notation> NOTATIONS = new HashMap<>();

    private static final Pattern LEVEL = Pattern.compile("\\D*(\\d{1,2})(?:digits?|code)?");

    /** No code of goods has more digits. */
    private static final int MOST_DIGITS = 12;

    /** The level of codes that do not say theirs. */
    private static final int SOME_LEVEL = 5;

    private static final Set<String> PARTS = Set.of("chapter", "chaptercode", "hschapter", "hssection", "sectioncode");

    static {
        List.of("iso", "iso2", "iso3", "isoa2", "isoa3", "alpha2", "alpha3", "a2", "a3", "iso3c", "iso2c")
                .forEach(suffix -> NOTATIONS.put(suffix, Notation.ISO));
        List.of("name", "names", "desc", "descr", "description", "label", "title", "text", "nombre", "nome", "nom")
                .forEach(suffix -> NOTATIONS.put(suffix, Notation.NAME));
        List.of("libelle", "ten", "en", "eng", "english", "bezeichnung", "名称", "descripcion", "descricao")
                .forEach(suffix -> NOTATIONS.put(suffix, Notation.NAME));
        List.of("code", "codes", "cod", "cd", "id", "number", "num", "abbr", "codigo", "co", "ma", "编码", "代码", "コート")
                .forEach(suffix -> NOTATIONS.put(suffix, Notation.CODE));
    }

    /** The words of the table, which is loaded when a heading is none of those that this program writes itself. */
    private static final class Table {

        private static final Map<String, String> WORDS = CodeTable.words("headings.csv");

        static Optional<HeadingWord> word(String key) {
            return Optional.ofNullable(WORDS.get(key)).map(means -> of(key, means));
        }

        private static HeadingWord of(String word, String means) {
            String name = means.toUpperCase(Locale.ROOT).replace(' ', '_');
            for (Field field : Field.values()) {
                if (field.name().equals(name)) {
                    return new HeadingWord(word, Meaning.FIELD, Optional.of(field), Notation.PLAIN);
                }
            }
            Meaning meaning = Meaning.valueOf(name);
            return switch (meaning) {
                case QUARTER -> new HeadingWord(word, meaning, Optional.of(Field.MONTH), Notation.PLAIN);
                case PRODUCT_CODE -> new HeadingWord(word, meaning, Optional.of(Field.PRODUCT), Notation.CODE);
                default -> new HeadingWord(word, meaning, Optional.empty(), Notation.PLAIN);
            };
        }
    }

    /** Whether a heading, by its key, is of quarters. */
    static boolean isOfQuarters(String key) {
        return Field.written(key).isEmpty()
                && Table.word(key)
                        .filter(word -> word.meaning() == Meaning.QUARTER)
                        .isPresent();
    }

    static Optional<HeadingWord> of(String heading) {
        String key = Headings.key(heading);
        return Field.written(key)
                .map(field -> new HeadingWord(key, Meaning.FIELD, Optional.of(field), Notation.PLAIN))
                .or(() -> Table.word(key))
                .or(() -> withoutNotation(heading))
                .or(() -> withoutSuffix(key));
    }

    /** The word between others that say that a column is of codes or names: {@code co_pais}, {@code Reporter ISO code}. */
    private static Optional<HeadingWord> withoutNotation(String heading) {
        List<String> words = new ArrayList<>(Headings.words(heading));
        List<Notation> said = new ArrayList<>();
        while (words.size() > 1 && NOTATIONS.containsKey(words.get(words.size() - 1))) {
            said.add(NOTATIONS.get(words.remove(words.size() - 1)));
        }
        while (words.size() > 1 && NOTATIONS.containsKey(words.get(0))) {
            said.add(NOTATIONS.get(words.remove(0)));
        }
        return said.isEmpty() ? Optional.empty() : known(String.join("", words), said);
    }

    /** The same where all is one word: {@code partnercode}. */
    private static Optional<HeadingWord> withoutSuffix(String key) {
        for (Map.Entry<String, Notation> suffix : NOTATIONS.entrySet()) {
            int length = key.length() - suffix.getKey().length();
            boolean isLong = suffix.getKey().length() > 2 && length > 2;
            if (isLong
                    && key.endsWith(suffix.getKey())
                    && Table.word(key.substring(0, length)).isPresent()) {
                return known(key.substring(0, length), List.of(suffix.getValue()));
            }
        }
        return Optional.empty();
    }

    private static Optional<HeadingWord> known(String word, List<Notation> said) {
        Notation clearest = said.stream().sorted().findFirst().orElseThrow();
        return Field.written(word)
                .map(field -> new HeadingWord(word, Meaning.FIELD, Optional.of(field), clearest))
                .or(() ->
                        Table.word(word).map(known -> new HeadingWord(word, known.meaning(), known.field(), clearest)));
    }

    /** The flow of rows in which it is the market, or the reporter. */
    Optional<Flow> flow(Field field) {
        boolean isMarket = field == Field.MARKET;
        return switch (meaning) {
            case EXPORTER -> Optional.of(isMarket ? Flow.IMPORT : Flow.EXPORT);
            case IMPORTER, DESTINATION -> Optional.of(isMarket ? Flow.EXPORT : Flow.IMPORT);
            default -> Optional.empty();
        };
    }

    /** The field where no other column tells more. */
    Optional<Field> alone() {
        return meaning == Meaning.COUNTRY || meaning == Meaning.DESTINATION ? Optional.of(Field.MARKET) : field;
    }

    /** Whether it is a word for a field that says nothing of codes. */
    boolean isPlain() {
        boolean isOfField = meaning == Meaning.FIELD || meaning == Meaning.QUARTER || meaning == Meaning.COUNTRY;
        return isOfField && notation == Notation.PLAIN;
    }

    /** Whether it is of countries, be they reporters, markets or either. */
    boolean isOfCountries() {
        boolean isOfSide = field.filter(one -> one == Field.MARKET || one == Field.REPORTER)
                .isPresent();
        return isOfSide || SIDES.contains(meaning);
    }

    /** Whether columns so headed say the same, perhaps one as a code and one as a name. */
    boolean isOfSame(HeadingWord other) {
        return word.equals(other.word) || meaning == Meaning.COUNTRY && other.meaning == Meaning.COUNTRY;
    }

    /** Whether it says no more than that it describes: what, another column says where there is one. */
    boolean isOfDescriptions() {
        return NOTATIONS.get(word) == Notation.NAME;
    }

    boolean isOfProductCodes() {
        return meaning == Meaning.PRODUCT_CODE
                || field.filter(Field.PRODUCT::equals).isPresent() && notation == Notation.CODE;
    }

    /** Of several columns that say the same, the one with the lowest is read. */
    int rank() {
        if (isOfProductCodes() && notation != Notation.NAME) {
            return MOST_DIGITS - level();
        }
        boolean isOfGoods = field.filter(Field.PRODUCT::equals).isPresent();
        return isOfGoods ? MOST_DIGITS + 1 + notation.ordinal() : notation.ordinal();
    }

    /** How many digits its codes have. */
    private int level() {
        Matcher digits = LEVEL.matcher(word);
        int level = digits.matches() ? Integer.parseInt(digits.group(1)) : SOME_LEVEL;
        return PARTS.contains(word) ? 1 : level > MOST_DIGITS ? SOME_LEVEL : level;
    }
}
