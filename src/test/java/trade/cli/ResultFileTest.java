package trade.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-rw-", "rwxr-xr-x"})
    void the_mode_of_an_old_file_stays(String mode) throws IOException {
        Path file = old(mode);

        write(file, "new");

        assertThat(file).hasContent("new");
        assertThat(mode(file)).isEqualTo(mode);
    }

    @Test
    void what_is_written_beside_an_old_file_is_its_owner_s_alone() throws IOException {
        List<String> seen = new ArrayList<>();

        new ResultFile(old("rw-rw-rw-")).write(bytes -> {
            bytes.write(1);
            for (Path part : parts()) {
                seen.add(mode(part));
            }
            bytes.close();
        });

        assertThat(seen).containsExactly("rw-------");
    }

    @Test
    void a_new_file_has_the_mode_that_new_files_have() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        Path file = folder.resolve("new.csv");

        write(file, "new");

        assertThat(mode(file)).isEqualTo(mode(usual));
    }

    @Test
    void the_owner_of_an_old_file_stays_where_that_is_allowed() throws IOException {
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")));
        Path file = old("rw-------");
        Files.setAttribute(file, "unix:uid", 65534);
        Files.setAttribute(file, "unix:gid", 65534);

        write(file, "new");

        assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(65534);
        assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(65534);
    }

    @Test
    void a_failure_leaves_the_old_file_and_nothing_beside_it() throws IOException {
        Path file = old("rw-------");

        assertThatThrownBy(() -> new ResultFile(file).write(bytes -> {
                    bytes.write('n');
                    throw new IOException("no more");
                }))
                .hasMessage("no more");

        assertThat(file).hasContent("old");
        assertThat(parts()).isEmpty();
    }

    @Test
    void a_file_is_the_same_by_any_of_its_names_and_a_pipe_or_device_is_none() throws IOException {
        Path file = old("rw-------");
        Path hard = Files.createLink(folder.resolve("hard"), file);
        Path soft = Files.createSymbolicLink(folder.resolve("soft"), file);
        Path other = Files.writeString(folder.resolve("other"), "old");

        assertThat(Stream.of(file, hard, soft).filter(new ResultFile(file)::replaces))
                .containsExactly(file, hard, soft);
        assertThat(new ResultFile(other).replaces(file)).isFalse();
        assertThat(new ResultFile(folder.resolve("none")).replaces(file)).isFalse();
        assertThat(new ResultFile(Path.of("/dev/null")).replaces(Path.of("/dev/null")))
                .isFalse();
    }

    @Test
    void a_link_that_leads_to_no_file_yet_stays_a_link() throws IOException {
        Files.createSymbolicLink(folder.resolve("second"), Path.of("target"));
        Path link = Files.createSymbolicLink(folder.resolve("first"), Path.of("second"));

        write(link, "new");

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("target")).hasContent("new").isRegularFile();
    }

    private Path old(String mode) throws IOException {
        Path file = Files.writeString(folder.resolve("old.csv"), "old");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    private static void write(Path file, String text) throws IOException {
        new ResultFile(file).write(bytes -> {
            try (OutputStream closed = bytes) {
                closed.write(text.getBytes(UTF_8));
            }
        });
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    private static String mode(Path file) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        return PosixFilePermissions.toString(permissions);
    }
}
