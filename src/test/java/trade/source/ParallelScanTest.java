package trade.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static trade.cube.Dimension.FLOW;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;
import static trade.cube.Dimension.PRODUCT;
import static trade.cube.Dimension.REPORTER;
import static trade.source.CsvFixture.options;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import trade.Slices;
import trade.csv.DataException;
import trade.cube.Cube;
import trade.cube.Dimension;
import trade.cube.Member;
import trade.cube.NotSummable;
import trade.cube.NothingMatched;
import trade.cube.SeveralReporters;
import trade.cube.Slice;
import trade.cube.UnknownMember;
import trade.figure.Comparison;
import trade.figure.Figure;
import trade.figure.Growth;
import trade.figure.Listing;
import trade.figure.Share;
import trade.figure.Specialisation;
import trade.reference.Markets;
import trade.reference.Products;
import trade.table.Cell;
import trade.table.ShareWhole;
import trade.table.Table;

/**
 * What is read fast must be what is read carefully, row by row: the same figures, notes and messages, wherever a block begins
 * and ends and whichever thread is first.
 */
class ParallelScanTest {

    private static final List<Figure> FIGURES = List.of(
            new Growth(slice("2023", REPORTER, MARKET, PRODUCT, FLOW, PERIOD), List.of()),
            new Share(Slices.exports("2023-01", MARKET), ShareWhole.SELECTION, List.of()),
            new Share(slice("2023-01..2023-03", PRODUCT), ShareWhole.PRODUCT, List.of()),
            new Growth(Slices.withProducts(Slices.exports("2023", MARKET), "0901"), List.of()),
            new Specialisation(Slices.withReporters(Slices.exports("2023-01", PRODUCT), "Vietnam")),
            new Specialisation(Slices.withMarkets(
                    Slices.withReporters(Slices.exports("2023-01", PRODUCT), "Vietnam"), "Vietnam")));

    private final Set<Thread> readers = ConcurrentHashMap.newKeySet();

