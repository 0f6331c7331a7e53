package trade.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * sum of the rows beside it wherever it stands, so often and so closely that it is no chance; where a total stands beside them, it is that.
 *
 * @param rows all of the file
 */
public record SumRows(Header header, DecimalParser numbers, List<NumberedRecord> rows) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** What is further away is no sum of parts, be they revised or written by hand. */
    private static final BigDecimal NEAR = new BigDecimal("0.005");

    /** A row that is no sum passes for one as rarely as this. */
    private static final double CHANCE = 1e-6;

    /** Two parts may make a third by chance. */
    private static final int FEWEST_PARTS = 3;

    /** Stands for the published total among the names of parts. */
    private static final String TOTAL = "";

    /** What they are called, by their columns. */
    public Map<Integer, Set<String>> names() {
        Map<Integer, Set<String>> names = new TreeMap<>();
        for (Field field : List.of(Field.MARKET, Field.PRODUCT)) {
            List<Integer> columns = header.columns().getOrDefault(field, List.of());
            if (header.isPlain() && columns.size() == 1 && !header.constants().containsKey(field)) {
                Set<String> sums = sums(field, columns.get(0));
                if (!sums.isEmpty()) {
                    names.put(columns.get(0), sums);
                }
            }
        }
        return names;
    }

    /** The header by which they are not read. */
    public static Header without(Map<Integer, Set<String>> names, Header header) {
        Header read = header;
        for (Map.Entry<Integer, Set<String>> sums : names.entrySet()) {
            int column = sums.getKey();
            read = read.keeping(new Header.ColumnCondition(
                    column,
                    header.headings().texts().get(column),
                    text -> !sums.getValue().contains(text)));
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
            if (!member.isGroup()) {
                for (ValueColumn value : header.values()) {
                    List<String> place = new ArrayList<>(others.stream()
                            .map(other -> row.fields().get(other).strip())
                            .toList());
                    place.add(Integer.toString(value.column()));
                    number(
                            row,
                            value.column(),
                            number -> cells.computeIfAbsent(place, none -> new HashMap<>())
                                    .merge(member.isTotal() ? TOTAL : text, number, BigDecimal::add));
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
        double chance = 1;
        for (Map<String, BigDecimal> here : cells) {
            if (here.getOrDefault(text, BigDecimal.ZERO).signum() != 0) {
                chance *= chance(text, here);
            }
        }
        return chance < CHANCE;
    }

    /** How likely a number is as near to the sum of all others as it is; infinite where it is none, be it of many or few digits. */
    private static double chance(String text, Map<String, BigDecimal> here) {
        BigDecimal number = here.get(text);
        BigDecimal difference = number;
        int parts = 0;
        BigDecimal rounding = BigDecimal.ZERO;
        boolean areIntegers = here.values().stream().allMatch(one -> one.scale() <= 0);
        for (Map.Entry<String, BigDecimal> one : here.entrySet()) {
            boolean isTotal = one.getKey().equals(TOTAL);
            boolean isPart =
                    !isTotal && !one.getKey().equals(text) && one.getValue().signum() != 0;
            if (isPart) {
                difference = difference.subtract(one.getValue());
                parts++;
            }
            // a whole number among others with decimals is one by chance
            if (!isTotal && (one.getValue().scale() > 0 || areIntegers)) {
                rounding = rounding.add(one.getValue().ulp().multiply(HALF));
            }
        }
        BigDecimal near = rounding.max(number.abs().multiply(NEAR));
        BigDecimal total = here.getOrDefault(TOTAL, number);
        boolean isOfTotal = total.subtract(number).abs().compareTo(near) <= 0;
        if (parts < FEWEST_PARTS || difference.abs().compareTo(near) > 0 || !isOfTotal) {
            return Double.POSITIVE_INFINITY;
        }
        double width =
                2 * difference.abs().max(rounding).doubleValue() + number.ulp().doubleValue();
        return Math.min(1, width / number.abs().doubleValue());
    }
}
