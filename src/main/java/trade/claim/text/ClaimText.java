package trade.claim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trade.claim.BaseWords;
import trade.claim.Claim;
import trade.claim.ClaimMeasure;
import trade.claim.ClaimMessage;
import trade.claim.ClaimUnit;
import trade.claim.Hedge;
import trade.claim.PrintedNumber;
import trade.claim.Subject;
import trade.cube.NameNormalizer;
import trade.cube.Selection.Term;
import trade.cube.Window;
import trade.figure.Comparison;
import trade.message.MessageException;
import trade.message.Text;

/**
 * Claims as a sentence says them, in English or Vietnamese:
 *
 * <pre>
 * exports to the US 2024-01: 10 bn USD, +64 %, +3.9 bn
 * Xuất khẩu sang Hoa Kỳ tháng 1/2024 đạt 10,05 tỷ USD, tăng 63,4 % so với cùng kỳ năm trước
 * SUBJECT : NUMBER [BASE], NUMBER [BASE] …
 * SUBJECT   [REPORTER['s]] [PRODUCT] exports|imports|trade|balance [of PRODUCT] [to|from MARKET] [in] PERIOD
 * NUMBER    [hedge] amount [unit of money] · [hedge] +/−/up/down N % · share of N % · rank N · highest since PERIOD
 * BASE      on a year ago · on the previous month · so far this year · vs PERIOD
 * </pre>
 *
 * In a sentence with Vietnamese words the comma is the decimal mark, else the point.
 */
public final class ClaimText {

    /** All that is looked for in a longer one would take long. */
    static final int LONGEST = 2000;

    private static final String MONEY = "US ?\\$|\\$|€|£|¥|(?:USD|EUR|GBP|JPY|VND|CNY|KRW)(?= ?\\d)";

    private static final Pattern AMOUNT =
            Pattern.compile("(?iu)(?<![\\p{L}\\d.,])(?<sign>[+\u2212-]?)\\s*(?<money>" + MONEY + ")?\\s*"
                    + "(?<number>\\d[\\d.,]*(?:(?:\\s*(?:–|\\.\\.)\\s*|-)\\d[\\d.,]*)?)(?<![.,])"
                    + "\\s*(?<unit>%|percentage points?|điểm phần trăm|điểm %|percent|per cent|phần trăm|pp\\b|points?\\b"
                    + "|(?:(?:nghìn tỷ|nghìn tỉ|tỷ|tỉ|triệu|nghìn|ngàn|thousand|million|billion|trillion|bn|mn|mio|mrd\\.?|m\\b)[ ]?)?"
                    + "(?:(?:USD|US ?\\$|EUR|€|VND|JPY|CNY|GBP|KRW|yen|đô la(?: Mỹ)?|(?:US )?dollars?|euros?|đồng)"
                    + "(?:(?: ?/ ?| per )(?:tonne|ton|tấn|kg))?|tonnes?|tons?|tấn|kg)?)");

    private static final Pattern PERCENT = Pattern.compile("(?iu)%|percent|per cent|phần trăm");

    private static final Pattern SPLIT = Pattern.compile(
            "(?iu):|(?<!\\p{L})(?:đạt|ước đạt|reached|amounted to|came to|totalled|totaled|"
                    + "stood at|were|was|are|is|là|tăng|giảm|sụt giảm|rose|fell|grew|up|down|increased|decreased|declined|dropped|"
                    + "jumped|surged|gained|hit|exceeded|topped|vượt|cán mốc|chiếm|đứng|xếp|ranked|rank|ranking|share|accounted|highest|lowest|steepest|smallest|cao nhất|thấp nhất|sâu nhất|nhẹ nhất)(?!\\p{L})");

