package trade.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A dataset such as people have, of some dialect and encoding, with or without what is wrong with some. The same for the same
 * random numbers.
 */
final class RandomCsv {

    private static final List<String> MARKETS = List.of(
            "US",
            "Japan",
            "Việt Nam",
            "Korea, Republic of",
            "Côte d'Ivoire",
            "World",
            "EU",
            "Nhật Bản",
            "Atlantis",
            "19\" Land");
    private static final List<String> PRODUCTS =
            List.of("0901", "0902", "09", "8517", "TOTAL", "Coffee, roasted", "10063011");
    private static final List<String> NOTES =
            List.of("", "plain", "with, comma", "with \"quotes\"", "two\nlines", "-", " ");

    private final Random random;
    private final char delimiter;
    private final String lineBreak;
    private final Charset encoding;
    private final boolean quotesAll;
    private final List<String> reporters;
    private final boolean hasFlow;
    private final boolean hasProduct;
    private final boolean hasNote;
    private final boolean hasCurrency;
    private final boolean isWide;
    private final char decimal;
    /** How many of a thousand rows have something wrong. */
    private final int wrong;

    private final List<String> options = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int headEnd;

    RandomCsv(Random random) {
        this.random = random;
        delimiter = of(List.of(',', ',', ';', '\t', '|'));
        lineBreak = of(List.of("\n", "\n", "\r\n", "\r"));
        encoding = of(List.of(UTF_8, UTF_8, UTF_8, Charset.forName("windows-1258"), Charset.forName("windows-1252")));
        quotesAll = random.nextInt(5) == 0;
        reporters =
                List.of(List.<String>of(), List.of("VN"), List.of("VN", "TH")).get(random.nextInt(3));
        hasFlow = random.nextBoolean();
        hasProduct = random.nextInt(4) > 0;
        hasNote = random.nextBoolean();
        hasCurrency = random.nextInt(4) == 0;
        isWide = random.nextInt(5) == 0;
        decimal = of(List.of('.', '.', ','));
        wrong = of(List.of(0, 0, 0, 2, 30));
        if (random.nextInt(3) == 0) {
            options.add("--duplicates sum");
        } else if (random.nextInt(6) == 0) {
            options.add("--duplicates last");
        }
        if (random.nextInt(4) == 0) {
            options.add("--bad-rows skip");
        }
        if (random.nextInt(8) == 0 && hasNote) {
            options.add("--where note=plain");
        }
        write(30 + random.nextInt(200));
    }

    byte[] bytes() {
        return text.toString().getBytes(encoding);
    }

    /** How many bytes hold the rows that tell what the file is like. */
    int headBytes() {
        return text.substring(0, headEnd).getBytes(encoding).length;
    }

    String[] options() {
        return options.toArray(String[]::new);
    }

    private void write(int rows) {
        text.append(random.nextInt(6) == 0 && encoding == UTF_8 ? "\ufeff" : "");
        String header = header();
        text.append(header);
        for (int row = 0; row < rows; row++) {
            headEnd = row == 25 ? text.length() : headEnd;
            boolean isWrong = random.nextInt(1000) < wrong;
            text.append(isWrong ? wrongRow(header, row) : row(row));
        }
        if (random.nextInt(4) == 0) {
            text.append(lineBreak).append("Source: customs, at some time").append(lineBreak);
        }
        if (random.nextInt(4) == 0) {
            text.setLength(text.length() - lineBreak.length());
        }
    }

    private String header() {
        List<String> names = new ArrayList<>();
        names.add(isWide ? "market" : "period");
        if (!reporters.isEmpty()) {
            names.add("reporter");
        }
        if (!isWide) {
            names.add("market");
        }
        if (hasFlow) {
            names.add("flow");
        }
        if (hasProduct) {
            names.add("product");
        }
        if (hasNote) {
            names.add("note");
        }
        if (hasCurrency) {
            names.add("currency");
        }
        names.addAll(isWide ? List.of("2023-01", "2023-02", "2022-12") : List.of("value"));
        return line(names);
    }

    /** Different cells for different numbers, mostly. */
    private String row(int number) {
        List<String> fields = new ArrayList<>();
        String market = MARKETS.get(number % MARKETS.size());
        String product = PRODUCTS.get(number / MARKETS.size() % PRODUCTS.size());
        String period = random.nextInt(900) == 0
                ? "2023-05"
                : List.of("2023-01", "2023-02", "2022-12").get(number / MARKETS.size() / PRODUCTS.size() % 3);
        fields.add(isWide ? market : period);
        if (!reporters.isEmpty()) {
            fields.add(of(reporters));
        }
        if (!isWide) {
            fields.add(market);
        }
        if (hasFlow) {
            fields.add(random.nextInt(3) > 0 ? "export" : "Import");
        }
        if (hasProduct) {
            fields.add(product);
        }
        if (hasNote) {
            fields.add(of(NOTES));
        }
        if (hasCurrency) {
            fields.add(random.nextInt(50) == 0 ? "usd" : "USD");
        }
        for (int i = 0; i < (isWide ? 3 : 1); i++) {
            fields.add(value());
        }
        return line(fields);
    }

    private String value() {
        String digits = Long.toString(random.nextLong(1, of(List.of(10L, 100_000L, 10_000_000_000L))));
        return switch (random.nextInt(40)) {
            case 0, 1, 2, 3, 4, 5, 6, 7 -> digits + decimal + random.nextInt(1000);
            case 8 -> "0";
            case 9 -> "0" + decimal + "5";
            case 10 -> "-" + digits;
            case 11 -> random.nextInt(4) == 0 ? "" : digits;
            case 12 -> random.nextInt(4) == 0 ? ".." : "00" + digits;
            case 13 -> digits + decimal + "1234567891234";
            case 14 -> digits + "12345678901234";
            case 15 -> " " + digits;
            default -> digits;
        };
    }

    private String wrongRow(String header, int number) {
        String row = row(number);
        return switch (random.nextInt(12)) {
            case 0 -> header;
            case 1 -> row.replace(delimiter, ' ');
            case 2 -> row.strip() + delimiter + "more" + lineBreak;
            case 3 -> row.replaceFirst("2", "x");
            case 4 -> row.strip() + "x" + lineBreak;
            case 5 -> row + row;
            case 6 -> lineBreak + " " + lineBreak;
            case 7 -> row.replaceFirst("[^\"" + delimiter + "]", "\"q\"q");
            case 8 -> row.replaceFirst("USD", "EUR");
            case 9 -> "A line of words alone" + lineBreak;
            case 10 -> row.strip() + delimiter + lineBreak;
            default -> row.replaceFirst("(?i)export", "exprot");
        };
    }

    private String line(List<String> fields) {
        List<String> written = new ArrayList<>();
        for (String field : fields) {
            boolean mustQuote =
                    field.indexOf(delimiter) >= 0 || field.startsWith("\"") || field.contains("\n") || quotesAll;
            written.add(mustQuote || random.nextInt(30) == 0 ? '"' + field.replace("\"", "\"\"") + '"' : field);
        }
        return String.join(String.valueOf(delimiter), written) + (random.nextInt(40) == 0 ? "\n" : lineBreak);
    }

    private <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
