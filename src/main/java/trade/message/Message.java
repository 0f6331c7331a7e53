package trade.message;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A key with its arguments, any of which may be a message. */
public record Message(MessageKey key, List<Text> arguments) implements Text {

    static Message of(MessageKey key, Object... arguments) {
        List<Class<?>> kinds = key.template().kinds();
        List<Text> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(text(argument));
        }
        boolean fit = texts.size() == kinds.size();
        for (int i = 0; fit && i < texts.size(); i++) {
            fit = kinds.get(i).isInstance(texts.get(i));
        }
        if (!fit) {
            throw new IllegalArgumentException(key.name() + " takes " + kinds + " and not " + texts);
        }
        return new Message(key, texts);
    }

    private static Text text(Object argument) {
        if (argument instanceof Text text) {
            return text;
        }
        if (argument instanceof Collection<?> items) {
            return Text.list(items.stream().map(Message::text).toList());
        }
        if (argument instanceof BigDecimal number) {
            return Text.number(number);
        }
        return argument instanceof Integer || argument instanceof Long
                ? Text.number(((java.lang.Number) argument).longValue())
                : Text.verbatim(argument.toString());
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + arguments.hashCode();
    }

    @Override
    public String code() {
        return key.code();
    }

    @Override
    public String toString() {
        return Template.fill(
                key.template().english(), arguments.stream().map(Text::toString).toList());
    }
}
