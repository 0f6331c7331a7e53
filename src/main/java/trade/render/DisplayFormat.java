package trade.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import trade.message.Text;
import trade.table.Cell;
import trade.table.Column;
import trade.table.Table;
import trade.table.Unit;

/** Display format of the cells of one table: scaled, rounded half up, thousands grouped. */
final class DisplayFormat {

    private static final int RATIO_DECIMALS = 3;

    /** From here on, a value is long to read. */
    private static final BigDecimal LONGEST = BigDecimal.TEN.pow(6);

    private final Table table;
    private final Style style;
    private final UnitMultiplier scale;

    DisplayFormat(Table table, Style style) {
        this.table = table;
        this.style = style;
        this.scale = style.scale().orElseGet(() -> scaleOf(levels(table)));
    }

    /** The largest scale that keeps the smallest value readable, but not so small that the largest is long. */
    private static UnitMultiplier scaleOf(List<BigDecimal> levels) {
        BigDecimal smallest = levels.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal largest = levels.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
        UnitMultiplier scale = UnitMultiplier.ONE;
        for (UnitMultiplier larger : UnitMultiplier.values()) {
            boolean tooLong = scale.of(largest).compareTo(LONGEST) >= 0;
            if (tooLong || larger.of(smallest).compareTo(larger.shortest()) >= 0) {
                scale = larger;
            }
        }
        return scale;
    }

    /** The values other than changes, and other than zero, without their signs. */
    private static List<BigDecimal> levels(Table table) {
        List<BigDecimal> levels = new ArrayList<>();
        Stream.of(table.rows().stream(), table.rest().stream(), table.total().stream())
                .flatMap(rows -> rows)
                .forEach(row -> {
                    for (int i = 0; i < row.size(); i++) {
                        Column column = table.columns().get(i);
                        if (column.unit() == Unit.VALUE
                                && !column.signed()
                                && row.get(i) instanceof Cell.Value value
                                && value.number().signum() != 0) {
                            levels.add(value.number().abs());
                        }
                    }
                });
        return levels;
    }

    /** The title and what the values are in. */
    String title() {
        boolean hasValues = table.columns().stream().anyMatch(column -> column.unit() == Unit.VALUE);
        String unit = (style.label(scale) + " " + table.currency().orElse("")).strip();
        return style.label(
                hasValues && !unit.isEmpty()
                        ? RenderMessage.IN_UNIT.with(table.title(), Text.verbatim(unit))
                        : table.title());
    }

    String heading(Column column) {
        return switch (column.unit()) {
            case PERCENT -> style.label(column.heading()) + " %";
            case POINTS -> style.label(column.heading()) + " " + style.label(RenderMessage.POINTS);
            case LABEL, VALUE, RANK, COUNT, INDEX, RATIO, NUMBER -> style.label(column.heading());
        };
    }

    String text(Column column, Cell cell) {
        if (cell instanceof Cell.Label label) {
            return style.label(label.text());
        }
        if (cell instanceof Cell.Missing missing) {
            return style.label(missing.reason());
        }
        BigDecimal number = ((Cell.Value) cell).number();
        return switch (column.unit()) {
            case VALUE -> signed(column, scale.of(number), style.decimals().orElse(decimalsOf(number)));
            case PERCENT, POINTS, INDEX, LABEL ->
                signed(column, number, style.decimals().orElse(1));
            case RATIO -> signed(column, number, style.decimals().orElse(RATIO_DECIMALS));
            case NUMBER ->
                signed(column, number, style.decimals().orElse(number.precision() - number.scale() > 3 ? 0 : 2));
            case RANK, COUNT -> signed(column, number, 0);
        };
    }

    private int decimalsOf(BigDecimal number) {
        return scale == UnitMultiplier.ONE
                ? Math.max(0, Math.min(2, number.stripTrailingZeros().scale()))
                : scale.decimals;
    }

    private String signed(Column column, BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        String sign = rounded.signum() < 0 ? "-" : rounded.signum() > 0 && column.signed() ? "+" : "";
        return sign + style.text(Text.grouped(rounded.abs()));
    }
}
