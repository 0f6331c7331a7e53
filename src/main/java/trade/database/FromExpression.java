package trade.database;

/**
 * SQL of the user's own that stands behind FROM. It must be one expression, so that it cannot end the statement and begin another: text
 * that an engine may read differently from what stands there is refused, be it harmless or not.
 */
final class FromExpression {

    /** Ends a statement, begins a comment or another kind of quotation, or is a place for a value. */
    private static final String REFUSED = ";#$?\\";

    private final String text;
    private final Dialect dialect;
    private int depth;

    private FromExpression(String text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
    }

    /** @throws IllegalArgumentException where it is not plainly one expression */
    static void check(String text, Dialect dialect) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("nothing stands behind FROM");
        }
        new FromExpression(text, dialect).check();
    }

    private void check() {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\'' || letter == '"' || letter == '`') {
                at = endOfQuotation(at);
            } else {
                checkPlain(letter, at);
            }
        }
        if (depth > 0) {
            throw new IllegalArgumentException("a parenthesis is not closed");
        }
    }

    private void checkPlain(char letter, int at) {
        boolean isComment = text.startsWith("--", at) || text.startsWith("/*", at);
        boolean isName = letter == '[' && !dialect.hasLists();
        if (REFUSED.indexOf(letter) >= 0 || isComment || isName) {
            String what = isComment ? text.substring(at, at + 2) : String.valueOf(letter);
            throw new IllegalArgumentException(
                    "it is one expression, in which no '" + what + "' stands but between quotation marks");
        }
        depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
        if (depth < 0) {
            throw new IllegalArgumentException("a parenthesis is closed that is not open");
        }
    }

    /** Where a quotation ends; a mark within it is written twice. */
    private int endOfQuotation(int begin) {
        char mark = text.charAt(begin);
        boolean isPlain =
                begin == 0 || !Character.isJavaIdentifierPart(text.charAt(begin - 1)) && text.charAt(begin - 1) != '&';
        if (!isPlain || mark == '`' && dialect.quote() != mark) {
            throw new IllegalArgumentException("texts stand between ' and ', names between " + dialect.quote() + " and "
                    + dialect.quote() + ", with a blank before them");
        }
        for (int at = begin + 1; at < text.length(); at++) {
            if (text.charAt(at) == mark) {
                if (text.charAt(at - 1) == '\\') {
                    throw new IllegalArgumentException("a quotation mark within a text is written twice, without a \\");
                }
                if (at + 1 == text.length() || text.charAt(at + 1) != mark) {
                    return at;
                }
                at++;
            }
        }
        throw new IllegalArgumentException("a quotation is not closed");
    }
}
