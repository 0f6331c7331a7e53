package trade.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.stream.Stream;
import trade.message.Explained;
import trade.message.Text;

/** What an operating system says of a failure; its commonest messages are known in other languages. */
final class SystemError {

    private SystemError() {}

    static Text of(IOException failure) {
        if (failure instanceof Explained explained) {
            return explained.explanation();
        }
        String said = failure instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : failure.getMessage();
        return Stream.of(CliMessage.NO_SPACE, CliMessage.BAD_DESCRIPTOR, CliMessage.NO_DIRECTORY, CliMessage.MANY_LINKS)
                .filter(known -> known.toString().equals(said))
                .<Text>map(known -> known)
                .findFirst()
                .orElseGet(() -> Text.verbatim(String.valueOf(said)));
    }
}
