package trade.cli;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import trade.language.Language;
import trade.language.Localizer;
import trade.message.CodeList;
import trade.reference.Markets;
import trade.render.Terminal;

/** The language of messages, which is needed before the command line is parsed, as what is wrong with that is said in it too. */
final class Tongues {

    private static final Pattern SAID = Pattern.compile("(trade|hint:|Try '|Hãy).*");

    private Tongues() {}

    /** The one asked for by an option, a variable or the configuration; English where that is none that is known. */
    static Language asked(Settings settings, String... args) {
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
        } catch (UncheckedIOException | WrongSetting unreadable) {
            // said later, when options are looked up
            tag = null;
        }
        boolean isVietnamese = tag != null && tag.toLowerCase(Locale.ROOT).equals("vi");
        return (isVietnamese ? TradeCommand.Tongue.VI : TradeCommand.Tongue.EN).language();
    }

    static Localizer localizer(Language language) {
        return language.isEnglish()
                ? Localizer.english()
                : Localizer.vietnamese((list, name) ->
                        list == CodeList.MARKETS ? Markets.known().vietnamese(name) : name);
    }

    /** Tells each message in that language. */
    static PrintStream telling(PrintStream err, Language language) {
        return language.isEnglish()
                ? new MessageStream(err)
                : new MessageStream(err) {
                    @Override
                    public void println(String line) {
                        // a line is told as a whole, so there must be no line break in it
                        String printable = Terminal.printable(line);
                        super.println(SAID.matcher(printable).matches() ? language.line(printable) : printable);
                    }
                };
    }
}
