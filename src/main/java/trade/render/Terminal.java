package trade.render;

/**
 * What a terminal shows of a text, and how wide. Texts come out of files, and a terminal obeys control characters: they colour, erase,
 * rename the window, write the clipboard. So texts for people are made printable where they are written.
 */
public final class Terminal {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;
    private static final char REPLACEMENT = '\ufffd';

    private Terminal() {}

    /**
     * The text in one line, with a space in place of each line break or tab, and � in place of other control characters and of format
     * characters, which turn the direction of writing or are not seen. Joiners stay, as scripts and emoji need them.
     */
    public static String printable(String text) {
        if (text.codePoints().allMatch(Terminal::isPrintable)) {
            return text;
        }
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(letter -> printable.appendCodePoint(shown(letter)));
        return printable.toString();
    }

    static boolean isPrintable(int letter) {
        if (letter < 0x7f) {
            return letter >= ' ';
        }
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> letter == ZERO_WIDTH_NON_JOINER || letter == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }

    private static int shown(int letter) {
        if (isPrintable(letter)) {
            return letter;
        }
        return switch (letter) {
            case '\t', '\n', 0x0b, '\f', '\r', 0x85, 0x2028, 0x2029 -> ' ';
            default -> REPLACEMENT;
        };
    }

    /** In columns, of the printable text: marks that combine take none, East Asian wide letters take two. */
    public static int width(String text) {
        return text.codePoints().map(Terminal::width).sum();
    }

    /** As much of the printable text as so many columns hold, with … where that is not all. */
    static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int room = columns - 1;
        for (int letter : text.codePoints().toArray()) {
            room -= width(letter);
            if (room < 0) {
                break;
            }
            cut.appendCodePoint(letter);
        }
        return cut.append('…').toString();
    }

    private static int width(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        if (type == Character.FORMAT) {
            return isPrintable(letter) ? 0 : 1;
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
