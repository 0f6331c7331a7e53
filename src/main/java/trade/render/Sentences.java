package trade.render;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.language.Language;
import trade.table.Cell;
import trade.table.Column;
import trade.table.Table;
import trade.table.Unit;

/**
 * A row as the sentence that a statistics office writes, with the pair of percent and absolute change: one row a line, the total last.
 * A sentence on growth is one that {@code trade check} reads.
 */
final class Sentences implements Renderer {

    private static final Set<String> NAMES = Set.of("reporter", "market", "product", "flow", "period");
    /** What a sentence does without. */
    private static final Set<String> ASIDE = Set.of(
            "contribution", "share_of_change", "coverage", "rank", "of", "growth_rank", "growth_of", "turn", "base");

    private static final Pattern RECORD = Pattern.compile("(highest|lowest) (since (.+)|on record \\(from (.+)\\))");

    /** 999.96 million is 1.00 billion. */
    private static final BigDecimal ALMOST = new BigDecimal("0.99995");

    private final Style style;
    private final Language language;

    Sentences(Style style) {
        this.style = style;
        this.language = style.language();
    }

    @Override
    public void render(Table table, Writer out) throws IOException {
        for (List<Cell> row : table.rows()) {
            out.append(sentence(new SentenceRow(table, row))).append('\n');
        }
        // rows by period have windows of their own, and their total none that is said
        boolean hasTotal = table.total().isPresent()
                && table.rows().size() > 1
                && table.context().containsKey("period");
        if (hasTotal) {
            out.append(sentence(new SentenceRow(table, table.total().get()))).append('\n');
        }
    }

