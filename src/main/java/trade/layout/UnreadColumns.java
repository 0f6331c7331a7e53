package trade.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trade.csv.NumberedRecord;
import trade.cube.Member;
import trade.layout.HeadingWord.Meaning;
import trade.layout.HeadingWord.Notation;
import trade.message.ShellWord;
import trade.message.Text;
import trade.reference.Products;

/**
 * Columns whose headings say nothing that is known, in a file that follows nobody's layout. What their cells say is used where it is certain and
 * asked about where it is not, so that no market, product or flow becomes a total unseen.
 *
 * @param rows some of them
 */
public record UnreadColumns(Header header, Overrides overrides, List<NumberedRecord> rows) {

    /** The years of headings such as {@code Balance 2015}. */
    private static final Pattern YEARS = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private static final List<Field> SIDES = List.of(Field.MARKET, Field.REPORTER);

    /** Whether there is a column to look at. */
    public static boolean exist(Header header) {
        boolean isAllSaid = Stream.of(Field.FLOW, Field.MARKET, Field.PRODUCT, Field.REPORTER)
                .allMatch(header::says);
        boolean isAnyUnread = !isAllSaid && columns(header).findAny().isPresent();
        return header.isPlain() && (isAnyUnread || codes(header).findAny().isPresent());
    }

