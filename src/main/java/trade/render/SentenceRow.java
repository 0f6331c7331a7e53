package trade.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import trade.cube.CubeMessage;
import trade.cube.Dimension;
import trade.message.Message;
import trade.message.Text;
import trade.message.TimeSpan;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.ShareWhole;
import trade.table.Table;

/** The cells of a row by the names of their columns, and what holds for all rows. */
record SentenceRow(Table table, SentenceTotal total, List<Cell> cells) {

    static final String YEAR_SO_FAR = "ytd";

    /** The cell of a column of one comparison. */
    Optional<Cell> cell(Text name, String comparison) {
        for (int i = 0; i < cells.size(); i++) {
            Column column = table.columns().get(i);
            if (column.isNamed(name) && column.comparison().equals(comparison)) {
                return Optional.of(cells.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether it is a row, and not their total. */
    boolean isPart() {
        return table.total().filter(row -> row == cells).isEmpty();
    }

    boolean has(Text name) {
        return table.columns().stream().anyMatch(column -> column.isNamed(name));
    }

    /** Whether it is of quantities alone, which say their unit in each row. */
    boolean isOfQuantity() {
        return has(ColumnName.QUANTITY) && !has(ColumnName.VALUE);
    }

    /** What the amounts are in: their currency, or the unit of the quantities of this row. */
    String unit() {
        if (!isOfQuantity()) {
            return table.currency().orElse("");
        }
        return cell(ColumnName.UNIT, "")
                .map(cell -> ((Cell.Label) cell).text().toString())
                .orElse("");
    }

    /** The label of a dimension, or what all rows are of. */
    Text label(Dimension dimension) {
        return cell(dimension, "")
                .filter(cell -> cell instanceof Cell.Label)
                .map(cell -> ((Cell.Label) cell).text())
                .orElseGet(() -> table.context().getOrDefault(dimension.toString(), Text.NONE));
    }

    /** The member that the row is of; empty where it is of the whole, which is called by a word and no name. */
    Text name(Dimension dimension) {
        return SentenceTotal.memberOrNone(label(dimension));
    }

    /** What a share is of; empty where there is none. */
    Optional<ShareWhole> shareWhole() {
        return column(ColumnName.SHARE)
                .map(Column::of)
                .filter(of -> of instanceof ShareWhole)
                .map(of -> (ShareWhole) of);
    }

    /** What the whole of the shares is of, or the total where there are none. */
    Text ofWhole(Dimension dimension) {
        boolean isOfAll = dimension != Dimension.REPORTER
                && shareWhole()
                        .filter(of -> switch (of) {
                            case ALL -> has(dimension);
                            case SELECTION -> false;
                            case TOTAL, MARKET, PRODUCT -> true;
                        })
                        .isPresent();
        return isOfAll
                ? listedIn(table.context().getOrDefault(ColumnName.SHARE_OF.toString(), Text.NONE), dimension)
                : ofTotal(dimension);
    }

    /** What the words for a whole say that it is of no more than the data lists; empty where it is of all. */
    private static Text listedIn(Text words, Dimension dimension) {
        boolean isListed = dimension == Dimension.MARKET
                ? SentenceTotal.isListedMarkets(words)
                : dimension == Dimension.PRODUCT && words == CubeMessage.PRODUCTS_LISTED;
        if (isListed || !(words instanceof Message message)) {
            return isListed ? words : Text.NONE;
        }
        return message.arguments().stream()
                .map(argument -> listedIn(argument, dimension))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Text.NONE);
    }

    /** The markets that a row is a sum of, where it says so for itself; empty where it is published. */
    Text listedMarkets() {
        Text basis = cell(ColumnName.BASIS, "")
                .map(cell -> ((Cell.Label) cell).text())
                .orElse(Text.NONE);
        List<Text> parts = basis instanceof Text.Items items ? items.items() : List.of(basis);
        return parts.stream().filter(SentenceTotal::isListedMarkets).findFirst().orElse(Text.NONE);
    }

    /** The period of the row; empty where it is the total of several. */
    Optional<TimeSpan> period() {
        return Optional.of(label(Dimension.PERIOD))
                .filter(text -> text instanceof TimeSpan)
                .map(text -> (TimeSpan) text);
    }

    /** What the total is of. */
    Text ofTotal(Dimension dimension) {
        return total.members(dimension);
    }

    /** The column of no comparison. */
    Optional<Column> column(Text name) {
        return table.columns().stream()
                .filter(column -> column.isNamed(name) && column.comparison().isEmpty())
                .findFirst();
    }

    /** What is of the year so far comes last, so that no change behind it is taken for one of the year so far. */
    List<String> comparisons() {
        return table.columns().stream()
                .map(Column::comparison)
                .distinct()
                .sorted(Comparator.comparing(YEAR_SO_FAR::equals))
                .toList();
    }

    /** What is compared with, where the row or the table says it. */
    Optional<TimeSpan> base(String comparison) {
        String ofAll = ColumnName.BASE_PERIOD + (comparison.isEmpty() ? "" : "_" + comparison);
        Text base = cell(ColumnName.BASE_PERIOD, comparison)
                .filter(cell -> cell instanceof Cell.Label)
                .map(cell -> ((Cell.Label) cell).text())
                .orElseGet(() -> table.context().getOrDefault(ofAll, Text.NONE));
        return base instanceof TimeSpan span ? Optional.of(span) : Optional.empty();
    }
}
