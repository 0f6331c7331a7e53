package trade.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import trade.language.Language;
import trade.table.Derivation;
import trade.table.Lineage;
import trade.table.Table;

/** Where the numbers of a table come from, in lines. */
final class LineageText {

    private LineageText() {}

    static void write(Table table, Lineage lineage, Language language, Writer out) throws IOException {
        out.append("\n").append(language.of("How it came about")).append("\n");
        section(
                language.of("files"),
                lineage.files().stream().map(LineageText::words).toList(),
                out);
        section(language.of("steps"), lineage.steps(), out);
        section(
                language.of("numbers"),
                Derivation.of(table).stream().map(LineageText::words).toList(),
                out);
        section(
                language.of("added up"),
                lineage.used().stream().map(LineageText::words).toList(),
                out);
        if (lineage.more() > 0) {
            out.append("    ")
                    .append(language.of("and " + lineage.more() + " more sums"))
                    .append("\n");
        }
        section(
                language.of("left out"),
                lineage.leftOut().stream().map(LineageText::words).toList(),
                out);
        section(language.of("as SQL"), lineage.sql().isEmpty() ? List.of() : List.of(lineage.sql()), out);
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
        return file.name() + ": SHA-256 " + file.sha256() + ", " + file.layout() + ", " + file.encoding() + ", in "
                + file.unit() + ", " + file.rows() + " rows";
    }

    private static String words(Derivation derivation) {
        String name = derivation.row().isEmpty() ? "" : derivation.row() + ": ";
        String numbers =
                derivation.numbers().isEmpty() ? "" : " = " + derivation.numbers() + " = " + derivation.result();
        return name + derivation.field() + " = " + derivation.formula() + numbers;
    }

    private static String words(Lineage.Sum sum) {
        String name = String.join(" ", sum.period(), sum.flow(), sum.reporter(), sum.market(), sum.product());
        return name.replace("  ", " ") + ": " + sum.value() + " (" + sum.file() + ":" + sum.lines() + ")";
    }

    private static String words(Lineage.LeftOut left) {
        return left.reason() + ": " + left.observations() + " (" + left.file() + ":" + left.lines() + ")";
    }
}
