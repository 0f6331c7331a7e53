package trade.render;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.language.Localizer;
import trade.message.Text;
import trade.table.Derivation;
import trade.table.Lineage;
import trade.table.Table;

/** Where the numbers of a table come from, in lines. */
public final class LineageText {

    private final Table table;
    private final Lineage lineage;
    private final Style style;

    private LineageText(Table table, Lineage lineage, Style style) {
        this.table = table;
        this.lineage = lineage;
        this.style = style;
    }

    /** For formats that have no room for it. */
    public static List<String> of(Table table, Localizer localizer) {
        Style plain = new Style(Optional.empty(), OptionalInt.empty(), false, 0, localizer);
        StringWriter lines = new StringWriter();
        try {
            write(table, plain, lines);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines.toString().strip().lines().toList();
    }

    static void write(Table table, Style style, Writer out) throws IOException {
        new LineageText(table, table.lineage().orElseThrow(), style).write(out);
    }

    private void write(Writer out) throws IOException {
        out.append("\n").append(style.text(RenderMessage.HOW_IT_CAME_ABOUT)).append("\n");
        section(RenderMessage.FILES, lineage.files().stream().map(this::words), out);
        section(RenderMessage.STEPS, lineage.steps().stream().map(style::text), out);
        section(RenderMessage.NUMBERS, Derivation.of(table).stream().map(this::words), out);
        section(RenderMessage.ADDED_UP, lineage.used().stream().map(this::words), out);
        if (lineage.more() > 0) {
            line(style.text(RenderMessage.MORE_SUMS.with(lineage.more())), out);
        }
        section(RenderMessage.LEFT_OUT, lineage.leftOut().stream().map(this::words), out);
        section(
                RenderMessage.AS_SQL,
                Stream.of(lineage.sql()).filter(sql -> !sql.isEmpty()).map(Terminal::printable),
                out);
        section(RenderMessage.AS_SENT, lineage.sent().stream().map(Terminal::printable), out);
    }

    private void section(RenderMessage heading, Stream<String> lines, Writer out) throws IOException {
        List<String> all = lines.toList();
        if (!all.isEmpty()) {
            out.append("  ").append(style.text(heading)).append('\n');
        }
        for (String line : all) {
            line(line, out);
        }
    }

    private static void line(String line, Writer out) throws IOException {
        out.append("    ").append(line).append('\n');
    }

    private String words(Lineage.LineageFile file) {
        return style.text(
                file.sha256().isEmpty()
                        ? RenderMessage.TABLE.with(
                                file.name(), file.layout(), file.encoding(), file.unit(), file.rows())
                        : RenderMessage.FILE.with(
                                file.name(), file.sha256(), file.layout(), file.encoding(), file.unit(), file.rows()));
    }

    private String words(Derivation derivation) {
        String name = derivation.row().isEmpty() ? "" : style.label(derivation.row()) + ": ";
        String numbers = derivation.numbers().isEmpty()
                ? ""
                : " = " + number(derivation.numbers()) + " = " + number(derivation.result());
        return name + style.label(derivation.field()) + " = " + style.label(derivation.formula()) + numbers;
    }

    private String words(Lineage.LineageSum sum) {
        List<Text> names = new ArrayList<>(List.of(sum.period(), sum.flow()));
        names.addAll(List.of(sum.reporter(), sum.market(), sum.product()));
        return names.stream().filter(name -> !name.isEmpty()).map(style::label).collect(Collectors.joining(" ")) + ": "
                + number(sum.value()) + place(sum.file(), sum.lines());
    }

    private String words(Lineage.LeftOut left) {
        return style.text(left.reason()) + ": " + left.observations() + place(left.file(), left.lines());
    }

    private String place(String file, Text lines) {
        return " (" + Terminal.printable(file) + ":" + style.text(lines) + ")";
    }

    /** Exact, and so not grouped. */
    private String number(String english) {
        return style.localizer().number(english);
    }
}
