package trade.cube;

import java.time.LocalDate;
import java.util.Optional;
import trade.message.Text;

/**
 * Which vintage of each figure is wanted.
 *
 * @param status only those of that status
 * @param knownOn only those published up to that day
 * @param isFirst of several the first, else the latest
 */
public record VintageRule(Optional<Vintage.Status> status, Optional<LocalDate> knownOn, boolean isFirst) {

    public static final VintageRule LATEST = new VintageRule(Optional.empty(), Optional.empty(), false);

    public static final VintageRule FIRST = new VintageRule(Optional.empty(), Optional.empty(), true);

    public static VintageRule of(Vintage.Status status) {
        return new VintageRule(Optional.of(status), Optional.empty(), false);
    }

    public static VintageRule knownOn(LocalDate day) {
        return new VintageRule(Optional.empty(), Optional.of(day), false);
    }

    /** Whether all vintages will do. */
    public boolean takesAll() {
        return status.isEmpty() && knownOn.isEmpty();
    }

    /** Whether a vintage is one of those wanted; one that does not say what matters is not. */
    public boolean accepts(Vintage vintage) {
        return status.filter(wanted -> wanted != vintage.status()).isEmpty()
                && knownOn.filter(day -> vintage.published() == null
                                || vintage.published().isAfter(day))
                        .isEmpty();
    }

    /** Whether it is the latest of all. */
    boolean isLatest() {
        return takesAll() && !isFirst;
    }

    /** Whether of two that are accepted the first goes before the second. */
    public boolean prefers(Vintage one, Vintage other) {
        return isFirst ? one.compareTo(other) < 0 : one.compareTo(other) > 0;
    }

    /** estimate, as known on 2024-02-01, first or latest. */
    public Text words() {
        return status.<Text>map(known -> known)
                .or(() -> knownOn.map(day -> CubeMessage.KNOWN_ON.with(new Text.Day(day))))
                .orElse(isFirst ? CubeMessage.FIRST_PUBLISHED : CubeMessage.LATEST_PUBLISHED);
    }

    @Override
    public String toString() {
        return words().toString();
    }
}
