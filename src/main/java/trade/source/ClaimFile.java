package trade.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trade.claim.BaseWords;
import trade.claim.Claim;
import trade.claim.ClaimMeasure;
import trade.claim.ClaimUnit;
import trade.claim.Hedge;
import trade.claim.PrintedNumber;
import trade.claim.Subject;
import trade.claim.WrittenPeriod;
import trade.csv.DataException;
import trade.csv.NumberedRecord;
import trade.cube.Flow;
import trade.cube.NameNormalizer;
import trade.cube.Selection.Term;
import trade.cube.Vintage;
import trade.cube.Window;
import trade.layout.Field;
import trade.layout.PlainLayouts;
import trade.message.MessageException;
import trade.message.Text;
import trade.reference.Products;

/**
 * Claims from a CSV: the columns period, measure and number, and as far as there is something to say claim, report, printed,
 * reporter, flow, market, product, unit, hedge, base, of and vintage. Several numbers of one claim stand in one row, apart by
 * semicolons, as do their units and hedges, and their measures by a plus: {@code value+growth}, {@code 9.6;55.8}.
 */
public final class ClaimFile {

    /** The columns, and what else they may be called. */
    private enum ClaimColumn {
        CLAIM("claim", "id", "no", "so thu tu", "stt"),
        REPORT("report", "article", "source", "set", "bai bao", "nguon"),
        PRINTED("printed", "text", "quote", "sentence", "nguyen van"),
        MEASURE("measure", "figure", "indicator", "chi tieu"),
        NUMBER("number", "value", "claimed", "printed number", "con so", "so"),
        UNIT("unit", "don vi"),
        HEDGE("hedge", "precision", "qualifier"),
        BASE("base", "vs", "compared with", "so voi"),
        OF("of", "share of", "whole"),
        VINTAGE("vintage", "status"),
        NOTE("note", "notes", "comment", "ghi chu");

        private final Set<String> names;

        ClaimColumn(String... names) {
            this.names = Set.of(names);
        }
    }

    private static final Pattern FILLERS = Pattern.compile("(?iu)(?<!\\p{L})(?:các loại|mặt hàng|hàng)(?!\\p{L})");
    private static final Pattern DECIMALS = Pattern.compile("(?<!\\d)(\\d{1,2}) decimals?");
    private static final Set<String> BALANCES = Set.of(
            "balance", "can can", "can can thuong mai", "surplus", "trade balance", "trade surplus", "xuat sieu");
    private static final Set<String> DEFICITS = Set.of("deficit", "trade deficit", "nhap sieu");
    private static final Set<String> TOTALS =
            Set.of("total", "both", "trade", "xuat nhap khau", "exports and imports", "tong");

    private final String file;
    private final Function<String, Term> markets;
    private final Function<String, Term> products;
    private final Optional<Term> reporter;
    private final Map<ClaimColumn, Integer> columns = new LinkedHashMap<>();
    private final Map<Field, Integer> fields = new LinkedHashMap<>();
    /** The periods by how they are written: they are few, and reading them is slow. */
    private final Map<String, Window> windows = new HashMap<>();

    private ClaimFile(
            String file, Function<String, Term> markets, Function<String, Term> products, Optional<Term> reporter) {
        this.file = file;
        this.products = products;
        this.markets = markets;
        this.reporter = reporter;
    }

    /**
     * @param markets what a name means among markets and reporters
     * @param products what a name means among products
     * @param reporter whose trade it is where a row does not say it
     * @throws DataException where a row is no claim
     */
    public static List<Claim> read(
            ByteSource bytes, Function<String, Term> markets, Function<String, Term> products, Optional<Term> reporter)
            throws IOException {
        ClaimFile file = new ClaimFile(bytes.name(), markets, products, reporter);
        return file.read(UserTable.records(bytes));
    }

    private List<Claim> read(List<NumberedRecord> records) {
        List<String> header = records.isEmpty() ? List.of() : records.get(0).fields();
        header(header);
        List<Claim> claims = new ArrayList<>();
        for (int number = 1; number < records.size(); number++) {
            NumberedRecord row = records.get(number);
            String place = file + ":" + row.number();
            if (row.fields().size() != header.size()) {
                throw DataException.of(
                        place, SourceMessage.RAGGED.with(row.fields().size(), header.size()));
            }
            try {
                claims.addAll(claims(row.fields(), number));
            } catch (MessageException wrong) {
                throw DataException.of(place, wrong.explanation());
            }
        }
        if (claims.isEmpty()) {
            throw DataException.of(file, SourceMessage.NO_CLAIM);
        }
        return claims;
    }

