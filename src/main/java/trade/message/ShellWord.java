package trade.message;

/** A text as one word of a shell, so that what a hint says can be pasted. */
public final class ShellWord {

    private ShellWord() {}

    /** In quotes, where it needs them. */
    public static String of(String text) {
        return text.matches("[\\p{L}\\d_./+,%@:][\\p{L}\\d_./+,%@:=-]*") ? text : quoted(text);
    }

    /** In quotes. */
    public static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
