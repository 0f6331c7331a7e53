package trade.cli;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import trade.cube.Dimension;
import trade.cube.Measure;
import trade.cube.NameNormalizer;
import trade.cube.PeriodSelector;
import trade.cube.Vintage;
import trade.cube.VintageRule;
import trade.cube.Window;
import trade.cube.WorkCalendar;
import trade.figure.AnnualRate;
import trade.figure.Comparison;
import trade.layout.Field;
import trade.layout.Headings;
import trade.message.MessageException;
import trade.reference.Calendars;
import trade.render.Format;
import trade.render.UnitMultiplier;
import trade.source.Duplicates;
import trade.table.ColumnName;
import trade.table.ShareWhole;

/** Reads the values of options, by their types, with messages in a user's words: picocli's own show class names. */
final class Converters {

    /** What a field of programs' formats ends in: percent, points or a currency. */
    private static final Pattern UNIT = Pattern.compile("_(PCT|PP|[A-Z]{3})$");

    private Converters() {}

    static void register(CommandLine commandLine) {
        commandLine
                .registerConverter(boolean.class, of(Converters::isTrue))
                .registerConverter(PeriodSelector.class, of(PeriodSelector::parse))
                .registerConverter(Comparison.class, of(Comparison::parse))
                .registerConverter(
                        ConcentrationCommand.ShockArgument.class, of(ConcentrationCommand.ShockArgument::parse))
                .registerConverter(PaceCommand.TargetArgument.class, of(PaceCommand.TargetArgument::parse))
                .registerConverter(Window.class, of(Converters::window))
                .registerConverter(AnnualRate.class, oneOf(AnnualRate.values()))
                .registerConverter(Charset.class, of(Converters::encoding))
                .registerConverter(DatasetOptions.HeadingArgument.class, of(Converters::heading))
                .registerConverter(DatasetOptions.HeadingArgument.Given.class, of(Converters::given))
                .registerConverter(DatasetOptions.HeadingArgument.RowCondition.class, of(Converters::where))
                .registerConverter(SliceOptions.Groups.class, oneOf(SliceOptions.Groups.values()))
                .registerConverter(LocalDate.class, of(Converters::day))
                .registerConverter(VintageRule.class, of(oneOf(vintages())))
                .registerConverter(WorkCalendar.class, of(Converters::calendar))
                .registerConverter(Measure.class, oneOf(Measure.values()))
                .registerConverter(Integer.class, of(Converters::number))
                .registerConverter(UnitMultiplier.class, of(oneOf(scales())))
                .registerConverter(DatasetOptions.Delimiter.class, of(oneOf(delimiters())))
                .registerConverter(DatasetOptions.DecimalMark.class, of(oneOf(decimals())))
                .registerConverter(DatasetOptions.Dates.class, oneOf(DatasetOptions.Dates.values()))
                .registerConverter(DatasetOptions.BadRows.class, oneOf(DatasetOptions.BadRows.values()))
                .registerConverter(Duplicates.Rule.class, oneOf(Duplicates.Rule.values()))
                .registerConverter(Dimension.class, oneOf(Dimension.values()))
                .registerConverter(FlowOption.FlowChoice.class, oneOf(FlowOption.FlowChoice.values()))
                .registerConverter(ShareWhole.class, oneOf(ShareWhole.values()))
                .registerConverter(ColumnName.class, of(Converters::column))
                .registerConverter(TradeCommand.LanguageTag.class, oneOf(TradeCommand.LanguageTag.values()))
                .registerConverter(Format.class, oneOf(Format.values()))
                .registerConverter(OutputOptions.Color.class, oneOf(OutputOptions.Color.values()));
    }

    private static Map<String, DatasetOptions.Delimiter> delimiters() {
        Map<String, DatasetOptions.Delimiter> words = new LinkedHashMap<>();
        words.put("auto", DatasetOptions.Delimiter.AUTO);
        words.put(",", DatasetOptions.Delimiter.COMMA);
        words.put(";", DatasetOptions.Delimiter.SEMICOLON);
        words.put("tab", DatasetOptions.Delimiter.TAB);
        words.put("|", DatasetOptions.Delimiter.BAR);
        return words;
    }

    private static Map<String, DatasetOptions.DecimalMark> decimals() {
        Map<String, DatasetOptions.DecimalMark> words = new LinkedHashMap<>();
        words.put("auto", DatasetOptions.DecimalMark.AUTO);
        words.put(".", DatasetOptions.DecimalMark.POINT);
        words.put(",", DatasetOptions.DecimalMark.COMMA);
        return words;
    }

