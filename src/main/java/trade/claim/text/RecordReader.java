package trade.claim.text;

import java.util.Optional;
import java.util.Set;
import trade.claim.ClaimMeasure;
import trade.claim.ClaimMessage;
import trade.cube.Window;
import trade.message.Text;

/** Records: the highest since, the lowest on record. */
final class RecordReader {

    private final SentenceState state;

    RecordReader(SentenceState state) {
        this.state = state;
    }

    void record(Optional<Window> since, Token token) {
        ClaimMeasure measure = recordMeasure();
        ClaimDraft draft = state.draft(measure, token);
        draft.since = since;
        draft.said = since.<Text>map(
                        (measure.isHighest() ? ClaimMessage.HIGHEST_SINCE : ClaimMessage.LOWEST_SINCE)::with)
                .orElse(measure.isHighest() ? ClaimMessage.HIGHEST_ON_RECORD : ClaimMessage.LOWEST_ON_RECORD);
        state.record = "";
        state.isSince = false;
        state.direction = 0;
    }

    private ClaimMeasure recordMeasure() {
        return switch (state.record) {
            case "highest growth" -> ClaimMeasure.HIGHEST_GROWTH;
            case "lowest growth" -> ClaimMeasure.LOWEST_GROWTH;
            default -> {
                boolean isOfValue = !state.drafts.isEmpty()
                        && Set.of(ClaimMeasure.VALUE, ClaimMeasure.BALANCE, ClaimMeasure.DEFICIT, ClaimMeasure.TOTAL)
                                .contains(state.drafts.get(state.drafts.size() - 1).measure)
                        && state.direction == 0;
                if (!isOfValue) {
                    throw new NotRead(state.record);
                }
                yield state.record.equals("highest") ? ClaimMeasure.HIGHEST : ClaimMeasure.LOWEST;
            }
        };
    }
}
