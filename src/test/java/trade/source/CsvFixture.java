package trade.source;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import trade.csv.DataException;
import trade.cube.Flow;
import trade.cube.NameNormalizer;
import trade.layout.DateOrder;
import trade.layout.Field;
import trade.layout.Headings;
import trade.layout.Overrides;

/** Options as they are on the command line, and what a user is told of a dataset that is refused. */
final class CsvFixture {

    private CsvFixture() {}

    /** {@code options("--decimal ,", "--columns value=usd")}; what is not said has its default. */
    static SourceOptions options(String... said) {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        Map<Field, String> given = new EnumMap<>(Field.class);
        Map<String, Set<String>> kept = new HashMap<>();
        Map<String, String> options = new HashMap<>();
        for (String option : said) {
            String[] words = option.split(" ", 2);
            String[] pair = words[1].split("=", 2);
            if (words[0].equals("--columns")) {
                columns.put(Field.valueOf(pair[0].toUpperCase(Locale.ROOT)), pair[1]);
            } else if (words[0].equals("--given")) {
                given.put(Field.valueOf(pair[0].toUpperCase(Locale.ROOT)), pair[1]);
            } else if (words[0].equals("--where")) {
                kept.put(Headings.key(pair[0]), Set.of(NameNormalizer.folded(pair[1])));
            } else {
                options.put(words[0], words[1]);
            }
        }
        return new SourceOptions(
                new Overrides(
                        columns,
                        given,
                        kept,
                        Optional.ofNullable(options.get("--scale")).map(BigDecimal::new),
                        Optional.ofNullable(options.get("--currency"))),
                Optional.ofNullable(options.get("--delimiter")).map(text -> text.charAt(0)),
                Optional.ofNullable(options.get("--decimal")).map(text -> text.charAt(0)),
                Optional.ofNullable(options.get("--dates"))
                        .map(text ->
                                DateOrder.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'))),
                Optional.ofNullable(options.get("--encoding")).map(Charset::forName),
                Optional.ofNullable(options.get("--sheet")),
                options.getOrDefault("--bad-rows", "fail").equals("skip"),
                Duplicates.Rule.valueOf(
                        options.getOrDefault("--duplicates", "fail").toUpperCase(Locale.ROOT)),
                Flow.valueOf(options.getOrDefault("--flow", "export").toUpperCase(Locale.ROOT)),
                false,
                CodeFile.none());
    }

    /** The lines that the command line prints for it: each problem with its row and a caret, then the hints. */
    static String refusal(ThrowingCallable reading) {
        DataException refused = catchThrowableOfType(DataException.class, reading);
        List<String> lines = new ArrayList<>();
        for (DataException.Problem problem : refused.problems()) {
            lines.add(problem.place() + ": " + problem.text());
            if (!problem.excerpt().isEmpty()) {
                lines.add("  " + problem.excerpt());
            }
            if (problem.caret() >= 0) {
                lines.add("  " + " ".repeat(problem.caret()) + "^");
            }
        }
        refused.hints().forEach(hint -> lines.add("hint: " + hint));
        return String.join("\n", lines) + "\n";
    }
}
