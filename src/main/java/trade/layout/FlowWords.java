package trade.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.cube.Flow;

/** The words for flows, in cells and headings as well as in titles and the names of files. */
public final class FlowWords {

    private static final Pattern IN_TITLE =
            Pattern.compile("(?iu)(?<out>xuất khẩu|xuat khau|xuatkhau|exports?|(?<![\\p{L}\\d])[235]X(?![\\p{L}\\d]))"
                    + "|(?<in>(?<!xuất )nhập khẩu|nhap khau|nhapkhau|imports?|(?<![\\p{L}\\d])[235]N(?![\\p{L}\\d]))");

    private static final Map<String, Flow> WORDS = flowWords();

    private FlowWords() {}

    /** The flow that a cell or a heading is a word for. */
    static Optional<Flow> of(String text) {
        return Optional.ofNullable(WORDS.get(Headings.key(text)));
    }

    /** The flow that a title speaks of first. */
    public static Optional<Flow> in(String title) {
        Matcher flow = IN_TITLE.matcher(title);
        return flow.find() ? Optional.of(flow.group("out") != null ? Flow.EXPORT : Flow.IMPORT) : Optional.empty();
    }

    private static Map<String, Flow> flowWords() {
        Map<String, Flow> words = new HashMap<>();
        for (String word :
                List.of("export", "exports", "exp", "x", "xuat", "xuatkhau", "grossexport", "grossexports")) {
            words.put(word, Flow.EXPORT);
        }
        for (String word :
                List.of("import", "imports", "imp", "m", "nhap", "nhapkhau", "grossimport", "grossimports")) {
            words.put(word, Flow.IMPORT);
        }
        for (String word : List.of("reexport", "reexports", "rx", "taixuat", "taixuatkhau")) {
            words.put(word, Flow.RE_EXPORT);
        }
        for (String word : List.of("reimport", "reimports", "rm", "tainhap", "tainhapkhau")) {
            words.put(word, Flow.RE_IMPORT);
        }
        return Map.copyOf(words);
    }
}
