import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes a file of made-up trade figures to standard output, the same bytes for the same arguments:
 *
 * <pre>java Generate.java plain|quoted|wide|cells|comtrade|baci [SIZE, such as 100m or 1g] [markets.csv] > FILE</pre>
 *
 * Periods come in order, as offices publish them; the rows of one period do not, so that nobody gains by runs of one partner. No
 * cell (period, partner, flow, product) comes twice. Values are skewed like trade (log-normal, median about a million), and each
 * tenth has two decimals, so that sums in floating point and exact ones can be told apart.
 */
final class Generate {

    /** Two hundred ISO codes. NA is Namibia, which half of the world's programs take for a missing value. */
    private static final String[] PARTNERS = ("AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA"
                    + " CD CF CG CH CI CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FO FR GA GB GD GE GH GI"
                    + " GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KR KW KY KZ LA LB"
                    + " LC LK LR LS LT LU LV LY MA MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NZ OM"
                    + " PA PE PF PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG"
                    + " TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VC VE VU WS YE ZA ZM ZW")
            .split(" ");

    private static final String[] FLOWS = {"export", "import"};
    private static final String[] GOODS = {"Telephones", "Coffee", "Footwear", "Machinery", "Shrimps", "Garments", "Furniture", "Steel"};
    private static final String[] QUALITIES = {"fresh", "\"\"smart\"\"", "not knitted", "of plastics", "frozen", "whether or not roasted"};

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private final byte[] buffer = new byte[1 << 20];
    private final SplittableRandom random = new SplittableRandom(2024);
    private int filled;

    public static void main(String[] arguments) throws IOException {
        String variant = arguments[0];
        long size = arguments.length > 1 ? bytes(arguments[1]) : 0;
        Generate generate = new Generate();
        switch (variant) {
            case "plain" -> generate.rows("", size / 34, months(size));
            case "quoted" -> generate.rows("description,", size / 80, months(size));
            case "wide" -> generate.wide(size, months(size));
            case "cells" -> generate.rows("", 5_000_000, 1);
            case "comtrade" -> generate.comtrade(size / 243, markets(arguments[2]));
            case "baci" -> generate.baci(size / 31, markets(arguments[2]));
            default -> throw new IllegalArgumentException(variant);
        }
        generate.flush();
    }

    private static long bytes(String size) {
        int shift = 10 * (" kmg".indexOf(size.charAt(size.length() - 1)));
        return Long.parseLong(size.replaceAll("[kmg]$", "")) << Math.max(shift, 0);
    }

    /** More trade is more detail and more years, not two centuries of it. */
    private static int months(long size) {
        return size < 50 << 20 ? 24 : size < 500 << 20 ? 60 : size < 5L << 30 ? 120 : 240;
    }

    private void rows(String description, long rows, int months) throws IOException {
        write("period,reporter,partner,flow,product," + description + "value_usd\n");
        int flows = months == 1 ? 1 : FLOWS.length;
        int perMonth = (int) (rows / months);
        byte[][] products = products(perMonth, flows, !description.isEmpty());
        for (int month = 0; month < months; month++) {
            byte[][] heads = new byte[PARTNERS.length * flows][];
            for (int head = 0; head < heads.length; head++) {
                heads[head] = ascii(period(month, months) + ",VN," + PARTNERS[head / flows] + "," + FLOWS[head % flows] + ",");
            }
            Shuffle cells = new Shuffle(heads.length * products.length, month);
            for (int row = 0; row < perMonth; row++) {
                int cell = cells.next();
                write(heads[cell % heads.length]);
                write(products[cell / heads.length]);
                value();
                write('\n');
            }
        }
    }

    /** A row has a cell for each month, of which each tenth is empty. */
    private void wide(long size, int months) throws IOException {
        StringBuilder header = new StringBuilder("reporter,partner,flow,product");
        for (int month = 0; month < months; month++) {
            header.append(',').append(period(month, months));
        }
        write(header + "\n");
        int rows = (int) (size / (17 + months * 7L));
        byte[][] products = products(rows, FLOWS.length, false);
        int heads = PARTNERS.length * FLOWS.length;
        Shuffle cells = new Shuffle(heads * products.length, 0);
        for (int row = 0; row < rows; row++) {
            int cell = cells.next();
            int head = cell % heads;
            write(ascii("VN," + PARTNERS[head / FLOWS.length] + "," + FLOWS[head % FLOWS.length] + ","));
            write(products[cell / heads]);
            for (int month = 0; month < months; month++) {
                if (month > 0) {
                    write(',');
                }
                if (random.nextInt(10) > 0) {
                    value();
                }
            }
            write('\n');
        }
    }

    /** A year of each partner and flow, as UN Comtrade gives it: 47 columns. */
    private void comtrade(long rows, List<String[]> partners) throws IOException {
        write("typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,"
                + "partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,"
                + "classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,"
                + "mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,"
                + "isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,"
                + "legacyEstimationFlag,isReported,isAggregate\n");
        int years = 4;
        int perYear = (int) (rows / years);
        byte[][] products = products(perYear, FLOWS.length, true);
        int heads = partners.size() * FLOWS.length;
        for (int year = 2025 - years; year < 2025; year++) {
            Shuffle cells = new Shuffle(heads * products.length, year);
            for (int row = 0; row < perYear; row++) {
                int cell = cells.next();
                String[] partner = partners.get(cell % heads / FLOWS.length);
                boolean isExport = cell % FLOWS.length == 0;
                write("C,A," + year + "0101," + year + ",52," + year + ",704,VNM,Viet Nam," + (isExport ? "X,Export," : "M,Import,")
                        + Integer.parseInt(partner[1]) + "," + partner[0] + "," + partner[2]
                        + ",0,W00,World,H6,HS,True,");
                write(products[cell / heads]);
                write("6,True,C00,TOTAL CPC,0,0,TOTAL MOT,8,kg,");
                number(random.nextInt(1_000_000));
                write(",False,-1,N/A,0,False,");
                number(random.nextInt(1_000_000));
                write(",False,0,False,,,");
                value();
                write(",0,False,True\n");
            }
        }
    }

