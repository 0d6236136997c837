package esao.command.running;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Two processes on one database, the same for all tests of a class. */
class WithTwoNodes {

    @SuppressWarnings("NullAway.Init") // Set before all tests.
    static Node first;

    @SuppressWarnings("NullAway.Init") // Set before all tests.
    static Node second;

    @BeforeAll
    static void start() {
        var database = Database.create();
        first = Node.start(database);
        second = Node.start(database);
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
    }
}