    private String sentence(SentenceRow row) {
        if (row.table().context().isEmpty()) {
            return plain(row);
        }
        SentenceSubject subject = new SentenceSubject(row, language);
        StringBuilder sentence = new StringBuilder(row.has("balance") ? balance(row, subject) : value(row, subject));
        sentence.append(share(row, subject));
        for (String comparison : row.comparisons()) {
            sentence.append(change(row, subject, comparison));
        }
        sentence.append(rest(row));
        String text = sentence.toString().replaceFirst(":; ", ": ");
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    /** Of what is no figure: its cells, one after the other. */
    private String plain(SentenceRow row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String text = number(
                    row.table(), row.table().columns().get(i), row.cells().get(i));
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return String.join(", ", texts);
    }

    private String value(SentenceRow row, SentenceSubject subject) {
        Optional<Cell> cell =
                row.cell("value", "").or(() -> row.cell("year_to_date", "")).or(() -> row.cell("quantity", ""));
        if (cell.isEmpty()) {
            return subject.words() + ":";
        }
        if (cell.get() instanceof Cell.Missing missing) {
            return language.say("sentence.no_value", subject.words(), language.of(missing.reason()));
        }
        StringBuilder text = new StringBuilder(
                language.say("sentence.value", subject.words(), money(((Cell.Value) cell.get()).number(), row.unit())));
        row.cell("record", "").ifPresent(record -> text.append(record(record, "")));
        return text.toString();
    }

    private String balance(SentenceRow row, SentenceSubject subject) {
        Cell exports = row.cell("exports", "").orElseThrow();
        Cell imports = row.cell("imports", "").orElseThrow();
        Cell balance = row.cell("balance", "").orElseThrow();
        String who = subject.reporter();
        String with = (subject.product().isEmpty() ? "" : language.say("sentence.in_product", subject.product()))
                + (subject.hasMarket() ? language.say("sentence.market.total", subject.market()) : "");
        String period = subject.period();
        if (!(balance instanceof Cell.Value value)) {
            return language.say(
                    who.isEmpty() ? "sentence.no_balance_of_nobody" : "sentence.no_balance",
                    period,
                    who,
                    with,
                    language.of(((Cell.Missing) balance).reason()));
        }
        int sign = value.number().signum();
        String key = who.isEmpty() ? "sentence.balance_of_nobody." : "sentence.balance.";
        return language.say(
                key + (sign > 0 ? "surplus" : sign < 0 ? "deficit" : "even"),
                period,
                who,
                with,
                money(row.table(), value.number().abs()),
                exports instanceof Cell.Value of ? money(row.table(), of.number()) : "",
                imports instanceof Cell.Value of ? money(row.table(), of.number()) : "");
    }

    private String change(SentenceRow row, SentenceSubject subject, String comparison) {
        StringBuilder text = new StringBuilder();
        String base = row.base(comparison);
        row.cell("base", comparison);
        boolean isOfYearSoFar = comparison.equals("ytd") || comparison.isEmpty() && row.hasGrowth();
        Optional<Cell> soFar = isOfYearSoFar
                ? row.cell("year_to_date", comparison).or(() -> row.cell("year_to_date", ""))
                : Optional.empty();
        if (soFar.isPresent() && soFar.get() instanceof Cell.Value value) {
            text.append(language.say("sentence.so_far", money(value.number(), row.unit())));
        }
        Optional<Cell> before = row.cell("base_balance", comparison);
        if (before.isPresent() && before.get() instanceof Cell.Value value) {
            int sign = value.number().signum();
            text.append(language.say(
                    "sentence.balance_before." + (sign > 0 ? "surplus" : sign < 0 ? "deficit" : "even"),
                    money(row.table(), value.number().abs()),
                    subject.base(base)));
            row.cell("change", comparison);
            row.cell("turn", comparison);
            return text.toString();
        }
        Optional<Cell> change = row.cell("change", comparison);
        Optional<Cell> growth = row.cell("growth", comparison);
        if (growth.isPresent() && growth.get() instanceof Cell.Missing missing) {
            text.append(language.say("sentence.no_growth", subject.base(base), language.of(missing.reason())));
        } else if (growth.isPresent() && growth.get() instanceof Cell.Value percent) {
            text.append(pair(
                    row.table(), percent.number(), row.isOfQuantity() ? Optional.empty() : change, subject.base(base)));
        }
        row.cell("growth_record", comparison).ifPresent(record -> text.append(record(record, "growth_")));
        return text.toString();
    }

    private String pair(Table table, BigDecimal growth, Optional<Cell> change, String base) {
        BigDecimal percent = growth.setScale(style.decimals().orElse(1), RoundingMode.HALF_UP);
        if (growth.signum() == 0) {
            return language.say("sentence.unchanged", base);
        }
        String direction = growth.signum() > 0 ? "up" : "down";
        String number = language.number(percent.abs().toPlainString());
        return change.filter(cell -> cell instanceof Cell.Value)
                .map(cell -> language.say(
                        "sentence." + direction,
                        number,
                        money(table, ((Cell.Value) cell).number().abs()),
                        base))
                .orElseGet(() -> language.say("sentence." + direction + "_alone", number, base));
    }

    private String share(SentenceRow row, SentenceSubject subject) {
        StringBuilder text = new StringBuilder();
        row.cell("share", "")
                .filter(cell -> cell instanceof Cell.Value && row.isPart() && !subject.isOfPeriods())
                .ifPresent(cell -> text.append(
                        language.say("sentence.share", percent(((Cell.Value) cell).number()), subject.whole(row))));
        for (String comparison : row.comparisons()) {
            row.cell("base_share", comparison);
            row.cell("year_to_date_share", comparison);
            row.cell("share_change", comparison)
                    .filter(cell -> cell instanceof Cell.Value)
                    .map(cell -> ((Cell.Value) cell).number())
                    .filter(change -> change.signum() != 0)
                    .ifPresent(change -> text.append(language.say(
                            change.signum() > 0 ? "sentence.share_up" : "sentence.share_down",
                            percent(change.abs()),
                            subject.base(row.base(comparison)))));
        }
        if (!row.has("record")) {
            row.cell("rank", "")
                    .filter(cell -> cell instanceof Cell.Value)
                    .ifPresent(cell -> text.append(language.say("sentence.rank", ((Cell.Value) cell).number())));
        }
        for (String comparison : row.comparisons()) {
            row.cell("rank_change", comparison)
                    .filter(cell -> cell instanceof Cell.Value)
                    .map(cell -> ((Cell.Value) cell).number().intValue())
                    .filter(places -> places != 0)
                    .ifPresent(places -> text.append(language.say(
                            "sentence.places_" + (places > 0 ? "up" : "down") + (Math.abs(places) == 1 ? "_one" : ""),
                            Math.abs(places))));
        }
        return text.toString();
    }

    private String record(Cell cell, String of) {
        if (!(cell instanceof Cell.Label label)) {
            return "";
        }
        Matcher record = RECORD.matcher(label.text());
        if (!record.matches()) {
            return "";
        }
        return record.group(3) != null
                ? language.say("sentence." + of + record.group(1) + "_since", language.periodInWords(record.group(3)))
                : language.say(
                        "sentence." + of + record.group(1) + "_on_record", language.periodInWords(record.group(4)));
    }

    /** What has no clause of its own, by its heading. */
    private String rest(SentenceRow row) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = row.table().columns().get(i);
            boolean isAside = NAMES.contains(column.name()) || ASIDE.contains(column.name());
            if (!row.isTold(i) && !isAside) {
                String told = number(row.table(), column, row.cells().get(i));
                if (!told.isEmpty()) {
                    text.append("; ").append(heading(column)).append(" ").append(told);
                }
            }
        }
        return text.toString();
    }

    private String heading(Column column) {
        return column.unit() == Unit.LABEL ? language.label(column.heading()) : language.heading(column.heading());
    }

    private String number(Table table, Column column, Cell cell) {
        if (cell instanceof Cell.Missing missing) {
            return language.of(missing.reason());
        }
        if (cell instanceof Cell.Label label) {
            return column.name().equals("product") ? label.text() : language.of(label.text());
        }
        BigDecimal number = ((Cell.Value) cell).number();
        return switch (column.unit()) {
            case VALUE -> money(table, number);
            case PERCENT -> percent(number) + " %";
            case POINTS -> percent(number) + " " + language.of("pp");
            case RATIO -> rounded(number, style.decimals().orElse(3));
            case INDEX -> rounded(number, style.decimals().orElse(1));
            case NUMBER, LABEL -> rounded(number, style.decimals().orElse(2));
            case RANK, COUNT -> rounded(number, 0);
        };
    }

    private String percent(BigDecimal number) {
        return rounded(number, style.decimals().orElse(1));
    }

    private String rounded(BigDecimal number, int decimals) {
        return language.number(number.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    }

    /** Each amount in the unit that one would say it in: 10.05 billion USD, 688.0 million USD. */
    private String money(Table table, BigDecimal amount) {
        return money(amount, table.currency().orElse(""));
    }

    private String money(BigDecimal amount, String unit) {
        Scale scale = style.scale().orElseGet(() -> spoken(amount));
        int decimals = style.decimals()
                .orElse(
                        scale == Scale.ONE
                                ? Math.max(
                                        0,
                                        Math.min(2, amount.stripTrailingZeros().scale()))
                                : scale.decimals);
        String number = Readable.grouped(
                scale.of(amount.abs()).setScale(decimals, RoundingMode.HALF_UP).toPlainString());
        String text = (amount.signum() < 0 ? "-" : "") + language.number(number) + " " + language.of(scale.words())
                + " " + unit;
        return text.strip().replace("  ", " ");
    }

    private static Scale spoken(BigDecimal amount) {
        Scale spoken = Scale.ONE;
        for (Scale scale : Scale.values()) {
            if (amount.abs().compareTo(scale.factor().multiply(ALMOST)) >= 0) {
                spoken = scale;
            }
        }
        return spoken;
    }
}
