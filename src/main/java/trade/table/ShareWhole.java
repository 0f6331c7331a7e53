package trade.table;

import java.util.Locale;
import trade.message.MessageKey;
import trade.message.Template;

/** What a share is of. */
public enum ShareWhole implements MessageKey {
    /** All markets where rows are markets, all products where they are products, whichever of them are asked for. */
    ALL,
    /** What is asked for, together. */
    SELECTION,
    /** All markets and products. */
    TOTAL,
    /** All products of the market of each row. */
    MARKET,
    /** All markets of the product of each row. */
    PRODUCT;

    private final Template template = new Template(name().toLowerCase(Locale.ROOT));

    @Override
    public Template template() {
        return template;
    }

    @Override
    public String toString() {
        return template.english();
    }
}
