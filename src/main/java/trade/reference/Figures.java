package trade.reference;

import java.util.List;

/** All figures that the program computes, out of {@code figures.csv}, with their formulas and sources. */
public final class Figures {

    /**
     * One of them.
     *
     * @param vietnamese what offices in Vietnam call it
     * @param vietnameseFormula the formula in Vietnamese words
     * @param command a command line that prints it
     * @param source where the formula is from
     */
    public record FigureEntry(
            String name, String vietnamese, String formula, String vietnameseFormula, String command, String source) {}

    private Figures() {}

    public static List<FigureEntry> all() {
        return CodeTable.rows("figures.csv").stream()
                .map(row -> new FigureEntry(row[0], row[1], row[2], row[3], row[4], row[5]))
                .toList();
    }

    /** The formula in Vietnamese; itself where it is none of these. */
    public static String vietnamese(String formula) {
        return all().stream()
                .filter(figure -> figure.formula().equals(formula))
                .map(FigureEntry::vietnameseFormula)
                .findFirst()
                .orElse(formula);
    }
}
