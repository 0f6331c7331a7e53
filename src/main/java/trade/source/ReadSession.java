package trade.source;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import trade.csv.DataException;
import trade.cube.Cube;
import trade.cube.CubeBuilder;
import trade.cube.Dimension;
import trade.cube.IncompatibleParameters;
import trade.cube.Member;
import trade.cube.Query;
import trade.cube.Vintage;
import trade.layout.Field;
import trade.layout.Header;
import trade.message.Text;
import trade.reference.Markets;
import trade.reference.OfficeCodes;
import trade.reference.VietnameseNames;

/**
 * All datasets that are read for one query; they must agree with one another.
 *
 * @param markets what a market or reporter is, by its name or a code of the standards
 * @param unsaidNumbers what numbers of markets mean where nobody says it
 * @param products what a product is, by its name or code in a file
 * @param isOfOne whether there is one dataset alone
 * @param vintages what is kept of several vintages, for the figure and for what it is compared with; none while all are taken to
 *     be of one
 * @param ones what the fields hold that must be the same in all datasets
 * @param unheard what is given of all rows though a column says it
 * @param heard what is given of all rows and said by no column, at least in one dataset
 * @param sheets the sheets of workbooks that are read
 */
record ReadSession(
        SourceOptions options,
        Function<String, Member> markets,
        UnsaidNumbers unsaidNumbers,
        Function<String, Member> products,
        Query query,
        ScanSettings pace,
        boolean isOfOne,
        CubeBuilder cube,
        Duplicates duplicates,
        List<VintageFilter> vintages,
        Map<Field, String> ones,
        Map<Field, FieldSource> unheard,
        Set<Field> heard,
        Set<String> sheets,
        UnpublishedZeros zeros) {

    /** Where a field is said: a file, and the heading of its column. */
    record FieldSource(String file, String heading) {}

    static final String NO_CURRENCY = "";

    /** So many names are said to resemble others; of more, how many. */
    private static final int DOUBTED = 20;

    /** So many at most a name is said to resemble. */
    private static final int MEANT = 3;

    static ReadSession of(
            SourceOptions options,
            Function<String, Member> markets,
            UnsaidNumbers unsaidNumbers,
            Function<String, Member> products,
            Query query,
            ScanSettings pace,
            boolean isOfOne,
            boolean areVintagesApart) {
        CubeBuilder cube = new CubeBuilder(query);
        if (options.keepsTrail()) {
            cube.keepTrail();
            cube.base().ifPresent(CubeBuilder::keepTrail);
        }
        return new ReadSession(
                options,
                markets,
                unsaidNumbers,
                products,
                query,
                pace,
                isOfOne,
                cube,
                new Duplicates(options.duplicates(), cube::number),
                areVintagesApart
                        ? Stream.concat(Stream.of(query.vintages().current()), query.vintages().base().stream())
                                .map(rule -> new VintageFilter(
                                        rule,
                                        options.duplicates(),
                                        left -> cube.trail()
                                                .filter(trail -> left.line() > 0)
                                                .ifPresent(trail -> trail.left(
                                                        left.dataset(), SourceMessage.OTHER_VINTAGES, left.line()))))
                                .toList()
                        : List.of(),
                new EnumMap<>(Field.class),
                new EnumMap<>(Field.class),
                EnumSet.noneOf(Field.class),
                new HashSet<>(),
                new UnpublishedZeros());
    }

    /** What texts in the columns of markets and reporters of a file mean. */
    MarketCodes codes(OpenDataset file) {
        VietnameseNames vietnamese = new VietnameseNames(file.someMarkets());
        return new MarketCodes(
                file.name(),
                file.header().layout().codes(),
                options.codes(),
                text -> vietnamese.market(text).orElseGet(() -> markets.apply(text)),
                unsaidNumbers);
    }

    /** Whether rows of that file are told apart by their vintage. */
    boolean tellsVintagesApart(Header header) {
        return !vintages.isEmpty()
                && (!query.vintages().isUnsaid()
                        || Field.OF_VINTAGE.stream()
                                .anyMatch(field ->
                                        header.has(field) || header.constants().containsKey(field)));
    }

    /** @throws DataException where something is given of all rows that each dataset says itself */
    void refuseUnheard() {
        unheard.keySet().removeAll(heard);
        Map<Field, FieldSource> found = new EnumMap<>(unheard);
        unheard.clear();
        found.forEach((field, said) -> {
            throw DataException.of(
                    said.file() + ":1",
                    SourceMessage.COLUMN_SAYS_ALREADY.with(said.heading(), field),
                    SourceMessage.GIVE_OR_KEEP);
        });
    }

    /** The cube when all has been read. */
    Cube complete() {
        refuseUnheard();
        options.sheet().filter(sheet -> sheets.isEmpty()).ifPresent(sheet -> {
            throw new IncompatibleParameters(SourceMessage.NO_SHEETS.with(sheet));
        });
        for (int i = 0; i < vintages.size(); i++) {
            addKept(vintages.get(i), i == 0 ? cube : cube.base().orElseThrow());
        }
        zeros.withdrawFrom(cube);
        cube.base().ifPresent(zeros::withdrawFrom);
        doubtNames();
        String currency = ones.getOrDefault(Field.CURRENCY, NO_CURRENCY);
        cube.currency(currency.equals(NO_CURRENCY) ? null : currency);
        Field.OF_VINTAGE.stream()
                .map(field -> ones.getOrDefault(field, ""))
                .flatMap(text -> Vintage.parse(text).stream())
                .reduce(Vintage::merge)
                .ifPresent(cube::vintage);
        return cube.build();
    }

    /** Two spellings of one market would stand as two. */
    private void doubtNames() {
        int more = 0;
        for (String name : cube.unlistedNames()) {
            Set<Member> meant =
                    OfficeCodes.isNumber(name) ? Set.of() : Markets.known().resembling(name);
            if (!meant.isEmpty() && cube.doubtedNames().size() < DOUBTED) {
                List<Text> names =
                        meant.stream().limit(MEANT).map(ReadSession::named).toList();
                cube.doubtName(name, SourceMessage.RESEMBLES.with(name, SourceMessage.OR.joining(names)));
            } else if (!meant.isEmpty()) {
                more++;
            }
        }
        if (more > 0) {
            cube.warn(SourceMessage.MORE_RESEMBLE.with(more));
        }
    }

    private static Text named(Member market) {
        Text name = Dimension.MARKET.nameOf(market);
        return market.code().equals(market.name()) ? name : SourceMessage.NAME_AND_CODE.with(name, market.code());
    }

    private void addKept(VintageFilter cells, CubeBuilder whole) {
        for (VintageFilter.KeptObservation kept : cells.kept()) {
            whole.add(kept.one(), kept.count());
            whole.trail()
                    .filter(trail -> kept.line() > 0)
                    .ifPresent(trail -> trail.met(kept.one(), kept.dataset(), kept.line()));
        }
        if (cells.leftOut() > 0 && vintages.size() == 1) {
            whole.remark(SourceMessage.OTHER_VINTAGES_NOT_READ.with(cells.rule().words(), cells.leftOut()));
        }
    }
}
