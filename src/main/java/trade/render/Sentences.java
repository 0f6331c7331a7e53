package trade.render;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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

/**
 * A row as the sentence that a statistics office writes, with the pair of percent and absolute change: one row a line, the total last.
 * A sentence on growth is one that {@code trade check} reads.
 */
final class Sentences implements Renderer {

    private static final Set<String> NAMES = Set.of("reporter", "market", "product", "flow", "period");
    private static final Set<String> WHOLES = Set.of("World", "TOTAL", "Total");
    private static final Pattern RECORD = Pattern.compile("(highest|lowest) (since (.+)|on record \\(from (.+)\\))");

    private static final int NAMED = 6;

    private final Style style;
    private final Language language;

    Sentences(Style style) {
        this.style = style;
        this.language = style.language();
    }

    @Override
    public void render(Table table, Writer out) throws IOException {
        for (List<Cell> row : table.rows()) {
            out.append(sentence(new Row(table, row))).append('\n');
        }
        // rows by period have windows of their own, and their total none that is said
        boolean hasTotal = table.total().isPresent()
                && table.rows().size() > 1
                && table.context().containsKey("period");
        if (hasTotal) {
            out.append(sentence(new Row(table, table.total().get()))).append('\n');
        }
    }

    /** The cells of a row by the names of their columns, and what holds for all rows. */
    private static final class Row {
        private final Table table;
        private final List<Cell> cells;
        private final Set<Integer> told = new LinkedHashSet<>();

        private Row(Table table, List<Cell> cells) {
            this.table = table;
            this.cells = cells;
        }

        private Optional<Cell> cell(String name, String comparison) {
            for (int i = 0; i < cells.size(); i++) {
                Column column = table.columns().get(i);
                if (column.name().equals(name) && column.comparison().equals(comparison) && !told.contains(i)) {
                    told.add(i);
                    return Optional.of(cells.get(i));
                }
            }
            return Optional.empty();
        }

        /** Whether there is one comparison alone. */
        private boolean hasGrowth() {
            return table.columns().stream()
                    .anyMatch(column -> column.name().equals("growth")
                            && column.comparison().isEmpty());
        }

        /** Whether it is a row, and not their total. */
        private boolean isPart() {
            return table.total().filter(total -> total == cells).isEmpty();
        }

        private boolean has(String name) {
            return table.columns().stream().anyMatch(column -> column.name().equals(name));
        }

        /** The label of a dimension, or what all rows are of; empty where it is the whole. */
        private String name(String dimension) {
            String name = cell(dimension, "")
                    .filter(cell -> cell instanceof Cell.Label)
                    .map(cell -> ((Cell.Label) cell).text())
                    .orElseGet(() -> table.context().getOrDefault(dimension, ""));
            return WHOLES.contains(name) ? "" : name;
        }

        /** What the rows are that their total is the sum of; empty where it is more than they are, or of something else. */
        private List<String> parts(String dimension) {
            boolean isSum = !isPart() && table.other().isEmpty();
            return isSum && table.columns().get(0).name().equals(dimension)
                    ? table.rows().stream()
                            .map(row -> ((Cell.Label) row.get(0)).text())
                            .toList()
                    : List.of();
        }

        private List<String> comparisons() {
            Set<String> comparisons = new LinkedHashSet<>();
            table.columns().forEach(column -> comparisons.add(column.comparison()));
            return List.copyOf(comparisons);
        }

        private String base(String comparison) {
            return table.context().getOrDefault("base_period" + (comparison.isEmpty() ? "" : "_" + comparison), "");
        }
    }

