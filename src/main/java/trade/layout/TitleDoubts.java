package trade.layout;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import trade.cube.Measure;
import trade.message.ShellWord;

/**
 * What the lines above a table and the name of its file speak of, and nothing says for certain.
 *
 * @param alone the lines of the title that are one text, and no headings
 * @param sheet its name; empty where there is none
 * @param isFlowGiven whether the user says which trade it is
 */
public record TitleDoubts(Header header, String title, String alone, String sheet, String file, boolean isFlowGiven) {

    /**
     * @throws UnreadableHeader where what stands around the table speaks of both flows, of a country or of what is no value of trade, and
     *     nothing in it says which
     */
    public void refuse() {
        boolean areValues = header.values().stream().anyMatch(value -> value.measure() == Measure.VALUE);
        if (areValues && !isFlowGiven && header.column(Field.FLOW).isEmpty()) {
            refuse(NoValueWords.in(alone), LayoutMessage.TITLE_OF_NO_VALUES);
            refuse(NoValueWords.inFileName(sheet), LayoutMessage.SHEET_OF_NO_VALUES);
            if (TitleWords.flows(title, "").isEmpty()) {
                refuse(NoValueWords.inFileName(file), LayoutMessage.NAME_OF_NO_VALUES);
            }
        }
        if (!header.says(Field.FLOW) && TitleWords.flows(title, file).size() > 1) {
            throw UnreadableHeader.question(LayoutMessage.TITLE_OF_BOTH, LayoutMessage.GIVE_FLOW);
        }
        Set<String> products = TitleWords.products(title, file);
        if (!header.says(Field.PRODUCT) && products.size() > 1) {
            throw UnreadableHeader.question(
                    LayoutMessage.TITLE_OF_PRODUCTS.with(new TreeSet<>(products)), LayoutMessage.GIVE_PRODUCT);
        }
        refuseTitleMarkets();
    }

    private static void refuse(Optional<String> noValues, LayoutMessage question) {
        noValues.ifPresent(word -> {
            throw UnreadableHeader.question(question.with(word), LayoutMessage.GIVE_FLOW_OF_VALUES);
        });
    }

    private void refuseTitleMarkets() {
        if (!header.says(Field.MARKET) && !header.says(Field.REPORTER)) {
            new TitleMarkets(title, file, Optional.empty()).unclear().ifPresent(name -> {
                throw UnreadableHeader.question(
                        LayoutMessage.TITLE_NAMES.with(name), LayoutMessage.SAY_WHO.with(ShellWord.of(name)));
            });
        }
    }
}
