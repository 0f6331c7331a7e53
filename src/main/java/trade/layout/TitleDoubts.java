package trade.layout;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the lines above a table and the name of its file speak of, and nothing says for certain.
 *
 * @param alone the lines of the title that are one text, and no headings
 * @param isFlowGiven whether the user says which trade it is
 */
public record TitleDoubts(Header header, String title, String alone, String file, boolean isFlowGiven) {

    /** What numbers are that are not values of trade: balances, rates, shares, indices, weights, sums from January on. */
    private static final Pattern NO_VALUES = Pattern.compile("(?iu)(?<!\\p{L})(?:"
            + "(?:trade )?balances?|net (?:exports|imports)|growth(?: rates?)?|ind(?:ex|ices)|per ?cent|percentages?|shares? (?:of|in)"
            + "|gdp|fdi|tourist|tariffs?|cumulative|year[- ]to[- ]date|(?:metric )?ton(?:ne)?s"
            + "|cán cân|xuất nhập khẩu|tăng trưởng|tốc độ tăng|tỷ trọng|chỉ số|l[uũ][yỹ] kế|tấn"
            + "|saldo|balanza|índice|porcentaje|handelsbilanz|veränderung|anteil|solde|indice|croissance"
            + ")(?!\\p{L})|% of|贸易差额|进出口|指数|累计|比重|增长|収支|増減");

    /**
     * @throws UnreadableHeader where what stands around the table speaks of both flows, of a country or of what is no value of trade, and
     *     nothing in it says which
     */
    public void refuse() {
        Matcher noValues = NO_VALUES.matcher(alone);
        if (!isFlowGiven && header.column(Field.FLOW).isEmpty() && noValues.find()) {
            throw UnreadableHeader.question(
                    LayoutMessage.TITLE_OF_NO_VALUES.with(noValues.group()), LayoutMessage.GIVE_FLOW_OF_VALUES);
        }
        if (!header.says(Field.FLOW) && TitleWords.flows(title, file).size() > 1) {
            throw UnreadableHeader.question(LayoutMessage.TITLE_OF_BOTH, LayoutMessage.GIVE_FLOW);
        }
        Set<String> products = TitleWords.products(title, file);
        if (!header.says(Field.PRODUCT) && products.size() > 1) {
            throw UnreadableHeader.question(
                    LayoutMessage.TITLE_OF_PRODUCTS.with(new TreeSet<>(products)), LayoutMessage.GIVE_PRODUCT);
        }
        if (!header.says(Field.MARKET) && !header.says(Field.REPORTER)) {
            new TitleMarkets(title, file, Optional.empty()).unclear().ifPresent(name -> {
                throw UnreadableHeader.question(LayoutMessage.TITLE_NAMES.with(name), LayoutMessage.SAY_WHO.with(name));
            });
        }
    }
}
