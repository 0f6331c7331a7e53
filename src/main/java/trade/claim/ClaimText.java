package trade.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.cube.Flow;
import trade.cube.Selection.Term;
import trade.cube.Spelling;
import trade.cube.Window;
import trade.cube.WindowChoice;
import trade.figure.Comparison;

/**
 * Claims as a sentence says them, in English or Vietnamese:
 *
 * <pre>
 * US exports 2024-01: 10 bn USD, +64 %, +3.9 bn
 * Xuất khẩu sang Hoa Kỳ tháng 1/2024 đạt 10,05 tỷ USD, tăng 63,4 % so với cùng kỳ năm trước
 * SUBJECT : NUMBER [BASE], NUMBER [BASE] …
 * SUBJECT   [REPORTER's] [MARKET] [PRODUCT] exports|imports|trade|balance [of PRODUCT] [to|from MARKET] [in] PERIOD
 * NUMBER    [hedge] amount [unit of money] · [hedge] +/−/up/down N % · share of N % · rank N · highest since PERIOD
 * BASE      on a year ago · on the previous month · so far this year · vs PERIOD
 * </pre>
 *
 * In a sentence with Vietnamese words the comma is the decimal mark, else the point.
 */
public final class ClaimText {

    private static final String NAMED = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    private static final Pattern PERIOD = Pattern.compile("(?iu)(?<![\\d.,])(?:"
            + "\\d{4}-(?:\\d{2}|[QH]\\d)(?:\\.\\.\\d{4}-(?:\\d{2}|[QH]\\d))?(?!\\d)"
            + "|(?:tháng |T)\\d{1,2}(?:/| năm |-|\\.)\\d{4}|\\d{1,2}/\\d{4}"
            + "|(?:" + NAMED + ")[ -]\\d{4}|(?:Q\\d|quý \\d)[ /-](?:năm )?\\d{4}"
            + "|(?:năm )?(?:19|20)\\d{2}(?![\\d.,]\\d)(?!\\d)(?!\\s*(?:%|tỷ|tỉ|triệu|bn|million|billion|mn|USD|EUR)))");

    private static final char FIRST = '\ue000';

    private static final Pattern AMOUNT = Pattern.compile("(?iu)(?<sign>[+\u2212-]?)\\s*(?<dollar>\\$?)"
            + "(?<number>\\d[\\d.,]*(?:(?:\\s*(?:–|\\.\\.)\\s*|-)\\d[\\d.,]*)?)(?<![.,])"
            + "\\s*(?<unit>%|percentage points?|điểm phần trăm|điểm %|percent|per cent|phần trăm|pp\\b"
            + "|(?:(?:nghìn tỷ|nghìn tỉ|tỷ|tỉ|triệu|nghìn|ngàn|thousand|million|billion|bn|mn|mio|m\\b)"
            + "[ ]?)?(?:USD|US\\$|EUR|VND|JPY|CNY|GBP|KRW|đô la(?: Mỹ)?|(?:US )?dollars?|euros?|đồng)?)");

    private static final Pattern SPLIT = Pattern.compile(
            "(?iu):|\\b(?:đạt|ước đạt|reached|amounted to|came to|totalled|totaled|stood at|were|was|are|is|là)\\b|"
                    + "\\b(?:tăng|giảm|rose|fell|grew|up|down|chiếm|đứng|xếp|ranked|rank|share|accounted)\\b");

    private static final Pattern RECORD = Pattern.compile(
            "(?iu)(highest|lowest|cao nhất|thấp nhất)\\s*(?:(?:on record|từ trước (?:đến|tới) nay)|(?:since|kể từ|từ)\\s*([\ue000-\uf8ff])?)");

    private static final Pattern VIETNAMESE =
            Pattern.compile("(?iu)tỷ|tỉ|triệu|nghìn|xuất|nhập|tháng|tăng|giảm|so với|năm|chiếm|quý|thứ");

    private static final Pattern PREPOSITION =
            Pattern.compile("(?iu)(?<=^| )(to|sang|from|từ|with|với|of|của|in|vào|by)(?= |$)");

    private static final Pattern FLOW_WORDS = Pattern.compile(
            "(?iu)(?:tổng )?(?:kim ngạch )?xuất nhập khẩu|exports and imports|total trade|trade turnover|trade balance|"
                    + "trade surplus|trade deficit|cán cân(?: thương mại)?|xuất siêu|nhập siêu|surplus|deficit|balance|"
                    + "(?:tổng )?(?:kim ngạch |trị giá )?(?:xuất khẩu|nhập khẩu)|exports?|imports?|\\btrade\\b");

