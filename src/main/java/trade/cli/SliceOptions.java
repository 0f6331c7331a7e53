package trade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.Measure;
import trade.cube.Member;
import trade.cube.PeriodSelector;
import trade.cube.Scope;
import trade.cube.Selection;
import trade.cube.Selection.Term;
import trade.cube.Slice;
import trade.cube.TimeFrame;
import trade.cube.VintageRule;
import trade.cube.Vintages;
import trade.message.MessageException;
import trade.message.Text;
import trade.reference.Markets;
import trade.reference.Products;
import trade.source.GroupFile;

/** Which part of the trade a figure is about. */
final class SliceOptions {

    private GroupFile own = GroupFile.none();

    enum Groups {
        FIXED,
        CHANGING
    }

    /** No code list has a name with more commas than make these pieces. */
    private static final int MOST_PIECES = 4;

    /** As other programs write what is left out. */
    private static final Pattern TAKEN_OFF = Pattern.compile("[\\p{Pd}−¬~^](?<name>[\\p{L}\\d].*)");

    /** Quotes about all of an option: straight single ones, or such as programs for texts make of any. */
    private static final Pattern QUOTED = Pattern.compile("^(?:'(.*)'|[‘“](.*)[’”])$");

    private static final Pattern NAME = Pattern.compile("\\G\\s*(\"(?:[^\"]|\"\")*+\"|[^,]*)(?:,|$)");

    @Option(
            names = "--market",
            paramLabel = "MARKET",
            description = "Markets or groups by ISO or M49 code or by name, apart by commas; ! leaves one out.")
    private List<String> markets = List.of();

    @Option(
            names = "--product",
            paramLabel = "PRODUCT",
            description =
                    "Products by code, name or first words, apart by commas; 03* and 03?? are patterns; ! leaves one out.")
    private List<String> products = List.of();

    @Option(
            names = "--reporter",
            paramLabel = "REPORTER",
            description = "Whose trade it is, if the data has several reporters; written like markets.")
    private List<String> reporters = List.of();

    @Option(names = "--measure", paramLabel = "MEASURE", description = "value or quantity (default: value).")
    private Measure measure = Measure.VALUE;

    @Option(
            names = {"--month", "--period"},
            paramLabel = "PERIOD",
            description =
                    "2024-01, 2024-Q1, 2024-H1, 2024, 2024-01..2024-06, 2024-ytd, all or latest (default: latest).")
    private PeriodSelector window;

    @Option(
            names = "--rolling",
            paramLabel = "N",
            description = "Sum the N periods that end with each period; 12 makes twelve-month sums.")
    private Integer rolling = 1;

    @Option(
            names = "--groups",
            paramLabel = "FILE",
            description = "Groups of your own: a CSV with the columns group, and market or product (may be repeated).")
    private List<Path> groupFiles = List.of();

    @Option(
            names = "--composition",
            paramLabel = "RULE",
            description =
                    "Who belongs to a group: fixed, as at the end of the period for all, or changing, as in each (default:"
                            + " fixed).")
    private Groups groups = Groups.FIXED;

    @Option(
            names = "--vintage",
            paramLabel = "VINTAGE",
            description =
                    "Of figures published several times: estimate, preliminary, final, first or latest (default: latest).")
    private VintageRule vintage;

    @Option(
            names = "--as-known-on",
            paramLabel = "DATE",
            description = "The latest figures that were published up to that day.")
    private LocalDate knownOn;

    @Option(
            names = "--base-vintage",
            paramLabel = "VINTAGE",
            description = "The vintage of what is compared with, if it is another.")
    private VintageRule baseVintage;

    @Option(names = "--mix-vintages", description = "Compare estimates with what is none.")
    private boolean mixVintages;

    @Option(
            names = "--by",
            paramLabel = "DIMENSION",
            split = ",",
            description = "What the rows are: market, product, period, flow or reporter, or several apart by commas.")
    private List<Dimension> by = List.of();

    Slice slice(Set<Flow> flows, List<Dimension> otherwise) throws IOException {
        return slice(flows, otherwise, PeriodSelector.LATEST);
    }

    /** @param usual the window where none was said */
    Slice slice(Set<Flow> flows, List<Dimension> otherwise, PeriodSelector usual) throws IOException {
        own = GroupFile.read(groupFiles, name -> Markets.known().inFile(name));
        List<Dimension> rows = by.isEmpty() ? otherwise : by.stream().distinct().toList();
        return new Slice(
                measure,
                new Scope(
                        flows,
                        selection(reporters, Dimension.MARKET),
                        selection(markets, Dimension.MARKET),
                        selection(products, Dimension.PRODUCT)),
                new TimeFrame(window == null ? usual : window, atLeastOne()),
                rows,
                groups == Groups.FIXED,
                new Vintages(rule(), Optional.ofNullable(baseVintage), mixVintages));
    }

