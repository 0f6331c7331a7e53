package trade.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * Makes picocli's model of a command, for one command line, of what the annotations of its class say. The build writes that down beside the class, a line for each annotation: to
 * read the annotations themselves takes a fifth of a start.
 */
final class CommandModel {

    private static final String SUFFIX = ".annotations";

    /** Between the texts of an attribute that has several. */
    private static final String BETWEEN = "\u001f";

    /** The attribute that says of a list what its elements are. */
    private static final String ELEMENT = "element";

    private final CommandSpec spec;
    private final TradeCommand trade;
    /** The command and its mixins, by the classes that declare their fields. */
    private final Map<String, Object> objects = new HashMap<>();

    private CommandModel(Object command, TradeCommand trade) {
        this.trade = trade;
        spec = CommandSpec.wrapWithoutInspection(command).versionProvider(new TradeCommand.Version());
        for (Class<?> type = command.getClass(); type != null; type = type.getSuperclass()) {
            objects.put(type.getName(), command);
        }
    }

    /** The model of a command of {@code trade}, or of that itself. */
    static CommandSpec of(Object command, TradeCommand trade) {
        CommandModel model = new CommandModel(command, trade);
        String name = command.getClass().getSimpleName() + SUFFIX;
        try (InputStream lines = CommandModel.class.getResourceAsStream(name)) {
            if (lines == null) {
                throw new IllegalStateException(name + " is not beside the classes: mvn process-classes makes it");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                model.add(Line.parse(line));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ReflectiveOperationException outdated) {
            throw new IllegalStateException(name + " is out of date: mvn process-classes makes it anew", outdated);
        }
        return model.spec
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .descriptionKey("mixinStandardHelpOptions.help")
                        .description("Show this help message and exit.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .descriptionKey("mixinStandardHelpOptions.version")
                        .description("Print version information and exit.")
                        .build());
    }

    private void add(Line line) throws ReflectiveOperationException {
        switch (line.annotation()) {
            case "Command" -> describe(line);
            case "Mixin" -> mix(bound(line));
            case "Spec" -> bound(line).set(spec);
            case "ParentCommand" -> bound(line).set(trade);
            case "Option" -> spec.addOption(option(line, bound(line)));
            case "Parameters" -> spec.addPositional(positional(line, bound(line)));
            default -> throw unknown(line.annotation());
        }
    }

    private BoundField bound(Line line) throws ReflectiveOperationException {
        Object object = objects.get(line.owner());
        Class<?> type = object.getClass();
        while (!type.getName().equals(line.owner())) {
            type = type.getSuperclass();
        }
        Field field = type.getDeclaredField(line.field());
        field.setAccessible(true);
        return new BoundField(object, field);
    }

    private void describe(Line line) {
        line.attributes().forEach((name, texts) -> {
            switch (name) {
                case "name" -> spec.name(texts[0]);
                case "header" -> spec.usageMessage().header(texts);
                case "customSynopsis" -> spec.usageMessage().customSynopsis(texts);
                case "synopsisSubcommandLabel" -> spec.usageMessage().synopsisSubcommandLabel(texts[0]);
                default -> throw unknown(name);
            }
        });
    }

    private void mix(BoundField bound) throws ReflectiveOperationException {
        Constructor<?> constructor = bound.field().getType().getDeclaredConstructor();
        constructor.setAccessible(true);
        Object mixin = constructor.newInstance();
        bound.set(mixin);
        objects.put(mixin.getClass().getName(), mixin);
    }

    private static OptionSpec option(Line line, BoundField bound) throws ReflectiveOperationException {
        OptionSpec.Builder option = OptionSpec.builder(line.attributes().get("names"))
                .type(bound.field().getType())
                .getter(bound)
                .setter(bound)
                .hasInitialValue(false);
        for (Map.Entry<String, String[]> attribute : line.attributes().entrySet()) {
            String[] texts = attribute.getValue();
            switch (attribute.getKey()) {
                case "names" -> {}
                case ELEMENT -> option.auxiliaryTypes(Class.forName(texts[0]));
                case "paramLabel" -> option.paramLabel(texts[0]);
                case "description" -> option.description(texts);
                case "split" -> option.splitRegex(texts[0]);
                case "splitSynopsisLabel" -> option.splitRegexSynopsisLabel(texts[0]);
                case "arity" -> option.arity(texts[0]);
                case "scope" -> option.scopeType(ScopeType.valueOf(texts[0]));
                default -> throw unknown(attribute.getKey());
            }
        }
        return option.build();
    }

    private static PositionalParamSpec positional(Line line, BoundField bound) throws ReflectiveOperationException {
        PositionalParamSpec.Builder parameter = PositionalParamSpec.builder()
                .type(bound.field().getType())
                .getter(bound)
                .setter(bound)
                .hasInitialValue(false);
        for (Map.Entry<String, String[]> attribute : line.attributes().entrySet()) {
            String[] texts = attribute.getValue();
            switch (attribute.getKey()) {
                case ELEMENT -> parameter.auxiliaryTypes(Class.forName(texts[0]));
                case "paramLabel" -> parameter.paramLabel(texts[0]);
                case "description" -> parameter.description(texts);
                case "arity" -> parameter.arity(texts[0]);
                case "index" -> parameter.index(texts[0]);
                default -> throw unknown(attribute.getKey());
            }
        }
        return parameter.build();
    }

    private static IllegalStateException unknown(String name) {
        return new IllegalStateException(
                name + " is no annotation, or attribute of one, that a command's model is made of");
    }

    /** A field of a command or mixin. */
    private record BoundField(Object object, Field field) implements IGetter, ISetter {

        @Override
        @SuppressWarnings("unchecked") // so picocli has it
        public <T> T get() throws IllegalAccessException {
            return (T) field.get(object);
        }

        /** The value before, which it may give, costs another access of which nobody makes use. */
        @Override
        public <T> T set(T value) throws IllegalAccessException {
            field.set(object, value);
            return null;
        }
    }

    /**
     * An annotation.
     *
     * @param owner the class that it stands in
     * @param field that it stands at; empty where it is that of the class
     * @param attributes those that are not as usual
     */
    private record Line(String annotation, String owner, String field, Map<String, String[]> attributes) {

        static Line parse(String line) {
            String[] parts = line.split("\t", -1);
            Map<String, String[]> attributes = new HashMap<>();
            for (int i = 3; i < parts.length; i++) {
                int end = parts[i].indexOf('=');
                attributes.put(
                        parts[i].substring(0, end), parts[i].substring(end + 1).split(BETWEEN, -1));
            }
            return new Line(parts[0], parts[1], parts[2], attributes);
        }
    }

    /** Writes down the annotations of all commands beside their classes, which lie in a folder. */
    public static void main(String[] folder) throws IOException, ReflectiveOperationException {
        for (Class<?> command : Subcommands.types()) {
            List<String> lines = new ArrayList<>();
            write(command, lines);
            Files.write(Path.of(folder[0], command.getName().replace('.', '/') + SUFFIX), lines);
        }
    }

    private static void write(Class<?> type, List<String> lines) throws ReflectiveOperationException {
        if (type == Object.class) {
            return;
        }
        write(type.getSuperclass(), lines);
        if (type.isAnnotationPresent(Command.class)) {
            lines.add(line(type.getAnnotation(Command.class), type, ""));
        }
        for (Field field : type.getDeclaredFields()) {
            for (Annotation annotation : field.getAnnotations()) {
                String line = line(annotation, type, field.getName());
                boolean isList = field.getGenericType() instanceof ParameterizedType;
                lines.add(isList ? line + "\t" + ELEMENT + "=" + element(field) : line);
            }
            if (field.isAnnotationPresent(Mixin.class)) {
                write(field.getType(), lines);
            }
        }
    }

    private static String element(Field list) {
        ParameterizedType type = (ParameterizedType) list.getGenericType();
        return ((Class<?>) type.getActualTypeArguments()[0]).getName();
    }

    private static String line(Annotation annotation, Class<?> owner, String field)
            throws ReflectiveOperationException {
        StringBuilder line =
                new StringBuilder(annotation.annotationType().getSimpleName() + "\t" + owner.getName() + "\t" + field);
        Method[] attributes = annotation.annotationType().getDeclaredMethods();
        // in an order of its own: a build of the same sources is the same
        Arrays.sort(attributes, Comparator.comparing(Method::getName));
        for (Method attribute : attributes) {
            Object value = attribute.invoke(annotation);
            if (!Objects.deepEquals(value, attribute.getDefaultValue())) {
                String text = value instanceof Object[] several
                        ? String.join(BETWEEN, Arrays.copyOf(several, several.length, String[].class))
                        : value.toString();
                line.append('\t').append(attribute.getName()).append('=').append(text);
            }
        }
        return line.toString();
    }
}
