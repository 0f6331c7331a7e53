package trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trade.cube.Cube;
import trade.cube.CubeBuilder;
import trade.cube.Flow;
import trade.cube.GroupComposition;
import trade.cube.Member;
import trade.cube.MembershipKind;
import trade.cube.Observation;
import trade.cube.Period;
import trade.cube.Query;
import trade.cube.Reason;
import trade.cube.Vintage;
import trade.figure.Figure;
import trade.table.Cell;
import trade.table.Note;
import trade.table.Table;

/**
 * Tests whose fixture is the dataset itself, five words a line: {@code 2023-01 export Germany Machinery 300}. World and TOTAL
 * are published totals; a sixth word is the vintage; EU is a group of Germany and France, EU-28 of these and Britain, Bloc of the EU and China, Nordics of Norway and Sweden, Pact of Chile, and of
 * Peru before and Japan after the middle of 2023, Belgium-Luxembourg one market that became two and BeLu a group of these, Union a group of all in
 * Club and Pact, and Bunkers no market of its own;
 * Total-food is a group of products that nobody knows.
 */
public final class Fixture {

    private Fixture() {}

    /** The table that a figure makes of a dataset. */
    public static Table table(Figure figure, String dataset) {
        return figure.of(cube(figure, dataset));
    }

    public static Cube cube(Figure figure, String dataset) {
        return cube(figure.query(), dataset);
    }

    public static Cube cube(Query query, String dataset) {
        return builder(query, dataset).build();
    }

    /** To which more may be added. */
    public static CubeBuilder builder(Query query, String dataset) {
        CubeBuilder builder = new CubeBuilder(query);
        observations(dataset).forEach(builder::add);
        return builder;
    }

    public static List<Observation> observations(String dataset) {
        return dataset.lines()
                .map(line -> observation(line.strip().split(" +")))
                .toList();
    }

    /**
     * {@code 2023-01 export Germany Machinery 300}; the reporter may stand before the market as in {@code Vietnam:Germany}, the
     * number be followed by its unit as in {@code 300kg}, and be a reason such as {@code confidential} instead; behind it may stand the
     * vintage, or the edition of the HS as in {@code HS2022}.
     */
    private static Observation observation(String[] words) {
        String[] partners = words[2].split(":");
        String number = words[4].replaceAll("[a-z]+$", "");
        String rest = words[4].substring(number.length());
        Optional<Reason> withheld = Stream.of(Reason.values())
                .filter(reason -> reason.toString().replace(' ', '_').equals(words[4]))
                .findFirst();
        return new Observation(
                Flow.valueOf(words[1].toUpperCase(Locale.ROOT).replace('-', '_')),
                Period.parse(words[0]),
                partners.length > 1 ? market(partners[0]) : Member.UNNAMED_REPORTER,
                market(partners[partners.length - 1]),
                product(words[3]),
                withheld.isPresent() ? null : new BigDecimal(number),
                withheld.orElse(null),
                withheld.isPresent() ? "" : rest,
                words.length > 5 && !isEdition(words[5])
                        ? Vintage.parse(words[5]).orElseThrow()
                        : Vintage.UNSAID,
                words.length > 5 && isEdition(words[5]) ? words[5] : "");
    }

    private static boolean isEdition(String word) {
        return word.startsWith("HS");
    }

    private static Member product(String name) {
        return name.equals("TOTAL")
                ? Member.TOTAL
                : name.startsWith("Total-") ? Member.region(name) : Member.part(name, name);
    }

    public static Member eu() {
        return Member.group("EU", Set.of(market("Germany"), market("France")));
    }

    /** Chile since 2020, Peru until the middle of June 2023, Japan since then. */
    private static List<GroupComposition.MembershipPeriod> pact() {
        return List.of(
                stay("Chile", "2020-01-01", null), stay("Peru", null, "2023-06-15"), stay("Japan", "2023-06-16", null));
    }

    public static GroupComposition.MembershipPeriod stay(String member, String from, String to) {
        return new GroupComposition.MembershipPeriod(
                market(member),
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Set.of(),
                MembershipKind.IN_FORCE,
                "");
    }

    public static Member market(String name) {
        return switch (name) {
            case "World" -> Member.WORLD;
            case "EU" -> eu();
            case "Nordics" -> Member.group(name, Set.of(market("Norway"), market("Sweden")));
            case "EU-28" -> Member.group("EU-28", Set.of(market("Germany"), market("France"), market("Britain")));
            case "Bloc" ->
                Member.group(
                        "Bloc", GroupComposition.of(() -> List.of(stay("EU", null, null), stay("China", null, null))));
            case "Core" -> Member.group("Core", Set.of(market("Germany")));
            case "Asia" -> Member.region("Asia");
            case "Orient" -> Member.region("Orient", Set.of(market("Japan"), market("China"), market("Vietnam")));
            case "Belgium-Luxembourg" -> Member.joint(name, Set.of(market("Belgium"), market("Luxembourg")));
            case "BeLu" -> Member.group(name, Set.of(market("Belgium"), market("Luxembourg")));
            case "Union" ->
                Member.group(name, Set.of(market("Japan"), market("China"), market("Chile"), market("Peru")));
            case "Club" ->
                Member.group(
                        "Club",
                        GroupComposition.of(() -> List.of(stay("Japan", null, null), stay("China", null, null))));
            case "Pact" -> Member.group("Pact", GroupComposition.of(Fixture::pact));
            case "Bunkers" -> Member.residual(name);
            case "OtherEU", "OtherClub", "OtherAsia" -> Member.restOf(market(name.substring(5)), name);
            case "Vietnam" -> Member.part("VN", name);
            case "China" -> Member.part("CN", name);
            default -> Member.part(name, name);
        };
    }

    /** The cells of one column, in the order of the rows; what is missing shows its reason. */
    public static List<String> column(Table table, String field) {
        int at = at(table, field);
        return table.rows().stream().map(row -> text(row.get(at))).toList();
    }

    public static String total(Table table, String field) {
        return text(table.total().orElseThrow().get(at(table, field)));
    }

    public static String other(Table table, String field) {
        return rest(table, field).get(0);
    }

    /** The cells of all rows of what no row shows. */
    public static List<String> rest(Table table, String field) {
        return table.rest().stream().map(row -> text(row.get(at(table, field)))).toList();
    }

    public static List<String> notes(Table table) {
        return table.notes().stream()
                .filter(note -> !note.detail())
                .map(note -> (note.warning() ? "warning: " : "") + note.text())
                .toList();
    }

    /** What holds for all rows, in English. */
    public static Map<String, String> context(Table table) {
        Map<String, String> context = new LinkedHashMap<>();
        table.context().forEach((name, text) -> context.put(name, text.toString()));
        return context;
    }

    /** What only a reader needs who wants to redo the numbers. */
    public static List<String> details(Table table) {
        return table.notes().stream()
                .filter(Note::detail)
                .map(note -> note.text().toString())
                .toList();
    }

    public static List<String> warnings(Table table) {
        return table.notes().stream()
                .filter(Note::warning)
                .map(note -> note.text().toString())
                .toList();
    }

    private static int at(Table table, String field) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).field(table.currency()).equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + field + " in "
                        + table.columns().stream()
                                .map(column -> column.field(table.currency()))
                                .toList()));
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Value value) {
            return value.number().signum() == 0
                    ? "0"
                    : value.number().stripTrailingZeros().toPlainString();
        }
        return cell instanceof Cell.Label label
                ? label.text().toString()
                : ((Cell.Missing) cell).reason().toString();
    }
}
