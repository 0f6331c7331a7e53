package trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The package list is the architecture; this is what each package may import. */
class ArchitectureTest {

    private static final Path MAIN = Path.of("src/main/java/trade");

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("message", Set.of("java.io", "java.math", "java.time", "java.util")),
            Map.entry("cube", Set.of("java.math", "java.text", "java.time", "java.util", "trade.message")),
            Map.entry(
                    "csv",
                    Set.of(
                            "com.opencsv",
                            "java.io",
                            "java.math",
                            "java.nio",
                            "java.text",
                            "java.util",
                            "trade.message")),
            Map.entry("table", Set.of("java.math", "java.util", "trade.message")),
            Map.entry("figure", Set.of("java.math", "java.util", "trade.cube", "trade.message", "trade.table")),
            Map.entry(
                    "layout",
                    Set.of(
                            "java.math",
                            "java.text",
                            "java.util",
                            "trade.csv",
                            "trade.cube",
                            "trade.message",
                            "trade.reference")),
            Map.entry(
                    "layout.office",
                    Set.of(
                            "java.io",
                            "java.lang.reflect",
                            "java.math",
                            "java.nio",
                            "java.util",
                            "trade.csv",
                            "trade.cube",
                            "trade.layout",
                            "trade.message",
                            "trade.reference")),
            Map.entry(
                    "claim",
                    Set.of(
                            "java.math",
                            "java.util",
                            "trade.csv",
                            "trade.cube",
                            "trade.figure",
                            "trade.layout",
                            "trade.message")),
            Map.entry(
                    "claim.text",
                    Set.of(
                            "java.io",
                            "java.math",
                            "java.nio",
                            "java.text",
                            "java.util",
                            "trade.claim",
                            "trade.cube",
                            "trade.figure",
                            "trade.message")),
            Map.entry("claim.interval", Set.of("java.math", "java.util", "trade.claim", "trade.cube", "trade.message")),
            Map.entry(
                    "claim.evidence",
                    Set.of(
                            "java.math",
                            "java.util",
                            "trade.claim",
                            "trade.claim.interval",
                            "trade.claim.text",
                            "trade.cube",
                            "trade.figure",
                            "trade.message",
                            "trade.table")),
            Map.entry(
                    "source",
                    Set.of(
                            "java.io",
                            "java.math",
                            "java.nio",
                            "java.security",
                            "java.text",
                            "java.util",
                            "com.google.gson",
                            "org.apache.commons.compress",
                            "trade.claim",
                            "trade.csv",
                            "trade.cube",
                            "trade.database",
                            "trade.layout",
                            "trade.layout.office",
                            "trade.message",
                            "trade.reference",
                            "trade.scan",
                            "trade.spreadsheet")),
            Map.entry(
                    "scan",
                    Set.of(
                            "java.io",
                            "java.lang.invoke",
                            "java.math",
                            "java.nio",
                            "java.util",
                            "trade.csv",
                            "trade.cube")),
            Map.entry(
                    "spreadsheet",
                    Set.of(
                            "com.fasterxml.aalto",
                            "java.io",
                            "java.math",
                            "java.nio",
                            "java.time",
                            "java.util",
                            "javax.xml.stream",
                            "org.dhatim.fastexcel",
                            "trade.csv")),
            Map.entry(
                    "database",
                    Set.of(
                            "java.io",
                            "java.math",
                            "java.net",
                            "java.nio",
                            "java.sql",
                            "java.time",
                            "java.util",
                            "trade.message")),
            Map.entry("language", Set.of("java.io", "java.nio", "java.time", "java.util", "trade.message")),
            Map.entry(
                    "render",
                    Set.of(
                            "trade.cube",
                            "java.io",
                            "java.math",
                            "java.util",
                            "com.opencsv",
                            "trade.language",
                            "trade.message",
                            "trade.table")),
            Map.entry(
                    "reference",
                    Set.of(
                            "java.io",
                            "java.nio",
                            "java.text",
                            "java.time",
                            "java.util",
                            "trade.cube",
                            "trade.message")),
            Map.entry(
                    "cli",
                    Set.of(
                            "java.io",
                            "java.lang.annotation",
                            "java.lang.reflect",
                            "java.math",
                            "java.net",
                            "java.nio",
                            "java.time",
                            "java.util",
                            "picocli",
                            "trade.claim",
                            "trade.claim.evidence",
                            "trade.claim.text",
                            "trade.csv",
                            "trade.cube",
                            "trade.database",
                            "trade.figure",
                            "trade.language",
                            "trade.layout",
                            "trade.layout.office",
                            "trade.message",
                            "trade.reference",
                            "trade.render",
                            "trade.source",
                            "trade.table")));

    @Test
    void each_package_imports_only_what_it_may() throws IOException {
        List<Path> sources = sources();
        assertThat(sources).hasSizeGreaterThan(40);
        for (Path source : sources) {
            assertThat(MAY_IMPORT).as("the packages that have a place").containsKey(packageOf(source));
            Set<String> allowed = new HashSet<>(MAY_IMPORT.get(packageOf(source)));
            allowed.add("trade." + packageOf(source));
            for (String imported : imports(source)) {
                assertThat(allowed).as("%s imports %s", source, imported).anyMatch(name -> isOf(imported, name));
            }
        }
    }

    @Test
    void what_a_package_may_import_it_does() throws IOException {
        List<Path> sources = sources();
        for (String name : MAY_IMPORT.keySet()) {
            List<String> imported = new ArrayList<>();
            for (Path source : sources) {
                if (packageOf(source).equals(name)) {
                    imported.addAll(imports(source));
                }
            }
            assertThat(MAY_IMPORT.get(name))
                    .as("%s uses all that it may", name)
                    .allMatch(allowed -> imported.stream().anyMatch(one -> isOf(one, allowed)));
        }
    }

    @Test
    void each_package_says_what_it_is_for() {
        assertThat(MAY_IMPORT.keySet())
                .allSatisfy(name -> assertThat(MAIN.resolve(name.replace('.', '/') + "/package-info.java"))
                        .exists());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String packageOf(Path source) {
        return MAIN.relativize(source.getParent()).toString().replace('/', '.');
    }

    /** A package of ours is that one alone, and one of others any within it too. */
    private static boolean isOf(String imported, String name) {
        return name.startsWith("trade.")
                ? imported.matches(Pattern.quote(name) + "\\.[A-Z].*")
                : imported.startsWith(name + ".");
    }

    private static List<String> imports(Path source) throws IOException {
        return Files.readAllLines(source).stream()
                .filter(line -> line.startsWith("import "))
                .map(line -> line.replaceFirst("import (static )?", ""))
                .toList();
    }
}
