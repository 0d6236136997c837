package esao.query.jobs;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a whole list. */
@FunctionalInterface
public interface Export {

    /**
     * Writes it.
     *
     * @param progress is told of the rows
     * @return the position that the rows reflect
     */
    long write(OutputStream out, Progress progress) throws IOException;

    /** Follows an export. */
    interface Progress {

        /** So many rows there are. */
        void total(long rows);

        /** One more was written. */
        void row();
    }
}
