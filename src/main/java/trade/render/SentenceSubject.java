package trade.render;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.language.Language;

/** Whose trade, of what, with whom and when. */
final class SentenceSubject {

    private static final int NAMED = 6;

    private final Language language;
    private final String period;
    private final String reporter;
    private final String product;
    private final String market;
    private final String flow;

    /** Whether each row has a period and a base of its own. */
    private final boolean isOfPeriods;

    SentenceSubject(SentenceRow row, Language language) {
        this.language = language;
        isOfPeriods = !row.table().context().containsKey("period");
        period = row.name("period");
        reporter = together(row, "reporter");
        product = together(row, "product");
        market = together(row, "market");
        String said = row.name("flow");
        flow = said.isEmpty() ? "total" : said.endsWith("s") ? said.substring(0, said.length() - 1) : said;
    }

    private String together(SentenceRow row, String dimension) {
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

    /** In words; empty where nobody says it. */
    String reporter() {
        return reporter.isEmpty() ? "" : language.of(reporter);
    }

    String product() {
        return product;
    }

    boolean hasMarket() {
        return !market.isEmpty();
    }

    String period() {
        return language.periodInWords(period);
    }

    String words() {
        return language.say(
                "sentence.subject",
                reporter.isEmpty() ? "" : language.say("sentence.of_reporter", language.name(reporter)),
                language.say("sentence.flow." + key(flow)),
                product.isEmpty() ? "" : language.say("sentence.of_product", product),
                market.isEmpty() ? "" : language.say("sentence.market." + key(flow), market()),
                language.periodInWords(period));
    }

    boolean isOfPeriods() {
        return isOfPeriods;
    }

    /** What the shares of a row are of: what all rows are of. */
    String whole(SentenceRow row) {
        String ofProduct = row.table().context().getOrDefault("product", "TOTAL");
        String withMarket = row.table().context().getOrDefault("market", "World");
        return language.say("sentence.flow." + key(flow))
                + (ofProduct.equals("TOTAL") ? "" : language.say("sentence.of_product", ofProduct))
                + (withMarket.equals("World")
                        ? ""
                        : language.say("sentence.market." + key(flow), language.of(withMarket)));
    }

    String market() {
        boolean hasArticle =
                Set.of(language.say("sentence.with_article").split("\\|")).contains(market);
        return hasArticle ? language.say("sentence.article", language.name(market)) : language.of(market);
    }

    String base(String base) {
        // a figure that names no base is of the year
        String yearEarlier = yearEarlier(period);
        if (isOfPeriods && !isWithin(base, yearEarlier)) {
            return language.say("sentence.base.previous_period");
        }
        if (period.matches("\\d{4}") && (base.isEmpty() || base.equals(yearEarlier))) {
            return language.say("sentence.base.previous_year");
        }
        boolean isYearAgo =
                base.isEmpty() || isOfPeriods || base.equals(yearEarlier) || base.endsWith(".." + yearEarlier);
        String key = isYearAgo
                ? "sentence.base.year_ago"
                : base.equals(monthEarlier(period)) ? "sentence.base.previous_month" : "sentence.base.period";
        return language.say(key, language.periodInWords(base));
    }

    private static boolean isWithin(String range, String period) {
        String[] ends = range.split("\\.\\.");
        return ends[0].compareTo(period) <= 0 && period.compareTo(ends[ends.length - 1]) <= 0;
    }

    static String key(String flow) {
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
}
