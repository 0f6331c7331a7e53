package trade.source;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import trade.cube.GroupComposition;
import trade.cube.Member;
import trade.cube.NameNormalizer;
import trade.message.MessageException;
import trade.message.Text;
import trade.reference.Membership;

/**
 * Groups of the user's own: a CSV with the columns group, and market or product, a row for each member. The columns from, to, kind,
 * view and source may be there too. A product is its name or code, or a pattern of codes such as 03*.
 */
public final class GroupFile {

    private static final Map<String, String> VIETNAMESE = Map.of(
            "nhom",
            "group",
            "thi truong",
            "market",
            "nuoc",
            "market",
            "mat hang",
            "product",
            "san pham",
            "product",
            "tu",
            "from",
            "den",
            "to",
            "nguon",
            "source");

    private final Map<String, List<Membership>> markets = new LinkedHashMap<>();
    private final Map<String, List<Membership>> products = new LinkedHashMap<>();

    private final Function<String, Member> known;

    private GroupFile(Function<String, Member> known) {
        this.known = known;
    }

    /** No groups. */
    public static GroupFile none() {
        return new GroupFile(name -> Member.part(name, name));
    }

    /**
     * @param known what a market is, by its name or code
     * @throws DataException where a row is no membership
     */
    public static GroupFile read(Path file, Function<String, Member> known) throws IOException {
        GroupFile groups = new GroupFile(known);
        try (CSVReader rows = new CSVReaderBuilder(
                        new InputStreamReader(FileDataset.file(file).openText(), StandardCharsets.UTF_8.newDecoder()))
                .withCSVParser(new RFC4180Parser())
                .withVerifyReader(false)
                .withMultilineLimit(CsvRecords.LINES_OF_A_RECORD)
                .build()) {
            groups.read(rows, file.toString());
        } catch (CsvException malformed) {
            throw DataException.of(file.toString(), SourceMessage.NOT_CSV.with(malformed.getMessage()));
        } catch (CsvMalformedLineException malformed) {
            throw DataException.of(file + ":" + malformed.getLineNumber(), SourceMessage.QUOTE_NOT_CLOSED);
        } catch (CsvMultilineLimitBrokenException endless) {
            throw DataException.of(file + ":" + endless.getRow(), SourceMessage.QUOTE_NOT_CLOSED);
        } catch (CharacterCodingException notUtf8) {
            throw DataException.of(file.toString(), SourceMessage.NOT_UTF_8);
        }
        return groups;
    }

    private void read(CSVReader rows, String file) throws IOException, CsvException {
        String[] first = rows.readNext();
        List<String> header = first == null
                ? List.of()
                : Stream.of(first)
                        .map(heading -> NameNormalizer.folded(heading.replace("\ufeff", "")))
                        .map(heading -> VIETNAMESE.getOrDefault(heading, heading))
                        .toList();
        boolean isOfProducts = header.contains("product");
        if (isOfProducts && header.contains("market")) {
            throw DataException.of(file + ":1", SourceMessage.MARKETS_AND_PRODUCTS, SourceMessage.FILE_OF_THEIR_OWN);
        }
        String member = isOfProducts ? "product" : header.contains("market") ? "market" : "member";
        if (!header.contains("group") || !header.contains(member)) {
            throw DataException.of(
                    file + ":1", SourceMessage.NO_GROUP_COLUMNS.with(header.toString()), Text.verbatim("group,market"));
        }
        for (String[] row = rows.readNext(); row != null; row = rows.readNext()) {
            if (row.length == 1 && row[0].isBlank()) {
                continue;
            }
            try {
                Membership one = Membership.of(cells(header, row, member));
                check(one, isOfProducts);
                (isOfProducts ? products : markets)
                        .computeIfAbsent(one.group(), none -> new ArrayList<>())
                        .add(one);
            } catch (MessageException wrong) {
                throw DataException.of(file + ":" + rows.getLinesRead(), wrong.explanation());
            }
        }
    }

    /** @throws MessageException where the group would hide a market, or nobody knows a member */
    private void check(Membership one, boolean isOfProducts) {
        Member named = known.apply(one.group());
        if (named.isTotal() || named.isKnown() && !named.isGroup() && !named.isResidual()) {
            throw new MessageException(SourceMessage.GROUP_IS_MARKET.with(one.group()));
        }
        if (!isOfProducts && !known.apply(one.member()).isKnown()) {
            throw new MessageException(SourceMessage.UNKNOWN_MARKET.with(one.member()));
        }
    }

    private static Function<String, String> cells(List<String> header, String[] row, String member) {
        if (row.length != header.size()) {
            throw new MessageException(SourceMessage.RAGGED.with(row.length, header.size()));
        }
        return column -> {
            int at = header.indexOf(column.equals("member") ? member : column);
            return at < 0 ? "" : row[at].strip();
        };
    }

    /** The group of markets of that name; none where there is none. */
    public Optional<Member> market(String name) {
        return named(markets, name)
                .map(group -> Member.group(
                        group,
                        GroupComposition.of(() -> markets.get(group).stream()
                                .map(one -> one.stay(known))
                                .toList())));
    }

    /** The group of products of that name; none where there is none. */
    public Optional<Member> product(String name) {
        return named(products, name)
                .map(group -> Member.group(
                        group,
                        GroupComposition.ofNames(products.get(group).stream()
                                .map(Membership::member)
                                .toList())));
    }

    /** The groups of markets. */
    public List<Member> markets() {
        return markets.keySet().stream()
                .flatMap(group -> market(group).stream())
                .toList();
    }

    private static Optional<String> named(Map<String, List<Membership>> groups, String name) {
        return groups.keySet().stream()
                .filter(group -> NameNormalizer.folded(group).equals(NameNormalizer.folded(name)))
                .findFirst();
    }
}
