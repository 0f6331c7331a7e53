package trade.claim.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.claim.ClaimMeasure;
import trade.claim.ClaimMessage;
import trade.claim.Subject;
import trade.cube.Flow;
import trade.cube.NameNormalizer;
import trade.cube.Selection.Term;
import trade.cube.Window;
import trade.message.MessageException;

/**
 * What the numbers of a sentence are of, and what they are called where nothing else is said.
 *
 * @param measure of an amount
 */
record ClaimSubject(Subject subject, ClaimMeasure measure) {

    record NamedMembers(Optional<Term> market, Optional<Term> product) {}

    /**
     * Reads heads.
     *
     * @param said the sentence, for messages
     * @param markets the market that a name means; none where it is none
     * @param products what a name means among products
     * @param otherwise whose trade it is, where the sentence does not say it
     */
    record ClaimSubjectParser(
            String said,
            Function<String, Optional<Term>> markets,
            Function<String, Term> products,
            Optional<Term> otherwise) {

        /** Whose balance it is: Vietnam posted a [trade surplus]. */
        private static final Pattern DOER =
                Pattern.compile("(?iu)(.+?) (?:posted|ran|recorded|had|registered|reported|saw)(?: an?)?");

        private static final Pattern PREPOSITION =
                Pattern.compile("(?iu)(?<=^| )(to|sang|from|từ|with|với|of|của|in|vào|by)(?= |$)");

        private static final Pattern FLOW_WORDS = Pattern.compile(
                "(?iu)re-?exports?|re-?imports?|tái xuất(?: khẩu)?|tái nhập(?: khẩu)?|(?:tổng )?(?:kim ngạch )?xuất nhập khẩu|exports and imports|total trade|trade turnover|trade balance|"
                        + "trade surplus|trade deficit|cán cân(?: thương mại)?|xuất siêu|nhập siêu|surplus|deficit|balance|"
                        + "(?:tổng )?(?:kim ngạch |trị giá )?(?:xuất khẩu|nhập khẩu)|re-?exports?|re-?imports?|tái xuất(?: khẩu)?|tái nhập(?: khẩu)?|shipments|export(?:s|ed)?|import(?:s|ed)?|\\btrade\\b");

        /** @throws MessageException where no period is named */
        ClaimSubject parse(String head, PeriodMarks periods) {
            if (periods.areSeveralIn(head)) {
                throw new MessageException(ClaimMessage.SEVERAL_PERIODS.with(said));
            }
            Matcher flow = FLOW_WORDS.matcher(head);
            boolean hasFlow = flow.find();
            String word = hasFlow ? NameNormalizer.folded(flow.group()) : "";
            ClaimMeasure measure = word.contains("deficit") || word.contains("nhap sieu")
                    ? ClaimMeasure.DEFICIT
                    : word.contains("balance")
                                    || word.contains("surplus")
                                    || word.contains("can can")
                                    || word.contains("xuat sieu")
                            ? ClaimMeasure.BALANCE
                            : isTotal(word) ? ClaimMeasure.TOTAL : ClaimMeasure.VALUE;
            Set<Flow> flows =
                    measure != ClaimMeasure.VALUE ? EnumSet.of(Flow.EXPORT, Flow.IMPORT) : EnumSet.of(flow(word));
            String before = hasFlow ? head.substring(0, flow.start()) : head;
            String after = hasFlow ? head.substring(flow.end()) : "";
            NamesInSentence names = new NamesInSentence(
                    flows.equals(EnumSet.of(Flow.IMPORT)) || flows.equals(EnumSet.of(Flow.RE_IMPORT)),
                    flows.equals(EnumSet.of(Flow.EXPORT)) || flows.equals(EnumSet.of(Flow.RE_EXPORT)));
            names.leading(bare(before));
            names.trailing(bare(after));
            Window window =
                    periods.firstIn(head).orElseThrow(() -> new MessageException(ClaimMessage.NO_PERIOD.with(said)));
            return new ClaimSubject(
                    new Subject(
                            measure == ClaimMeasure.DEFICIT
                                    ? Subject.SubjectKind.DEFICIT
                                    : measure == ClaimMeasure.BALANCE
                                            ? Subject.SubjectKind.BALANCE
                                            : Subject.SubjectKind.TRADE,
                            names.reporter.or(() -> otherwise),
                            flows,
                            names.market.orElse(Subject.WORLD),
                            names.product.orElse(Subject.ALL_PRODUCTS),
                            window),
                    measure);
        }

        /** Whether a name is that of the reporter, or of nobody who is known: the country's. */
        boolean isReporter(String name, Subject subject) {
            return !name.contains(" and ")
                    && markets.apply(name)
                            .flatMap(owner -> subject.reporter().map(owner::isSame))
                            .orElse(true);
        }

        /** The market and the product that words behind a flow name. */
        NamedMembers namesBehind(String words) {
            NamesInSentence names = new NamesInSentence(false, false);
            names.trailing(bare(words));
            return new NamedMembers(names.market, names.product);
        }

        private static Flow flow(String word) {
            boolean isAgain = word.startsWith("re") || word.startsWith("tai ");
            boolean isInward = word.contains("import") || word.contains("nhap");
            return isInward ? isAgain ? Flow.RE_IMPORT : Flow.IMPORT : isAgain ? Flow.RE_EXPORT : Flow.EXPORT;
        }

        private static boolean isTotal(String word) {
            return word.contains("xuat nhap khau") || word.contains("exports and imports") || word.contains("trade");
        }

        /** Without periods and what stands between them and names. */
        private static String bare(String text) {
            return text.replaceFirst(
                            "(?iu)^(?:the|in|trong|vào|tính chung|lũy kế|tính đến hết|tính đến|cả nước|ước tính) ", "")
                    .replaceAll("[\ue000-\uf8ff]", " ")
                    .replaceAll(
                            "(?iu)(?<=^| )(?:the|in|for|of|month|tháng|vào|trong|năm|goods|hàng hóa|hàng hoá|value|thị trường)(?= *$)",
                            " ")
                    .replaceAll("[,;:()]", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        /** The names in the head, by where they stand. */
        private final class NamesInSentence {
            private final boolean isInward;
            private final boolean isOutward;
            private Optional<Term> reporter = Optional.empty();
            private Optional<Term> market = Optional.empty();
            private Optional<Term> product = Optional.empty();

            private NamesInSentence(boolean isInward, boolean isOutward) {
                this.isInward = isInward;
                this.isOutward = isOutward;
            }

            /** Before the flow: Vietnam's US coffee [exports]. */
            private void leading(String text) {
                String rest = text;
                Matcher doer = DOER.matcher(rest);
                if (doer.matches()) {
                    reporter(doer.group(1));
                    rest = "";
                }
                Matcher owner = Pattern.compile("(.+?)['’]s(?: |$)").matcher(rest);
                if (owner.lookingAt()) {
                    reporter(owner.group(1));
                    rest = rest.substring(owner.end());
                }
                leadingReporter(rest);
            }

            /** US exports are those of the US. */
            private void leadingReporter(String text) {
                String[] words = text.isEmpty() ? new String[0] : text.split(" ");
                for (int end = words.length; end > 0; end--) {
                    Optional<Term> known =
                            markets.apply(String.join(" ", List.of(words).subList(0, end)));
                    if (known.isPresent()) {
                        reporter(
                                words[0].isEmpty()
                                        ? ""
                                        : String.join(" ", List.of(words).subList(0, end)));
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
                boolean isPlace = markets.apply(name).isPresent();
                switch (preposition) {
                    case "to", "sang", "from", "từ", "with", "với" -> market(preposition, name);
                    case "của" -> reporter(name);
                    case "of" -> {
                        if (isPlace) {
                            reporter(name);
                        } else {
                            product(name);
                        }
                    }
                    default -> {
                        // exports China may be of China or to it
                        if (isPlace || preposition.equals("by")) {
                            throw notRead(name);
                        }
                        product(name);
                    }
                }
            }

            private void market(String preposition, String name) {
                boolean isTurned =
                        preposition.matches("to|sang") && isInward || preposition.matches("from|từ") && isOutward;
                if (isTurned || market.isPresent()) {
                    throw notRead(name);
                }
                market = Optional.of(markets.apply(name).orElse(new Term(name, Optional.empty())));
            }

            /** Whoever is no country has no figures here. */
            private void reporter(String name) {
                Optional<Term> known = markets.apply(name);
                if (known.isEmpty()
                        || reporter.filter(one -> !one.isSame(known.get())).isPresent()) {
                    throw notRead(name);
                }
                reporter = known;
            }

            private MessageException notRead(String name) {
                return new MessageException(ClaimMessage.WORDS_NOT_READ.with(said, name));
            }

            private void product(String name) {
                if (!name.isBlank()) {
                    if (product.isPresent()) {
                        throw notRead(name);
                    }
                    product = Optional.of(products.apply(name.strip()));
                }
            }
        }
    }
}
