package trade.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import trade.csv.NumberedRecord;
import trade.cube.Member;
import trade.layout.HeadingWord.Meaning;
import trade.message.ShellWord;
import trade.message.Text;

/**
 * A column of countries without another beside it, in a file that follows nobody's layout. Its countries are the partners of an office, or they are
 * those who report, as in tables of the World Bank: what all of them sum to is the same, what each of them means is not.
 */
public record LoneCountry(Header header, int column) {

    /** What titles and the names of files call those whom an office trades with. */
    private static final Pattern OF_PARTNERS = Pattern.compile("(?iu)(?<!\\p{L})(?:"
            + "partners?|destinations?|origins?|counterpart\\p{L}*|markets?|(?:exports?|imports?|sales|shipments|trade|trading) (?:to|from|with)(?! \\d)|(?:us|u\\.s\\.|uk|eu) (?:exports?|imports?|trade)"
            + "|đối tác|bạn hàng|thị trường|(?:xuất|nhập)(?: khẩu)? (?:sang|tới|vào|từ)|doi tac|ban hang|thi truong"
            + "|socios?|destinos?|or[ií]genes|origen|mercados?|partenaires?|destinations|partnerl[aä]nd\\p{L}*|bestimmungsl[aä]nd\\p{L}*|ursprungsl[aä]nd\\p{L}*"
            + ")(?!\\p{L})|伙伴|目的地|原产|相手|仕向");

    /** The column, if it is read as the market because its heading is a word for countries. */
    public static Optional<LoneCountry> in(Header header, Overrides overrides) {
        return header.columns().getOrDefault(Field.MARKET, List.of()).stream()
                .filter(column -> header.isPlain() && !header.says(Field.REPORTER))
                .filter(column -> !overrides.names(header.headings(), column))
                .filter(column -> PlainHeadings.word(header.headings(), column)
                        .filter(word -> word.meaning() == Meaning.COUNTRY)
                        .isPresent())
                .findFirst()
                .map(column -> new LoneCountry(header, column));
    }

    public String heading() {
        return header.headings().texts().get(column);
    }

    /**
     * Asks which they are, unless all is of one country, or something shows that they are partners: a total or other countries among them, or what
     * stands around the table.
     *
     * @return whether nothing but its being one shows it, so that the rows that follow are to be asked about
     * @throws UnreadableHeader where nothing shows it
     */
    public boolean refuseUnsaid(String title, String file, List<NumberedRecord> rows) {
        Set<String> texts = rows.stream()
                .filter(row -> row.fields().size() == header.width() && header.leavesOut(row) == null)
                .map(row -> row.fields().get(column).strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
        if (isOfPartners(title, file)) {
            return false;
        }
        refuseSeveral(texts);
        return members(texts).size() < 2;
    }

    /**
     * Asks which they are where they are several, and there is no total and no other countries among them.
     *
     * @throws UnreadableHeader where it asks
     */
    public void refuseSeveral(Set<String> texts) {
        Set<Member> members = members(texts);
        if (members.size() > 1 && members.stream().noneMatch(member -> member.isTotal() || member.isResidual())) {
            List<Text> examples = new CellTexts(texts, true)
                    .examples().stream().<Text>map(Text::verbatim).toList();
            throw UnreadableHeader.question(
                    LayoutMessage.COLUMN_MAY_SAY.with(
                            LayoutMessage.OR.joining(List.of(Field.MARKET, Field.REPORTER)),
                            heading(),
                            Text.list(examples, ", ")),
                    LayoutMessage.SAY_SIDE.with(ShellWord.quoted(heading())));
        }
    }

    private static Set<Member> members(Set<String> texts) {
        return texts.stream().map(CellTexts::member).collect(Collectors.toSet());
    }

    /** Whether something else speaks of partners, or names the country whose trade it is. */
    private boolean isOfPartners(String title, String file) {
        String words = String.join(" ", Headings.words(file));
        boolean isSaidInHeading = header.headings().texts().stream()
                .anyMatch(text -> OF_PARTNERS.matcher(text.replace('_', ' ')).find());
        return isSaidInHeading
                || OF_PARTNERS.matcher(title).find()
                || OF_PARTNERS.matcher(words).find()
                || new TitleMarkets(title, file, Optional.empty()).areAny();
    }
}
