package trade.render;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trade.cube.CubeMessage;
import trade.cube.Dimension;
import trade.message.Message;
import trade.message.MessageKey;
import trade.message.Text;
import trade.table.Cell;
import trade.table.Column;
import trade.table.Table;
import trade.table.Unit;

/** What the total of a table is of, found once for all its sentences. */
final class SentenceTotal {

    private final Table table;
    private final Map<Dimension, Text> members = new EnumMap<>(Dimension.class);

    SentenceTotal(Table table) {
        this.table = table;
    }

    /** What was asked for, or the rows where it is their sum; empty where it is of all. */
    Text members(Dimension dimension) {
        return members.computeIfAbsent(dimension, this::find);
    }

    private Text find(Dimension dimension) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.isNamed(dimension) && column.comparison().isEmpty()) {
                return !column.of().isEmpty()
                        ? memberOrNone(column.of())
                        : isSumOfRows() ? Text.list(labels(i)) : Text.NONE;
            }
        }
        return memberOrNone(table.context().getOrDefault(dimension.toString(), Text.NONE));
    }

    private List<Text> labels(int column) {
        return table.rows().stream()
                .map(row -> ((Cell.Label) row.get(column)).text())
                .distinct()
                .toList();
    }

    /** Whether it is what the rows add up to, and no more. */
    private boolean isSumOfRows() {
        Optional<Column> amounts = table.columns().stream()
                .filter(column -> column.unit() == Unit.VALUE)
                .findFirst();
        if (table.total().isEmpty() || !table.rest().isEmpty() || amounts.isEmpty()) {
            return false;
        }
        int at = table.columns().indexOf(amounts.get());
        BigDecimal sum = table.rows().stream().map(row -> number(row.get(at))).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(number(table.total().get().get(at))) == 0;
    }

    private static BigDecimal number(Cell cell) {
        return cell instanceof Cell.Value value ? value.number() : BigDecimal.ZERO;
    }

    /** The whole is called by a word and no name. */
    static Text memberOrNone(Text label) {
        return label instanceof MessageKey && !isListed(label) ? Text.NONE : label;
    }

    /** Whether it is no name but all that the data lists of a whole. */
    static boolean isListed(Text label) {
        return label == CubeMessage.PRODUCTS_LISTED || isListedMarkets(label);
    }

    static boolean isListedMarkets(Text label) {
        return label == CubeMessage.MARKETS_LISTED
                || label == CubeMessage.ONE_MARKET_LISTED
                || label instanceof Message message && message.key() == CubeMessage.SOME_MARKETS_LISTED;
    }
}
