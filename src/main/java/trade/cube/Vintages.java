package trade.cube;

import java.util.Optional;

/**
 * Which vintages a figure is made of.
 *
 * @param base of what is compared with, where that is of another one
 * @param mayMix whether estimates may be compared with what is none
 */
public record Vintages(VintageRule current, Optional<VintageRule> base, boolean mayMix) {

    /** The latest of each, and no comparison of estimates with what is none. */
    public static final Vintages LATEST = new Vintages(VintageRule.LATEST, Optional.empty(), false);

    /** Whether nothing was said of vintages. */
    public boolean isUnsaid() {
        return current.isLatest() && !isMixed();
    }

    /** Whether comparisons of estimates with what is none were asked for. */
    public boolean isMixed() {
        return mayMix || base.isPresent();
    }
}
