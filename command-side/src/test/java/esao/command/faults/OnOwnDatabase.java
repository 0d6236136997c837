package esao.command.faults;

import esao.testing.Size;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;

/** A test on a database that nobody else uses, with a folder outside of it for what clients write down. */
class OnOwnDatabase {

    final SplittableRandom chance = Size.chance(getClass());
    final String url = Server.shared().createDatabase();

    @TempDir
    @SuppressWarnings("NullAway.Init") // Set by JUnit.
    Path folder;
}
