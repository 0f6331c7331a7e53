package trade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.WorkbookFixture;

/**
 * A Markdown document whose {@code console} blocks are commands with what they print: output, then what goes to standard
 * error, then {@code ? code} unless it is 0. A block headed {@code csv NAME} or {@code json NAME} is a dataset that its commands can name;
 * one headed {@code xlsx NAME} is made a workbook, a line {@code sheet NAME} beginning each of its sheets.
 */
record Transcript(Path file, List<String> lines) {

    /** A command and the lines below it that it must print. */
    record Example(int line, String command, List<String> expected) {

        /** Whether it takes a shell, and so the launcher, to run it. */
        boolean needsShell() {
            return !(command + " ").startsWith("trade ")
                    || SHELL.matcher(unquoted()).find();
        }

        private String unquoted() {
            return command.replaceAll("'[^']*'|\"[^\"]*\"", "");
        }

        /** The words of a command as a shell parts them. */
        List<String> words() {
            List<String> words = new ArrayList<>();
            Matcher word = WORD.matcher(command);
            while (word.find()) {
                words.add(word.group().replaceAll("'([^']*)'|\"([^\"]*)\"", "$1$2"));
            }
            return words;
        }

        /** The same, but with files of that folder by their paths, be they named alone or within SQL. */
        List<String> wordsIn(Path folder) {
            return words().stream()
                    .map(word -> Files.isRegularFile(folder.resolve(word))
                            ? folder.resolve(word).toString()
                            : QUOTED.matcher(word)
                                    .replaceAll(name -> Files.isRegularFile(folder.resolve(name.group(1)))
                                            ? "'" + folder.resolve(name.group(1)) + "'"
                                            : Matcher.quoteReplacement(name.group())))
                    .toList();
        }
    }

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern SHELL = Pattern.compile("[|<>&;$*]");
    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+");

    private static final Pattern DATASET = Pattern.compile("```(?:csv|json|xlsx) (.+)");

    static Transcript of(Path file) throws IOException {
        return new Transcript(file, Files.readAllLines(file));
    }

    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        boolean isConsole = false;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("```")) {
                isConsole = line.equals("```console");
            } else if (isConsole && line.startsWith("$ ")) {
                int end = at + 1;
                while (!lines.get(end).startsWith("$ ") && !lines.get(end).startsWith("```")) {
                    end++;
                }
                examples.add(new Example(at + 1, line.substring(2), List.copyOf(lines.subList(at + 1, end))));
            }
        }
        return examples;
    }

    /** The datasets that the document holds, by name. */
    Map<String, String> datasets() {
        Map<String, String> datasets = new LinkedHashMap<>();
        StringBuilder dataset = null;
        for (String line : lines) {
            if (line.startsWith("```")) {
                Matcher headed = DATASET.matcher(line);
                dataset = headed.matches() ? new StringBuilder() : null;
                if (dataset != null) {
                    datasets.put(headed.group(1), "");
                }
            } else if (dataset != null) {
                dataset.append(line).append('\n');
                List<String> names = new ArrayList<>(datasets.keySet());
                datasets.put(names.get(names.size() - 1), dataset.toString());
            }
        }
        return datasets;
    }

    /** Puts a dataset into a folder, or into a folder in it. */
    static void write(Map.Entry<String, String> dataset, Path folder) throws IOException {
        Path file = folder.resolve(dataset.getKey());
        Files.createDirectories(file.getParent());
        if (dataset.getKey().endsWith(".xlsx")) {
            Files.write(file, workbook(dataset.getValue()));
        } else {
            Files.writeString(file, dataset.getValue());
        }
    }

    private static byte[] workbook(String text) {
        WorkbookFixture workbook = new WorkbookFixture();
        for (String sheet : text.split("(?m)^sheet ")) {
            if (!sheet.isBlank()) {
                String[] parts = sheet.split("\n", 2);
                workbook.sheet(parts[0], parts[1]);
            }
        }
        return workbook.bytes();
    }

    /** Writes the document anew, with what its examples really print. */
    void rewrite(Map<Integer, List<String>> actual) throws IOException {
        List<String> rewritten = new ArrayList<>();
        Map<Integer, Example> examples = new LinkedHashMap<>();
        examples().forEach(example -> examples.put(example.line(), example));
        for (int at = 0; at < lines.size(); at++) {
            rewritten.add(lines.get(at));
            if (actual.containsKey(at + 1)) {
                rewritten.addAll(actual.get(at + 1));
                at += examples.get(at + 1).expected().size();
            }
        }
        Files.write(file, rewritten);
    }

    /** What a run prints, as a transcript shows it. */
    static List<String> shown(int code, String out, String err) {
        List<String> shown = new ArrayList<>(out.lines().toList());
        shown.addAll(err.lines().toList());
        if (code != 0) {
            shown.add("? " + code);
        }
        return shown;
    }
}
