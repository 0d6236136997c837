package esao.standalone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives a program a data folder of its own, which goes when the program has stopped. */
public final class TemporaryDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var folder = create();
        TestPropertyValues.of("esao.data-directory=" + folder).applyTo(context);
        // What is registered first is destroyed last: after the database.
        ((DefaultListableBeanFactory) context.getBeanFactory())
                .registerDisposableBean("temporaryDataFolder", () -> FileSystemUtils.deleteRecursively(folder));
    }

    /**
     * A new data folder that shares the unpacked programs of PostgreSQL with all others, as unpacking them takes long.
     */
    public static Path create() {
        try {
            var programs = Files.createDirectories(Path.of("target", "postgres-programs"));
            var folder = Files.createTempDirectory("esao-test-");
            Files.createSymbolicLink(folder.resolve("programs"), programs.toAbsolutePath());
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
