package trade.cli;

import java.io.UncheckedIOException;
import java.util.Locale;
import trade.language.Localizer;
import trade.message.CodeList;
import trade.reference.Figures;
import trade.reference.Markets;
import trade.reference.Products;

/** The language of messages, which is needed before the command line is parsed, as what is wrong with that is said in it too. */
final class LanguageSelection {

    private LanguageSelection() {}

    /** The one asked for by an option, a variable or the configuration; English where that is none that is known. */
    static Localizer asked(Configuration settings, String... args) {
        String tag = null;
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                tag = args[i].substring("--lang=".length());
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                tag = args[i + 1];
            }
        }
        try {
            tag = tag == null ? settings.of("lang") : tag;
        } catch (UncheckedIOException | InvalidSetting unreadable) {
            // said later, when options are looked up
            tag = null;
        }
        boolean isVietnamese = tag != null && tag.toLowerCase(Locale.ROOT).equals("vi");
        return isVietnamese ? Localizer.vietnamese(LanguageSelection::vietnamese) : Localizer.english();
    }

    private static String vietnamese(CodeList list, String name) {
        return switch (list) {
            case MARKETS -> Markets.known().vietnamese(name);
            case PRODUCTS -> Products.vietnamese(name);
            case FORMULAS -> Figures.vietnamese(name);
        };
    }
}
