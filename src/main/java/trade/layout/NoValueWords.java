package trade.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for numbers that are no values of trade in a period: balances, rates, shares, indices, weights, sums from January on. */
final class NoValueWords {

    private static final Pattern WORDS = Pattern.compile("(?iu)(?<!\\p{L})(?:"
            + "(?:trade )?(?:balances?|deficits?|surplus(?:es)?)|net (?:exports|imports)|growth(?: rates?)?|ind(?:ex|ices)|per ?cent|percentages?|shares? (?:of|in)"
            + "|gdp|fdi|tourist|tariffs?|cumulat(?:ive|ed)|(?:year|jan\\w*)[- _]to[- _]date|ytd|(?:metric )?ton(?:ne)?s"
            + "|cán cân|thâm hụt|thặng dư|xuất siêu|nhập siêu|xuất nhập khẩu|tăng trưởng|tốc độ tăng|tỷ trọng|chỉ số|l[uũ][yỹ] kế|cộng dồn|tấn"
            + "|saldo|balanza|d[ée]ficits?|super[áa]vits?|índice|porcentaje|acumulad[oa]|handelsbilanz|veränderung|anteil|solde|indice|croissance|cumul\\p{L}*"
            + ")(?!\\p{L})|% of|贸易差额|进出口|指数|累计|比重|增长|収支|増減");

    /** What a heading alone says as clearly. */
    private static final Pattern IN_HEADING = Pattern.compile(
            "(?iu)%|(?<!\\p{L})(?:shares?|rates?|ranks?|changes?|yoy|mom|index|kumuliert|pct|perc|unit[ _-]?(?:price|value)s?|prices? per|đơn giá|precio unitario|preço unitário)(?!\\p{L})|累計");

    /** What the name of a file says so clearly, without its accents: growth.csv may be made for growth. */
    private static final Pattern IN_FILE_NAME =
            Pattern.compile("(?<![a-z])(?:balances?|deficits?|surplus(?:es)?|superavits?|net (?:exports|imports)"
                    + "|(?:exports?|imports?|trade|market) (?:growth|shares?|ind(?:ex|ices)|prices?|volumes?)|(?:price|unit value) ind(?:ex|ices)"
                    + "|growth rates?|gdp|fdi|remittances?|tariffs?|duties|tourists?|tourism|exchange rates?|inflation|cpi|population"
                    + "|tons|tonnes|ytd|cumulative|can can(?: thuong mai)?|tham hut|thang du|xuat sieu|nhap sieu|xuat nhap khau|xnk|luy ke|ty trong|toc do tang|chi so|kieu hoi|thue quan"
                    + "|saldo|balanza|remesas|aranceles|pib|handelsbilanz|bip|zolle|solde|tarifs?)(?![a-z])");

    private NoValueWords() {}

    /** The first in the name of a file, or of a sheet. */
    static Optional<String> inFileName(String file) {
        return first(IN_FILE_NAME.matcher(String.join(" ", Headings.words(file))));
    }

    /** The first that a title speaks of. */
    static Optional<String> in(String title) {
        return first(WORDS.matcher(title));
    }

    /** The first in a heading. */
    static Optional<String> inHeading(String heading) {
        return in(heading).or(() -> first(IN_HEADING.matcher(heading)));
    }

    private static Optional<String> first(Matcher words) {
        return words.find() ? Optional.of(words.group()) : Optional.empty();
    }
}
