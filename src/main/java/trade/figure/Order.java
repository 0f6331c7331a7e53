package trade.figure;

import java.util.Locale;
import trade.cube.Amount;
import trade.figure.ComparedRows.ComparedRow;
import trade.message.MessageKey;
import trade.message.Template;

/** What a rank is by, highest first. Growth and change are those of the first comparison. */
public enum Order implements MessageKey {
    VALUE,
    GROWTH,
    CHANGE,
    SHARE;

    private final Template template = new Template(name().toLowerCase(Locale.ROOT));

    @Override
    public Template template() {
        return template;
    }

    @Override
    public String toString() {
        return template.english();
    }

    boolean isOfChange() {
        return this == GROWTH || this == CHANGE;
    }

    Amount of(ComparedRow line) {
        return switch (this) {
            case VALUE, SHARE -> line.value();
            case GROWTH -> line.changes().get(0).growth();
            case CHANGE -> line.changes().get(0).absolute();
        };
    }
}
