package trade.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import trade.csv.NumberedRecord;
import trade.cube.Flow;
import trade.message.ShellWord;
import trade.message.Text;

/**
 * The column of flows in a file that follows nobody's layout: totals and balances among flows are left out, and codes that are no words are asked about.
 *
 * @param rows some of them
 */
public record FlowColumn(Header header, List<NumberedRecord> rows) {

    /** A number, or whether a row is of the flow that the heading speaks of. */
    private static final Pattern CODE = Pattern.compile("(?i)\\d+|true|false|yes|no|[ynft]");

    /**
     * The header by which rows of totals and balances are not read, if there are any.
     *
     * @throws UnreadableHeader where flows are codes of nobody knows what
     */
    public Header settled() {
        List<Integer> columns = header.columns().getOrDefault(Field.FLOW, List.of());
        if (!header.isPlain() || columns.isEmpty()) {
            return header;
        }
        int column = columns.get(0);
        TreeSet<String> texts = new TreeSet<>();
        rows.stream()
                .filter(row -> row.fields().size() == header.width() && header.leavesOut(row) == null)
                .map(row -> row.fields().get(column).strip())
                .forEach(texts::add);
        texts.remove("");
        String heading = header.headings().texts().get(column);
        if (!texts.isEmpty()
                && texts.stream().allMatch(text -> CODE.matcher(text).matches())) {
            boolean isExportLast = FlowWords.mentionedIn(heading).equals(Set.of(Flow.EXPORT));
            String first = isExportLast ? texts.last() : texts.first();
            throw UnreadableHeader.question(
                    LayoutMessage.CODES_OF_FLOWS.with(
                            heading,
                            Text.list(texts.stream().map(Text::verbatim).toList(), ", ")),
                    LayoutMessage.SAY_FLOW_OF_CODE.with(ShellWord.quoted(heading + "=" + first)));
        }
        return texts.stream().anyMatch(FlowWords::isSum)
                ? header.keeping(noSums(header).orElseThrow())
                : header;
    }

    /** The column, where each flow stands once above rows that leave it empty, as in reports: it is of those too. */
    public Optional<Integer> standingOnce() {
        Optional<Integer> column = header.columns().getOrDefault(Field.FLOW, List.of()).stream()
                .filter(one -> header.isPlain())
                .findFirst();
        List<String> texts = rows.stream()
                .filter(row -> column.isPresent() && row.fields().size() == header.width())
                .map(row -> row.fields().get(column.get()).strip())
                .toList();
        List<String> flows = texts.stream().filter(text -> !text.isEmpty()).toList();
        boolean isOnce = flows.size() > 1 && Set.copyOf(flows).size() == flows.size();
        return column.filter(
                one -> isOnce && flows.size() < texts.size() && !texts.get(0).isEmpty());
    }

    /** That a row is none of a total or a balance of flows; empty where no column of nobody's layout says flows. */
    public static Optional<Header.ColumnCondition> noSums(Header header) {
        return header.columns().getOrDefault(Field.FLOW, List.of()).stream()
                .filter(column -> header.isPlain())
                .map(column -> new Header.ColumnCondition(
                        column, header.headings().name(column), text -> !FlowWords.isSum(text)))
                .findFirst();
    }
}
