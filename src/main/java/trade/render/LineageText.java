package trade.render;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.language.Language;
import trade.table.Derivation;
import trade.table.Lineage;
import trade.table.Table;

/** Where the numbers of a table come from, in lines. */
public final class LineageText {

    private static final String TOTAL = "TOTAL";

    private LineageText() {}

    /** For formats that have no room for it. */
    public static List<String> of(Table table, Language language) {
        Table printable = table.mapTexts(Terminal::printable);
        StringWriter lines = new StringWriter();
        try {
            write(printable, printable.lineage().orElseThrow(), language, lines);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines.toString().strip().lines().toList();
    }

    static void write(Table table, Lineage lineage, Language language, Writer out) throws IOException {
        out.append("\n").append(language.of("How it came about")).append("\n");
        section(
                language.of("files"),
                lineage.files().stream().map(file -> language.of(words(file))).toList(),
                out);
        section(language.of("steps"), lineage.steps(), out);
        section(
                language.of("numbers"),
                Derivation.of(table).stream()
                        .map(derivation -> words(derivation, language))
                        .toList(),
                out);
        section(
                language.of("added up"),
                lineage.used().stream().map(sum -> words(sum, language)).toList(),
                out);
        if (lineage.more() > 0) {
            out.append("    ")
                    .append(language.of("and " + lineage.more() + " more sums"))
                    .append("\n");
        }
        section(
                language.of("left out"),
                lineage.leftOut().stream().map(left -> words(left, language)).toList(),
                out);
        section(
                language.of("as SQL, of the observations that were read"),
                lineage.sql().isEmpty() ? List.of() : List.of(lineage.sql()),
                out);
        section(language.of("as SQL, as it was sent"), lineage.sent(), out);
    }

    private static void section(String heading, List<String> lines, Writer out) throws IOException {
        if (!lines.isEmpty()) {
            out.append("  ").append(heading).append('\n');
        }
        for (String line : lines) {
            out.append("    ").append(line).append('\n');
        }
    }

    private static String words(Lineage.File file) {
        String bytes = file.sha256().isEmpty() ? "" : "SHA-256 " + file.sha256() + ", ";
        return file.name() + ": " + bytes + file.layout() + ", " + file.encoding() + ", in " + file.unit() + ", "
                + file.rows() + " rows";
    }

    private static String words(Derivation derivation, Language language) {
        String name = derivation.row().isEmpty() ? "" : derivation.row() + ": ";
        String numbers = derivation.numbers().isEmpty()
                ? ""
                : " = " + language.marks(derivation.numbers()) + " = " + language.marks(derivation.result());
        return name + language.field(derivation.field()) + " = " + language.formula(derivation.formula()) + numbers;
    }

    private static String words(Lineage.Sum sum, Language language) {
        String name = language.period(sum.period()) + " "
                + Stream.of(sum.flow(), sum.reporter(), sum.market())
                        .map(language::of)
                        .collect(Collectors.joining(" "));
        String product = sum.product().equals(TOTAL) ? language.of(TOTAL) : sum.product();
        return (name + " " + product).replace("  ", " ") + ": " + language.marks(sum.value()) + " (" + sum.file() + ":"
                + lines(sum.lines(), language) + ")";
    }

    private static String words(Lineage.LeftOut left, Language language) {
        return left.reason() + ": " + left.observations() + " (" + left.file() + ":" + lines(left.lines(), language)
                + ")";
    }

    /** Numbers of lines look like years. */
    private static String lines(String lines, Language language) {
        return lines.contains(" and ") ? language.of(lines) : lines;
    }
}
