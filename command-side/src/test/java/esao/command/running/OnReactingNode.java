package esao.command.running;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * One process whose reactions are at work, on a database of its own, for all tests of a class that need none of their
 * own: each of them has an office of its own.
 */
abstract class OnReactingNode {

    private static @Nullable Database sharedDatabase;
    private static @Nullable Node shared;

    final Database database = Objects.requireNonNull(sharedDatabase);
    final Node node = Objects.requireNonNull(shared);

    @BeforeAll
    static void startOnce() {
        var created = Database.create();
        sharedDatabase = created;
        shared = Node.startReacting(created);
    }

    @AfterAll
    static void stop() {
        Objects.requireNonNull(shared).close();
    }
}
