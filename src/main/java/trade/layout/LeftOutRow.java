package trade.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trade.csv.NumberedRecord;
import trade.cube.Flow;
import trade.message.ShellWord;

/** A row that is not read, as some of its columns hold what is not asked for. */
public record LeftOutRow(Header header, NumberedRecord row) {

    private static final Pattern CODE_OR_NAME = Pattern.compile("\\b(?:code|name|desc)\\b");

    /** What reads rows such as it; empty where they hold no values of exports or imports. */
    public Optional<String> options() {
        List<Header.ColumnCondition> against = header.kept().stream()
                .filter(column -> !header.admits(column, row.fields().get(column.column())))
                .toList();
        boolean isOfNoValues = against.stream()
                .flatMap(this::words)
                .anyMatch(text -> NoValueWords.inHeading(text).isPresent() || FlowWords.isOfQuantity(text));
        boolean mayBeOfValues = against.stream()
                .allMatch(column -> header.layout()
                        .mayBeOfValues(column.heading(), row.fields().get(column.column())));
        boolean isNamed = against.stream().allMatch(column -> !text(column).isEmpty());
        if (against.isEmpty() || isOfNoValues || !mayBeOfValues || !isNamed) {
            return Optional.empty();
        }
        Stream<String> where =
                against.stream().map(column -> "--where " + ShellWord.quoted(column.heading() + "=" + text(column)));
        boolean isFlow = against.stream()
                .anyMatch(column -> header.columns().getOrDefault(Field.FLOW, List.of()).stream()
                        .anyMatch(flow -> flow == column.column()
                                && header.layout()
                                        .flow(header.text(row, Field.FLOW))
                                        .isEmpty()));
        return isFlow
                ? flow(against)
                        .map(flow -> Stream.concat(where, Stream.of("--given flow=" + flow))
                                .collect(Collectors.joining(" ")))
                : Optional.of(where.collect(Collectors.joining(" ")));
    }

    private String text(Header.ColumnCondition column) {
        return row.fields().get(column.column()).strip();
    }

    /** What it holds in a column, and in others that are headed alike: of {@code Indicator Code} in {@code Indicator Name}. */
    private Stream<String> words(Header.ColumnCondition column) {
        Headings headings = header.headings();
        String subject = subject(column.heading());
        return IntStream.range(0, Math.min(headings.size(), row.fields().size()))
                .filter(other -> subject(headings.texts().get(other)).equals(subject))
                .mapToObj(other -> row.fields().get(other).strip());
    }

    private static String subject(String heading) {
        return CODE_OR_NAME
                .matcher(String.join(" ", Headings.words(heading)))
                .replaceAll("")
                .strip();
    }

    /** The one flow that its words speak of, where its code is of none. */
    private Optional<Flow> flow(List<Header.ColumnCondition> against) {
        Set<Flow> flows = against.stream()
                .flatMap(this::words)
                .flatMap(text -> FlowWords.mentionedIn(text).stream())
                .collect(Collectors.toSet());
        return flows.size() == 1 ? flows.stream().findFirst() : Optional.empty();
    }
}