    private static Slice slice(String window, Dimension... by) {
        return Slices.bothFlows(window, by);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_file_of_any_kind_is_read_as_it_is_row_by_row(int seed) throws IOException {
        Random random = new Random(seed);
        RandomCsv csv = new RandomCsv(random);
        byte[] file = csv.bytes();
        int head = csv.headBytes() + random.nextInt(200);
        int block = 1 + random.nextInt(random.nextBoolean() ? 40 : 4000);

        for (Figure figure : FIGURES) {
            String careful = outcome(figure, file, ScanSettings.CAREFUL, csv.options());
            for (boolean isOrdered : List.of(false, true)) {
                ScanSettings pace = new ScanSettings(head, block, 1 + random.nextInt(3), isOrdered);
                assertThat(outcome(figure, file, pace, csv.options()))
                        .as("%s of%n%s", pace, new String(file, ISO_8859_1))
                        .isEqualTo(careful);
            }
        }
    }

    static IntStream seeds() {
        // of the last one only a total has no code, in one market
        return IntStream.concat(IntStream.range(0, Integer.getInteger("seeds", 200)), IntStream.of(965));
    }

    @Test
    void a_block_may_begin_and_end_anywhere() throws IOException {
        StringBuilder text = new StringBuilder("period,market,note,product,value\n");
        for (int row = 0; row < 40; row++) {
            text.append("2023-01,\"Korea, Republic of\",\"two\r\nlines, a \"\"quote\"\"\",P")
                    .append(row);
            text.append(",").append(row).append(row % 3 == 0 ? ".5\r\n" : row % 7 == 0 ? "x\n" : "\n");
        }
        byte[] file = text.toString().getBytes(UTF_8);
        int head = text.indexOf("P25,");
        Figure figure = FIGURES.get(0);
        for (String badRows : List.of("--bad-rows skip", "--bad-rows fail")) {
            String careful = outcome(figure, file, ScanSettings.CAREFUL, badRows);
            for (int block = 1; block < 200; block++) {
                for (boolean isOrdered : List.of(false, true)) {
                    ScanSettings pace = new ScanSettings(head + block, block, 2, isOrdered);
                    assertThat(outcome(figure, file, pace, badRows))
                            .as("%s", pace)
                            .isEqualTo(careful);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("official")
    void official_files_are_read_as_they_are_row_by_row(Path official) throws IOException {
        byte[] all = Files.readAllBytes(official);
        // more rows than tell what the file is like; the header comes again with them
        byte[] file = new byte[all.length * 6];
        for (int i = 0; i < 6; i++) {
            System.arraycopy(all, 0, file, i * all.length, all.length);
        }
        for (Figure figure : FIGURES) {
            String careful = outcome(figure, file, ScanSettings.CAREFUL, "--duplicates sum");
            for (int head : List.of(all.length, 2 * all.length, 4 * all.length)) {
                ScanSettings pace = new ScanSettings(head, 50, 2, false);
                assertThat(outcome(figure, file, pace, "--duplicates sum")).isEqualTo(careful);
                assertThat(outcome(figure, file, pace.ordered(), "--duplicates sum"))
                        .isEqualTo(careful);
            }
        }
    }

    static Stream<Path> official() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/layouts"))) {
            return files.filter(file -> file.getNameCount() > 5 && !file.endsWith("options")).toList().stream();
        }
    }

    @ParameterizedTest(name = "one of {0}")
    @ValueSource(strings = {"0.02", "7.5", "3", "0.123456", "0.00"})
    void how_far_numbers_are_rounded_and_how_many_there_are_is_known_as_row_by_row(String other) throws IOException {
        StringBuilder text = new StringBuilder("period,market,product,value_million_usd\n");
        for (int row = 0; row < 4000; row++) {
            text.append(row % 2 == 0 ? "2023-01" : "2023-02").append(",Land ").append(row / 400);
            text.append(",P").append(row / 2).append(row % 3 == 0 ? ",0.01\n" : row % 3 == 1 ? ",0.20\n" : ",0.3\n");
        }
        text.append("2021-01,Land 1,P1,").append(other).append("\n");
        byte[] file = text.toString().getBytes(UTF_8);
        Figure figure = new Growth(Slices.exports("2023-02", MARKET), List.of(Comparison.parse("previous")))
                .listed(Listing.top(1).withOthers());
        String careful = outcome(figure, file, ScanSettings.CAREFUL);

        assertThat(careful.contains("the data is rounded, so that growth on so small a base is known roughly: Total -"))
                .isEqualTo(!other.equals("0.123456"));
        for (boolean isOrdered : List.of(false, true)) {
            assertThat(outcome(figure, file, new ScanSettings(1 << 10, 1 << 9, 2, isOrdered)))
                    .isEqualTo(careful);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"none", "31;40", "3;40", "1;2"})
    void parts_of_one_cell_add_up_and_the_same_part_again_is_refused(String again) throws IOException {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < 60; row++) {
            rows.add("2023;0" + (1 + row % 3) + ";\"09011110\";249;" + (row % 2 == 0 ? "\"MG\"" : "SP") + ";" + row
                    + ";" + row * 7);
        }
        if (!again.equals("none")) {
            rows.set(Integer.parseInt(again.split(";")[1]), rows.get(Integer.parseInt(again.split(";")[0])));
        }
        byte[] file = ("CO_ANO;CO_MES;CO_NCM;CO_PAIS;SG_UF_NCM;CO_URF;VL_FOB\n" + String.join("\n", rows) + "\n")
                .getBytes(UTF_8);
        Figure figure = new Growth(Slices.exports("2023-01..2023-03", MARKET), List.of());
        for (String duplicates : List.of("--duplicates fail", "--duplicates sum", "--duplicates last")) {
            String[] said = {duplicates, "--given flow=export"};
            String careful = outcome(figure, file, ScanSettings.CAREFUL, said);
            assertThat(careful.contains("the same period, flow, market and product stand in x.csv:"))
                    .isEqualTo(duplicates.endsWith("fail") && !again.equals("none"));
            for (int head : List.of(60, 300, 900)) {
                for (boolean isOrdered : List.of(false, true)) {
                    ScanSettings pace = new ScanSettings(head, 50, 2, isOrdered);
                    assertThat(outcome(figure, file, pace, said)).as("%s", pace).isEqualTo(careful);
                }
            }
        }
    }

    @Test
    void plain_rows_are_read_by_several_threads() throws IOException {
        StringBuilder text = new StringBuilder("period,market,product,value\n");
        for (int row = 0; row < 20_000; row++) {
            text.append("2023-01,Land ").append(row / 10);
            text.append(row % 10 == 0 ? ",0901,1.5\n" : ",P" + row % 10 + ",2\n");
        }
        byte[] file = text.toString().getBytes(UTF_8);

        assertThat(outcome(FIGURES.get(1), file, new ScanSettings(1 << 12, 1 << 10, 2, false)))
                .contains("Land 1999 19.5 ");
        assertThat(readers).hasSize(3);
    }

    @Test
    void a_stream_that_breaks_off_is_said_to_whoever_reads_it() throws IOException {
        StringBuilder text = new StringBuilder("period,market,product,value\n");
        for (int row = 0; row < 1000; row++) {
            text.append("2023-01,US,P").append(row).append(",1\n");
        }
        Dataset broken = new FileDataset("x.csv", () -> new FilterInputStream(stream(text.toString())) {
            private int left = 12_000;

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int count = super.read(into, from, Math.min(length, 500));
                left -= count;
                if (left < 0) {
                    throw new IOException("the disk is gone");
                }
                return count;
            }
        });

        assertThat(outcome(FIGURES.get(0), broken, new ScanSettings(4000, 100, 2, false)))
                .isEqualTo("x.csv: the disk is gone");
        assertThat(outcome(FIGURES.get(0), broken, new ScanSettings(4000, 100, 2, true)))
                .isEqualTo("x.csv: the disk is gone");
    }

    private String outcome(Figure figure, byte[] file, ScanSettings pace, String... said) throws IOException {
        return outcome(figure, new FileDataset("x.csv", () -> new ByteArrayInputStream(file)), pace, said);
    }

    private String outcome(Figure figure, Dataset dataset, ScanSettings pace, String... said) {
        DatasetReader source = new DatasetReader(options(said), this::market, Products::inFile, pace);
        try {
            Cube cube = source.read(List.of(dataset), figure.query());
            Table table = figure.of(cube);
            List<String> lines = new ArrayList<>();
            lines.add("rounded to " + cube.zeros() + " zeros");
            table.rows()
                    .forEach(row -> lines.add(String.join(
                            " ", row.stream().map(ParallelScanTest::text).toList())));
            table.notes().forEach(note -> lines.add((note.warning() ? "warning: " : "note: ") + note.text()));
            return String.join("\n", lines);
        } catch (DataException refused) {
            return CsvFixture.refusal(() -> {
                throw refused;
            });
        } catch (IOException | NothingMatched | NotSummable | UnknownMember | SeveralReporters refused) {
            return refused.getMessage();
        }
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Value value) {
            return value.number().stripTrailingZeros().toPlainString();
        }
        return cell instanceof Cell.Label label
                ? label.text().toString()
                : ((Cell.Missing) cell).reason().toString();
    }

    private Member market(String name) {
        readers.add(Thread.currentThread());
        return Markets.known().inFile(name);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
