package trade.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import trade.message.Text;

/**
 * Who asks, and how the connection is made safe: properties of the driver, such as {@code user}, {@code password} or
 * {@code SSLKeyStorePassword}. None of them is ever shown.
 *
 * <p>A file of them may hold any property, unlike a URL: it is the user's own, nobody else can write it, and nobody pastes it from elsewhere.
 */
public final class Credentials {

    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private static final String WORDS = "(password|passwd|pwd|passcode|secret|token|private_?key|api_?key)";

    private static final Pattern SECRET =
            Pattern.compile("(?i)[?&;:(#][^=&;:()#]*" + WORDS + "[^=&;:()#]*=" + "|//[^?@:]*:[^?@]*@|:[^:/@]+/[^@]+@");

    private final Map<String, String> properties;

    private Credentials(Map<String, String> properties) {
        this.properties = properties;
    }

    /**
     * @param file of properties that nobody else may read
     * @param user and password overrule those of the file
     */
    public static Credentials of(Optional<Path> file, Optional<String> user, Optional<String> password)
            throws IOException {
        Map<String, String> properties = new HashMap<>();
        if (file.isPresent()) {
            properties.putAll(read(file.get()));
        }
        user.ifPresent(name -> properties.put("user", name));
        password.ifPresent(word -> properties.put("password", word));
        return new Credentials(properties);
    }

    private static Map<String, String> read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw DatabaseFailure.of(DatabaseMessage.DIRECTORY.with(file));
        }
        boolean hasOwners = Files.getFileStore(file).supportsFileAttributeView("posix");
        if (hasOwners && !OWNERS.containsAll(Files.getPosixFilePermissions(file))) {
            throw DatabaseFailure.of(DatabaseMessage.OTHERS_MAY_READ.with(file), Text.verbatim("chmod 600 " + file));
        }
        // a backslash is part of a password as it stands, unlike in a file of properties
        Map<String, String> read = new HashMap<>();
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            int at = line.indexOf('=');
            if (at > 0 && !line.startsWith("#")) {
                read.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
            }
        }
        return read;
    }

    /** Whether a URL holds what nobody should see. */
    public static boolean areInUrl(String url) {
        return SECRET.matcher(UrlParameters.decoded(url)).find();
    }

    Properties asProperties(Map<String, String> others) {
        Properties all = new Properties();
        all.putAll(others);
        all.putAll(properties);
        return all;
    }

    /** What an engine says, without the secrets that it may repeat. */
    String hiddenIn(String text) {
        String hidden = text;
        for (Map.Entry<String, String> one : properties.entrySet()) {
            boolean isSecret = one.getKey().toLowerCase(Locale.ROOT).matches(".*" + WORDS + ".*");
            hidden = isSecret && one.getValue().length() > 2 ? hidden.replace(one.getValue(), "…") : hidden;
        }
        return hidden;
    }
}
