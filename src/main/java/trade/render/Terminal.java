package trade.render;

/** How wide a terminal shows text. */
public final class Terminal {

    private Terminal() {}

    /** In columns: marks that combine take none, East Asian wide letters take two. */
    public static int width(String text) {
        return text.codePoints().map(Terminal::width).sum();
    }

    private static int width(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(letter) ? 2 : 1;
    }

    private static boolean isWide(int letter) {
        return letter >= 0x1100
                && (letter <= 0x115f
                        || letter >= 0x2e80 && letter <= 0xa4cf
                        || letter >= 0xac00 && letter <= 0xd7a3
                        || letter >= 0xf900 && letter <= 0xfaff
                        || letter >= 0xfe30 && letter <= 0xfe6f
                        || letter >= 0xff00 && letter <= 0xff60
                        || letter >= 0xffe0 && letter <= 0xffe6
                        || letter >= 0x1f300 && letter <= 0x1faff
                        || letter >= 0x20000 && letter <= 0x3fffd);
    }
}
