package trade.cube;

import java.text.Normalizer;
import java.util.Locale;

/** Normal form of names: their letters and digits alone, without case, accents, hyphens and punctuation. */
public final class NameNormalizer {

    private NameNormalizer() {}

    /** "Hàn Quốc" and "HAN-QUOC" are both "han quoc". */
    public static String folded(String name) {
        String bare = isAscii(name) ? name : withoutAccents(name);
        StringBuilder folded = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                folded.append(letter);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static String withoutAccents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(letter -> letter < 128);
    }
}
