package trade.database;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import trade.message.Text;

/**
 * Finds the driver of an engine. None is part of {@code trade}.
 *
 * @param places jars, and folders of jars
 * @param usual the folder of jars that need not be named
 */
public record Drivers(List<Path> places, Path usual) {

    /** @throws DatabaseFailure when there is none for that URL */
    Driver of(String url, Dialect dialect) throws IOException {
        List<URL> jars = new ArrayList<>();
        for (Path place : places) {
            if (!Files.exists(place)) {
                throw DatabaseFailure.of(DatabaseMessage.NO_SUCH_DRIVER.with(place), howToGet(dialect));
            }
            jars.addAll(jarsIn(place));
        }
        jars.addAll(jarsIn(usual));
        // not closed: classes of the driver are loaded while it works
        ClassLoader loader = new URLClassLoader(jars.toArray(URL[]::new), Drivers.class.getClassLoader());
        Optional<Throwable> broken = Optional.empty();
        Iterator<Driver> all = ServiceLoader.load(Driver.class, loader).iterator();
        for (boolean isAtEnd = false; !isAtEnd; ) {
            try {
                isAtEnd = !all.hasNext();
                Driver driver = isAtEnd ? null : all.next();
                if (driver != null && driver.acceptsURL(url)) {
                    return driver;
                }
            } catch (ServiceConfigurationError | LinkageError | SQLException notThis) {
                // another may do
                broken = Optional.of(notThis);
            }
        }
        if (broken.isPresent()) {
            String why = broken.get().getMessage();
            throw new DatabaseFailure(
                    DatabaseMessage.DRIVER_BROKEN.with(String.valueOf(why)), howToGet(dialect), false, broken.get());
        }
        throw DatabaseFailure.of(DatabaseMessage.NO_DRIVER_FOR.with(Database.shown(url)), howToGet(dialect));
    }

    private Text howToGet(Dialect dialect) {
        return dialect.driver().isEmpty()
                ? DatabaseMessage.GET_JAR
                : DatabaseMessage.GET_DRIVER.with(
                        "mvn dependency:copy -Dartifact=" + dialect.driver() + " -DoutputDirectory=" + fromHere(usual));
    }

    private static Path fromHere(Path place) {
        Path here = Path.of("").toAbsolutePath();
        return place.startsWith(here) ? here.relativize(place) : place;
    }

    private static List<URL> jarsIn(Path place) throws IOException {
        List<URL> jars = new ArrayList<>();
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.list(place)) {
                for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                        .sorted()
                        .toList()) {
                    jars.add(jar.toUri().toURL());
                }
            }
        } else if (Files.exists(place)) {
            jars.add(place.toUri().toURL());
        }
        return jars;
    }
}
