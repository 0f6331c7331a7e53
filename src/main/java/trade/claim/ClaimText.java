package trade.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trade.cube.Flow;
import trade.cube.Selection.Term;
import trade.cube.Spelling;
import trade.cube.Window;
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

    private static final char FIRST = '\ue000';

    private static final Pattern MONTH_ALONE = Pattern.compile(
            "(?iu)(from|than in|compared with|compared to|over|so với) (?<month>january|february|march|april|may|june|july|august"
                    + "|september|october|november|december|tháng \\d{1,2})(?![\\p{L}\\d/])");

    private static final String MONEY = "US ?\\$|\\$|€|£|¥|(?:USD|EUR|GBP|JPY|VND|CNY|KRW)(?= ?\\d)";

    private static final Pattern AMOUNT =
            Pattern.compile("(?iu)(?<![\\p{L}\\d.,])(?<sign>[+\u2212-]?)\\s*(?<money>" + MONEY + ")?\\s*"
                    + "(?<number>\\d[\\d.,]*(?:(?:\\s*(?:–|\\.\\.)\\s*|-)\\d[\\d.,]*)?)(?<![.,])"
                    + "\\s*(?<unit>%|percentage points?|điểm phần trăm|điểm %|percent|per cent|phần trăm|pp\\b|points?\\b"
                    + "|(?:(?:nghìn tỷ|nghìn tỉ|tỷ|tỉ|triệu|nghìn|ngàn|thousand|million|billion|trillion|bn|mn|mio|mrd\\.?|m\\b)[ ]?)?"
                    + "(?:(?:USD|US ?\\$|EUR|€|VND|JPY|CNY|GBP|KRW|yen|đô la(?: Mỹ)?|(?:US )?dollars?|euros?|đồng)"
                    + "(?:(?: ?/ ?| per )(?:tonne|ton|tấn|kg))?|tonnes?|tons?|tấn|kg)?)");

    private static final Pattern SPLIT = Pattern.compile(
            "(?iu):|(?<!\\p{L})(?:đạt|ước đạt|reached|amounted to|came to|totalled|totaled|"
                    + "stood at|were|was|are|is|là|tăng|giảm|sụt giảm|rose|fell|grew|up|down|increased|decreased|declined|dropped|"
                    + "jumped|surged|gained|chiếm|đứng|xếp|ranked|rank|share|accounted|highest|lowest|cao nhất|thấp nhất)(?!\\p{L})");

    private static final Pattern RECORD =
            Pattern.compile("(?iu)(highest|lowest|cao nhất|thấp nhất)(?<growth> growth)?\\s*"
                    + "(?:(?:on record|từ trước (?:đến|tới) nay)|(?:since|kể từ|từ)\\s*([\ue000-\uf8ff])?)"
                    + "|(record)(?<ofgrowth> growth)? (high|low)");

    private static final Pattern FIRST_PLACE = Pattern.compile(
            "(?iu)ranked first|in first place|(?:the )?largest (?:export |import )?(?:market|customer|buyer|supplier|product)"
                    + "|đứng đầu|đứng thứ nhất|(?:thị trường|khách hàng|mặt hàng)(?: \\p{L}+){0,2} lớn nhất");

    private static final Pattern OTHER_FLOW =
            Pattern.compile("(?iu)(?<!\\p{L})(?:exports|imports|xuất khẩu|nhập khẩu)(?!\\p{L})");
    private static final Pattern AGAINST =
            Pattern.compile("(?iu)(?:compared with|compared to|against|versus|vs\\.?|from|so với(?: mức)?)\\s*$");

    private static final String UP =
            "tang|up|rose|rise|rises|grew|growth|increase|increased|gained|gain|higher|jumped|surged|climbed";
    private static final String DOWN =
            "giam|sut giam|down|fell|fall|falls|decrease|decreased|declined|decline|dropped|drop|sut";

    private static final Pattern VIETNAMESE =
            Pattern.compile("(?iu)tỷ|tỉ|triệu|nghìn|xuất|nhập|tháng|tăng|giảm|so với|năm|chiếm|quý|thứ");

    private static final Pattern PREPOSITION =
            Pattern.compile("(?iu)(?<=^| )(to|sang|from|từ|with|với|of|của|in|vào|by)(?= |$)");

    private static final Pattern FLOW_WORDS = Pattern.compile(
            "(?iu)(?:tổng )?(?:kim ngạch )?xuất nhập khẩu|exports and imports|total trade|trade turnover|trade balance|"
                    + "trade surplus|trade deficit|cán cân(?: thương mại)?|xuất siêu|nhập siêu|surplus|deficit|balance|"
                    + "(?:tổng )?(?:kim ngạch |trị giá )?(?:xuất khẩu|nhập khẩu)|export(?:s|ed)?|import(?:s|ed)?|\\btrade\\b");

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
        int begin = Stream.of(AMOUNT, RECORD, FIRST_PLACE)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .mapToInt(Matcher::start)
                .min()
                .orElseThrow(() -> new IllegalArgumentException("'" + said + "' has no number to check"));
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
        Matcher period = SpokenPeriod.in(text);
        while (period.find()) {
            period.appendReplacement(plain, String.valueOf((char) (FIRST + periods.size())));
            periods.add(SpokenPeriod.window(period.group()));
        }
        period.appendTail(plain);
        return withoutMonths(plain.toString());
    }

    /** "From December" is from the last one before. */
    private String withoutMonths(String text) {
        StringBuilder plain = new StringBuilder();
        Matcher month = MONTH_ALONE.matcher(text);
        while (month.find()) {
            String year = periods.isEmpty() ? "" : periods.get(0).last().year() + "";
            if (year.isEmpty()) {
                continue;
            }
            String name = month.group("month").replaceFirst("(?iu)tháng ", "");
            Window same =
                    SpokenPeriod.window(Character.isDigit(name.charAt(0)) ? name + "/" + year : name + " " + year);
            Window before = same.monthsSince(periods.get(0)) < 0 ? same : same.yearEarlier();
            month.appendReplacement(plain, "$1 " + (char) (FIRST + periods.size()));
            periods.add(before);
        }
        month.appendTail(plain);
        return plain.toString();
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
                        measure == Measure.DEFICIT
                                ? Subject.Kind.DEFICIT
                                : measure == Measure.BALANCE ? Subject.Kind.BALANCE : Subject.Kind.TRADE,
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
        return text.replaceFirst("(?iu)^(?:the|in|trong|vào) ", "")
                .replaceAll("[\ue000-\uf8ff]", " ")
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
            refuse(head, before, i == 0 ? null : parts.get(i - 1));
            amount.find(place[0]);
            parts.add(part(head, amount, before, after, mark, i == 0 ? null : parts.get(i - 1)));
            end = place[1];
        }
        long values =
                parts.stream().filter(part -> part.measure() == head.measure()).count();
        if (values > 1) {
            throw new IllegalArgumentException("'" + said + "' has several values: say each in a sentence of its own");
        }
        Comparison later = Comparison.YEAR_ON_YEAR;
        for (int i = parts.size() - 1; i >= 0; i--) {
            later = parts.get(i).base().orElse(later);
            Part part = parts.get(i);
            claims.add(0, claim(head, part, later, Optional.empty()));
        }
        Matcher first = FIRST_PLACE.matcher(text);
        if (first.find()) {
            Printed one = Printed.parse("1", '.', Hedge.NONE);
            claims.add(claim(
                    head,
                    new Part(Measure.RANK, one, ClaimUnit.NONE, first.group(), Optional.empty()),
                    Comparison.YEAR_ON_YEAR,
                    Optional.empty()));
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
                head.subject().as(part.measure().kind(head.subject().kind())),
                Optional.of(part.measure()),
                Optional.ofNullable(part.number()),
                part.unit(),
                base,
                Optional.empty(),
                Optional.empty(),
                since,
                Optional.empty());
    }

    private Claim record(Head head, Matcher record, String text) {
        boolean isHigh = record.group(4) != null
                ? record.group(6).equalsIgnoreCase("high")
                : Spelling.folded(record.group(1)).matches("highest|cao nhat");
        String before = text.substring(0, record.start());
        int clause = Math.max(before.lastIndexOf(','), before.lastIndexOf(':'));
        boolean isOfGrowth = record.group("growth") != null
                || record.group("ofgrowth") != null
                || Pattern.compile("(?iu)growth|mức tăng|tốc độ tăng|tăng trưởng")
                        .matcher(before.substring(clause + 1))
                        .find();
        Measure measure = isOfGrowth
                ? isHigh ? Measure.HIGHEST_GROWTH : Measure.LOWEST_GROWTH
                : isHigh ? Measure.HIGHEST : Measure.LOWEST;
        Optional<Window> since =
                Optional.ofNullable(record.group(3)).map(letter -> periods.get(letter.charAt(0) - FIRST));
        if (since.filter(window -> window.monthsSince(head.subject().window()) >= 0)
                .isPresent()) {
            throw new IllegalArgumentException("'" + said + "': a record is since a period before");
        }
        String direction = record.group(1) != null ? record.group(1) : isHigh ? "highest" : "lowest";
        String words = direction + since.map(window -> " since " + window).orElse(" on record");
        Part part = new Part(measure, null, ClaimUnit.NONE, words, Optional.empty());
        return claim(head, part, Comparison.YEAR_ON_YEAR, since);
    }

    /** What this grammar would misread. */
    private void refuse(Head head, String before, Part previous) {
        boolean isOfOther =
                previous != null && OTHER_FLOW.matcher(before).find() && previous.measure() != Measure.SHARE;
        boolean isBase = AGAINST.matcher(before).find();
        if (isOfOther || isBase) {
            throw new IllegalArgumentException("'" + said + "': say "
                    + (isBase ? "what it is compared with" : "what is of another flow") + " in a sentence of its own");
        }
    }

    private Part part(Head head, Matcher amount, String before, String after, char mark, Part previous) {
        String words = " " + Spelling.folded(before) + " ";
        String behind = " " + Spelling.folded(after) + " ";
        Hedge hedge = Hedge.in(before);
        boolean isPercent = amount.group("unit").matches("(?iu)%|percent|per cent|phần trăm");
        boolean isInBrackets = before.strip().endsWith("(") && previous != null && previous.measure() == Measure.GROWTH;
        boolean isSaidDown = words.matches(".* (" + DOWN + ") .*") || isPercent && behind.matches(" (" + DOWN + ") .*");
        boolean isSaidUp = words.matches(".* (" + UP + ") .*") || isPercent && behind.matches(" (" + UP + ") .*");
        boolean isMinus = amount.group("sign").matches("[\u2212-]");
        boolean isDown =
                isMinus || isSaidDown || isInBrackets && previous.number().isNegative();
        boolean isUp = amount.group("sign").equals("+") || isSaidUp || isInBrackets;
        String unitText = unit(amount);
        Printed plain = Printed.parse(amount.group("number"), mark, hedge);
        Printed number = isDown ? plain.negated() : plain;
        boolean isBalanceItself = head.subject().isBalance() && previous == null && !isSaidDown && !isSaidUp;
        Measure measure = measure(head, words, behind, unitText, (isUp || isDown) && !(isBalanceItself && !isPercent));
        ClaimUnit unit = measure == Measure.RANK ? ClaimUnit.NONE : ClaimUnit.parse(unitText);
        String printed =
                (hedge + " " + (isDown ? "−" : isUp ? "+" : "") + amount.group("number") + " " + unitText).strip();
        return new Part(measure, number, unit, printed, base(after));
    }

    private static String unit(Matcher amount) {
        String money = amount.group("money");
        return (amount.group("unit").strip()
                        + (money == null
                                ? ""
                                : " " + money.strip().replace("$", "USD").replace("USUSD", "USD")))
                .strip();
    }

    private Measure measure(Head head, String before, String after, String unit, boolean isChange) {
        if (unit.matches("(?iu)%|percent|per cent|phần trăm")) {
            boolean isShare = before.matches(".* (chiem|share|accounted|accounting|ty trong|ti trong|making up) .*")
                    || !isChange && after.matches(" (of|tong|cua|share) .*");
            if (!isShare && !isChange && base(after).isEmpty()) {
                throw new IllegalArgumentException(
                        "'" + said + "': is the percentage a growth or a share? Write +64 %, or share of 64 %");
            }
            return isShare ? Measure.SHARE : Measure.GROWTH;
        }
        if (unit.matches("(?iu).*(/| per ).*")) {
            return Measure.PRICE;
        }
        if (unit.matches("(?iu).*(tonnes?|tons?|tấn|kg)")) {
            return Measure.QUANTITY;
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
                        "(?iu)(?:vs\\.?|against|compared (?:with|to)|than in|so với|on|from|over)\\s*(?:cùng kỳ\\s*)?([\ue000-\uf8ff])")
                .matcher(text);
        if (fixed.find()) {
            Window base = periods.get(fixed.group(1).charAt(0) - FIRST);
            return Optional.of(new Comparison(Comparison.Kind.FIXED, Optional.of(base)));
        }
        return Bases.in(text);
    }
}