    private static final Pattern RECORD = Pattern.compile(
            "(?iu)(highest|lowest|steepest|smallest|cao nhất|thấp nhất|sâu nhất|nhẹ nhất)(?<growth> growth| fall)?\\s*"
                    + "(?:(?:on record|từ trước (?:đến|tới) nay|kể từ khi có số liệu)|(?:since|kể từ|từ)\\s*([\ue000-\uf8ff])?)"
                    + "|(record)(?<ofgrowth> growth)? (high|low)");

    /** A place in words: the first, second or third. */
    private static final Pattern PLACE_IN_WORDS =
            Pattern.compile("(?iu)rank(?:ed|ing|s) (?<english>first|second|third)|in (?<in>first|second|third) place"
                    + "|(?:the )?largest (?:export |import )?(?:market|customer|buyer|supplier|product)"
                    + "|đứng đầu|đứng thứ (?<vietnamese>nhất|nhì|hai|ba)(?!\\p{L})"
                    + "|(?:thị trường|khách hàng|mặt hàng)(?: \\p{L}+){0,2} lớn nhất");

    private static final List<List<String>> PLACES_IN_WORDS =
            List.of(List.of("second", "nhì", "hai"), List.of("third", "ba"));

    /** A place among growth rates or changes is none that data is asked for. */
    private static final Pattern PLACE_BY_CHANGE = Pattern.compile(
            "(?iu)(?:rank\\p{L}*|place|đứng)(?: \\p{L}+| \\d+){1,3} (?:by (?:growth|change)|xét theo \\p{L}+)");

    /** What the program calls a sum of what some data lists; other data may list more, or less. */
    private static final Pattern LISTED = Pattern.compile("(?iu)(?:markets?|products|reporters) listed"
            + "|(?:thị trường|mặt hàng|nước báo cáo) (?:được liệt kê|có trong dữ liệu)");

    /** "So với cùng kỳ năm 2023" is on a year ago, and not on all of 2023. */
    private static final Pattern SAME_PERIOD = Pattern.compile("(?iu)cùng kỳ|cùng tháng|same (?:period|month|quarter)");

    /** What a share is of: [29.1 %] of exports to the United States. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?iu)^\\s*(?:of )?(?:(?<owner>[^,;]+?)['’]s )?(?:total |tổng )?(?:kim ngạch |trị giá )?(?:exports|imports|xuất khẩu|nhập khẩu)(?!\\p{L})(?<names>.*)");

    /** Of several reporters together. */
    private static final Pattern OWNERS = Pattern.compile("(?iu)(?<!\\p{L})của \\p{L}[^,;]* và ");

    /** Where another clause begins behind it. */
    private static final Pattern NEXT_CLAUSE = Pattern.compile(
            "(?iu);|[,.]\\s+(?:up|down|rank\\p{L}*|its|the|tăng|giảm|đứng|tỷ trọng|cao|thấp|mức)(?!\\p{L}).*|[,.]\\s*$");

    /** Places gained are no claim. */
    private static final Pattern PLACES = Pattern.compile("(?iu)^\\s*(?:places?|bậc)(?!\\p{L})");

    private static final Pattern OTHER_FLOW =
            Pattern.compile("(?iu)(?<!\\p{L})(?:exports|imports|xuất khẩu|nhập khẩu)(?!\\p{L})");
    private static final Pattern AGAINST =
            Pattern.compile("(?iu)(?:compared with|compared to|against|versus|vs\\.?|from|so với(?: mức)?)\\s*$");

    private static final String UP =
            "tang|up|rose|rise|rises|grew|growth|increase|increased|gained|gain|higher|jumped|surged|climbed";
    private static final String DOWN =
            "giam|sut giam|down|fell|fall|falls|decrease|decreased|declined|decline|dropped|drop|sut";

    /** A verb of change with what leads to the level that it ends at. */
    private static final Pattern REACHED =
            Pattern.compile(".* (?:" + UP + "|" + DOWN + ") (?:to|len|con|xuong)(?: .*)? ");

    private static final Pattern VIETNAMESE =
            Pattern.compile("(?iu)tỷ|tỉ|triệu|nghìn|xuất|nhập|tháng|tăng|giảm|so với|năm|chiếm|quý|thứ");