    private void header(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            String name = NameNormalizer.folded(header.get(i));
            int at = i;
            Stream.of(ClaimColumn.values())
                    .filter(heading -> heading.names.contains(name))
                    .forEach(heading -> columns.putIfAbsent(heading, at));
            Stream.of(Field.PERIOD, Field.MONTH, Field.FLOW, Field.MARKET, Field.PRODUCT, Field.REPORTER)
                    .filter(field -> field.isCalled(name))
                    .forEach(field -> fields.putIfAbsent(field == Field.MONTH ? Field.PERIOD : field, at));
        }
        if (!fields.containsKey(Field.PERIOD)
                || !columns.containsKey(ClaimColumn.MEASURE)
                || !columns.containsKey(ClaimColumn.NUMBER)) {
            throw DataException.of(
                    file + ":1",
                    SourceMessage.CLAIM_COLUMNS.with(header),
                    Text.verbatim("period,flow,market,product,measure,number,unit,base,hedge"));
        }
    }

    private String cell(List<String> row, ClaimColumn heading) {
        Integer at = columns.get(heading);
        return at == null ? "" : row.get(at);
    }

    private String cell(List<String> row, Field field) {
        Integer at = fields.get(field);
        return at == null ? "" : row.get(at);
    }

    private List<Claim> claims(List<String> row, int number) {
        String id = cell(row, ClaimColumn.CLAIM).isEmpty() ? Integer.toString(number) : cell(row, ClaimColumn.CLAIM);
        String[] measures = cell(row, ClaimColumn.MEASURE).split("\\s*\\+\\s*");
        String[] numbers = cell(row, ClaimColumn.NUMBER).split("\\s*;\\s*", -1);
        String[] units = cell(row, ClaimColumn.UNIT).split("\\s*;\\s*", -1);
        String[] hedges = cell(row, ClaimColumn.HEDGE).split("\\s*;\\s*", -1);
        if (measures.length > 1 && numbers.length != measures.length) {
            throw new MessageException(SourceMessage.MEASURES_AND_NUMBERS.with(
                    measures.length, numbers.length, cell(row, ClaimColumn.NUMBER)));
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < measures.length; i++) {
            claims.add(claim(row, id, measures[i], at(numbers, i), at(units, i), at(hedges, i), measures.length == 1));
        }
        return Claim.together(claims);
    }

    private static String at(String[] texts, int i) {
        return i < texts.length ? texts[i] : "";
    }

    private Claim claim(
            List<String> row, String id, String measure, String number, String unit, String hedge, boolean isAlone) {
        Optional<ClaimMeasure> written = ClaimMeasure.named(measure);
        Subject.SubjectKind kind = kind(row, written);
        Optional<ClaimMeasure> named = written.map(one -> one == ClaimMeasure.VALUE ? valueOf(kind) : one)
                .map(one -> one == ClaimMeasure.CHANGE && ClaimUnit.PERCENT.equals(unitOrNone(unit))
                        ? ClaimMeasure.GROWTH
                        : one);
        boolean isRecord = named.filter(ClaimMeasure::isRecord).isPresent();
        boolean isKnown = named.isPresent() && !isRecord && !number.isEmpty();
        Optional<PrintedNumber> printed = isKnown ? Optional.of(printed(number, hedge)) : Optional.empty();
        String all = cell(row, ClaimColumn.PRINTED);
        Subject subject = subject(row, named, kind);
        return new Claim(
                id,
                cell(row, ClaimColumn.REPORT),
                isAlone && !all.isEmpty()
                        ? Text.verbatim(all)
                        : Hedge.parse(hedge).text((number + " " + unit).strip()),
                subject,
                named,
                printed,
                isKnown ? unit(named.get(), unit) : ClaimUnit.NONE,
                BaseWords.parse(cell(row, ClaimColumn.BASE)),
                vintage(cell(row, ClaimColumn.VINTAGE)),
                whole(cell(row, ClaimColumn.OF)),
                isRecord && !number.isEmpty() ? Optional.of(since(number, subject)) : Optional.empty(),
                Optional.empty());
    }

    private static ClaimUnit unitOrNone(String text) {
        return text.isBlank() ? ClaimUnit.NONE : ClaimUnit.parse(text);
    }

    private static ClaimMeasure valueOf(Subject.SubjectKind kind) {
        return switch (kind) {
            case TRADE -> ClaimMeasure.VALUE;
            case BALANCE -> ClaimMeasure.BALANCE;
            case DEFICIT -> ClaimMeasure.DEFICIT;
        };
    }

    /** What the flow says, or else what is printed beside: the growth of a row of a deficit is of the deficit. */
    private Subject.SubjectKind kind(List<String> row, Optional<ClaimMeasure> measure) {
        String flow = NameNormalizer.folded(cell(row, Field.FLOW));
        Subject.SubjectKind ofFlow = DEFICITS.contains(flow)
                ? Subject.SubjectKind.DEFICIT
                : BALANCES.contains(flow) ? Subject.SubjectKind.BALANCE : Subject.SubjectKind.TRADE;
        List<ClaimMeasure> all = Stream.of(cell(row, ClaimColumn.MEASURE).split("\\s*\\+\\s*"))
                .flatMap(name -> ClaimMeasure.named(name).stream())
                .toList();
        Subject.SubjectKind beside = all.contains(ClaimMeasure.VALUE)
                ? ofFlow
                : all.stream()
                        .map(one -> one.kind(ofFlow))
                        .filter(kind -> kind != ofFlow)
                        .findFirst()
                        .orElse(ofFlow);
        return measure.filter(one -> one == ClaimMeasure.VALUE).isPresent()
                ? ofFlow
                : measure.map(one -> one.kind(beside)).orElse(beside);
    }

    private static Window since(String text, Subject subject) {
        Window since = WrittenPeriod.window(text);
        if (since.halfMonthsSince(subject.window()) >= 0) {
            throw new MessageException(SourceMessage.RECORD_SINCE_LATER.with(subject.window(), since));
        }
        return since;
    }

    /** A number without a unit is in percent where its measure can be in nothing else. */
    private static ClaimUnit unit(ClaimMeasure measure, String text) {
        boolean isPercent = switch (measure) {
            case GROWTH, SHARE, QUANTITY_GROWTH, PRICE_GROWTH -> true;
            default -> false;
        };
        if (measure == ClaimMeasure.RANK) {
            return ClaimUnit.NONE;
        }
        if (text.isBlank() && !isPercent) {
            throw new MessageException(SourceMessage.NEEDS_UNIT.with(measure));
        }
        ClaimUnit unit = text.isBlank() ? ClaimUnit.PERCENT : ClaimUnit.parse(text);
        boolean isOfPercent = unit.kind() == ClaimUnit.UnitKind.PERCENT;
        if (isPercent && !isOfPercent || isOfPercent && !isPercent && measure != ClaimMeasure.CHANGE) {
            throw new MessageException(SourceMessage.NOT_IN_UNIT.with(measure, text));
        }
        return unit;
    }

    private static PrintedNumber printed(String number, String hedge) {
        if (number.matches("[+-]?\\d{1,3},\\d{3}")) {
            throw new MessageException(
                    SourceMessage.MAY_BE_WRITE_MARKS.with(number, number.replace(",", ""), number.replace(',', '.')));
        }
        PrintedNumber printed = PrintedNumber.parse(number, '.', Hedge.parse(hedge));
        Matcher decimals = DECIMALS.matcher(hedge);
        return decimals.find() ? printed.withDecimals(Integer.parseInt(decimals.group(1))) : printed;
    }

    private Subject subject(List<String> row, Optional<ClaimMeasure> measure, Subject.SubjectKind kind) {
        String reporterName = cell(row, Field.REPORTER);
        String market = cell(row, Field.MARKET);
        String product = cell(row, Field.PRODUCT);
        boolean isBoth = kind != Subject.SubjectKind.TRADE
                || measure.filter(ClaimMeasure.TOTAL::equals).isPresent();
        return new Subject(
                kind,
                reporterName.isEmpty() ? reporter : Optional.of(markets.apply(reporterName)),
                isBoth ? EnumSet.of(Flow.EXPORT, Flow.IMPORT) : flows(cell(row, Field.FLOW)),
                isAll(market) ? Subject.WORLD : markets.apply(market),
                isAll(product) || Products.isTotal(product) ? Subject.ALL_PRODUCTS : product(product),
                window(row, measure));
    }

    /** The year so far is what growth is compared over, and what anything else is of. */
    private Window window(List<String> row, Optional<ClaimMeasure> measure) {
        Window window = windows.computeIfAbsent(cell(row, Field.PERIOD), WrittenPeriod::window);
        return BaseWords.areOfYearSoFar(cell(row, ClaimColumn.BASE))
                        && measure.filter(ClaimMeasure::hasBase).isEmpty()
                ? window.yearToDate()
                : window;
    }

    private static boolean isAll(String name) {
        return name.isEmpty() || name.equalsIgnoreCase("all");
    }

    /** "Giày dép các loại" is footwear of all kinds, and the same as footwear. */
    private Term product(String name) {
        return products.apply(FILLERS.matcher(name).replaceAll(" ").strip());
    }

    private static Set<Flow> flows(String text) {
        String word = NameNormalizer.folded(text);
        if (TOTALS.contains(word)) {
            return EnumSet.of(Flow.EXPORT, Flow.IMPORT);
        }
        return text.isEmpty()
                ? EnumSet.of(Flow.EXPORT)
                : EnumSet.of(PlainLayouts.LONG
                        .flow(text)
                        .orElseThrow(() -> new MessageException(SourceMessage.NO_FLOW_OF_CLAIM.with(text))));
    }

    private static Optional<Vintage.Status> vintage(String text) {
        return text.isEmpty() ? Optional.empty() : Vintage.parse(text).map(Vintage::status);
    }

    private static Optional<Claim.ShareWhole> whole(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Stream.of(Claim.ShareWhole.values())
                        .filter(whole -> whole.name().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .or(() -> {
                            throw new MessageException(SourceMessage.NO_WHOLE.with(text));
                        });
    }
}
