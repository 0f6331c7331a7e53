package trade.layout;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the lines above a table and the name of its file speak of, and nothing says for certain. */
public record TitleDoubts(Header header, String title, String file) {

    /** @throws UnreadableHeader where what stands around the table speaks of both flows, or of a country, and nothing in it says which */
    public void refuse() {
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