    private final String said;
    private final String id;
    private final ClaimSubject.ClaimSubjectParser reader;
    private final PeriodMarks periods;

    private ClaimText(String said, String id, ClaimSubject.ClaimSubjectParser reader) {
        this.said = said;
        this.id = id;
        this.reader = reader;
        this.periods = new PeriodMarks(said.replace('\u00a0', ' ').replace('\u202f', ' '));
    }

    /** A period, and behind it a colon and numbers: what people type and nobody prints. */
    private static final Pattern NOTATION =
            Pattern.compile("(?<head>[^.;:\\d]*[\ue000-\uf8ff] ?):(?<numbers>.*)", Pattern.DOTALL);

    private static final String AGAINST_WORDS =
            "(?:so voi(?: muc)?|compared with|compared to|against|versus|vs|from|than|on|over)";

    /** A period that the numbers are compared with. */
    private static final Pattern BASE_PERIOD = Pattern.compile(
            "(?iu)(?:vs\\.?|against|compared (?:with|to)|than in|so với|on|from|over)\\s*(?:cùng kỳ (?:năm )?)?[\ue000-\uf8ff]");

    /** What a share is of, with the names of it. */
    private static final Pattern WHOLE_BESIDE =
            Pattern.compile("(?iu)(?:(?:of|hay|or|trong) |(?=tổng |total ))(?:[\\p{L} ]+['’]s )?"
                    + "(?:all |total |tổng )?(?:kim ngạch )?(?:exports|imports|xuất khẩu|nhập khẩu)(?!\\p{L})"
                    + "(?: (?:to|from|of|in the year so far|sang|từ)(?: [\\p{L}\\d&-]+)*)?");

    /** What else may stand beside the numbers, without accents. Where anything more does, it is a sentence. */
    private static final Pattern BESIDE_NUMBERS = Pattern.compile("(?<= )(?:(?:a )?share(?: of)?|ty trong|ti trong"
            + "|accounted for|accounting for|chiem|(?:a )?(?:surplus|deficit|xuat sieu|nhap sieu)(?: of)?"
            + "|rank(?:ed|ing|s)?|dung thu|xep thu|(?:up|down|tang|giam)? ?\\d+ (?:places?|bac)"
            + "|" + UP + "|" + DOWN
            + "|reached|was|were|is|are|amounted to|stood at|dat|la|by|to|len|con|xuong|muc(?: tang| giam)?"
            + "|" + AGAINST_WORDS
            + " (?:the |a |cung )?(?:ky|thang|quy|nam|(?:same |previous |preceding |last |prior )?"
            + "(?:year|month|quarter|period))(?: (?:nam )?(?:truoc|ngoai)| ago| earlier| before)?"
            + "|(?:in the )?(?:ytd|year to date|so far this year|year so far)|luy ke|tu dau nam"
            + "|yoy|mom|qoq|y y|m m|q q|year on year|month on month|quarter on quarter|annual"
            + "|(?:less|more)(?= (?:than|on) (?:a|the) )|and|va)(?= )");

    private static final Pattern FLOW =
            Pattern.compile("(?iu)(?<!\\p{L})(?:exports?|imports?|trade|balance|surplus|deficit|shipments"
                    + "|xuất khẩu|nhập khẩu|xuất siêu|nhập siêu|cán cân|tái xuất|tái nhập)(?!\\p{L})");