    private final String said;
    private final Function<String, Optional<Term>> market;
    private final Function<String, Term> product;
    private final Optional<Term> reporter;
    private final String id;
    private final List<Window> periods = new ArrayList<>();

    private ClaimText(
            String said,
            String id,
            Function<String, Optional<Term>> market,
            Function<String, Term> product,
            Optional<Term> reporter) {
        this.said = said;
        this.product = product;
        this.id = id;
        this.market = market;
        this.reporter = reporter;
    }

    /** Whether some text may be claims rather than the name of a file. */
    public static boolean mayBe(String text) {
        return text.contains(" ") && text.chars().anyMatch(Character::isDigit);
    }

    /**
     * @param id what messages call the claims of the sentence
     * @param market the market that a name means; none where it is none
     * @param product what a name means among products
     * @param reporter whose trade it is, where the sentence does not say it
     * @throws IllegalArgumentException with a message for users
     */
    public static List<Claim> parse(
            String text,
            String id,
            Function<String, Optional<Term>> market,
            Function<String, Term> product,
            Optional<Term> reporter) {
        return new ClaimText(text, id, market, product, reporter).claims();
    }

    private List<Claim> claims() {
        String text = withoutPeriods(said.replace('\u00a0', ' ').replace('\u202f', ' '));
        Matcher first = AMOUNT.matcher(text);
        Matcher record = RECORD.matcher(text);
        int begin =
                Math.min(first.find() ? first.start() : text.length(), record.find() ? record.start() : text.length());
        if (begin == text.length()) {
            throw new IllegalArgumentException("'" + said + "' has no number to check");
        }
        String head = text.substring(0, begin);
        Matcher split = SPLIT.matcher(head);
        int end = split.find() ? split.start() : begin;
        Head subject = head(text.substring(0, end), text);
        return parts(subject, text, end);
    }

    /** What the numbers are of, and what they are called where nothing else is said. */
    private record Head(Subject subject, Measure measure) {}

    private String withoutPeriods(String text) {
        StringBuilder plain = new StringBuilder();
        Matcher period = PERIOD.matcher(text);
        while (period.find()) {
            period.appendReplacement(plain, String.valueOf((char) (FIRST + periods.size())));
            periods.add(window(period.group()));
        }
        period.appendTail(plain);
        return plain.toString();
    }

    private static Window window(String text) {
        String plain = text.replaceFirst("(?iu)^năm ", "").replaceFirst("(?iu)^quý (\\d)[ /-](?:năm )?", "Q$1 ");
        return WindowChoice.parse(plain).outer().orElseThrow();
    }

