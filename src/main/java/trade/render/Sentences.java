package trade.render;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import trade.cube.Dimension;
import trade.message.Message;
import trade.message.Text;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.RecordMessage;
import trade.table.Table;

/**
 * A row as the sentence that a statistics office writes, with the pair of percent and absolute change: one row a line, the total last.
 * A sentence on growth is one that {@code trade check} reads.
 */
final class Sentences implements Renderer {

    /** 999.96 million is 1.00 billion. */
    private static final BigDecimal ALMOST = new BigDecimal("0.99995");

    private final Style style;

    Sentences(Style style) {
        this.style = style;
    }

    @Override
    public void render(Table table, Writer out) throws IOException {
        SentenceTotal total = new SentenceTotal(table);
        for (List<Cell> row : table.rows()) {
            out.append(sentence(new SentenceRow(table, total, row))).append('\n');
        }
        // rows by period have windows of their own, and their total none that is said
        boolean hasTotal = table.total().isPresent()
                && table.rows().size() > 1
                && table.context().containsKey(Dimension.PERIOD.toString());
        if (hasTotal) {
            out.append(sentence(new SentenceRow(table, total, table.total().get())))
                    .append('\n');
        }
    }

    private String sentence(SentenceRow row) {
        if (row.table().context().isEmpty()) {
            return plain(row);
        }
        SentenceSubject subject = new SentenceSubject(row);
        List<Text> clauses = new ArrayList<>();
        clauses.add(row.has(ColumnName.BALANCE) ? balance(row, subject) : value(row, subject));
        share(row, subject, clauses);
        for (String comparison : row.comparisons()) {
            change(row, subject, comparison, clauses);
        }
        String text = style.prose(Text.list(clauses, ""));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    /** Of what is no figure: its cells, one after the other. */
    private String plain(SentenceRow row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String text =
                    cell(row.table(), row.table().columns().get(i), row.cells().get(i));
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return String.join(", ", texts);
    }

    private Text value(SentenceRow row, SentenceSubject subject) {
        Optional<Cell> cell = row.cell(ColumnName.VALUE, "").or(() -> row.cell(ColumnName.QUANTITY, ""));
        if (cell.isEmpty()) {
            return subject.words();
        }
        if (cell.get() instanceof Cell.Missing missing) {
            return SentenceMessage.NO_FIGURE.with(subject.words(), missing.reason());
        }
        List<Text> clauses = new ArrayList<>();
        clauses.add(SentenceMessage.AMOUNTED.with(subject.words(), money(number(cell.get()), row.unit())));
        row.cell(ColumnName.RECORD, "").ifPresent(record -> record(record, Optional.empty(), clauses));
        return Text.list(clauses, "");
    }

    private Text balance(SentenceRow row, SentenceSubject subject) {
        Cell exports = row.cell(ColumnName.EXPORTS, "").orElseThrow();
        Cell imports = row.cell(ColumnName.IMPORTS, "").orElseThrow();
        Cell balance = row.cell(ColumnName.BALANCE, "").orElseThrow();
        boolean isOfNobody = subject.reporter().isEmpty();
        List<Object> of = new ArrayList<>(List.of(subject.period()));
        if (!isOfNobody) {
            of.add(subject.reporter());
        }
        of.add(subject.ofBalance());
        if (balance instanceof Cell.Missing missing) {
            of.add(missing.reason());
            return (isOfNobody ? SentenceMessage.NO_BALANCE_OF_NOBODY : SentenceMessage.NO_BALANCE).with(of.toArray());
        }
        int sign = number(balance).signum();
        if (sign != 0) {
            of.add(money(row.table(), number(balance).abs()));
        }
        of.add(money(row.table(), number(exports)));
        of.add(money(row.table(), number(imports)));
        SentenceMessage clause = sign > 0
                ? (isOfNobody ? SentenceMessage.SURPLUS_OF_NOBODY : SentenceMessage.SURPLUS)
                : sign < 0
                        ? (isOfNobody ? SentenceMessage.DEFICIT_OF_NOBODY : SentenceMessage.DEFICIT)
                        : isOfNobody ? SentenceMessage.BALANCED_OF_NOBODY : SentenceMessage.BALANCED;
        return clause.with(of.toArray());
    }

    private void change(SentenceRow row, SentenceSubject subject, String comparison, List<Text> clauses) {
        Text base = subject.base(row.base(comparison));
        row.cell(ColumnName.YEAR_TO_DATE, comparison)
                .filter(cell -> cell instanceof Cell.Value)
                .ifPresent(cell -> clauses.add(soFar(row, number(cell))));
        Optional<Cell> before = row.cell(ColumnName.BASE_BALANCE, comparison);
        if (before.isPresent() && before.get() instanceof Cell.Value value) {
            int sign = value.number().signum();
            Text amount = money(row.table(), value.number().abs());
            clauses.add(
                    sign == 0
                            ? SentenceMessage.AGAINST_BALANCED.with(base)
                            : (sign > 0 ? SentenceMessage.AGAINST_SURPLUS : SentenceMessage.AGAINST_DEFICIT)
                                    .with(amount, base));
            return;
        }
        Optional<Cell> change = row.cell(ColumnName.CHANGE, comparison);
        Optional<Cell> growth = row.cell(ColumnName.GROWTH, comparison);
        if (growth.isPresent() && growth.get() instanceof Cell.Missing missing) {
            clauses.add(SentenceMessage.NO_GROWTH.with(base, missing.reason()));
        } else if (growth.isPresent() && growth.get() instanceof Cell.Value percent) {
            clauses.add(pair(row.table(), percent.number(), row.isOfQuantity() ? Optional.empty() : change, base));
        }
        row.cell(ColumnName.GROWTH_RECORD, comparison).ifPresent(record -> record(record, growth, clauses));
    }

    private Text soFar(SentenceRow row, BigDecimal amount) {
        Text money = money(amount.abs(), row.unit());
        if (!row.has(ColumnName.BALANCE)) {
            return SentenceMessage.SO_FAR.with(money);
        }
        return amount.signum() == 0
                ? SentenceMessage.BALANCED_SO_FAR
                : (amount.signum() > 0 ? SentenceMessage.SURPLUS_SO_FAR : SentenceMessage.DEFICIT_SO_FAR).with(money);
    }

    private Text pair(Table table, BigDecimal growth, Optional<Cell> change, Text base) {
        if (growth.signum() == 0) {
            return SentenceMessage.UNCHANGED.with(base);
        }
        if (isZero(growth)) {
            return SentenceMessage.ALMOST_UNCHANGED.with(base);
        }
        boolean isUp = growth.signum() > 0;
        Text percent = percent(growth.abs());
        return change.filter(cell -> cell instanceof Cell.Value)
                .map(cell -> (isUp ? SentenceMessage.UP : SentenceMessage.DOWN)
                        .with(percent, money(table, number(cell).abs()), base))
                .orElseGet(() -> (isUp ? SentenceMessage.UP_ALONE : SentenceMessage.DOWN_ALONE).with(percent, base));
    }

    private void share(SentenceRow row, SentenceSubject subject, List<Text> clauses) {
        SentenceMessage clause = row.isOfQuantity() ? SentenceMessage.SHARE_OF_QUANTITY : SentenceMessage.SHARE;
        row.cell(ColumnName.SHARE, "")
                .filter(cell -> cell instanceof Cell.Value && row.isPart() && !subject.isOfPeriods())
                .ifPresent(cell -> clauses.add(clause.with(percent(number(cell)), subject.whole(row))));
        if (!row.has(ColumnName.RECORD)) {
            row.cell(ColumnName.RANK, "")
                    .filter(cell -> cell instanceof Cell.Value)
                    .ifPresent(cell -> clauses.add(place(row, number(cell))));
        }
        for (String comparison : row.comparisons()) {
            row.cell(ColumnName.RANK_CHANGE, comparison)
                    .filter(cell -> cell instanceof Cell.Value && number(cell).signum() != 0)
                    .ifPresent(
                            cell -> clauses.add(places(number(cell).intValue(), subject.base(row.base(comparison)))));
        }
        for (String comparison : row.comparisons()) {
            shareChange(row, subject, comparison, clauses);
        }
    }

    private void shareChange(SentenceRow row, SentenceSubject subject, String comparison, List<Text> clauses) {
        row.cell(ColumnName.YEAR_TO_DATE_SHARE, comparison)
                .filter(cell -> cell instanceof Cell.Value && row.isPart())
                .ifPresent(cell ->
                        clauses.add(SentenceMessage.SHARE_SO_FAR.with(percent(number(cell)), subject.whole(row))));
        row.cell(ColumnName.SHARE_CHANGE, comparison)
                .filter(cell -> cell instanceof Cell.Value && row.isPart())
                .ifPresent(cell -> {
                    Text points = percent(number(cell).abs());
                    Text base = subject.base(row.base(comparison));
                    boolean isUnchanged = isZero(number(cell));
                    clauses.add(
                            isUnchanged
                                    ? SentenceMessage.SHARE_UNCHANGED.with(base)
                                    : (number(cell).signum() > 0
                                                    ? SentenceMessage.SHARE_UP
                                                    : SentenceMessage.SHARE_DOWN)
                                            .with(points, base));
                });
    }

    private static Text place(SentenceRow row, BigDecimal rank) {
        Text place = switch (rank.intValue()) {
            case 1 -> SentenceMessage.FIRST;
            case 2 -> SentenceMessage.SECOND;
            case 3 -> SentenceMessage.THIRD;
            default -> SentenceMessage.RANK.with(rank);
        };
        Text by = row.column(ColumnName.RANK).map(Column::of).orElse(Text.NONE);
        return by.isEmpty() ? place : Text.list(List.of(place, SentenceMessage.RANK_BY.with(by)), "");
    }

    private static Text places(int moved, Text base) {
        SentenceMessage clause = moved > 0
                ? (moved == 1 ? SentenceMessage.PLACE_UP : SentenceMessage.PLACES_UP)
                : moved == -1 ? SentenceMessage.PLACE_DOWN : SentenceMessage.PLACES_DOWN;
        return clause.with(Math.abs(moved), base);
    }

    /** A record, where it is one; it can be missing. */
    private static void record(Cell cell, Optional<Cell> growth, List<Text> clauses) {
        if (cell instanceof Cell.Label label
                && label.text() instanceof Message message
                && message.key() instanceof RecordMessage record) {
            boolean isFall = growth.filter(one ->
                            one instanceof Cell.Value value && value.number().signum() < 0)
                    .isPresent();
            SentenceMessage clause = isFall ? ofFall(record) : growth.isPresent() ? ofGrowth(record) : ofValue(record);
            clauses.add(clause.with(message.arguments().get(0)));
        }
    }

    private static SentenceMessage ofValue(RecordMessage record) {
        return switch (record) {
            case HIGHEST_SINCE -> SentenceMessage.HIGHEST_SINCE;
            case LOWEST_SINCE -> SentenceMessage.LOWEST_SINCE;
            case HIGHEST_ON_RECORD -> SentenceMessage.HIGHEST_ON_RECORD;
            case LOWEST_ON_RECORD -> SentenceMessage.LOWEST_ON_RECORD;
        };
    }

    private static SentenceMessage ofGrowth(RecordMessage record) {
        return switch (record) {
            case HIGHEST_SINCE -> SentenceMessage.GROWTH_HIGHEST_SINCE;
            case LOWEST_SINCE -> SentenceMessage.GROWTH_LOWEST_SINCE;
            case HIGHEST_ON_RECORD -> SentenceMessage.GROWTH_HIGHEST_ON_RECORD;
            case LOWEST_ON_RECORD -> SentenceMessage.GROWTH_LOWEST_ON_RECORD;
        };
    }

    /** The lowest growth of all, below zero, is the steepest fall. */
    private static SentenceMessage ofFall(RecordMessage record) {
        return switch (record) {
            case HIGHEST_SINCE -> SentenceMessage.SMALLEST_FALL_SINCE;
            case LOWEST_SINCE -> SentenceMessage.STEEPEST_FALL_SINCE;
            case HIGHEST_ON_RECORD -> SentenceMessage.SMALLEST_FALL_ON_RECORD;
            case LOWEST_ON_RECORD -> SentenceMessage.STEEPEST_FALL_ON_RECORD;
        };
    }

    private String cell(Table table, Column column, Cell cell) {
        if (cell instanceof Cell.Missing missing) {
            return style.text(missing.reason());
        }
        if (cell instanceof Cell.Label label) {
            return style.text(label.text());
        }
        BigDecimal number = number(cell);
        return switch (column.unit()) {
            case VALUE -> style.text(money(table, number));
            case PERCENT -> style.text(RenderMessage.PERCENT.with(percent(number)));
            case POINTS -> style.text(percent(number)) + " " + style.text(RenderMessage.POINTS);
            case RATIO -> rounded(number, style.decimals().orElse(3));
            case INDEX -> rounded(number, style.decimals().orElse(1));
            case NUMBER, LABEL -> rounded(number, style.decimals().orElse(2));
            case RANK, COUNT -> rounded(number, 0);
        };
    }

    private static BigDecimal number(Cell cell) {
        return ((Cell.Value) cell).number();
    }

    /** Whether nothing is left of it where it is rounded as percentages are. */
    private boolean isZero(BigDecimal percent) {
        return percent.setScale(style.decimals().orElse(1), RoundingMode.HALF_UP)
                        .signum()
                == 0;
    }

    private Text percent(BigDecimal number) {
        return Text.number(number.setScale(style.decimals().orElse(1), RoundingMode.HALF_UP));
    }

    private String rounded(BigDecimal number, int decimals) {
        return style.text(Text.number(number.setScale(decimals, RoundingMode.HALF_UP)));
    }

    /** Each amount in the unit that one would say it in: 10.05 billion USD, 688.0 million USD. */
    private Text money(Table table, BigDecimal amount) {
        return money(amount, table.currency().orElse(""));
    }

    private Text money(BigDecimal amount, String unit) {
        UnitMultiplier scale = style.scale().orElseGet(() -> spoken(amount));
        int decimals = style.decimals()
                .orElse(
                        scale == UnitMultiplier.ONE
                                ? Math.max(
                                        0,
                                        Math.min(2, amount.stripTrailingZeros().scale()))
                                : scale.decimals);
        BigDecimal number = scale.of(amount.abs()).setScale(decimals, RoundingMode.HALF_UP);
        String text = (amount.signum() < 0 ? "-" : "") + style.text(Text.grouped(number)) + " " + style.text(scale)
                + " " + unit;
        return Text.verbatim(text.strip().replace("  ", " "));
    }

    private static UnitMultiplier spoken(BigDecimal amount) {
        UnitMultiplier spoken = UnitMultiplier.ONE;
        for (UnitMultiplier scale : UnitMultiplier.values()) {
            if (amount.abs().compareTo(scale.factor().multiply(ALMOST)) >= 0) {
                spoken = scale;
            }
        }
        return spoken;
    }
}
