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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import trade.cube.Dimension;
import trade.cube.GroupComposition.MembershipPeriod;
import trade.cube.Member;
import trade.cube.NameNormalizer;
import trade.message.Text;
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

    private static final List<CliMessage> COLUMNS = List.of(
            CliMessage.GROUP,
            CliMessage.MEMBER,
            CliMessage.NAME,
            CliMessage.FROM,
            CliMessage.TO,
            CliMessage.KIND,
            CliMessage.VIEW,
            CliMessage.SOURCE);

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

    @Option(
            names = "--groups",
            paramLabel = "FILE",
            description = "Show the groups of that file too (may be repeated).")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        output.keepOff(List.of());
        Markets known = Markets.known();
        GroupFile own = GroupFile.read(files, known::inFile);
        List<Member> all =
                Stream.concat(known.groups().stream(), own.markets().stream()).toList();
        List<List<Text>> rows = new ArrayList<>();
        for (Member group : groups.isEmpty() ? all : asked(all)) {
            Member seen = view == null ? group : group.seenBy(viewer(known));
            seen.composition().stays().stream()
                    .filter(stay -> day == null || stay.isOn(day))
                    .forEach(stay -> rows.add(cells(group, stay)));
        }
        Table table = Table.ofLabels(title(known), COLUMNS, rows);
        return output.print(table, trade.environment(), output.console(trade.environment()));
    }

    private Text title(Markets known) {
        if (view == null) {
            return day == null ? CliMessage.GROUPS : CliMessage.GROUPS_ON.with(new Text.Day(day));
        }
        Text viewer = Dimension.MARKET.nameOf(viewer(known));
        return day == null
                ? CliMessage.GROUPS_AS_SEEN.with(viewer)
                : CliMessage.GROUPS_AS_SEEN_ON.with(viewer, new Text.Day(day));
    }

    private List<Member> asked(List<Member> all) {
        List<Member> asked = new ArrayList<>();
        for (String name : groups) {
            Set<Member> known = Markets.known().named(name);
            String folded = NameNormalizer.folded(name);
            asked.add(all.stream()
                    .filter(group -> known.contains(group)
                            || NameNormalizer.folded(group.code()).equals(folded))
                    .findFirst()
                    .orElseThrow(() -> new UsageException(spec.commandLine(), unknown(name, all))));
        }
        return asked;
    }

    private static Text unknown(String name, List<Member> all) {
        List<String> closest = DidYouMean.closest(name, all.stream().map(Member::code));
        return closest.isEmpty()
                ? CliMessage.UNKNOWN_GROUP.with(name)
                : CliMessage.UNKNOWN_GROUP_CLOSE_TO.with(name, DidYouMean.hint(closest));
    }

    private Member viewer(Markets known) {
        return known.named(view).stream()
                .findFirst()
                .orElseThrow(() -> new UsageException(spec.commandLine(), CliMessage.UNKNOWN_VIEWER.with(view)));
    }

    private static List<Text> cells(Member group, MembershipPeriod stay) {
        return List.of(
                Text.verbatim(group.code()),
                Text.verbatim(stay.member().code()),
                Dimension.MARKET.nameOf(stay.member()),
                day(stay.from()),
                day(stay.to()),
                stay.kind(),
                Text.verbatim(String.join(" ", stay.views().stream().sorted().toList())),
                Text.verbatim(stay.source()));
    }

    private static Text day(LocalDate day) {
        return day == null ? Text.NONE : new Text.Day(day);
    }
}
