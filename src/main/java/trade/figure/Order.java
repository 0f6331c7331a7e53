package trade.figure;

import trade.cube.Amount;
import trade.figure.Lines.Line;

/** What a rank is by, highest first. Growth and change are those of the first comparison. */
public enum Order {
    VALUE,
    GROWTH,
    CHANGE,
    SHARE;

    boolean isOfChange() {
        return this == GROWTH || this == CHANGE;
    }

    Amount of(Line line) {
        return switch (this) {
            case VALUE, SHARE -> line.value();
            case GROWTH -> line.changes().get(0).growth();
            case CHANGE -> line.changes().get(0).absolute();
        };
    }
}