    /** Years of all pairs of countries, as CEPII's BACI gives them: pair by pair, in codes, thousand dollars and tonnes. */
    private void baci(long rows, List<String[]> countries) throws IOException {
        write("t,i,j,k,v,q\n");
        int years = 3;
        int pairs = countries.size() * countries.size();
        int ofPair = (int) (rows / years / pairs);
        byte[][] products = products(5000 * PARTNERS.length, 1, false);
        for (int year = 2024 - years; year < 2024; year++) {
            for (int pair = 0; pair < pairs; pair++) {
                int exporter = pair / countries.size();
                int importer = pair % countries.size();
                Shuffle cells = new Shuffle(products.length, year * pairs + pair);
                byte[] head = ascii(year + "," + Integer.parseInt(countries.get(exporter)[1]) + ","
                        + Integer.parseInt(countries.get(importer)[1]) + ",");
                for (int row = 0; row < ofPair && exporter != importer; row++) {
                    write(head);
                    write(products[cells.next()]);
                    number(random.nextInt(100_000));
                    write('.');
                    write(ascii(String.format("%03d", random.nextInt(1000))));
                    write(',');
                    number(random.nextInt(100_000));
                    write(".500\n");
                }
            }
        }
    }

    /** Code of three letters, number and name of the partners. */
    private static List<String[]> markets(String table) throws IOException {
        List<String[]> markets = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(table))) {
            String[] cells = line.split(",");
            if (List.of(PARTNERS).contains(cells[0]) && !cells[3].startsWith("\"")) {
                markets.add(new String[] {cells[1], cells[2], cells[3]});
            }
        }
        return markets;
    }

    private static String period(int month, int months) {
        int number = 2025 * 12 - months + month;
        return String.format("%04d-%02d", number / 12, number % 12 + 1);
    }

    /** The codes of HS, as long as there must be for so many cells, and all of one length: none is within another. */
    private static byte[][] products(int cells, int flows, boolean described) {
        List<String> codes = new ArrayList<>();
        for (int chapter = 1; chapter <= 97; chapter++) {
            for (int heading = 1; heading <= 13 && chapter != 77 && codes.size() < 1200; heading++) {
                codes.add(String.format("%02d%02d", chapter, heading));
            }
        }
        String[] divisions = {"10", "21", "29", "30", "90"};
        while ((long) codes.size() * PARTNERS.length * flows < cells) {
            codes = codes.stream().flatMap(code -> List.of(divisions).stream().map(code::concat)).toList();
        }
        return codes.stream().map(code -> ascii(code + (described ? "," + description(code.hashCode()) : "") + ",")).toArray(byte[][]::new);
    }

    private static String description(int number) {
        String first = GOODS[Math.floorMod(number, GOODS.length)];
        String second = GOODS[Math.floorMod(number / 5, GOODS.length)].toLowerCase();
        return '"' + first + ", " + QUALITIES[Math.floorMod(number / 3, QUALITIES.length)] + ", other than " + second + '"';
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** About e to the power of a normal variable, of which the sum of four even ones is near enough. */
    private void value() throws IOException {
        long bits = random.nextLong();
        long even = (bits & 0xffff) + (bits >>> 16 & 0xffff) + (bits >>> 32 & 0xffff) + (bits >>> 48);
        number((long) StrictMath.exp(14 + 2 * (even - 131070) / 37837.0));
        int cents = random.nextInt(1000);
        if (cents < 100) {
            write('.');
            write('0' + cents / 10);
            write('0' + cents % 10);
        }
    }

    private void number(long number) throws IOException {
        if (number >= 10) {
            number(number / 10);
        }
        write((int) ('0' + number % 10));
    }

    private void write(String text) throws IOException {
        write(ascii(text));
    }

    private void write(byte[] bytes) throws IOException {
        if (filled + bytes.length > buffer.length) {
            flush();
        }
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
    }

    private void write(int character) throws IOException {
        if (filled == buffer.length) {
            flush();
        }
        buffer[filled++] = (byte) character;
    }

    private void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    /** The numbers below a bound, each once, in no order and without a list of them: a bijection of the next power of two. */
    private static final class Shuffle {
        private final int bound;
        private final int mask;
        private final int half;
        private final int key;
        private int count;

        Shuffle(int bound, int seed) {
            this.bound = bound;
            int bits = 32 - Integer.numberOfLeadingZeros(bound - 1);
            this.mask = (1 << bits) - 1;
            this.half = (bits + 1) / 2;
            this.key = (seed + 1) * 0x9E3779B1;
        }

        int next() {
            int mixed;
            do {
                mixed = count++;
                for (int round = 0; round < 3; round++) {
                    mixed = (mixed + key) * 0x2C1B3C6D & mask;
                    mixed ^= mixed >>> half;
                }
            } while (mixed >= bound);
            return mixed;
        }
    }
}
