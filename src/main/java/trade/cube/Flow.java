package trade.cube;

/**
 * The direction of trade, seen from the reporter. Re-exports are part of exports under the general trade system, and re-imports
 * of imports; so they are flows of their own and never added to these.
 */
public enum Flow {
    EXPORT("export"),
    IMPORT("import"),
    RE_EXPORT("re-export"),
    RE_IMPORT("re-import");

    private final String word;

    Flow(String word) {
        this.word = word;
    }

    /** What its trade is called: exports. */
    public String plural() {
        return word + "s";
    }

    /** Whether goods go out. */
    public boolean isOutward() {
        return this == EXPORT || this == RE_EXPORT;
    }

    @Override
    public String toString() {
        return word;
    }
}
