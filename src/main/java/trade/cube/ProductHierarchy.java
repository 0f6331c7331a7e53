package trade.cube;

import java.math.BigInteger;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hierarchy of product codes: 0303 lies within 03, so that no trade is counted at two levels.
 *
 * <p>Codes of digits are positional (HS, SITC) when one begins with a zero or all have an even number of digits. Else 1 and 10 may be
 * mere numbers of a list, if the numbers are dense; or zeros were lost, as a spreadsheet makes 3 of 03, and no sum is safe.
 */
final class ProductHierarchy {

    /** What HS does not specify. It lies within 9999, whatever other codes are. */
    private static final Pattern UNSPECIFIED = Pattern.compile("\\d{4}[A-Z]{2}");

    /** A code behind a name, which is always positional: Textiles [MATE]. */
    private static final Pattern IN_BRACKETS = Pattern.compile(".*\\S \\[((?:[A-Z]{2})+|[A-Z]?\\d+)]");

    private final Set<String> codes;
    private final Set<Member> nested = new HashSet<>();
    private final Set<Integer> topLengths = new TreeSet<>();
    private boolean mixed;

    ProductHierarchy(Collection<Member> products) {
        codes = products.stream().map(ProductHierarchy::code).collect(Collectors.toSet());
        Set<String> digits = products.stream()
                .map(product -> product.whole().code())
                .filter(ProductHierarchy::areDigits)
                .collect(Collectors.toSet());
        boolean positional = digits.stream().anyMatch(code -> code.startsWith("0"))
                || digits.stream().allMatch(code -> code.length() % 2 == 0);
        mixed = !positional && !isList(digits) && digits.stream().anyMatch(code -> hasAncestor(code, digits));
        for (Member product : products) {
            boolean isPositional = positional || !areDigits(product.whole().code());
            if (isPositional && hasAncestor(code(product), codes)) {
                nested.add(product);
            } else if (!product.isTotal() && !product.isGroup()) {
                topLengths.add(code(product).length());
            }
        }
        for (Member product : nested) {
            mixed |= topLengths.contains(code(product).length());
        }
    }

    /** Whether codes are the numbers of a list: at least one of three numbers is there. */
    private static boolean isList(Set<String> codes) {
        BigInteger largest =
                codes.stream().map(BigInteger::new).max(BigInteger::compareTo).orElse(BigInteger.ZERO);
        return largest.compareTo(BigInteger.valueOf(3L * codes.size())) <= 0;
    }

    /** The code of a product, with or without some that lie within it; empty where it is a name alone. */
    static String code(Member product) {
        return code(product.whole().code());
    }

    private static String code(String product) {
        if (areDigits(product)
                || product.length() == 6 && UNSPECIFIED.matcher(product).matches()) {
            return product;
        }
        Matcher inBrackets = IN_BRACKETS.matcher(product);
        return product.endsWith("]") && inBrackets.matches() ? inBrackets.group(1) : "";
    }

    private static boolean areDigits(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return !code.isEmpty();
    }

    /** The number of places of a product's code; 0 for a name. */
    static int digits(String product) {
        return code(product).length();
    }

    /** The codes of all products that one lies within. */
    Stream<String> outerCodes(Member product) {
        String code = code(product);
        return isNested(product)
                ? IntStream.range(1, code.length())
                        .mapToObj(length -> code.substring(0, length))
                        .filter(codes::contains)
                : Stream.empty();
    }

    /** Whether a product has that code. */
    boolean has(String code) {
        return codes.contains(code);
    }

    boolean isNested(Member product) {
        return nested.contains(product);
    }

    Set<Member> nested() {
        return nested;
    }

    /** The code lengths whose sums make up the whole. */
    Set<Integer> topLengths() {
        return topLengths;
    }

    /** Whether codes of one length lie partly within others, so that sums by length cannot tell them apart. */
    boolean isMixed() {
        return mixed;
    }

    private static boolean hasAncestor(String code, Set<String> codes) {
        for (int length = 1; length < code.length(); length++) {
            if (codes.contains(code.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
