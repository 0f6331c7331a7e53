package trade.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trade.csv.CellKind;
import trade.csv.DecimalParser;
import trade.csv.NumberedRecord;
import trade.cube.Member;
import trade.reference.Products;

/**
 * Rows of totals that nobody calls so, in a file that follows nobody's layout: {@code SITC SECTION} above the sections. A row is one if it is the
 * sum of the rows beside it wherever it stands, to the last digit that is written, or nearly so in many places.
 *
 * @param rows all of the file
 */
public record SumRows(Header header, DecimalParser numbers, List<NumberedRecord> rows) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** So many digits are no sum by chance where there is one alone. */
    private static final int DIGITS_OF_ONE = 4;

    /** What is so near in so many places is a sum of parts that were revised, or written by hand. */
    private static final BigDecimal NEAR = new BigDecimal("0.005");

    private static final int MANY = 4;

    /** Two parts may make a third by chance. */
    private static final int FEWEST_PARTS = 3;

    /** The header by which rows of sums are not read, if there are any. */
    public Header withoutSums() {
        Header read = header;
        for (Field field : List.of(Field.MARKET, Field.PRODUCT)) {
            List<Integer> columns = header.columns().getOrDefault(field, List.of());
            if (header.isPlain() && columns.size() == 1 && !header.constants().containsKey(field)) {
                int column = columns.get(0);
                Set<String> sums = sums(field, column);
                if (!sums.isEmpty()) {
                    read = read.keeping(new Header.ColumnCondition(
                            column, header.headings().texts().get(column), text -> !sums.contains(text)));
                }
            }
        }
        return read;
    }

    private Set<String> sums(Field field, int column) {
        Set<String> unknown = rows.stream()
                .filter(this::isRead)
                .map(row -> row.fields().get(column).strip())
                .filter(text -> isUnknownName(field, text))
                .collect(Collectors.toCollection(TreeSet::new));
        if (unknown.isEmpty()) {
            return unknown;
        }
        List<Map<String, BigDecimal>> cells = cells(field, column);
        unknown.removeIf(text -> !isSum(text, cells));
        return unknown;
    }

    private boolean isRead(NumberedRecord row) {
        return row.fields().size() == header.width()
                && !header.isAgain(row)
                && !header.isWordsAlone(row)
                && header.leavesOut(row) == null;
    }

    /** Codes that are sums of others are of a hierarchy. */
    private static boolean isUnknownName(Field field, String text) {
        boolean isCode = text.chars().anyMatch(Character::isDigit) || text.length() < FEWEST_PARTS;
        return !isCode && member(field, text).equals(Member.part(text, text));
    }

    private static Member member(Field field, String text) {
        return field == Field.MARKET ? CellTexts.member(text) : Products.inFile(text);
    }

    /** What stands beside one another: the numbers of one period, flow and so on, each by its market or product. */
    private List<Map<String, BigDecimal>> cells(Field field, int column) {
        List<Integer> others = header.readOfRows().stream()
                .filter(other -> other != column && !header.numbers().contains(other))
                .toList();
        Map<List<String>, Map<String, BigDecimal>> cells = new LinkedHashMap<>();
        rows.stream().filter(this::isRead).forEach(row -> {
            String text = row.fields().get(column).strip();
            Member member = member(field, text);
            if (!member.isTotal() && !member.isGroup()) {
                for (ValueColumn value : header.values()) {
                    List<String> place = new ArrayList<>(others.stream()
                            .map(other -> row.fields().get(other).strip())
                            .toList());
                    place.add(Integer.toString(value.column()));
                    number(
                            row,
                            value.column(),
                            number -> cells.computeIfAbsent(place, none -> new HashMap<>())
                                    .merge(text, number, BigDecimal::add));
                }
            }
        });
        return List.copyOf(cells.values());
    }

    private void number(NumberedRecord row, int column, Consumer<BigDecimal> taker) {
        String text = row.fields().get(column).strip();
        try {
            if (IntStream.range(0, text.length()).anyMatch(at -> Character.isDigit(text.charAt(at)))) {
                taker.accept((row.kind(column) == CellKind.NUMBER ? DecimalParser.EXACT : numbers).parse(text));
            }
        } catch (DecimalParser.Unreadable noNumber) {
            // what is wrong with it is said when it is read
        }
    }

    private static boolean isSum(String text, List<Map<String, BigDecimal>> cells) {
        List<Map<String, BigDecimal>> with = cells.stream()
                .filter(here -> here.getOrDefault(text, BigDecimal.ZERO).signum() != 0)
                .toList();
        boolean isOften = with.size() > 1
                || with.stream()
                        .allMatch(here -> here.get(text).stripTrailingZeros().precision() >= DIGITS_OF_ONE);
        return !with.isEmpty() && isOften && with.stream().allMatch(here -> isSum(text, here, with.size() >= MANY));
    }

    /** Whether a number is the sum of all others, as far as their rounding lets it. */
    private static boolean isSum(String text, Map<String, BigDecimal> here, boolean isNearEnough) {
        BigDecimal difference = here.get(text);
        int parts = 0;
        BigDecimal rounding = isNearEnough ? here.get(text).abs().multiply(NEAR) : BigDecimal.ZERO;
        boolean areIntegers = here.values().stream().allMatch(number -> number.scale() <= 0);
        for (Map.Entry<String, BigDecimal> one : here.entrySet()) {
            boolean isPart = !one.getKey().equals(text) && one.getValue().signum() != 0;
            if (isPart) {
                difference = difference.subtract(one.getValue());
                parts++;
            }
            // a whole number among others with decimals is one by chance
            if (one.getValue().scale() > 0 || areIntegers) {
                rounding = rounding.add(one.getValue().ulp().multiply(HALF));
            }
        }
        return parts >= FEWEST_PARTS && difference.abs().compareTo(rounding) <= 0;
    }
}