    /** What is left of a period that is not understood: January exports 2024. */
    private static final Pattern PERIOD_WORD = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:january|february|march|april|may|june|july"
                    + "|august|september|october|november|december|quarter|half|months?|year|monthly|annual|daily|tháng|quý|năm|kỳ)(?!\\p{L})");

    /** Whether it is written as SUBJECT PERIOD: NUMBER, NUMBER through and through. */
    static boolean isNotation(String text) {
        Matcher notation = NOTATION.matcher(new PeriodMarks(text).text());
        if (!notation.matches()) {
            return false;
        }
        String head = notation.group("head");
        boolean isSentence = SPLIT.matcher(head).find()
                || !FLOW.matcher(head).find()
                || PERIOD_WORD.matcher(head).find();
        return !isSentence && besideNumbers(notation.group("numbers")).isBlank();
    }

    /** What stands beside the numbers and is not understood. */
    private static String besideNumbers(String text) {
        String rest = text;
        for (Pattern known : List.of(RECORD, PLACE_IN_WORDS, AMOUNT, BASE_PERIOD, WHOLE_BESIDE)) {
            rest = known.matcher(rest).replaceAll(" , ");
        }
        boolean isOfOtherPeriod = rest.chars().anyMatch(letter -> Character.getType(letter) == Character.PRIVATE_USE);
        String words = " " + NameNormalizer.folded(rest) + " ";
        return isOfOtherPeriod
                ? rest
                : Hedge.without(BESIDE_NUMBERS.matcher(words).replaceAll(",")).replace(',', ' ');
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
     * @throws MessageException where it is no sentence that is understood
     */
    public static List<Claim> parse(
            String text,
            String id,
            Function<String, Optional<Term>> market,
            Function<String, Term> product,
            Optional<Term> reporter) {
        if (text.length() > LONGEST) {
            throw new MessageException(ClaimMessage.LONG_CLAIM);
        }
        return new ClaimText(text, id, new ClaimSubject.ClaimSubjectParser(text, market, product, reporter)).claims();
    }

    private List<Claim> claims() {
        String text = periods.text();
        if (PLACE_BY_CHANGE.matcher(text).find()) {
            throw new MessageException(ClaimMessage.PLACE_BY_CHANGE.with(said));
        }
        if (LISTED.matcher(text).find()) {
            throw new MessageException(ClaimMessage.OF_LISTED.with(said));
        }
        int begin = Stream.of(AMOUNT, RECORD, PLACE_IN_WORDS)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .mapToInt(Matcher::start)
                .min()
                .orElseThrow(() -> new MessageException(ClaimMessage.NO_NUMBER_TO_CHECK.with(said)));
        String head = text.substring(0, begin);
        Matcher split = SPLIT.matcher(head);
        int end = split.find() ? split.start() : begin;
        ClaimSubject subject = reader.parse(text.substring(0, end), periods);
        return parts(subject, text, end);
    }

    private record SentencePart(
            ClaimMeasure measure,
            PrintedNumber number,
            ClaimUnit unit,
            Text said,
            Optional<Comparison> base,
            Optional<Claim.ShareWhole> whole,
            boolean isOfYearSoFar) {

        /** With no number, or a place. */
        static SentencePart of(ClaimMeasure measure, PrintedNumber number, Text said) {
            return new SentencePart(measure, number, ClaimUnit.NONE, said, Optional.empty(), Optional.empty(), false);
        }
    }

    private List<Claim> parts(ClaimSubject head, String text, int begin) {
        List<Claim> claims = new ArrayList<>();
        List<SentencePart> parts = new ArrayList<>();
        char mark = VIETNAMESE.matcher(said).find() ? ',' : '.';
        Matcher amount = AMOUNT.matcher(text);
        int end = begin;
        List<int[]> places = new ArrayList<>();
        while (amount.find(end)) {
            boolean isMove = PLACES.matcher(text.substring(amount.end())).find();
            if (!isMove) {
                places.add(new int[] {end, amount.start(), amount.end()});
            }
            end = amount.end();
        }
        for (int i = 0; i < places.size(); i++) {
            int[] place = places.get(i);
            String before = text.substring(place[0], place[1]);
            String after = text.substring(place[2], i + 1 < places.size() ? places.get(i + 1)[1] : text.length());
            refuse(head, before, i == 0 ? null : parts.get(i - 1));
            amount.find(place[1]);
            parts.add(part(head, amount, before, after, mark, i == 0 ? null : parts.get(i - 1)));
        }
        long values =
                parts.stream().filter(part -> part.measure() == head.measure()).count();
        if (values > 1) {
            throw new MessageException(ClaimMessage.SEVERAL_VALUES.with(said));
        }
        Comparison later = Comparison.YEAR_ON_YEAR;
        for (int i = parts.size() - 1; i >= 0; i--) {
            later = parts.get(i).base().orElse(later);
            SentencePart part = parts.get(i);
            claims.add(0, claim(head, part, later, Optional.empty()));
        }
        Matcher first = PLACE_IN_WORDS.matcher(text);
        if (first.find()) {
            PrintedNumber one = PrintedNumber.parse(place(first), '.', Hedge.NONE);
            SentencePart place = SentencePart.of(ClaimMeasure.RANK, one, Text.verbatim(first.group()));
            claims.add(claim(head, place, Comparison.YEAR_ON_YEAR, Optional.empty()));
        }
        Matcher record = RECORD.matcher(text);
        while (record.find()) {
            claims.add(record(head, record, text));
        }
        return Claim.together(claims);
    }

    private static String place(Matcher words) {
        String ordinal = Stream.of("english", "in", "vietnamese")
                .map(words::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        for (int i = 0; i < PLACES_IN_WORDS.size(); i++) {
            if (PLACES_IN_WORDS.get(i).contains(ordinal.toLowerCase(Locale.ROOT))) {
                return Integer.toString(i + 2);
            }
        }
        return "1";
    }

    private Claim claim(ClaimSubject head, SentencePart part, Comparison base, Optional<Window> since) {
        Subject own = head.subject();
        Subject of = part.isOfYearSoFar() ? own.over(own.window().yearToDate()) : own;
        return new Claim(
                id,
                "",
                part.said(),
                of.withKind(part.measure().kind(of.kind())),
                Optional.of(part.measure()),
                Optional.ofNullable(part.number()),
                part.unit(),
                base,
                Optional.empty(),
                part.whole(),
                since,
                Optional.empty());
    }

    private Claim record(ClaimSubject head, Matcher record, String text) {
        boolean isHigh = record.group(4) != null
                ? record.group(6).equalsIgnoreCase("high")
                : NameNormalizer.folded(record.group(1)).matches("highest|smallest|cao nhat|nhe nhat");
        String before = text.substring(0, record.start());
        int clause = Math.max(before.lastIndexOf(','), before.lastIndexOf(':'));
        boolean isOfGrowth = record.group("growth") != null
                || record.group("ofgrowth") != null
                || Pattern.compile("(?iu)growth|fall|mức (?:tăng|giảm)|tốc độ (?:tăng|giảm)|tăng trưởng")
                        .matcher(before.substring(clause + 1))
                        .find();
        ClaimMeasure measure = isOfGrowth
                ? isHigh ? ClaimMeasure.HIGHEST_GROWTH : ClaimMeasure.LOWEST_GROWTH
                : isHigh ? ClaimMeasure.HIGHEST : ClaimMeasure.LOWEST;
        Optional<Window> since = Optional.ofNullable(record.group(3)).map(letter -> periods.of(letter));
        if (since.filter(window -> window.halfMonthsSince(head.subject().window()) >= 0)
                .isPresent()) {
            throw new MessageException(ClaimMessage.RECORD_BEFORE.with(said));
        }
        Text words = since.<Text>map((isHigh ? ClaimMessage.HIGHEST_SINCE : ClaimMessage.LOWEST_SINCE)::with)
                .orElse(isHigh ? ClaimMessage.HIGHEST_ON_RECORD : ClaimMessage.LOWEST_ON_RECORD);
        SentencePart part = SentencePart.of(measure, null, words);
        return claim(head, part, Comparison.YEAR_ON_YEAR, since);
    }

    /** What this grammar would misread. */
    private void refuse(ClaimSubject head, String before, SentencePart previous) {
        boolean isOfOther =
                previous != null && OTHER_FLOW.matcher(before).find() && previous.measure() != ClaimMeasure.SHARE;
        boolean isBase = AGAINST.matcher(before).find();
        if (isOfOther || isBase) {
            throw new MessageException(
                    (isBase ? ClaimMessage.COMPARED_APART : ClaimMessage.OTHER_FLOW_APART).with(said));
        }
    }

    private SentencePart part(
            ClaimSubject head, Matcher amount, String before, String after, char mark, SentencePart previous) {
        String words = " " + NameNormalizer.folded(before) + " ";
        String behind = " " + NameNormalizer.folded(after) + " ";
        Hedge hedge = Hedge.findIn(lastClause(before));
        boolean isPercent = PERCENT.matcher(amount.group("unit")).matches();
        boolean isInBrackets =
                before.strip().endsWith("(") && previous != null && previous.measure() == ClaimMeasure.GROWTH;
        boolean isSaidDown = words.matches(".* (" + DOWN + ") .*") || isPercent && behind.matches(" (" + DOWN + ") .*");
        boolean isSaidUp = words.matches(".* (" + UP + ") .*") || isPercent && behind.matches(" (" + UP + ") .*");
        boolean isOfPoints = amount.group("unit").matches("(?iu).*points?|pp");
        if (REACHED.matcher(" " + NameNormalizer.folded(lastClause(before)) + " ")
                .matches()) {
            // rose to what it is, and not by that
            if (isPercent) {
                throw new MessageException(ClaimMessage.GROWTH_OR_SHARE.with(said));
            }
            isSaidUp = false;
            isSaidDown = false;
        }
        isSaidUp |= isOfPoints && behind.startsWith(" more than ");
        isSaidDown |= isOfPoints && behind.startsWith(" less than ");
        boolean isMinus = amount.group("sign").matches("[\u2212-]");
        boolean isDown =
                isMinus || isSaidDown || isInBrackets && previous.number().isNegative();
        boolean isUp = amount.group("sign").equals("+") || isSaidUp || isInBrackets;
        String unitText = unit(amount);
        PrintedNumber plain = PrintedNumber.parse(amount.group("number"), mark, hedge);
        PrintedNumber number = isDown ? plain.negated() : plain;
        boolean isBalanceItself = head.subject().isBalance() && previous == null && !isSaidDown && !isSaidUp;
        ClaimMeasure measure =
                measure(head, words, behind, unitText, (isUp || isDown) && !(isBalanceItself && !isPercent), previous);
        ClaimUnit unit = measure == ClaimMeasure.RANK ? ClaimUnit.NONE : ClaimUnit.parse(unitText);
        String sign = isDown ? "−" : isUp ? "+" : "";
        Text printed = hedge.text((sign + amount.group("number") + " " + unitText).strip());
        Optional<Claim.ShareWhole> whole = measure == ClaimMeasure.SHARE ? whole(head, after) : Optional.empty();
        if (!measure.hasBase()
                && measure != ClaimMeasure.SHARE
                && base(firstClause(after)).isPresent()) {
            throw new MessageException(ClaimMessage.COMPARED_APART.with(said));
        }
        boolean isOfYearSoFar =
                measure == ClaimMeasure.SHARE && isOfYearSoFar(lastClause(before) + " " + firstClause(after));
        return new SentencePart(
                measure, number, unit, printed, isOfYearSoFar ? Optional.empty() : base(after), whole, isOfYearSoFar);
    }

    private static String lastClause(String before) {
        return before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    }

    private static String firstClause(String after) {
        return after.split("[,;]", 2)[0];
    }

    private static boolean isOfYearSoFar(String words) {
        return BaseWords.findIn(words)
                .filter(base -> base.kind() == Comparison.BaseKind.YTD)
                .isPresent();
    }

    /** What a share is of, where the words behind it say it. */
    private Optional<Claim.ShareWhole> whole(ClaimSubject head, String after) {
        Matcher whole = WHOLE.matcher(after);
        if (!whole.matches()) {
            return Optional.empty();
        }
        String names = NEXT_CLAUSE
                .matcher(whole.group("names").replaceFirst("(?i)^ in the year so far", ""))
                .replaceFirst("");
        String owner = whole.group("owner");
        if (owner != null && !reader.isReporter(owner, head.subject())
                || OWNERS.matcher(names).find()) {
            throw new MessageException(ClaimMessage.SHARE_OF_OTHERS.with(said));
        }
        ClaimSubject.NamedMembers of = reader.namesBehind(names);
        if (of.market().isPresent()) {
            if (!of.market().get().isSame(head.subject().market())) {
                throw new MessageException(ClaimMessage.SHARE_OF_OTHERS.with(said));
            }
            return Optional.of(Claim.ShareWhole.MARKET);
        }
        if (of.product()
                .filter(product -> !product.isSame(head.subject().product()))
                .isPresent()) {
            throw new MessageException(ClaimMessage.SHARE_OF_OTHERS.with(said));
        }
        return of.product().map(product -> Claim.ShareWhole.PRODUCT);
    }

    private static String unit(Matcher amount) {
        String money = amount.group("money");
        return (amount.group("unit").strip()
                        + (money == null
                                ? ""
                                : " " + money.strip().replace("$", "USD").replace("USUSD", "USD")))
                .strip();
    }

    private ClaimMeasure measure(
            ClaimSubject head, String before, String after, String unit, boolean isChange, SentencePart previous) {
        if (PERCENT.matcher(unit).matches()) {
            boolean isShare = before.matches(".* (chiem|share|accounted|accounting|ty trong|ti trong|making up) .*")
                    || !isChange && after.matches(" (of|tong|cua|share) .*");
            if (!isShare && !isChange && base(after).isEmpty()) {
                throw new MessageException(ClaimMessage.GROWTH_OR_SHARE.with(said));
            }
            boolean isOfQuantity = previous != null && previous.measure() == ClaimMeasure.QUANTITY;
            return isShare ? ClaimMeasure.SHARE : isOfQuantity ? ClaimMeasure.QUANTITY_GROWTH : ClaimMeasure.GROWTH;
        }
        if (unit.matches("(?iu).*(/| per ).*")) {
            return ClaimMeasure.PRICE;
        }
        if (unit.matches("(?iu).*(tonnes?|tons?|tấn|kg)")) {
            return ClaimMeasure.QUANTITY;
        }
        if (unit.isEmpty()) {
            if (!before.matches(".* (rank|ranked|ranks|thu|hang|place|number|no) ")) {
                throw new MessageException(ClaimMessage.NO_UNIT.with(said));
            }
            return ClaimMeasure.RANK;
        }
        if (before.matches(".* (xuat sieu|surplus|surplus of) .*")) {
            return ClaimMeasure.BALANCE;
        }
        if (before.matches(".* (nhap sieu|deficit|deficit of) .*")) {
            return ClaimMeasure.DEFICIT;
        }
        return isChange ? ClaimMeasure.CHANGE : head.measure();
    }

    /** What the words behind a number compare it with. */
    private Optional<Comparison> base(String text) {
        if (SAME_PERIOD.matcher(text).find()) {
            return Optional.of(Comparison.YEAR_ON_YEAR);
        }
        Matcher fixed = Pattern.compile(
                        "(?iu)(?:vs\\.?|against|compared (?:with|to)|than in|so với|on|(?<!data )from|over)\\s*(?:cùng kỳ\\s*)?([\ue000-\uf8ff])")
                .matcher(text);
        if (fixed.find()) {
            Window base = periods.of(fixed.group(1));
            return Optional.of(new Comparison(Comparison.BaseKind.FIXED, List.of(base)));
        }
        return BaseWords.findIn(text);
    }
}