    private VintageRule rule() {
        if (knownOn != null && vintage != null) {
            throw new MessageException(CliMessage.VINTAGE_TWICE);
        }
        return knownOn != null
                ? VintageRule.knownOn(knownOn)
                : Optional.ofNullable(vintage).orElse(VintageRule.LATEST);
    }

    private int atLeastOne() {
        if (rolling == 0) {
            throw new MessageException(CliMessage.ROLLING_NOTHING);
        }
        return rolling;
    }

    /** Whether the rows were asked for. */
    boolean hasRows() {
        return !by.isEmpty();
    }

    boolean isBy(Dimension dimension) {
        return by.contains(dimension);
    }

    private Selection selection(List<String> options, Dimension dimension) {
        List<Term> wanted = new ArrayList<>();
        List<Term> unwanted = new ArrayList<>();
        for (String option : options) {
            List<String> names = names(option);
            for (int start = 0; start < names.size(); ) {
                int end = endOfKnown(option, names, start, dimension);
                String name = String.join(", ", names.subList(start, end));
                boolean isOut = name.startsWith("!");
                (isOut ? unwanted : wanted).add(term(wanted(name), dimension));
                start = end;
            }
        }
        return new Selection(wanted, unwanted);
    }

    /**
     * "China, PR" is one market: the longest run of names that is a known one is taken for it. Where each of them is a market by itself, they
     * are several, unless that is written with a blank behind the comma and so known: Hong Kong, China.
     */
    private int endOfKnown(String option, List<String> names, int start, Dimension dimension) {
        for (int end = Math.min(names.size(), start + MOST_PIECES); end > start + 1; end--) {
            List<String> pieces = names.subList(start, end);
            String joined = wanted(String.join(", ", pieces));
            boolean areSeveral = pieces.stream()
                    .noneMatch(piece -> known(wanted(piece), dimension).isEmpty());
            if (!known(joined, dimension).isEmpty()
                    && (!areSeveral || option.contains(joined) && isName(joined, dimension))) {
                return end;
            }
        }
        return start + 1;
    }

    private static String wanted(String name) {
        return name.startsWith("!") ? name.substring(1).strip() : name;
    }

    private static boolean isName(String text, Dimension dimension) {
        return dimension == Dimension.PRODUCT
                || Markets.known().names().stream().anyMatch(text::equalsIgnoreCase);
    }

    /** What a name means among markets or products. */
    Term term(String name, Dimension dimension) {
        Set<Member> known = known(name, dimension);
        if (known.size() > 1) {
            List<Text> names = known.stream()
                    .sorted(Comparator.comparing(Member::name))
                    .<Text>map(member -> CliMessage.NAME_AND_CODE.with(Dimension.MARKET.nameOf(member), member.code()))
                    .toList();
            throw new MessageException(CliMessage.MAY_BE.with(name, CliMessage.OR.joining(names)));
        }
        boolean isProduct = dimension == Dimension.PRODUCT && known.isEmpty();
        return new Term(name, known.stream().findFirst(), isProduct ? Products.inEnglish(name) : Set.of());
    }

    /** The names in an option. Some shells and files of options keep the quotes about all of it. */
    private static List<String> names(String option) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(QUOTED.matcher(option.strip()).replaceFirst("$1$2"));
        while (name.find() && name.end() > name.start()) {
            String text = name.group(1).strip();
            boolean isQuoted = isIn(text, "\"");
            Matcher taken = TAKEN_OFF.matcher(text);
            if (!isQuoted && taken.matches()) {
                throw new MessageException(CliMessage.NO_SIGN_OF_ITS_OWN.with(text, taken.group("name")));
            }
            names.add(isQuoted ? within(text).replace("\"\"", "\"") : text);
        }
        names.removeIf(String::isEmpty);
        if (names.isEmpty()) {
            throw new MessageException(CliMessage.EMPTY_NAME);
        }
        return names;
    }

    private static boolean isIn(String text, String quote) {
        return text.length() > 1 && text.startsWith(quote) && text.endsWith(quote);
    }

    private static String within(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }

    private Set<Member> known(String name, Dimension dimension) {
        return dimension == Dimension.PRODUCT ? knownProducts(name) : knownMarkets(name);
    }

    private Set<Member> knownMarkets(String name) {
        return own.market(name).map(Set::of).orElseGet(() -> Markets.known().meant(name));
    }

    private Set<Member> knownProducts(String name) {
        return own.product(name).map(Set::of).orElseGet(() -> Products.isTotal(name) ? Set.of(Member.TOTAL) : Set.of());
    }
}
