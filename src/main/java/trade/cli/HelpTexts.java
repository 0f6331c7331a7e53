package trade.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;

/** The texts of {@code --help} in another language, by the keys that picocli looks them up with. English ones stand in the commands. */
final class HelpTexts extends ResourceBundle {

    private final Map<String, String> texts;

    HelpTexts(Map<String, String> texts) {
        this.texts = texts;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
