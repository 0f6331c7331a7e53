package trade.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;

/** English word of a unit that other languages have a word for: bn, tonnes. */
enum UnitWord implements MessageKey {
    THOUSAND("thousand"),
    MILLION("million"),
    MN("mn"),
    BILLION("billion"),
    BN("bn"),
    TRILLION("trillion"),
    TON("ton"),
    TONS("tons"),
    TONNE("tonne"),
    TONNES("tonnes"),
    PER("per");

    private static final Map<String, UnitWord> WORDS =
            Arrays.stream(values()).collect(Collectors.toMap(UnitWord::toString, Function.identity()));

    private final Template template;

    UnitWord(String english) {
        template = new Template(english);
    }

    /** A unit as it is printed; its words that are none of these stand as they are. */
    static Text unit(String printed) {
        List<Text> words = Stream.of(printed.split("(?<=[ /])|(?=[ /])"))
                .map(word -> WORDS.containsKey(word) ? WORDS.get(word) : Text.verbatim(word))
                .toList();
        return Text.list(words, "");
    }

    @Override
    public Template template() {
        return template;
    }

    /** None: programs know a unit as it is printed. */
    @Override
    public String code() {
        return "";
    }

    @Override
    public String toString() {
        return template.english();
    }
}
