package trade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import trade.cube.Composition.Stay;
import trade.cube.Member;
import trade.cube.Spelling;
import trade.reference.Markets;
import trade.source.GroupFile;
import trade.table.Table;

@Command(
        name = "groups",
        header = {
            "The groups of markets that are known: who belongs to them, since when, and where that is from.",
            "",
            "Examples:",
            "  trade groups",
            "  trade groups CPTPP --as-of 2024-01-31 --view VN",
            ""
        })
final class GroupsCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of("group", "member", "name", "from", "to", "kind", "view", "source");

    @ParentCommand
    private TradeCommand trade;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions output;

    @Parameters(paramLabel = "GROUP", arity = "0..*", description = "Show these groups only.")
    private List<String> groups = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Show who belongs on that day.")
    private LocalDate day;

    @Option(
            names = "--view",
            paramLabel = "REPORTER",
            description =
                    "Show whom that one shares a group with, and since when: agreements begin for each when it joins.")
    private String view;

    @Option(names = "--groups", paramLabel = "FILE", description = "Show the groups of that file too.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        output.keepOff(List.of());
        Markets known = Markets.known();
        GroupFile own = file == null ? GroupFile.none() : GroupFile.read(file, known::inFile);
        List<Member> all =
                Stream.concat(known.groups().stream(), own.markets().stream()).toList();
        List<List<String>> rows = new ArrayList<>();
        for (Member group : groups.isEmpty() ? all : asked(all)) {
            Member seen = view == null ? group : group.seenBy(viewer(known));
            seen.composition().stays().stream()
                    .filter(stay -> day == null || stay.isOn(day))
                    .forEach(stay -> rows.add(cells(group, stay)));
        }
        Table table = Table.ofStrings(
                "Members of groups"
                        + (view == null ? "" : " as " + viewer(known).name() + " sees them")
                        + (day == null ? "" : " on " + day),
                COLUMNS,
                rows);
        return output.print(table, trade.environment(), output.console(trade.environment()));
    }

    private List<Member> asked(List<Member> all) {
        List<Member> asked = new ArrayList<>();
        for (String name : groups) {
            Set<Member> known = Markets.known().named(name);
            String folded = Spelling.folded(name);
            asked.add(all.stream()
                    .filter(group -> known.contains(group)
                            || Spelling.folded(group.code()).equals(folded))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "'" + name + "' is not a group whose members are known; trade groups lists them"
                                    + closest(name, all))));
        }
        return asked;
    }

    private static String closest(String name, List<Member> all) {
        List<String> closest = Closest.to(name, all.stream().map(Member::code));
        return closest.isEmpty() ? "" : "; " + Closest.hint(closest);
    }

    private Member viewer(Markets known) {
        return known.named(view).stream()
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--view: '" + view + "' is not a market that is known"));
    }

    private static List<String> cells(Member group, Stay stay) {
        return List.of(
                group.code(),
                stay.member().code(),
                stay.member().name(),
                stay.from() == null ? "" : stay.from().toString(),
                stay.to() == null ? "" : stay.to().toString(),
                stay.kind(),
                String.join(" ", stay.views().stream().sorted().toList()),
                stay.source());
    }
}
