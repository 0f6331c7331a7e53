package trade.table;

import trade.message.MessageKey;
import trade.message.Template;
import trade.message.TimeSpan;

/** Since when a number was not as high, or as low. */
public enum RecordMessage implements MessageKey {
    HIGHEST_SINCE("highest since {0}", TimeSpan.class),
    LOWEST_SINCE("lowest since {0}", TimeSpan.class),
    HIGHEST_ON_RECORD("highest on record (from {0})", TimeSpan.class),
    LOWEST_ON_RECORD("lowest on record (from {0})", TimeSpan.class);

    private final Template template;

    RecordMessage(String english, Class<?>... kinds) {
        template = new Template(english, kinds);
    }

    public boolean isHighest() {
        return this == HIGHEST_SINCE || this == HIGHEST_ON_RECORD;
    }

    /** Whether it is of all the data, whose begin is named. */
    public boolean isOfAllData() {
        return this == HIGHEST_ON_RECORD || this == LOWEST_ON_RECORD;
    }

    @Override
    public Template template() {
        return template;
    }

    @Override
    public String toString() {
        return template.english();
    }
}