    private Head head(String head, String all) {
        Matcher flow = FLOW_WORDS.matcher(head);
        boolean hasFlow = flow.find();
        String word = hasFlow ? Spelling.folded(flow.group()) : "";
        Measure measure = word.contains("deficit") || word.contains("nhap sieu")
                ? Measure.DEFICIT
                : word.contains("balance")
                                || word.contains("surplus")
                                || word.contains("can can")
                                || word.contains("xuat sieu")
                        ? Measure.BALANCE
                        : isTotal(word) ? Measure.TOTAL : Measure.VALUE;
        Set<Flow> flows = measure != Measure.VALUE
                ? EnumSet.of(Flow.EXPORT, Flow.IMPORT)
                : EnumSet.of(word.contains("import") || word.contains("nhap khau") ? Flow.IMPORT : Flow.EXPORT);
        String before = hasFlow ? head.substring(0, flow.start()) : head;
        String after = hasFlow ? head.substring(flow.end()) : "";
        Names names = new Names();
        names.leading(bare(before));
        names.trailing(bare(after));
        Window window = head.chars()
                .filter(letter -> letter >= FIRST && letter < FIRST + periods.size())
                .mapToObj(letter -> periods.get(letter - FIRST))
                .findFirst()
                .or(() -> periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(0)))
                .orElseThrow(() -> new IllegalArgumentException("'" + said + "' says no period, such as 2024-01"));
        return new Head(
                new Subject(
                        names.reporter.or(() -> reporter),
                        flows,
                        names.market.orElse(Subject.WORLD),
                        names.product.orElse(Subject.ALL_PRODUCTS),
                        window),
                measure);
    }

    private static boolean isTotal(String word) {
        return word.contains("xuat nhap khau") || word.contains("exports and imports") || word.contains("trade");
    }

    /** Without periods and what stands between them and names. */
    private static String bare(String text) {
        return text.replaceAll("[\ue000-\uf8ff]", " ")
                .replaceAll(
                        "(?iu)(?<=^| )(?:the|in|of|month|tháng|vào|trong|năm|goods|hàng hóa|hàng hoá|value|thị trường)(?= *$)",
                        " ")
                .replaceAll("[,;:()]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The names in the head, by where they stand. */
    private final class Names {
        private Optional<Term> reporter = Optional.empty();
        private Optional<Term> market = Optional.empty();
        private Optional<Term> product = Optional.empty();

        /** Before the flow: Vietnam's US coffee [exports]. */
        private void leading(String text) {
            String rest = text;
            Matcher owner = Pattern.compile("(.+?)['’]s(?: |$)").matcher(rest);
            if (owner.lookingAt()) {
                reporter = ClaimText.this.market.apply(owner.group(1));
                rest = rest.substring(owner.end());
            }
            leadingMarket(rest);
        }

        private void leadingMarket(String text) {
            String[] words = text.isEmpty() ? new String[0] : text.split(" ");
            for (int end = words.length; end > 0; end--) {
                Optional<Term> known = ClaimText.this.market.apply(
                        String.join(" ", List.of(words).subList(0, end)));
                if (known.isPresent()) {
                    market = known;
                    product(String.join(" ", List.of(words).subList(end, words.length)));
                    return;
                }
            }
            product(text);
        }

        /** Behind the flow: [exports] of coffee to the United States. */
        private void trailing(String text) {
            Matcher preposition = PREPOSITION.matcher(text);
            int end = 0;
            String last = "";
            while (preposition.find()) {
                name(last, text.substring(end, preposition.start()));
                last = preposition.group().toLowerCase(java.util.Locale.ROOT);
                end = preposition.end();
            }
            name(last, text.substring(end));
        }

        private void name(String preposition, String text) {
            String name = text.strip().replaceFirst("(?i)^the ", "");
            if (name.isEmpty()) {
                return;
            }
            switch (preposition) {
                case "to", "sang", "from", "từ", "with", "với" ->
                    market = Optional.of(ClaimText.this.market.apply(name).orElse(new Term(name, Optional.empty())));
                case "của" -> reporter = ClaimText.this.market.apply(name);
                default -> {
                    if (market.isEmpty() && ClaimText.this.market.apply(name).isPresent()) {
                        market = ClaimText.this.market.apply(name);
                    } else {
                        product(name);
                    }
                }
            }
        }

        private void product(String name) {
            if (!name.isBlank()) {
                product = Optional.of(ClaimText.this.product.apply(name.strip()));
            }
        }
    }

    private record Part(Measure measure, Printed number, ClaimUnit unit, String said, Optional<Comparison> base) {}

    private List<Claim> parts(Head head, String text, int begin) {
        List<Claim> claims = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        char mark = VIETNAMESE.matcher(said).find() ? ',' : '.';
        Matcher amount = AMOUNT.matcher(text);
        int end = begin;
        List<int[]> places = new ArrayList<>();
        while (amount.find(end)) {
            places.add(new int[] {amount.start(), amount.end()});
            end = amount.end();
        }
        end = begin;
        for (int i = 0; i < places.size(); i++) {
            int[] place = places.get(i);
            String before = text.substring(end, place[0]);
            String after = text.substring(place[1], i + 1 < places.size() ? places.get(i + 1)[0] : text.length());
            amount.find(place[0]);
            parts.add(part(head, amount, before, after, mark));
            end = place[1];
        }
        Comparison later = Comparison.YEAR_ON_YEAR;
        for (int i = parts.size() - 1; i >= 0; i--) {
            later = parts.get(i).base().orElse(later);
            Part part = parts.get(i);
            claims.add(0, claim(head, part, later, Optional.empty()));
        }
        Matcher record = RECORD.matcher(text);
        while (record.find()) {
            claims.add(record(head, record, text));
        }
        return Claim.together(claims);
    }

    private Claim claim(Head head, Part part, Comparison base, Optional<Window> since) {
        return new Claim(
                id,
                "",
                part.said(),
                head.subject(),
                Optional.of(part.measure()),
                Optional.ofNullable(part.number()),
                part.unit(),
                base,
                Optional.empty(),
                Optional.empty(),
                since);
    }

    private Claim record(Head head, Matcher record, String text) {
        boolean isHighest = Spelling.folded(record.group(1)).matches("highest|cao nhat");
        String before = text.substring(0, record.start());
        int clause = Math.max(before.lastIndexOf(','), before.lastIndexOf(':'));
        boolean isOfGrowth = Pattern.compile("(?iu)growth|mức tăng|tốc độ tăng|tăng trưởng")
                .matcher(before.substring(clause + 1))
                .find();
        Measure measure = isOfGrowth
                ? isHighest ? Measure.HIGHEST_GROWTH : Measure.LOWEST_GROWTH
                : isHighest ? Measure.HIGHEST : Measure.LOWEST;
        Optional<Window> since =
                Optional.ofNullable(record.group(2)).map(letter -> periods.get(letter.charAt(0) - FIRST));
        String words = record.group(1) + since.map(window -> " since " + window).orElse(" on record");
        Part part = new Part(measure, null, ClaimUnit.NONE, words, Optional.empty());
        return claim(head, part, Comparison.YEAR_ON_YEAR, since);
    }

    private Part part(Head head, Matcher amount, String before, String after, char mark) {
        String words = " " + Spelling.folded(before) + " ";
        Hedge hedge = Hedge.in(before);
        boolean isDown = amount.group("sign").matches("[\u2212-]")
                || words.matches(".* (giam|down|fell|fall|decrease|decreased|declined|decline|dropped|sut) .*");
        boolean isUp = amount.group("sign").equals("+")
                || words.matches(".* (tang|up|rose|rise|grew|growth|increase|increased|gained|higher) .*");
        String unitText = (amount.group("unit") + (amount.group("dollar").isEmpty() ? "" : " USD")).strip();
        Printed plain = Printed.parse(amount.group("number"), mark, hedge);
        Printed number = isDown ? plain.negated() : plain;
        Measure measure = measure(head, words, " " + Spelling.folded(after) + " ", unitText, isUp || isDown);
        ClaimUnit unit = measure == Measure.RANK ? ClaimUnit.NONE : ClaimUnit.parse(unitText);
        String printed =
                (hedge + " " + (isDown ? "−" : isUp ? "+" : "") + amount.group("number") + " " + unitText).strip();
        return new Part(measure, number, unit, printed, base(after));
    }

    private Measure measure(Head head, String before, String after, String unit, boolean isChange) {
        if (unit.matches("(?iu)%|percent|per cent|phần trăm")) {
            boolean isShare = before.matches(".* (chiem|share|accounted|accounting|ty trong|ti trong|making up) .*")
                    || !isChange && after.matches(" (of|tong|cua) .*");
            if (!isShare && !isChange && base(after).isEmpty()) {
                throw new IllegalArgumentException(
                        "'" + said + "': is the percentage a growth or a share? Write +64 %, or share of 64 %");
            }
            return isShare ? Measure.SHARE : Measure.GROWTH;
        }
        if (unit.isEmpty()) {
            if (!before.matches(".* (rank|ranked|ranks|thu|hang|place|number|no) ")) {
                throw new IllegalArgumentException("'" + said + "': a number has no unit, such as bn USD, tỷ USD or %");
            }
            return Measure.RANK;
        }
        if (before.matches(".* (xuat sieu|surplus|surplus of) .*")) {
            return Measure.BALANCE;
        }
        if (before.matches(".* (nhap sieu|deficit|deficit of) .*")) {
            return Measure.DEFICIT;
        }
        return isChange ? Measure.CHANGE : head.measure();
    }

    /** What the words behind a number compare it with. */
    private Optional<Comparison> base(String text) {
        Matcher fixed = Pattern.compile(
                        "(?iu)(?:vs\\.?|against|compared (?:with|to)|than in|so với|on|from)\\s*(?:cùng kỳ\\s*)?([\ue000-\uf8ff])")
                .matcher(text);
        if (fixed.find()) {
            Window base = periods.get(fixed.group(1).charAt(0) - FIRST);
            return Optional.of(new Comparison(Comparison.Kind.FIXED, Optional.of(base)));
        }
        return Bases.in(text);
    }
}