    /** All columns that rows must be known of to look at them. */
    public static List<Integer> needed(Header header) {
        Stream<Integer> names =
                codes(header).boxed().flatMap(code -> names(header, code).boxed());
        return Stream.of(columns(header).boxed(), header.read().stream(), names)
                .flatMap(all -> all)
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * What a user says, with the columns whose cells are certain.
     *
     * @throws UnreadableHeader where cells may be what nothing says
     */
    public Overrides settled() {
        SIDES.forEach(this::refuseCompanies);
        codes(header).forEach(this::refuseContradictions);
        header.columns().getOrDefault(Field.POWER, List.of()).forEach(this::refuseAdjustedUnits);
        Map<Field, String> found = new EnumMap<>(Field.class);
        columns(header).forEach(column -> look(column, found));
        return found.isEmpty() ? overrides : overrides.withColumns(found);
    }

    /** Those that nothing is read of, but to choose rows. */
    private static IntStream columns(Header header) {
        Set<Integer> read = header.readOfRows();
        return IntStream.range(0, header.width())
                .filter(column -> !read.contains(column))
                .filter(column -> PlainHeadings.word(header.headings(), column)
                        .map(word -> word.field().isEmpty())
                        .orElse(true));
    }

    /** Columns of countries by the codes of ISO, beside others that name the same. */
    private static IntStream codes(Header header) {
        return IntStream.range(0, header.width())
                .filter(column -> PlainHeadings.word(header.headings(), column)
                        .filter(word -> word.isOfCountries() && word.notation() == Notation.ISO)
                        .isPresent())
                .filter(column -> names(header, column).findAny().isPresent());
    }

    /** The columns that say in names what one says in codes. */
    private static IntStream names(Header header, int code) {
        return others(header, code)
                .filter(column -> word(header, column).notation() == Notation.PLAIN
                        || word(header, column).notation() == Notation.NAME);
    }

    /** The columns whose headings say that they say the same. */
    private static IntStream others(Header header, int column) {
        HeadingWord word = word(header, column);
        return IntStream.range(0, header.width())
                .filter(other -> other != column)
                .filter(other -> PlainHeadings.word(header.headings(), other)
                        .filter(word::isOfSame)
                        .isPresent());
    }

    private static HeadingWord word(Header header, int column) {
        return PlainHeadings.word(header.headings(), column).orElseThrow();
    }

    /** Codes that look like those of ISO are of another list where a name beside one is that of another country. */
    private void refuseContradictions(int code) {
        String heading = heading(code);
        names(header, code)
                .filter(name -> Stream.of(code, name).noneMatch(column -> overrides.names(header.headings(), column)))
                .forEach(name -> whole().filter(row -> areOfTwo(text(row, code), text(row, name)))
                        .findFirst()
                        .ifPresent(row -> {
                            throw UnreadableHeader.question(
                                    LayoutMessage.CODE_CONTRADICTS.with(
                                            heading, heading(name), text(row, code), text(row, name)),
                                    LayoutMessage.SAY_CODE_OR_NAME.with(
                                            fieldOf(code).toString(),
                                            ShellWord.quoted(heading(name)),
                                            ShellWord.quoted(heading)));
                        }));
    }

    /** Whether two texts are countries, and not the same. */
    private static boolean areOfTwo(String one, String other) {
        boolean areKnown = Stream.of(one, other)
                .map(CellTexts::member)
                .allMatch(member -> member.kind() == Member.MemberKind.PART && member.isKnown());
        return areKnown && !isSame(one, other);
    }

    private Field fieldOf(int column) {
        return SIDES.stream()
                .filter(field -> header.columns().getOrDefault(field, List.of()).contains(column))
                .findFirst()
                .orElse(Field.MARKET);
    }

    /** Exporters and importers may be companies. */
    private void refuseCompanies(Field field) {
        for (int column : header.columns().getOrDefault(field, List.of())) {
            boolean isDoubtful = !overrides.columns().containsKey(field)
                    && PlainHeadings.word(header.headings(), column)
                            .filter(word -> word.flow(field).isPresent())
                            .isPresent();
            if (!isDoubtful) {
                continue;
            }
            CellTexts cells = new CellTexts(texts(column).collect(Collectors.toSet()), false);
            if (cells.kind() == CellTexts.Kind.WORDS) {
                throw UnreadableHeader.question(
                        LayoutMessage.NO_COUNTRIES.with(heading(column), examples(cells)),
                        LayoutMessage.SAY_OTHER.with(field.toString(), ShellWord.quoted(heading(column))));
            }
        }
    }

    private void look(int column, Map<Field, String> found) {
        List<String> all = texts(column).toList();
        Set<String> once = new LinkedHashSet<>(all);
        CellTexts cells = new CellTexts(once, once.size() < all.size());
        if (isOf(Meaning.LEVEL, column)) {
            refuseLevels(column, cells);
            return;
        }
        if (isOf(Meaning.ADJUSTMENT, column) || cells.areAdjustments()) {
            refuseSeveral(column, cells, LayoutMessage.ADJUSTMENTS, LayoutMessage.SAY_KIND);
            return;
        }
        List<Field> fields = new ArrayList<>();
        CellTexts.Kind kind = isSide(column) && !cells.texts().isEmpty() ? CellTexts.Kind.COUNTRIES : cells.kind();
        boolean isOfFlows = kind == CellTexts.Kind.FLOWS || kind == CellTexts.Kind.WORDS && cells.speakOfFlows();
        boolean isOfNothing = PlainHeadings.isOfNothing(header.headings(), column);
        if (isSide(column) && isClearerElsewhere(column) || isOfNothing && !isOfFlows) {
            return;
        }
        boolean chooses = overrides.kept().containsKey(header.headings().keys().get(column));
        switch (kind) {
            case NUMBERS -> {}
            case FLOWS -> take(Field.FLOW, column, found);
            case UNITS -> takeUnits(column, cells, found);
            case COUNTRIES -> {
                if (!isLabel(column) && !isOfGroups(cells) && !groupsMarkets(column)) {
                    fields.addAll(SIDES);
                }
            }
            case CODES ->
                fields.addAll(
                        chooses || isOfSums(column) ? List.of() : List.of(Field.PRODUCT, Field.MARKET, Field.FLOW));
            case WORDS -> {
                boolean isBesideTable = heading(column).isBlank() && column > 0;
                fields.addAll(
                        chooses || isBesideTable || isOfNothing || isOfSums(column)
                                ? List.of()
                                : List.of(Field.PRODUCT, Field.MARKET));
                fields.addAll(cells.speakOfFlows() ? List.of(Field.FLOW) : List.of());
            }
        }
        fields.removeIf(field -> header.says(field) || found.containsKey(field));
        boolean isOtherSide = isSide(column) && fields.size() == 1;
        if (isOtherSide) {
            take(fields.get(0), column, found);
        } else if (!fields.isEmpty()) {
            ask(column, fields, cells);
        }
    }

    /** Whether a heading is a word for balances or totals of flows, in a year or not. */
    private boolean isOfSums(int column) {
        return FlowWords.isSum(YEARS.matcher(heading(column)).replaceAll("").strip());
    }

    private boolean isOf(Meaning meaning, int column) {
        return PlainHeadings.word(header.headings(), column)
                .filter(word -> word.meaning() == meaning)
                .isPresent();
    }

    /** Units may say that figures are adjusted: MIO-EUR-NSA beside MIO-EUR-SCA. */
    private void refuseAdjustedUnits(int column) {
        CellTexts units = new CellTexts(texts(column).collect(Collectors.toSet()), true);
        CellTexts behind = new CellTexts(
                units.texts().stream()
                        .map(text -> ValueUnit.of(text).words())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.toSet()),
                true);
        if (behind.areAdjustments()) {
            refuseSeveral(column, units, LayoutMessage.ADJUSTMENTS, LayoutMessage.SAY_KIND);
        }
    }

    /** Of goods by their codes, and of countries that are known, it is known without what lies in what. */
    private void refuseLevels(int column, CellTexts cells) {
        Field field = header.columns().containsKey(Field.PRODUCT) ? Field.PRODUCT : Field.MARKET;
        boolean areKnown = header.columns().getOrDefault(field, List.of()).stream()
                .flatMap(this::texts)
                .allMatch(text -> field == Field.PRODUCT
                        ? text.matches("[\\d.]+") || Products.isTotal(text)
                        : CellTexts.member(text).isKnown());
        if (!areKnown) {
            refuseSeveral(column, cells, LayoutMessage.LEVELS, LayoutMessage.SAY_LEVEL);
        }
    }

