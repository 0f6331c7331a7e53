package trade.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trade.csv.CellKind;
import trade.csv.DataException;
import trade.csv.DecimalParser;
import trade.csv.Encoding;
import trade.csv.NumberedRecord;
import trade.cube.Flow;
import trade.cube.Measure;
import trade.cube.Member;
import trade.cube.Observation;
import trade.cube.Period;
import trade.cube.Reason;
import trade.cube.Vintage;
import trade.layout.Field;
import trade.layout.Header;
import trade.layout.Layout;
import trade.layout.ValueColumn;
import trade.layout.ValueUnit;
import trade.message.MessageException;
import trade.message.Text;

/**
 * Makes observations of the rows of one dataset, and keeps what is wrong with them. It is longer than others, as each field of a row has its
 * own way to be read, or to be wrong.
 */
final class RowParser {

    /** What stands for a number that an office does not have, whatever its layout. */
    private static final Set<String> NO_NUMBER = Set.of(":", "..", "...", "…");

    private static final Pattern ZERO = Pattern.compile("0+([.,]0+)?");

    /** What programs write for it. */
    private static final Set<String> NO_NUMBER_OF_PROGRAMS = Set.of("NA", "N/A", "NaN", "nan", "null", "NULL", "None");

    /** What the names of parts begin with that stand below what they are part of. */
    private static final Pattern PART_OF_ROW_ABOVE =
            Pattern.compile("(?iu)[-–+•*\\s]*(?:(?:of which|o/w|thereof|including|incl\\."
                    + "|trong đó|t\\.?đ:|davon|darunter|dont|de (?:los|las) cuales|d[ao]s quais|di cui|в том числе|w tym)(?![\\p{L}\\d])"
                    + "|其中|うち|内[:：]|이 ?중)[\\s:：,，–-]*(.*)");

    private static final List<Field> MARKETS = List.of(Field.MARKET, Field.REPORTER);

    /**
     * The members that a row is about.
     *
     * @param edition that the code of the product is of; empty where that is not said
     */
    record RowMembers(Member reporter, Member market, Member product, String edition) {}

    private final OpenDataset file;
    private final Header header;
    private final Layout layout;
    private final Flow flowWithoutColumn;
    private final MarketCodes markets;
    private final Function<String, Member> products;
    private final Map<Field, String> ones;
    private final Problems problems;
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Flow> flows = new HashMap<>();
    private final Map<String, Boolean> partsOfRowAbove = new HashMap<>();
    private final Map<String, Boolean> currencies = new HashMap<>();
    private final List<Field> onesInColumns;
    private final boolean tellsVintagesApart;
    private final Map<String, Vintage> vintages = new HashMap<>();
    private final boolean hasStatus;
    private final boolean hasPower;
    private final boolean hasEdition;
    private final int periodColumn;
    private final Map<String, Map<Reason, Long>> marks = new TreeMap<>();
    private long estimates;
    private long guesses;

    RowParser(OpenDataset file, ReadSession run, MarketCodes markets, Problems problems) {
        this.file = file;
        this.header = file.header();
        this.layout = header.layout();
        this.flowWithoutColumn = run.options().flow();
        this.markets = markets;
        this.products = run.products();
        this.ones = run.ones();
        this.problems = problems;
        this.tellsVintagesApart = run.tellsVintagesApart(header);
        this.onesInColumns = header.columns().keySet().stream()
                .filter(field -> field.mustBeOne() && !header.constants().containsKey(field))
                .filter(field -> !field.tellsVintage() || !tellsVintagesApart)
                .filter(field -> field != Field.CURRENCY || run.query().measure() == Measure.VALUE)
                .toList();
        this.hasStatus = header.has(Field.STATUS) || header.has(Field.CONFIDENTIALITY);
        this.hasPower = header.has(Field.POWER);
        this.hasEdition = header.has(Field.EDITION);
        this.periodColumn = Stream.of(Field.PERIOD, Field.MONTH, Field.YEAR)
                .flatMap(field -> header.columns().getOrDefault(field, List.of()).stream())
                .findFirst()
                .orElse(-1);
    }

