package trade.claim.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Fixture.column;
import static trade.claim.evidence.Claims.check;
import static trade.claim.evidence.Claims.claims;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import trade.claim.Claim;

/**
 * A claim that is right within its rounding is never called wrong: what a report prints of numbers that were drawn, rounded to so many
 * decimals as it likes, has no conflict by itself and holds against the numbers.
 */
class NeverWrongTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest(name = "report {0}")
    @MethodSource("seeds")
    void what_is_right_within_its_rounding_is_never_called_wrong(int seed) {
        Report report = new Report(new Random(seed));
        List<Claim> claims = claims(report.sentences.toArray(String[]::new));

        assertThat(column(new Check(claims, Optional.empty()).table(), "verdict"))
                .as("%s", report.sentences)
                .isSubsetOf("consistent", "cannot say");
        assertThat(column(check(claims, report.dataset()).table(), "verdict"))
                .as("%s%n%s", report.sentences, report.dataset())
                .containsOnly("holds");
    }

    /** Drawn numbers of two months, and sentences on them. */
    private static final class Report {

        private final Random random;
        private final List<String> sentences = new ArrayList<>();
        private final BigDecimal us;
        private final BigDecimal usBefore;
        private final BigDecimal exports;
        private final BigDecimal exportsBefore;
        private final BigDecimal imports;

        private Report(Random random) {
            this.random = random;
            us = drawn(1, 20);
            usBefore = us.multiply(drawn(5, 20)).movePointLeft(10).setScale(0, RoundingMode.HALF_UP);
            exports = us.multiply(drawn(11, 60)).movePointLeft(10).setScale(0, RoundingMode.HALF_UP);
            exportsBefore = usBefore.add(drawn(1, 60));
            imports = drawn(1, 80);
            sentences.add("exports to US 2024-01: " + value(us) + growth(us, usBefore) + change(us, usBefore)
                    + (random.nextBoolean() ? ", share of " + percent(us, exports) : ""));
            sentences.add("exports 2024-01: " + value(exports) + growth(exports, exportsBefore)
                    + change(exports, exportsBefore));
            sentences.add("imports 2024-01: " + value(imports));
            sentences.add("trade balance 2024-01: " + value(exports.subtract(imports)));
            sentences.add("total trade 2024-01: " + value(exports.add(imports)));
        }

        private String dataset() {
            return String.join(
                    "\n",
                    "2024-01 export US TOTAL " + us,
                    "2023-01 export US TOTAL " + usBefore,
                    "2024-01 export World TOTAL " + exports,
                    "2023-01 export World TOTAL " + exportsBefore,
                    "2024-01 import World TOTAL " + imports,
                    "2023-01 import World TOTAL " + imports);
        }

        /** Between tenths of a billion and so many of them. */
        private BigDecimal drawn(int least, int most) {
            return BigDecimal.valueOf(least * 1_000_000_000L + (long) (random.nextDouble() * (most - least) * 1e9))
                    .multiply(BigDecimal.TEN);
        }

        private String value(BigDecimal number) {
            boolean isMillion = random.nextBoolean();
            int decimals = random.nextInt(4);
            BigDecimal printed = rounded(number.movePointLeft(isMillion ? 6 : 9), decimals);
            return hedge(number.movePointLeft(isMillion ? 6 : 9), printed)
                    + printed.toPlainString()
                    + (isMillion ? " million USD" : " bn USD");
        }

        private String growth(BigDecimal number, BigDecimal base) {
            BigDecimal growth = number.subtract(base).multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
            return random.nextInt(4) == 0 ? "" : ", " + signed(rounded(growth, random.nextInt(3))) + " %";
        }

        private String change(BigDecimal number, BigDecimal base) {
            return random.nextBoolean()
                    ? ""
                    : ", " + signed(rounded(number.subtract(base).movePointLeft(9), random.nextInt(4))) + " bn USD";
        }

        private String percent(BigDecimal part, BigDecimal whole) {
            return rounded(part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64), random.nextInt(3))
                            .toPlainString()
                    + " %";
        }

        private static String signed(BigDecimal number) {
            return (number.signum() < 0 ? "" : "+") + number.toPlainString();
        }

        private static BigDecimal rounded(BigDecimal number, int decimals) {
            return number.setScale(decimals, RoundingMode.HALF_UP);
        }

        private String hedge(BigDecimal number, BigDecimal printed) {
            boolean isMore = number.abs().compareTo(printed.abs()) > 0;
            return switch (random.nextInt(4)) {
                case 0 -> isMore ? "more than " : "almost ";
                case 1 -> "about ";
                default -> "";
            };
        }
    }
}
