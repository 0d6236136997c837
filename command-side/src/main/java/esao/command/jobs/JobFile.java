package esao.command.jobs;

import java.io.IOException;
import java.io.InputStream;

/**
 * The file of a job that is accepted.
 *
 * @param name how it is called
 * @param bytes how many bytes it has
 * @param lines how many lines of text
 * @param content opens it
 */
public record JobFile(String name, long bytes, long lines, Content content) {

    /** Opens a file, as often as it is asked. */
    @FunctionalInterface
    public interface Content {

        /** Opens it at its beginning. */
        InputStream open() throws IOException;
    }
}