    /** Looks at the codes of a row that is still to be read, as one of them may tell what all of them are. */
    void lookAhead(NumberedRecord row) {
        for (Field field : MARKETS) {
            List<Integer> columns = header.columns().getOrDefault(field, List.of());
            boolean mayBeNumber = !columns.isEmpty()
                    && !header.constants().containsKey(field)
                    && startsWithDigit(row.fields().get(columns.get(0)));
            if (mayBeNumber && header.leavesOut(row) == null) {
                markets.lookAhead(header.text(row, field));
            }
        }
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    /** How many numbers the office marked as estimates. */
    long estimates() {
        return estimates;
    }

    /** How often marks stand for numbers that are not there, and why, in files that say nowhere what they mean. */
    Map<String, Map<Reason, Long>> marks() {
        return marks;
    }

    /** How many names were not in UTF-8 and were known in another encoding. */
    long guesses() {
        return guesses;
    }

    /** Gives the observations in a row, unless something is wrong with it. */
    void parse(NumberedRecord row, Consumer<Observation> observations) {
        parse(row, header.values(), observations);
    }

    /** Gives the observations in some columns of a row. */
    void parse(NumberedRecord row, List<ValueColumn> columns, Consumer<Observation> observations) {
        RowMembers labels = labels(row);
        Vintage vintage = tellsVintagesApart ? vintage(row) : Vintage.UNSAID;
        boolean isGood = labels != null && vintage != null;
        List<Observation> all = new ArrayList<>(2);
        for (ValueColumn column : columns) {
            String text = row.fields().get(column.column()).strip();
            if (row.kind(column.column()) == CellKind.REPEATED) {
                Text merged = SourceMessage.MERGED_NUMBER.with(row.cell(column.column()));
                problems.add(Problems.ProblemKind.CELL, row, merged, column.column());
                isGood = false;
                continue;
            }
            if (text.isEmpty() && layout.blank() == Layout.EmptyCell.NOTHING) {
                continue;
            }
            Period period = period(row, column);
            Flow flow = flow(row, column);
            Reason withheld = withheld(row, text, column.measure());
            BigDecimal value = withheld == null ? value(row, text, column) : null;
            isGood &= period != null && flow != null && (withheld != null || value != null);
            if (isGood) {
                all.addAll(observations(flow, period, labels, value, withheld, unit(row, column)));
            }
        }
        if (isGood) {
            all.forEach(one -> observations.accept(tellsVintagesApart ? one.withVintage(vintage) : one));
        }
    }

    /** What a row says besides its numbers; null where something is wrong with it. */
    RowMembers labels(NumberedRecord row) {
        Member reporter = reporter(row);
        Member market = market(row);
        Member product = product(row);
        boolean isGood = ones(row) && reporter != null && market != null && product != null;
        return isGood
                ? new RowMembers(reporter, market, product, hasEdition ? header.text(row, Field.EDITION) : "")
                : null;
    }

    /** What a number in a row says: mostly one observation. */
    List<Observation> observations(
            Flow flow, Period period, RowMembers labels, BigDecimal value, Reason withheld, String unit) {
        Observation one = new Observation(
                flow,
                period,
                labels.reporter(),
                labels.market(),
                labels.product(),
                value,
                withheld,
                unit,
                Vintage.UNSAID,
                labels.edition());
        return layout.has(Layout.Trait.MIRRORED)
                ? List.of(
                        one,
                        new Observation(
                                Flow.IMPORT,
                                period,
                                labels.market(),
                                labels.reporter(),
                                labels.product(),
                                value,
                                withheld,
                                unit,
                                Vintage.UNSAID,
                                labels.edition()))
                : List.of(one);
    }

    /** Null where something is wrong with it. */
    Period period(NumberedRecord row, ValueColumn column) {
        String text = header.period(row, column);
        Period known = periods.get(text);
        if (known != null) {
            return known;
        }
        try {
            Period period = file.periods().read(text);
            periods.put(text, period);
            return period;
        } catch (MessageException notAPeriod) {
            return wrong(Problems.ProblemKind.PERIOD, row, notAPeriod.explanation(), periodColumn);
        }
    }

    /** Null where something is wrong with it. */
    Flow flow(NumberedRecord row, ValueColumn column) {
        if (column.flow().isPresent()) {
            return column.flow().get();
        }
        if (!header.has(Field.FLOW)) {
            return flowWithoutColumn;
        }
        String text = header.text(row, Field.FLOW);
        Flow flow = flows.computeIfAbsent(text, this::flow);
        return flow != null
                ? flow
                : wrong(Problems.ProblemKind.FLOW, row, SourceMessage.NO_FLOW.with(text), Field.FLOW);
    }

    private Flow flow(String code) {
        return Stream.concat(Stream.of(code), Encoding.readings(code))
                .flatMap(reading -> layout.flow(reading).stream())
                .findFirst()
                .orElse(null);
    }

    /** Null where something is wrong with it. */
    Member reporter(NumberedRecord row) {
        return member(row, Field.REPORTER, markets(Field.REPORTER), Member.UNNAMED_REPORTER);
    }

    /** Null where something is wrong with it. */
    Member product(NumberedRecord row) {
        return member(row, Field.PRODUCT, products, Member.TOTAL);
    }

    /** Null where something is wrong with it. */
    Member market(NumberedRecord row) {
        if (!layout.has(Layout.Trait.MARKETS_MAY_BE_GOODS)) {
            return member(row, Field.MARKET, markets(Field.MARKET), Member.WORLD);
        }
        Member market = markets.apply(header.text(row, Field.MARKET));
        return market.isKnown() ? market : Member.WORLD;
    }

    /** What users and layouts say of all rows is in the codes of the standards. */
    private Function<String, Member> markets(Field field) {
        return header.constants().containsKey(field) ? markets::ofStandards : markets;
    }

    private Member member(NumberedRecord row, Field field, Function<String, Member> code, Member withoutColumn) {
        if (!header.has(field)) {
            return withoutColumn;
        }
        String text = header.text(row, field);
        if (text.isEmpty()) {
            return wrong(Problems.ProblemKind.EMPTY, row, SourceMessage.EMPTY.with(field), field);
        }
        if (header.isPlain() && partsOfRowAbove.computeIfAbsent(text, this::isPartOfRowAbove)) {
            return wrong(Problems.ProblemKind.PART, row, SourceMessage.PART_OF_ROW_ABOVE.with(text), field);
        }
        boolean isForeign = file.hasBytes() && Encoding.hasBytes(text);
        return isForeign ? ofBytes(row, field, text, code) : code.apply(text);
    }

    /**
     * Whether a name says so.
     *
     * @throws DataException where it says no name, so that nobody knows how many rows below it are
     */
    private boolean isPartOfRowAbove(String text) {
        Matcher part = PART_OF_ROW_ABOVE.matcher(text);
        if (part.matches() && part.group(1).isEmpty()) {
            throw DataException.of(file.name(), SourceMessage.PARTS_BELOW.with(text), SourceMessage.LEAVE_OUT_PARTS);
        }
        return part.matches();
    }

    /** The member that a name means, if it is known and the same in all encodings in which it is. */
    private Member ofBytes(NumberedRecord row, Field field, String text, Function<String, Member> code) {
        List<Member> readings = Encoding.readings(text).map(code).distinct().toList();
        List<Member> known = readings.stream().filter(Member::isKnown).toList();
        if (known.size() == 1) {
            guesses++;
            return known.get(0);
        }
        return wrong(
                Problems.ProblemKind.ENCODING,
                row,
                SourceMessage.NAME_NOT_UTF_8.with(field, Encoding.shown(text)),
                field);
    }

    /** Why there is no number; null when there should be one. */
    private Reason withheld(NumberedRecord row, String text, Measure measure) {
        boolean isPlain = !text.isEmpty() && text.charAt(0) >= '1' && text.charAt(0) <= '9';
        if (isPlain && !hasStatus) {
            return null;
        }
        Optional<Reason> ofLayout = layout.status(Field.VALUE, text);
        if (ofLayout.isPresent()) {
            Reason reason = said(row, Field.CONFIDENTIALITY)
                    .or(() -> said(row, Field.STATUS))
                    .orElse(ofLayout.get());
            if (header.isPlain()) {
                marks.computeIfAbsent(text, none -> new EnumMap<>(Reason.class)).merge(reason, 1L, Long::sum);
            }
            return reason;
        }
        // who has no quantity leaves it out: machines have none, and totals
        boolean isBlank =
                text.isEmpty() && (layout.blank() == Layout.EmptyCell.NOT_AVAILABLE || measure == Measure.QUANTITY);
        boolean isMarked = NO_NUMBER.contains(text)
                || text.startsWith(":")
                || layout.blank() == Layout.EmptyCell.NOT_AVAILABLE && NO_NUMBER_OF_PROGRAMS.contains(text);
        boolean isZero = ZERO.matcher(text).matches();
        if (!isBlank && !isMarked && !isZero && !hasStatus) {
            return null;
        }
        String flag = text.startsWith(":") ? text.substring(1).strip() : "";
        Optional<Reason> said = layout.status(Field.STATUS, flag)
                .or(() -> said(row, Field.CONFIDENTIALITY))
                .or(() -> said(row, Field.STATUS));
        if (header.has(Field.STATUS) && layout.isEstimate(header.text(row, Field.STATUS))) {
            estimates++;
        }
        if (isBlank || isMarked) {
            return said.orElse(Reason.NOT_AVAILABLE);
        }
        if (text.isEmpty()) {
            return said.orElse(null);
        }
        return isZero
                ? said.orElse(
                        measure == Measure.QUANTITY && layout.has(Layout.Trait.ZERO_QUANTITY_IS_UNKNOWN)
                                ? Reason.NOT_AVAILABLE
                                : null)
                : null;
    }

    private Optional<Reason> said(NumberedRecord row, Field field) {
        return header.has(field) ? layout.status(field, header.text(row, field)) : Optional.empty();
    }

    private BigDecimal value(NumberedRecord row, String text, ValueColumn column) {
        if (text.isEmpty()) {
            return wrong(Problems.ProblemKind.EMPTY, row, SourceMessage.EMPTY.with(Field.VALUE), column.column());
        }
        try {
            DecimalParser numbers =
                    row.kind(column.column()) == CellKind.NUMBER ? DecimalParser.EXACT : file.numbers(column.column());
            BigDecimal number = numbers.parse(text);
            BigDecimal scale = scale(row, column);
            return scale.equals(BigDecimal.ONE) ? number : number.multiply(scale);
        } catch (DecimalParser.Unreadable unreadable) {
            return wrong(kindOf(unreadable), row, unreadable.explanation(), column.column());
        }
    }

    private static Problems.ProblemKind kindOf(DecimalParser.Unreadable unreadable) {
        return switch (unreadable.kind()) {
            case NUMBER -> Problems.ProblemKind.NUMBER;
            case AMBIGUOUS -> Problems.ProblemKind.AMBIGUOUS;
            case EXPONENT -> Problems.ProblemKind.EXPONENT;
        };
    }

    /** What a number of 1 stands for. */
    BigDecimal scale(NumberedRecord row, ValueColumn column) throws DecimalParser.Unreadable {
        return hasPower ? column.scale().multiply(power(row)) : column.scale();
    }

    private BigDecimal power(NumberedRecord row) throws DecimalParser.Unreadable {
        String zeros = header.text(row, Field.POWER);
        if (!zeros.matches("(-?\\d{1,2})?")) {
            throw new DecimalParser.Unreadable(DecimalParser.NumberProblem.NUMBER, SourceMessage.NO_POWER.with(zeros));
        }
        return zeros.isEmpty() ? BigDecimal.ONE : BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(zeros));
    }

