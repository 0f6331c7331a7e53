package trade.claim.text;

import java.util.List;
import java.util.Optional;
import trade.claim.Claim;
import trade.claim.text.Token.TokenKind;
import trade.message.Text;

/**
 * What came of a sentence.
 *
 * @param unread the words for which nothing of it was read; empty where it was read, or has no number
 * @param subject what the next sentence may go on with
 * @param isOwnerSaid whether it says whose trade it is
 */
record SentenceReading(
        List<Claim> claims,
        List<Text> unread,
        Optional<CarriedSubject> subject,
        boolean isOwnerSaid,
        List<Token> tokens) {

    boolean isOfNumbers() {
        return !claims.isEmpty()
                || tokens.stream()
                        .anyMatch(token ->
                                token.is(TokenKind.NUMBER) || token.is(TokenKind.RANK) || token.is(TokenKind.RECORD));
    }

    boolean isOfPeriod() {
        return tokens.stream().anyMatch(token -> token.is(TokenKind.PERIOD));
    }

    SentenceReading doubted(Text why) {
        return new SentenceReading(List.of(), List.of(why), Optional.empty(), isOwnerSaid, tokens);
    }
}
