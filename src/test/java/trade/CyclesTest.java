package trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** No more than three classes of a package know one another in a circle, so that each can be understood without the others. */
class CyclesTest {

    private static final int MOST = 3;
    private static final Pattern DEPENDENCY = Pattern.compile("\\s+(trade\\.\\S+)\\s+->\\s+(trade\\.\\S+).*");

    @Test
    void no_more_than_three_classes_of_a_package_are_a_cycle() {
        Map<String, Set<String>> uses = usesInPackage();

        assertThat(uses).hasSizeGreaterThan(100);
        assertThat(cycles(uses)).filteredOn(cycle -> cycle.size() > MOST).isEmpty();
    }

    @Test
    void a_cycle_of_four_is_found() {
        Map<String, Set<String>> uses =
                Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("d", "e"), "d", Set.of("a"), "e", Set.of());

        assertThat(cycles(uses)).containsExactly(Set.of("a", "b", "c", "d"));
    }

    /** What each class uses in its package, but for what a sealed type permits and what a command names as its commands. */
    private static Map<String, Set<String>> usesInPackage() {
        Map<String, Set<String>> uses = new TreeMap<>();
        StringWriter said = new StringWriter();
        ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(new PrintWriter(said), new PrintWriter(said), "-v", "--multi-release", "base", "target/classes");
        said.toString()
                .lines()
                .map(DEPENDENCY::matcher)
                .filter(Matcher::matches)
                .forEach(dependency -> {
                    String user = outermost(dependency.group(1));
                    String used = outermost(dependency.group(2));
                    if (!user.equals(used)
                            && packageOf(user).equals(packageOf(used))
                            && !named(user).contains(used)) {
                        uses.computeIfAbsent(user, none -> new TreeSet<>()).add(used);
                    }
                });
        return uses;
    }

    private static Set<String> named(String name) {
        try {
            Class<?> type = Class.forName(name);
            Command command = type.getAnnotation(Command.class);
            return Stream.concat(
                            type.isSealed() ? Stream.of(type.getPermittedSubclasses()) : Stream.empty(),
                            command == null ? Stream.empty() : Stream.of(command.subcommands()))
                    .map(Class::getName)
                    .collect(Collectors.toSet());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String outermost(String name) {
        return name.replaceFirst("\\$.*", "");
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static List<Set<String>> cycles(Map<String, Set<String>> uses) {
        Map<String, Set<String>> reached = new HashMap<>();
        uses.keySet().forEach(one -> reached.put(one, reachedFrom(one, uses)));
        return uses.keySet().stream()
                .map(one -> reached.get(one).stream()
                        .filter(other -> reached.getOrDefault(other, Set.of()).contains(one))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .filter(cycle -> !cycle.isEmpty())
                .<Set<String>>map(cycle -> cycle)
                .distinct()
                .toList();
    }

    private static Set<String> reachedFrom(String start, Map<String, Set<String>> uses) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(uses.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            String next = open.poll();
            if (reached.add(next)) {
                open.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }
}