    private String unit(NumberedRecord row, ValueColumn column) {
        if (column.measure() == Measure.VALUE) {
            return "";
        }
        String unit = column.unit()
                .or(() -> Optional.ofNullable(header.text(row, Field.UNIT)))
                .orElse("");
        return unit.isEmpty() ? Observation.UNIT_NOT_SAID : unit.toLowerCase(Locale.ROOT);
    }

    private boolean ones(NumberedRecord row) {
        boolean isOne = true;
        for (Field field : onesInColumns) {
            isOne &= mustBeOne(field, header.text(row, field), row);
        }
        return isOne;
    }

    /** Whether all that was read so far is of that one currency, valuation or vintage. */
    private boolean mustBeOne(Field field, String text, NumberedRecord row) {
        if (field.tellsVintage() && field != Field.VINTAGE && vintage(text) == Vintage.UNSAID) {
            // a status of another kind
            return true;
        }
        String one = field == Field.CURRENCY ? text.toUpperCase(Locale.ROOT) : text;
        if (field == Field.CURRENCY && !one.isEmpty() && !isCurrency(one)) {
            return wrong(Problems.ProblemKind.CURRENCY, row, SourceMessage.NO_CURRENCY.with(text), Field.CURRENCY)
                    != null;
        }
        String other = one.isEmpty() ? null : ones.putIfAbsent(field, one);
        boolean isOne = other == null || other.equals(one);
        if (field.tellsVintage() && !isOne && differByVintage(other, one)) {
            throw new SeveralVintages();
        }
        if (!isOne) {
            problems.add(Problems.ProblemKind.MIXED, row, SourceMessage.MIXED.with(field, text, other), -1);
        }
        return isOne;
    }

