package trade.render;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import trade.cube.Reason;
import trade.language.Localizer;
import trade.message.MessageKey;
import trade.message.Text;
import trade.table.Cell;
import trade.table.Column;
import trade.table.Note;
import trade.table.Table;
import trade.table.Unit;

/**
 * Tables that are text blocks. Columns are labels, or values ($), percentages (%), percentage points (pp) and ranks (#), with
 * ± before the unit where they are signed. Missing cells are their reason in parentheses; {@code ~} begins the rest of the
 * total, {@code =} the total; ⏎ and ⇥ are a line feed and a tab.
 */
final class TableFixture {

    /** A bit of all: a missing number, a rest, a total, a cell that does not apply. */
    static final Table EXPORTS = table("""
              | rank # | market             | value $     | change ±$      | growth ±%      | share %
              | 1      | Japan              | 2500000.125 | 500000.125     | 25.00000625    | 71.43
              | 2      | Peru               | 400000      | -12500         | -3.0303        | 11.43
              | 3      | Côte d'Ivoire      | 0           | 0              | (base zero)    | 0
            ~ |        | Other (not listed) | 599999.875  | (base missing) | (base missing) | 17.14
            = |        | Total              | 3500000     | (base missing) | (base missing) | 100
            """);

    static final Style PLAIN = style("");

    private static final String TITLE = "Exports by market, 2024 against 2023";

    private TableFixture() {}

    static Table table(String text) {
        List<Column> columns = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Cell>> rest = new ArrayList<>();
        Optional<List<Cell>> total = Optional.empty();
        for (String line : text.lines().toList()) {
            List<String> cells = Stream.of(line.substring(1).split(" \\| ?", -1))
                    .skip(1)
                    .map(String::strip)
                    .map(cell -> cell.replace("⏎", "\n").replace("⇥", "\t"))
                    .toList();
            if (columns.isEmpty()) {
                cells.stream().map(TableFixture::column).forEach(columns::add);
            } else if (line.startsWith("~")) {
                rest.add(cells(columns, cells));
            } else if (line.startsWith("=")) {
                total = Optional.of(cells(columns, cells));
            } else {
                rows.add(cells(columns, cells));
            }
        }
        Map<String, Text> context = new LinkedHashMap<>();
        context.put("flow", Text.verbatim("export"));
        context.put("period", Text.verbatim("2024"));
        return new Table(Text.verbatim(TITLE), context, columns, rows, rest, total, List.of(), Optional.of("USD"));
    }

    static Column column(String text) {
        String[] words = text.split(" (?=±?([$%#]|pp)$)");
        String unit = words.length > 1 ? words[1] : "";
        Text name = Text.verbatim(words[0]);
        return new Column(name, "", name, unit(unit.replace("±", "")), unit.startsWith("±"), Text.NONE, Text.NONE);
    }

    private static Unit unit(String mark) {
        return switch (mark) {
            case "$" -> Unit.VALUE;
            case "%" -> Unit.PERCENT;
            case "pp" -> Unit.POINTS;
            case "#" -> Unit.RANK;
            default -> Unit.LABEL;
        };
    }

    private static List<Cell> cells(List<Column> columns, List<String> texts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            boolean isLabel = columns.get(i).unit() == Unit.LABEL || text.isEmpty();
            cells.add(isLabel ? Cell.label(text) : number(text));
        }
        return cells;
    }

    static Cell number(String text) {
        return text.startsWith("(")
                ? Cell.missing(reason(text.substring(1, text.length() - 1)))
                : Cell.value(new BigDecimal(text));
    }

    private static MessageKey reason(String words) {
        return Stream.of(Reason.values())
                .filter(reason -> reason.toString().equals(words))
                .findFirst()
                .orElseThrow();
    }

    static Note note(String text) {
        return new Note(Text.verbatim(text), false);
    }

    static Note warning(String text) {
        return new Note(Text.verbatim(text), true);
    }

    static Table with(Table table, Note... notes) {
        return new Table(
                table.title(),
                table.context(),
                table.columns(),
                table.rows(),
                table.rest(),
                table.total(),
                List.of(notes),
                table.currency());
    }

    static Table withoutCurrency(Table table) {
        return new Table(
                table.title(),
                table.context(),
                table.columns(),
                table.rows(),
                table.rest(),
                table.total(),
                table.notes(),
                Optional.empty());
    }

    static Table titled(Table table, String title) {
        return new Table(
                Text.verbatim(title),
                table.context(),
                table.columns(),
                table.rows(),
                table.rest(),
                table.total(),
                table.notes(),
                table.currency());
    }

    /** Options as they are on the command line: {@code "--unit million --decimals 2"}. */
    static Style style(String said) {
        String[] words = said.isEmpty() ? new String[0] : said.split(" ");
        Optional<UnitMultiplier> scale = Optional.empty();
        OptionalInt decimals = OptionalInt.empty();
        boolean color = false;
        int width = 0;
        for (int i = 0; i < words.length; i += 2) {
            switch (words[i]) {
                case "--unit" -> scale = Optional.of(UnitMultiplier.valueOf(words[i + 1].toUpperCase(Locale.ROOT)));
                case "--decimals" -> decimals = OptionalInt.of(Integer.parseInt(words[i + 1]));
                case "--color" -> color = words[i + 1].equals("always");
                case "--width" -> width = Integer.parseInt(words[i + 1]);
                default -> throw new IllegalArgumentException(words[i]);
            }
        }
        return new Style(scale, decimals, color, width, Localizer.english());
    }

    static String text(Renderer renderer, Table table) {
        StringWriter text = new StringWriter();
        try {
            renderer.render(table, text);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }
}
