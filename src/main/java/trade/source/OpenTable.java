package trade.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import trade.csv.DecimalParser;
import trade.csv.NumberedRecord;
import trade.database.Aggregate;
import trade.database.Expression;
import trade.database.Relation;
import trade.database.ResultColumn;
import trade.database.ResultRows;
import trade.database.Select;
import trade.database.Session;
import trade.layout.Field;
import trade.layout.Header;
import trade.layout.PeriodNotation;
import trade.layout.ValueColumn;
import trade.message.Text;

/** A table that can be asked, of which the header is known. */
record OpenTable(
        Relation relation,
        Session session,
        List<ResultColumn> columns,
        Header header,
        PeriodNotation periods,
        DecimalParser ofTexts)
        implements OpenDataset {

    /** How many rows are looked at to tell how periods and numbers are written that are texts. */
    private static final int SAMPLE = 1000;

    static OpenTable of(
            Relation relation, Session session, List<ResultColumn> columns, Header header, SourceOptions options)
            throws IOException {
        OpenTable open = new OpenTable(
                relation, session, columns, header, header.notation(options.dates(), List.of()), DecimalParser.EXACT);
        List<Integer> periods = Stream.of(Field.PERIOD, Field.YEAR, Field.MONTH)
                .flatMap(field -> header.columns().getOrDefault(field, List.of()).stream())
                .toList();
        boolean areTexts =
                periods.stream().anyMatch(column -> columns.get(column).isText());
        PeriodNotation notation = areTexts && header.isPlain()
                ? header.notation(options.dates(), open.sample(periods, Select.StatementKind.SUMS))
                : open.periods();
        List<Integer> texts = header.values().stream()
                .map(ValueColumn::column)
                .filter(column -> columns.get(column).isText())
                .toList();
        Optional<Character> decimal = options.decimal().or(header.layout()::decimal);
        DecimalParser ofTexts = texts.isEmpty()
                ? DecimalParser.EXACT
                : decimal.isPresent()
                        ? DecimalParser.withDecimal(decimal.get())
                        : DecimalParser.detect(open.sample(texts, Select.StatementKind.ROWS).stream()
                                .flatMap(row -> texts.stream()
                                        .map(column -> row.fields().get(column)))
                                .toList());
        return new OpenTable(relation, session, columns, header, notation, ofTexts);
    }

    /** Some rows, or groups of rows, as far as they hold some columns. */
    List<NumberedRecord> sample(List<Integer> some, Select.StatementKind kind) throws IOException {
        List<NumberedRecord> rows = new ArrayList<>();
        try (ResultRows answer = ask(expressions(some), List.of(), List.of(), kind)) {
            while (rows.size() < SAMPLE && answer.next()) {
                rows.add(line(some, ResultRows.texts(answer.values(some.size()))));
            }
        }
        return rows;
    }

    @Override
    public String name() {
        return relation.text();
    }

    @Override
    public DecimalParser numbers(int column) {
        return columns.get(column).isText() ? ofTexts : DecimalParser.EXACT;
    }

    @Override
    public Optional<Character> decimal() {
        return Optional.empty();
    }

    @Override
    public boolean hasBytes() {
        return false;
    }

    @Override
    public Text encoding() {
        return SourceMessage.AS_ENGINE_GIVES;
    }

    @Override
    public Optional<Character> delimiter() {
        return Optional.empty();
    }

    Expression expression(int column) {
        return Expression.column(columns.get(column).name());
    }

    List<Expression> expressions(List<Integer> some) {
        return some.stream().map(this::expression).toList();
    }

    /** What columns are called, for messages. */
    Map<Integer, String> names(List<Integer> some) {
        Map<Integer, String> names = new LinkedHashMap<>();
        some.forEach(column -> names.put(column, columns.get(column).name()));
        return names;
    }

    /** A row that holds texts in some columns. */
    NumberedRecord line(List<Integer> some, List<String> texts) {
        String[] fields = new String[columns.size()];
        Arrays.fill(fields, "");
        for (int i = 0; i < some.size(); i++) {
            fields[some.get(i)] = texts.get(i);
        }
        return new NumberedRecord(0, List.of(fields));
    }

    /** Whether floating numbers are, one by one, the exact ones that are added up instead. */
    boolean canSumExactly(List<Aggregate> summands) throws IOException {
        List<Aggregate> others = new ArrayList<>();
        for (int i = 0; i < summands.size(); i++) {
            if (!summands.get(i).of().isColumn()) {
                Expression floating = expression(header.values().get(i).column());
                others.add(Aggregate.counted(floating.isNot(summands.get(i).of())));
            }
        }
        if (others.isEmpty()) {
            return true;
        }
        try (ResultRows answer = ask(List.of(), others, List.of(), Select.StatementKind.SUMS)) {
            boolean areSame = answer.next();
            for (int i = 1; i <= others.size(); i++) {
                areSame &= answer.count(i) == 0;
            }
            return areSame;
        }
    }

    ResultRows ask(List<Expression> keys, List<Aggregate> summands, List<Expression> where, Select.StatementKind kind)
            throws IOException {
        return session.ask(new Select(relation, keys, summands, where, kind));
    }

    /** Gives the rows that fulfil some conditions, one by one. */
    void rows(List<Expression> where, Consumer<NumberedRecord> taker) throws IOException {
        List<Integer> read = List.copyOf(header.read());
        try (ResultRows answer = ask(expressions(read), List.of(), where, Select.StatementKind.ROWS)) {
            while (answer.next()) {
                taker.accept(line(read, ResultRows.texts(answer.values(read.size()))));
            }
        }
    }
}