    /** Whether two texts are vintages of which one is known to be later. */
    static boolean differByVintage(String one, String other) {
        Optional<Vintage> first = Vintage.parse(one);
        Optional<Vintage> second = Vintage.parse(other);
        return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) != 0;
    }

    /** What a text says of the vintage; the same few texts come in each row. */
    private Vintage vintage(String text) {
        return vintages.computeIfAbsent(text, name -> Vintage.parse(name).orElse(Vintage.UNSAID));
    }

    /** The vintage of a row; null where something is wrong with it. */
    private Vintage vintage(NumberedRecord row) {
        Vintage vintage = Vintage.UNSAID;
        for (Field field : Field.OF_VINTAGE) {
            String text = header.has(field)
                    ? header.text(row, field)
                    : header.constants().getOrDefault(field, "");
            if (!text.isEmpty()) {
                Vintage said = vintage(text);
                if (said == Vintage.UNSAID && field != Field.FINALITY) {
                    return wrong(Problems.ProblemKind.MIXED, row, SourceMessage.NO_VINTAGE.with(text), field);
                }
                vintage = vintage.merge(said);
            }
        }
        return vintage;
    }

    private boolean isCurrency(String code) {
        return currencies.computeIfAbsent(
                code, text -> ValueUnit.of(text).clearCurrency().isPresent());
    }

    private <T> T wrong(Problems.ProblemKind kind, NumberedRecord row, Text text, Field field) {
        List<Integer> columns = header.columns().getOrDefault(field, List.of());
        return wrong(kind, row, text, columns.isEmpty() ? -1 : columns.get(0));
    }

    private <T> T wrong(Problems.ProblemKind kind, NumberedRecord row, Text text, int column) {
        problems.add(kind, row, text, column);
        return null;
    }
}