    /** Auto is no scale: the heading or the values tell it. */
    private static Map<String, UnitMultiplier> scales() {
        Map<String, UnitMultiplier> words = new LinkedHashMap<>();
        words.put("auto", null);
        words.put("1", UnitMultiplier.ONE);
        words.put("thousand", UnitMultiplier.THOUSAND);
        words.put("million", UnitMultiplier.MILLION);
        words.put("billion", UnitMultiplier.BILLION);
        return words;
    }

    private static Map<String, VintageRule> vintages() {
        Map<String, VintageRule> words = new LinkedHashMap<>();
        for (Vintage.Status status : Vintage.Status.values()) {
            words.put(status.toString(), VintageRule.of(status));
        }
        words.put("first", VintageRule.FIRST);
        words.put("latest", VintageRule.LATEST);
        return words;
    }

    private static WorkCalendar calendar(String text) {
        Map<String, String> names = new LinkedHashMap<>();
        Calendars.names().forEach(name -> names.put(name, name));
        return Calendars.named(oneOf(names).apply(text));
    }

    private static boolean isTrue(String text) {
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new MessageException(CliMessage.NO_BOOLEAN.with(text));
        }
        return Boolean.parseBoolean(text);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            throw new MessageException(CliMessage.NO_DAY.with(text), notADay);
        }
    }

    private static Window window(String text) {
        PeriodSelector choice = PeriodSelector.parse(text);
        if (choice.kind() != PeriodSelector.SelectorKind.FIXED) {
            throw new MessageException(CliMessage.PERIOD_IS_OPEN.with(text));
        }
        return choice.outer().orElseThrow();
    }

    private static DatasetOptions.HeadingArgument heading(String text) {
        String[] pair = pair(text, "FIELD=HEADING");
        return new DatasetOptions.HeadingArgument(field(pair[0]), pair[1].strip());
    }

    private static DatasetOptions.HeadingArgument.Given given(String text) {
        String[] pair = pair(text, "FIELD=TEXT");
        Field field = field(pair[0]);
        if (field.holdsNumbers()) {
            throw new MessageException(CliMessage.NUMBERS_IN_ROWS);
        }
        return new DatasetOptions.HeadingArgument.Given(field, pair[1].strip());
    }

    private static Field field(String word) {
        return oneOf(words(List.of(Field.values()))).apply(word);
    }

    private static String[] pair(String text, String form) {
        String[] parts = text.split("=", 2);
        if (parts.length < 2) {
            throw new MessageException(CliMessage.NO_PAIR.with(text, form));
        }
        return parts;
    }

    private static DatasetOptions.HeadingArgument.RowCondition where(String text) {
        String[] pair = pair(text, "HEADING=TEXT");
        // several texts apart by commas, or one that has a comma
        Set<String> texts = Stream.concat(Stream.of(pair[1]), Stream.of(pair[1].split(",")))
                .map(NameNormalizer::folded)
                .collect(Collectors.toSet());
        return new DatasetOptions.HeadingArgument.RowCondition(Headings.key(pair[0]), texts);
    }

    /** A column as -f csv names it, with its unit or without. */
    private static ColumnName column(String text) {
        String field = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(ColumnName.values())
                .filter(name -> field.equals(name.name())
                        || UNIT.matcher(field).replaceFirst("").equals(name.name()))
                .findFirst()
                .orElseThrow(() -> new MessageException(CliMessage.NO_NUMBER_COLUMN.with(text)));
    }

    private static Charset encoding(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            throw new MessageException(CliMessage.NO_ENCODING.with(name), unknown);
        }
    }

    private static Integer number(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new MessageException(CliMessage.NO_WHOLE_NUMBER.with(text));
        }
        return Integer.valueOf(text);
    }

    private static <E extends Enum<E>> ITypeConverter<E> oneOf(E[] constants) {
        return of(oneOf(words(List.of(constants))));
    }

    private static <E extends Enum<E>> Map<String, E> words(List<E> constants) {
        Map<String, E> words = new LinkedHashMap<>();
        constants.forEach(
                constant -> words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant));
        return words;
    }

    private static <T> Function<String, T> oneOf(Map<String, T> words) {
        return text -> {
            String word = text.strip().toLowerCase(Locale.ROOT);
            if (!words.containsKey(word)) {
                List<String> all = new ArrayList<>(words.keySet());
                String last = all.remove(all.size() - 1);
                throw new MessageException(
                        CliMessage.ONE_OF.with(text, String.join(all.contains(",") ? " " : ", ", all), last));
            }
            return words.get(word);
        };
    }

    /** A parser as a converter, whose messages picocli passes on. */
    private static <T> ITypeConverter<T> of(Function<String, T> parser) {
        return text -> {
            try {
                return parser.apply(text);
            } catch (MessageException unreadable) {
                throw new InvalidValue(unreadable.explanation());
            }
        };
    }
}
