package trade.layout.office;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trade.cube.Measure;
import trade.layout.Header;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.Overrides;
import trade.layout.PeriodHeadings;
import trade.layout.PlainHeadings;
import trade.layout.PlainLayouts;
import trade.layout.UnreadableHeader;
import trade.message.Text;

/** Which of all layouts that are known a header has. */
public final class Layouts {

    private Layouts() {}

    private static LayoutIndex offices;

    /** Read when a header may be an office's. */
    private static synchronized LayoutIndex offices() {
        if (offices == null) {
            offices = LayoutIndex.read();
        }
        return offices;
    }

    /** All of them: those headed in plain words, and those of offices by name. */
    public static List<Layout> all() {
        return Stream.concat(
                        Stream.of(PlainLayouts.LONG, PlainLayouts.WIDE),
                        offices().layouts().stream()
                                .sorted(Comparator.comparing(
                                        layout -> layout.name().toString(), String.CASE_INSENSITIVE_ORDER)))
                .toList();
    }

    /** Whether a file with these headings has one. */
    public static boolean areKnown(Headings headings, Overrides overrides) {
        return !ofOffices(headings).isEmpty()
                || ofPlainWords(headings, overrides).isPresent();
    }

    /**
     * The layout of a file with these headings; empty where it has none.
     *
     * @throws UnreadableHeader when they are those of two offices alike
     */
    public static Optional<Layout> of(Headings headings, Overrides overrides) {
        List<Layout> offices = ofOffices(headings);
        if (offices.size() > 1) {
            List<Text> names = offices.stream().map(Layout::name).toList();
            throw new UnreadableHeader(
                    OfficeMessage.OF_SEVERAL_LAYOUTS.with(Text.list(names, "; ")), OfficeMessage.HEAD_PLAINLY);
        }
        return offices.stream().findFirst().or(() -> ofPlainWords(headings, overrides));
    }

    private static List<Layout> ofOffices(Headings headings) {
        return PlainHeadings.arePlain(headings) ? List.of() : offices().recognising(headings);
    }

    private static Optional<Layout> ofPlainWords(Headings headings, Overrides overrides) {
        return isLong(headings, overrides)
                ? Optional.of(PlainLayouts.LONG)
                : PeriodHeadings.byPeriod(headings).size() > 1 ? Optional.of(PlainLayouts.WIDE) : Optional.empty();
    }

    /** How many headings mean something to people, to tell a header from what stands around it. */
    public static long known(Headings headings) {
        long words = IntStream.range(0, headings.size())
                .filter(column -> PlainHeadings.isCalled(headings, column))
                .count();
        return words == headings.size()
                ? words
                : words + PeriodHeadings.byPeriod(headings).size();
    }

    private static boolean isLong(Headings headings, Overrides overrides) {
        try {
            Header.of(PlainLayouts.LONG, headings, Measure.VALUE, overrides, "", "");
            return true;
        } catch (UnreadableHeader unreadable) {
            return unreadable.isAmbiguous() || unreadable.isQuestion();
        }
    }
}
