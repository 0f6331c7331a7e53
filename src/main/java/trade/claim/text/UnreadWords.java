package trade.claim.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import trade.claim.text.Token.TokenKind;

/** Words that are not understood: where they stand, and what of a sentence is read nevertheless. */
final class UnreadWords {

    private static final Set<TokenKind> POISON =
            EnumSet.of(TokenKind.UNKNOWN, TokenKind.OWNER, TokenKind.FORECAST, TokenKind.PRICE);

    private UnreadWords() {}

    static List<String> unknown(List<Token> tokens) {
        List<String> unread = new ArrayList<>();
        int end = -2;
        for (Token token : tokens) {
            if (POISON.contains(token.kind())) {
                boolean isNext = !unread.isEmpty() && token.begin() <= end + 1;
                if (isNext) {
                    unread.set(
                            unread.size() - 1,
                            unread.get(unread.size() - 1) + (token.begin() == end ? "" : " ") + token.text());
                } else {
                    unread.add(token.text());
                }
                end = token.begin() + token.text().length();
            }
        }
        return unread;
    }

    /** Where the semicolon stands behind which words are not understood, if all before it is; −1 where there is none. */
    static int firstUnreadPart(List<Token> tokens) {
        int end = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (POISON.contains(token.kind())) {
                boolean isOfAll =
                        tokens.stream().anyMatch(one -> one.is(TokenKind.OWNER) || one.is(TokenKind.FORECAST));
                return isOfAll ? -1 : end;
            }
            end = token.is(TokenKind.SEMICOLON) ? i : end;
        }
        return -1;
    }

    /** Why something is so changes no number: amid weaker orders, up to the next mark, where it has no name and no number. */
    static List<Token> withoutReasons(List<Token> all) {
        List<Token> kept = new ArrayList<>();
        Set<TokenKind> plain = EnumSet.of(TokenKind.UNKNOWN, TokenKind.FILLER, TokenKind.PREP, TokenKind.AND);
        int i = 0;
        while (i < all.size()) {
            if (all.get(i).is(TokenKind.REASON)) {
                int end = i + 1;
                while (end < all.size() && plain.contains(all.get(end).kind())) {
                    end++;
                }
                boolean isLast = end == all.size();
                if (!isLast) {
                    kept.add(Token.of(
                            TokenKind.UNKNOWN, "", all.get(i).text(), all.get(i).begin()));
                }
                i = isLast ? end : i + 1;
            } else {
                kept.add(all.get(i));
                i++;
            }
        }
        return kept;
    }
}
