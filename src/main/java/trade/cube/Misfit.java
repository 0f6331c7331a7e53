package trade.cube;

/** Parameters of a figure that do not fit together, in words for users. */
public final class Misfit extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public Misfit(String message) {
        super(message);
    }
}
