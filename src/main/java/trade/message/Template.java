package trade.message;

import java.util.List;

/**
 * A text with places for arguments.
 *
 * @param english with {@code {0}} for the first
 * @param kinds what each argument is
 */
public record Template(String english, List<Class<?>> kinds) {

    public Template(String english, Class<?>... kinds) {
        this(english, List.of(kinds));
    }

    /** Puts arguments into their places, each once or several times or not at all. */
    public static String fill(String template, List<String> arguments) {
        if (arguments.isEmpty()) {
            return template;
        }
        StringBuilder filled = new StringBuilder();
        int end = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            if (open + 2 < template.length() && template.charAt(open + 2) == '}') {
                filled.append(template, end, open).append(arguments.get(template.charAt(open + 1) - '0'));
                end = open + 3;
            }
        }
        return filled.append(template, end, template.length()).toString();
    }
}