    /** Refuses rows of several kinds that do not add up, unless the user says which to read. */
    private void refuseSeveral(int column, CellTexts cells, LayoutMessage what, LayoutMessage hint) {
        boolean isKept = overrides.kept().containsKey(header.headings().keys().get(column));
        if (!isKept && cells.texts().size() > 1) {
            throw UnreadableHeader.question(
                    what.with(heading(column), examples(cells)),
                    hint.with(ShellWord.quoted(
                            heading(column) + "=" + cells.examples().get(0))));
        }
    }

    /** Whether the heading is of countries, be they reporters or markets. */
    private boolean isSide(int column) {
        return PlainHeadings.word(header.headings(), column)
                .filter(HeadingWord::isOfCountries)
                .isPresent();
    }

    /** Whether another column says the same in a clearer way, as names are clearer than numbers of nobody knows which list. */
    private boolean isClearerElsewhere(int column) {
        return others(header, column)
                .anyMatch(other ->
                        word(header, other).rank() < word(header, column).rank());
    }

    private void take(Field field, int column, Map<Field, String> found) {
        if (header.says(field)) {
            return;
        }
        String name = header.headings().name(column);
        String before = found.put(field, name);
        if (before != null) {
            throw UnreadableHeader.question(
                    LayoutMessage.TWO_COLUMNS_HOLD.with(field, before, name),
                    LayoutMessage.SAY_WHICH.with(field.toString(), ShellWord.quoted(before), ShellWord.quoted(name)));
        }
    }

    /** What values are in; of quantities that is none. */
    private void takeUnits(int column, CellTexts cells, Map<Field, String> found) {
        boolean areOfValues = cells.texts().stream()
                .anyMatch(text -> ValueUnit.of(text).quantity().isEmpty());
        if (areOfValues) {
            take(Field.POWER, column, found);
            take(Field.CURRENCY, column, found);
        }
    }

    /** Whether it names the countries that another column has already. */
    private boolean isLabel(int column) {
        return SIDES.stream()
                .flatMap(field -> header.columns().getOrDefault(field, List.of()).stream())
                .anyMatch(other -> whole().noneMatch(row -> areOfTwo(text(row, column), text(row, other)))
                        && whole().filter(row -> isSame(text(row, column), text(row, other)))
                                                .count()
                                        * 2
                                > whole().count());
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || CellTexts.member(one).equals(CellTexts.member(other));
    }

    /** Whether there are groups that the markets of another column may be put in, and no country. */
    private boolean isOfGroups(CellTexts cells) {
        List<Member> members = cells.texts().stream().map(CellTexts::member).toList();
        long groups = members.stream().filter(Member::isGroup).count();
        return header.says(Field.MARKET)
                && groups * 2 > members.size()
                && members.stream().allMatch(member -> member.isGroup() || member.isResidual() || !member.isKnown());
    }

    /** Whether each market has one text of a column, in several rows, as regions have: it groups markets and is of no reporter. */
    private boolean groupsMarkets(int column) {
        int market = header.columns().getOrDefault(Field.MARKET, List.of()).stream()
                .findFirst()
                .orElse(column);
        Map<String, Set<String>> ofMarket = whole().collect(Collectors.groupingBy(
                row -> text(row, market), Collectors.mapping(row -> text(row, column), Collectors.toSet())));
        boolean isOne = ofMarket.values().stream().allMatch(texts -> texts.size() == 1);
        long groups = ofMarket.values().stream().flatMap(Set::stream).distinct().count();
        return market != column && isOne && groups * 2 <= ofMarket.size() && ofMarket.size() * 2L <= whole().count();
    }

    private void ask(int column, List<Field> fields, CellTexts cells) {
        String heading = header.headings().name(column);
        throw UnreadableHeader.question(
                LayoutMessage.COLUMN_MAY_SAY.with(LayoutMessage.OR.joining(fields), heading, examples(cells)),
                LayoutMessage.SETTLE_COLUMN.with(
                        LayoutMessage.OR.joining(fields.stream()
                                .map(field -> Text.verbatim(field + "=" + ShellWord.quoted(heading)))
                                .toList()),
                        fields.stream().map(UnreadColumns::ofAll).collect(Collectors.joining(","))));
    }

    private static Text examples(CellTexts cells) {
        return Text.list(cells.examples().stream().map(Text::verbatim).toList(), ", ");
    }

    /** What may be given of all rows. */
    private static String ofAll(Field field) {
        return field + "="
                + switch (field) {
                    case FLOW -> "export";
                    case MARKET -> "World";
                    case REPORTER -> "VN";
                    default -> "TOTAL";
                };
    }

    private String heading(int column) {
        return header.headings().texts().get(column);
    }

    private Stream<String> texts(int column) {
        return whole().map(row -> text(row, column)).filter(text -> !text.isEmpty());
    }

    private static String text(NumberedRecord row, int column) {
        return row.fields().get(column).strip();
    }

    /** The rows that are read. */
    private Stream<NumberedRecord> whole() {
        return rows.stream()
                .filter(row -> row.fields().size() == header.width() && !header.isAgain(row))
                .filter(row -> !header.isWordsAlone(row) && header.leavesOut(row) == null);
    }
}
