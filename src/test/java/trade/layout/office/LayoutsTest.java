package trade.layout.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trade.layout.Headings;
import trade.layout.Overrides;

/** Which layout a header has is told by an index of their headings, and those that it does not have are not loaded. */
class LayoutsTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern LOADED = Pattern.compile("trade\\.layout\\.office\\.(\\w+)");

    @TempDir
    private Path folder;

    @Test
    void the_layout_that_asks_for_the_most_headings_is_that_of_the_file() {
        assertThat(layout("DATAFLOW", "geo", "partner", "TIME_PERIOD", "OBS_VALUE"))
                .isEqualTo("SDMX-CSV");
        assertThat(layout("DATAFLOW", "geo", "partner", "stk_flow", "TIME_PERIOD", "OBS_VALUE"))
                .isEqualTo("Eurostat, SDMX-CSV");
        assertThat(layout("Exporters", "Exported value in 2023")).isEqualTo("Trade Map, reporters");
        assertThat(layout("Importers", "Exported value in 2023")).isEqualTo("Trade Map, markets or products");
    }

    @Test
    void a_heading_may_begin_or_go_on_with_more_where_a_layout_says_so() {
        assertThat(layout("Nước/Mặt hàng chủ yếu", "Số trong tháng báo cáo")).isEqualTo("Vietnam Customs 5X, 5N");
        assertThat(layout("Mặt hàng chủ yếu", "Số liệu kỳ báo cáo")).isEqualTo("Vietnam Customs 2X, 2N, 3X, 3N");
        assertThat(layout("Mặt hàng chủ yếu", "Lũy kế đến hết tháng báo cáo")).isEmpty();
        assertThat(layout("Code", "Imported value in")).isEmpty();
    }

    @Test
    void a_file_loads_the_layouts_alone_whose_headings_it_has() throws IOException {
        assertThat(loadedFor("period,market,value", "2024-01,US,1")).isEqualTo(Set.of("Layouts"));
        assertThat(loadedFor("Thị trường,T1/2023,T1/2024", "US,1,2")).isEqualTo(Set.of("Layouts", "LayoutIndex"));
        assertThat(loadedFor("MonthId,FlowTypeId,CommodityId,CountryId,Value", "202401,1,1012100,400,1"))
                .isEqualTo(Set.of("Layouts", "LayoutIndex", "UkHmrc"));
    }

    @Test
    void an_index_made_anew_is_the_same() throws IOException, ReflectiveOperationException {
        Path made = CLASSES.resolve("trade/layout/office/layouts.index");
        List<String> before = Files.readAllLines(made);

        LayoutIndex.main(new String[] {CLASSES.toString()});

        assertThat(Files.readAllLines(made)).isEqualTo(before).hasSizeGreaterThan(30);
        assertThat(LayoutIndex.read().entries())
                .extracting(LayoutIndex.Entry::toString)
                .isEqualTo(before);
    }

    private static String layout(String... headings) {
        return Layouts.of(Headings.of(List.of(headings)), overrides())
                .map(layout -> layout.name().toString())
                .orElse("");
    }

    private static Overrides overrides() {
        return new Overrides(Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    /** The classes of offices that the program loads for a file, but for their words. */
    private Set<String> loadedFor(String headings, String row) throws IOException {
        Path file = folder.resolve("data.csv");
        Files.writeString(file, headings + "\n" + row + "\n");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "trade.cli.Main",
                        "check-data",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        Set<String> loaded = new TreeSet<>();
        try (BufferedReader said = program.inputReader()) {
            said.lines().map(LOADED::matcher).filter(Matcher::find).forEach(office -> loaded.add(office.group(1)));
        }
        loaded.remove("OfficeMessage");
        return loaded;
    }
}
