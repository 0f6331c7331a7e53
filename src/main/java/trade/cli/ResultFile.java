package trade.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import trade.message.MessageIOException;

/**
 * A file that is written complete or not at all: beside itself, and renamed when its bytes are on the disk. An old file's
 * mode and owner stay. Links are followed, also to a file that is not there yet; devices, pipes and descriptors
 * are written as they are.
 */
record ResultFile(Path file) {

    /** What writes the result. */
    interface Content {
        void writeTo(OutputStream bytes) throws IOException;
    }

    private static final int MOST_LINKS = 40;

    private static final FileAttribute<?> FOR_ITS_OWNER = mode("rw-------");

    /** Less what the umask takes away. */
    private static final FileAttribute<?> AS_USUAL = mode("rw-rw-rw-");

    private static final Set<PosixFilePermission> OF_GROUP = PosixFilePermissions.fromString("---rwx---");

    private static FileAttribute<?> mode(String text) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
    }

    /** Whether writing it would take the place of that file, whatever either is called. */
    boolean replaces(Path input) {
        try {
            return Files.isRegularFile(input) && Files.exists(file) && Files.isSameFile(file, input);
        } catch (IOException unreadable) {
            return false;
        }
    }

    void write(Content content) throws IOException {
        Path target = target();
        if (Files.isDirectory(target)) {
            throw new MessageIOException(CliMessage.IS_DIRECTORY);
        }
        if (isDescriptor(target) || Files.exists(target) && !Files.isRegularFile(target)) {
            // what was written to a descriptor before stays
            content.writeTo(Files.newOutputStream(target, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
        } else {
            replace(target, content);
        }
    }

    /** Where the links lead. */
    private Path target() throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target) && !isDescriptor(target); links++) {
            if (links == MOST_LINKS) {
                throw new MessageIOException(CliMessage.MANY_LINKS);
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Whether it is a stream that the program was started with, such as /dev/stdout, and not the file behind it. */
    private static boolean isDescriptor(Path path) throws IOException {
        Path folder = path.resolveSibling("").toRealPath();
        return folder.startsWith("/proc") || folder.startsWith("/dev/fd");
    }

    private static void replace(Path target, Content content) throws IOException {
        Optional<PosixFileAttributes> old = Files.exists(target)
                ? Optional.of(Files.readAttributes(target, PosixFileAttributes.class))
                : Optional.empty();
        if (old.isPresent() && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path part = target.resolveSibling(".trade-" + UUID.randomUUID() + ".part");
        // where the run is interrupted; before it is there, so that there is no moment between
        part.toFile().deleteOnExit();
        try {
            content.writeTo(Channels.newOutputStream(Files.newByteChannel(
                    part,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    old.isPresent() ? FOR_ITS_OWNER : AS_USUAL)));
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
                written.force(true);
            }
            if (old.isPresent()) {
                makeLike(old.get(), part);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Where the old group cannot stay, its rights do not pass to another one. */
    private static void makeLike(PosixFileAttributes old, Path part) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(part, PosixFileAttributeView.class);
        Set<PosixFilePermission> mode = new HashSet<>(old.permissions());
        try {
            view.setGroup(old.group());
            view.setOwner(old.owner());
        } catch (IOException notAllowed) {
            if (!view.readAttributes().group().equals(old.group())) {
                mode.removeAll(OF_GROUP);
            }
        }
        view.setPermissions(mode);
    }
}
