package trade.cube;

import java.util.Optional;

/** What a sum is added up from. */
enum SumOf {
    /** Of what was asked for, which needs no word. */
    SELECTED(null),
    /** Of reporters, without whom there is no total: its gaps are those who have not reported. */
    REPORTERS(null),
    LISTED_MARKETS(CubeMessage.SUM_OF_MARKETS),
    /** Of reporters some of whom publish the world, where others list markets alone. */
    PUBLISHED_AND_LISTED(null),
    MEMBERS(CubeMessage.SUM_OF_MEMBERS),
    LISTED_PRODUCTS(CubeMessage.SUM_OF_PRODUCTS),
    /** Of parts of which some have a published total of products, where others list products alone. */
    PUBLISHED_AND_LISTED_PRODUCTS(null),
    /** Products at several levels, which have no sum. */
    OVERLAPPING_PRODUCTS(null);

    private final CubeMessage note;

    SumOf(CubeMessage note) {
        this.note = note;
    }

    /** What a reader should know of it. */
    Optional<CubeMessage> note() {
        return Optional.ofNullable(note);
    }
}
