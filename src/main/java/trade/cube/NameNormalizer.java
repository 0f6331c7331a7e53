package trade.cube;

import java.text.Normalizer;
import java.util.Locale;

/** Normal form of names: their letters and digits alone, without case, accents, hyphens and punctuation. */
public final class NameNormalizer {

    private NameNormalizer() {}

    /** "Hàn Quốc" and "HAN-QUOC" are both "han quoc". */
    public static String folded(String name) {
        return words(isAscii(name) ? name : withoutAccents(name));
    }

    /** "Hàn Quốc" and "HÀN-QUỐC" are both "hàn quốc". */
    public static String withAccents(String name) {
        return words(isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    private static String words(String name) {
        StringBuilder words = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                words.append(letter);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static String withoutAccents(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char letter = decomposed.charAt(i);
            if (!isMark(letter)) {
                bare.append(letter == 'đ' ? 'd' : letter == 'Đ' ? 'D' : letter);
            }
        }
        return bare.toString();
    }

    private static boolean isMark(char letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
