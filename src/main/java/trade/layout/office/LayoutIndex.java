package trade.layout.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.RequiredHeadings;

/**
 * Which class of this package holds a layout, and which headings that asks for, so that those classes alone are loaded whose headings a
 * file has. The build makes it of the compiled classes: a layout is known by being a constant of one.
 *
 * @param entries those that ask for the most headings first
 */
record LayoutIndex(List<Entry> entries) {

    private static final String NAME = "layouts.index";

    /** A line: the class, the constant and the headings. */
    record Entry(String type, String constant, RequiredHeadings required) {

        static Entry parse(String line) {
            String[] parts = line.split("\t", -1);
            return new Entry(parts[0], parts[1], RequiredHeadings.parse(parts[2]));
        }

        @Override
        public String toString() {
            return type + "\t" + constant + "\t" + required;
        }

        Layout layout() {
            try {
                return (Layout) load(type).getDeclaredField(constant).get(null);
            } catch (ReflectiveOperationException outdated) {
                throw new IllegalStateException(NAME + " is out of date: mvn process-classes makes it anew", outdated);
            }
        }
    }

    static LayoutIndex read() {
        try (InputStream index = LayoutIndex.class.getResourceAsStream(NAME)) {
            if (index == null) {
                throw new IllegalStateException(NAME + " is not beside the classes: mvn process-classes makes it");
            }
            return new LayoutIndex(new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))
                    .lines()
                    .map(Entry::parse)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Layout> layouts() {
        return entries.stream().map(Entry::layout).toList();
    }

    /** Of the layouts that recognise these headings, the one that asks for the most; several where they ask for as many. */
    List<Layout> recognising(Headings headings) {
        List<Layout> found = new ArrayList<>();
        int size = 0;
        for (Entry entry : entries) {
            if (!found.isEmpty() && entry.required().size() < size) {
                break;
            }
            if (entry.required().areIn(headings)) {
                Layout layout = entry.layout();
                if (layout.recognises(headings)) {
                    found.add(layout);
                    size = entry.required().size();
                }
            }
        }
        return found;
    }

    /** Makes the index of the classes in a folder, which are those of this package, and puts it beside them. */
    public static void main(String[] folder) throws IOException, ReflectiveOperationException {
        Path classes =
                Path.of(folder[0]).resolve(LayoutIndex.class.getPackageName().replace('.', '/'));
        List<String> lines = of(classes).entries().stream().map(Entry::toString).toList();
        Files.write(classes.resolve(NAME), lines);
    }

    private static LayoutIndex of(Path classes) throws IOException, ReflectiveOperationException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.startsWith("package-info")) {
                    entries.addAll(entries(name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        // in an order of its own: a build of the same sources is the same
        entries.sort(Comparator.comparing((Entry entry) -> -entry.required().size())
                .thenComparing(Entry::type)
                .thenComparing(Entry::constant));
        return new LayoutIndex(entries);
    }

    private static List<Entry> entries(String type) throws ReflectiveOperationException {
        List<Entry> entries = new ArrayList<>();
        for (Field constant : load(type).getDeclaredFields()) {
            if (constant.getType() == Layout.class) {
                RequiredHeadings required = ((Layout) constant.get(null)).required();
                if (required.size() == 0) {
                    throw new IllegalStateException(type + "." + constant.getName() + " is recognisedBy no heading");
                }
                entries.add(new Entry(type, constant.getName(), required));
            }
        }
        return entries;
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        Class<?> here = LayoutIndex.class;
        return Class.forName(here.getPackageName() + "." + name, false, here.getClassLoader());
    }
}
