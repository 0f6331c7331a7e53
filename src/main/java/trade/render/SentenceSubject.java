package trade.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.message.MessageKey;
import trade.message.Text;
import trade.message.TimeSpan;
import trade.table.ShareWhole;

/** Whose trade, of what, with whom and when. */
final class SentenceSubject {

    private static final int NAMED = 6;

    /** The names that have an article in English. */
    private static final Set<String> WITH_ARTICLE = Set.of(
            "United States",
            "United Kingdom",
            "Netherlands",
            "Philippines",
            "United Arab Emirates",
            "EU",
            "Bahamas",
            "Gambia",
            "Maldives",
            "Dominican Republic",
            "Central African Republic");

    private static final Map<Dimension, SentenceMessage> LISTED = Map.of(
            Dimension.REPORTER, SentenceMessage.REPORTERS_LISTED,
            Dimension.MARKET, SentenceMessage.MARKETS_LISTED,
            Dimension.PRODUCT, SentenceMessage.PRODUCTS_LISTED);

    private final Optional<TimeSpan> period;
    private final Text reporter;
    private final Text product;
    private final Text market;
    private final Text flow;

    /** Whether each row has a period and a base of its own. */
    private final boolean isOfPeriods;

    SentenceSubject(SentenceRow row) {
        isOfPeriods = !row.table().context().containsKey(Dimension.PERIOD.toString());
        period = row.period();
        Text ofMarkets = member(row, Dimension.MARKET);
        Text markets = ofMarkets.isEmpty() ? row.listedMarkets() : ofMarkets;
        Text products = member(row, Dimension.PRODUCT);
        reporter = spoken(member(row, Dimension.REPORTER), Dimension.REPORTER);
        product = markets instanceof Text.Items
                ? spoken(products, Dimension.PRODUCT)
                : together(row, products, Dimension.PRODUCT);
        market = together(row, markets, Dimension.MARKET);
        flow = row.label(Dimension.FLOW);
    }

    private static Text member(SentenceRow row, Dimension dimension) {
        Text label = row.name(dimension);
        return row.isPart() ? label : row.ofWhole(dimension);
    }

    /** The same, or of a total that all of them make it. */
    private static Text together(SentenceRow row, Text members, Dimension dimension) {
        boolean areNamed = members instanceof Text.Items items && items.items().size() <= NAMED;
        Text spoken = spoken(members, dimension);
        return areNamed && !row.isPart() ? SentenceMessage.TOGETHER.with(spoken) : spoken;
    }

    /** One member, or several: the United States, China and Japan. */
    private static Text spoken(Text members, Dimension dimension) {
        if (!(members instanceof Text.Items items)) {
            return withArticle(members);
        }
        int last = items.items().size() - 1;
        if (last >= NAMED) {
            return LISTED.get(dimension).with(last + 1);
        }
        List<Text> names =
                items.items().stream().map(SentenceSubject::withArticle).toList();
        return SentenceMessage.AND.with(Text.list(names.subList(0, last)), names.get(last));
    }

    /** Empty where nobody says it. */
    Text reporter() {
        return reporter;
    }

    Text product() {
        return product;
    }

    Text period() {
        return period.<Text>map(span -> span).orElse(Text.NONE);
    }

    /** exports, or trade where it is of both flows. */
    private MessageKey flowName() {
        return flow().map(Flow::plural)
                .orElse(flow.code().equals("balance") ? SentenceMessage.TRADE_BALANCE : SentenceMessage.TRADE);
    }

    private Optional<Flow> flow() {
        return Stream.of(Flow.values())
                .filter(one -> flow.equals(one) || flow.equals(one.plural()))
                .findFirst();
    }

    Text words() {
        return SentenceMessage.SUBJECT.with(trade(reporter, flow(), flowName(), product, market), period());
    }

    boolean isOfPeriods() {
        return isOfPeriods;
    }

    /** What the share of a row is of: exports to the United States. */
    Text whole(SentenceRow row) {
        Text ofProduct = row.shareWhole().equals(Optional.of(ShareWhole.PRODUCT))
                ? product
                : spoken(row.ofWhole(Dimension.PRODUCT), Dimension.PRODUCT);
        Text withMarket = row.shareWhole().equals(Optional.of(ShareWhole.MARKET))
                ? market
                : spoken(row.ofWhole(Dimension.MARKET), Dimension.MARKET);
        Text ofReporters =
                row.has(Dimension.REPORTER) ? spoken(row.ofTotal(Dimension.REPORTER), Dimension.REPORTER) : Text.NONE;
        return row.has(Dimension.FLOW)
                ? trade(ofReporters, Optional.empty(), SentenceMessage.TOTAL_TRADE, ofProduct, withMarket)
                : trade(ofReporters, flow(), flowName(), ofProduct, withMarket);
    }

    /** Vietnam's exports of coffee to the United States. */
    private static Text trade(Text reporters, Optional<Flow> flow, MessageKey flowName, Text products, Text markets) {
        SentenceMessage preposition = flow.map(
                        one -> one.isOutward() ? SentenceMessage.TO_MARKET : SentenceMessage.FROM_MARKET)
                .orElse(SentenceMessage.WITH_MARKET);
        return SentenceMessage.TRADE_OF.with(
                clause(SentenceMessage.OF_REPORTER, reporters),
                flowName,
                clause(SentenceMessage.OF_PRODUCT, products),
                clause(preposition, markets));
    }

    private static Text clause(SentenceMessage words, Text name) {
        return name.isEmpty() ? name : words.with(name);
    }

    /** What a balance is with and of. */
    Text ofBalance() {
        return Text.list(
                List.of(clause(SentenceMessage.IN_PRODUCT, product), clause(SentenceMessage.WITH_MARKET, market)), "");
    }

    private static Text withArticle(Text name) {
        return SentenceTotal.isListed(name) || name instanceof Text.Name known && WITH_ARTICLE.contains(known.name())
                ? SentenceMessage.THE.with(name)
                : name;
    }

    /** What a change is on; a figure that names no base is of the year. */
    Text base(Optional<TimeSpan> base) {
        if (period.isEmpty()) {
            return SentenceMessage.YEAR_AGO;
        }
        TimeSpan now = period.get();
        boolean isYearAgo =
                base.isEmpty() || base.get().lastHalfMonth() == now.lastHalfMonth() - TimeSpan.HALF_MONTHS_OF_YEAR;
        if (isYearAgo) {
            boolean isOfYears = now.halfMonthsOfPeriod() == TimeSpan.HALF_MONTHS_OF_YEAR && now.isOnePeriod();
            return isOfYears ? SentenceMessage.PREVIOUS_YEAR : SentenceMessage.YEAR_AGO;
        }
        boolean isMonthAgo = now.halfMonthsOfPeriod() == 2
                && now.isOnePeriod()
                && base.get().isOnePeriod()
                && base.get().lastHalfMonth() == now.lastHalfMonth() - 2;
        return isMonthAgo ? SentenceMessage.PREVIOUS_MONTH : base.get();
    }
}