    private String sentence(Row row) {
        if (row.table.context().isEmpty()) {
            return plain(row);
        }
        Subject subject = new Subject(row);
        StringBuilder sentence = new StringBuilder(row.has("balance") ? balance(row, subject) : value(row, subject));
        for (String comparison : row.comparisons()) {
            sentence.append(change(row, subject, comparison));
        }
        sentence.append(share(row, subject));
        sentence.append(rest(row));
        String text = sentence.toString().replaceFirst(":; ", ": ");
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    /** Of what is no figure: its cells, one after the other. */
    private String plain(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.cells.size(); i++) {
            String text = number(row.table, row.table.columns().get(i), row.cells.get(i));
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return String.join(", ", texts);
    }

    /** Whose trade, of what, with whom and when. */
    private final class Subject {
        private final String period;
        private final String reporter;
        private final String product;
        private final String market;
        private final String flow;

        /** Whether each row has a period and a base of its own. */
        private final boolean isOfPeriods;

        private Subject(Row row) {
            isOfPeriods = !row.table.context().containsKey("period");
            period = row.name("period");
            reporter = row.name("reporter");
            product = together(row, "product");
            market = together(row, "market");
            String said = row.name("flow");
            flow = said.isEmpty() ? "total" : said.endsWith("s") ? said.substring(0, said.length() - 1) : said;
        }

        private String together(Row row, String dimension) {
            String name = row.name(dimension);
            List<String> parts = row.parts(dimension);
            if (parts.isEmpty()) {
                return name;
            }
            return parts.size() > NAMED
                    ? language.say("sentence.parts." + dimension, parts.size())
                    : language.say(
                            "sentence.together",
                            String.join(", ", parts.stream().map(language::name).toList()));
        }

        private String words() {
            return language.say(
                    "sentence.subject",
                    reporter.isEmpty() ? "" : language.say("sentence.of_reporter", language.name(reporter)),
                    language.say("sentence.flow." + key(flow)),
                    product.isEmpty() ? "" : language.say("sentence.of_product", product),
                    market.isEmpty() ? "" : language.say("sentence.market." + key(flow), market()),
                    language.periodInWords(period));
        }

        private String market() {
            boolean hasArticle =
                    Set.of(language.say("sentence.with_article").split("\\|")).contains(market);
            return hasArticle ? language.say("sentence.article", language.name(market)) : language.of(market);
        }

        private String base(String base) {
            // a figure that names no base is of the year
            String yearEarlier = yearEarlier(period);
            if (isOfPeriods && !isWithin(base, yearEarlier)) {
                return language.say("sentence.base.previous_period");
            }
            String key = base.isEmpty() || isOfPeriods || base.equals(yearEarlier)
                    ? "sentence.base.year_ago"
                    : base.endsWith(".." + yearEarlier)
                            ? "sentence.base.year_ago"
                            : base.equals(monthEarlier(period))
                                    ? "sentence.base.previous_month"
                                    : "sentence.base.period";
            return language.say(key, language.periodInWords(base));
        }
    }

    private static boolean isWithin(String range, String period) {
        String[] ends = range.split("\\.\\.");
        return ends[0].compareTo(period) <= 0 && period.compareTo(ends[ends.length - 1]) <= 0;
    }

    private static String key(String flow) {
        return flow.replace('-', '_').replace("exports and import", "total");
    }

    private static String yearEarlier(String period) {
        Matcher year = Pattern.compile("\\b(\\d{4})\\b").matcher(period);
        return year.replaceAll(found -> Integer.toString(Integer.parseInt(found.group()) - 1));
    }

    private static String monthEarlier(String period) {
        Matcher month = Pattern.compile("(\\d{4})-(\\d{2})").matcher(period);
        if (!month.matches()) {
            return "";
        }
        int months = Integer.parseInt(month.group(1)) * 12 + Integer.parseInt(month.group(2)) - 2;
        return months / 12 + "-" + (months % 12 < 9 ? "0" : "") + (months % 12 + 1);
    }

    private String value(Row row, Subject subject) {
        Optional<Cell> cell =
                row.cell("value", "").or(() -> row.cell("year_to_date", "")).or(() -> row.cell("quantity", ""));
        if (cell.isEmpty()) {
            return subject.words() + ":";
        }
        if (cell.get() instanceof Cell.Missing missing) {
            return language.say("sentence.no_value", subject.words(), language.of(missing.reason()));
        }
        StringBuilder text = new StringBuilder(
                language.say("sentence.value", subject.words(), money(row.table, ((Cell.Value) cell.get()).number())));
        row.cell("record", "").ifPresent(record -> text.append(record(record, "")));
        return text.toString();
    }

    private String balance(Row row, Subject subject) {
        Cell exports = row.cell("exports", "").orElseThrow();
        Cell imports = row.cell("imports", "").orElseThrow();
        Cell balance = row.cell("balance", "").orElseThrow();
        String who = subject.reporter.isEmpty() ? "" : language.name(subject.reporter);
        String with = (subject.product.isEmpty() ? "" : language.say("sentence.in_product", subject.product))
                + (subject.market.isEmpty() ? "" : language.say("sentence.market.total", subject.market()));
        String period = language.periodInWords(subject.period);
        if (!(balance instanceof Cell.Value value)) {
            return language.say(
                    "sentence.no_balance", period, who, with, language.of(((Cell.Missing) balance).reason()));
        }
        int sign = value.number().signum();
        String key = who.isEmpty() ? "sentence.balance_of_nobody." : "sentence.balance.";
        return language.say(
                key + (sign > 0 ? "surplus" : sign < 0 ? "deficit" : "even"),
                period,
                who,
                with,
                money(row.table, value.number().abs()),
                exports instanceof Cell.Value of ? money(row.table, of.number()) : "",
                imports instanceof Cell.Value of ? money(row.table, of.number()) : "");
    }

    private String change(Row row, Subject subject, String comparison) {
        StringBuilder text = new StringBuilder();
        String base = row.base(comparison);
        row.cell("base", comparison);
        boolean isOfYearSoFar = comparison.equals("ytd") || comparison.isEmpty() && row.hasGrowth();
        Optional<Cell> soFar = isOfYearSoFar
                ? row.cell("year_to_date", comparison).or(() -> row.cell("year_to_date", ""))
                : Optional.empty();
        if (soFar.isPresent() && soFar.get() instanceof Cell.Value value) {
            text.append(language.say("sentence.so_far", money(row.table, value.number())));
        }
        Optional<Cell> before = row.cell("base_balance", comparison);
        if (before.isPresent() && before.get() instanceof Cell.Value value) {
            int sign = value.number().signum();
            text.append(language.say(
                    "sentence.balance_before." + (sign > 0 ? "surplus" : sign < 0 ? "deficit" : "even"),
                    money(row.table, value.number().abs()),
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
            text.append(pair(row.table, percent.number(), change, subject.base(base)));
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

    private String share(Row row, Subject subject) {
        StringBuilder text = new StringBuilder();
        row.cell("share", "")
                .filter(cell -> cell instanceof Cell.Value && row.isPart())
                .ifPresent(cell -> text.append(language.say("sentence.share", percent(((Cell.Value) cell).number()))));
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
    private String rest(Row row) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < row.cells.size(); i++) {
            Column column = row.table.columns().get(i);
            boolean isAside = NAMES.contains(column.name()) || ASIDE.contains(column.name());
            if (!row.told.contains(i) && !isAside) {
                String told = number(row.table, column, row.cells.get(i));
                if (!told.isEmpty()) {
                    text.append("; ")
                            .append(language.of(column.heading()))
                            .append(" ")
                            .append(told);
                }
            }
        }
        return text.toString();
    }

    /** What a sentence does without. */
    private static final Set<String> ASIDE = Set.of(
            "contribution", "share_of_change", "coverage", "rank", "of", "growth_rank", "growth_of", "turn", "base");

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
        Scale scale = style.scale().orElseGet(() -> spoken(amount));
        int decimals = style.decimals()
                .orElse(
                        scale == Scale.ONE
                                ? Math.max(
                                        0,
                                        Math.min(2, amount.stripTrailingZeros().scale()))
                                : scale.decimals);
        String number = language.number(Readable.grouped(
                scale.of(amount).setScale(decimals, RoundingMode.HALF_UP).toPlainString()));
        return (number + " " + language.of(scale.words()) + " "
                        + table.currency().orElse(""))
                .strip()
                .replace("  ", " ");
    }

    private static Scale spoken(BigDecimal amount) {
        Scale spoken = Scale.ONE;
        for (Scale scale : Scale.values()) {
            if (amount.abs().compareTo(scale.factor()) >= 0) {
                spoken = scale;
            }
        }
        return spoken;
    }
}
