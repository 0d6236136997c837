package esao.command.web;

import esao.command.importing.FileReport;
import esao.command.messaging.Command;
import java.io.IOException;
import java.io.InputStream;

/**
 * What files of one kind are read by, and which command they make.
 *
 * @param <S> what is said beside the file
 * @param <R> what is read from it
 */
public interface FileKind<S, R> {

    /** Its lasting name: files that wait to be read are kept under it. */
    String name();

    /** What is said beside the file. */
    Class<S> said();

    /** The command before the file is read, to see who may send it, and for the record of refusals. */
    Command empty(S said);

    /**
     * Reads a file, which has a name that can be kept, to its end.
     *
     * @throws IOException if it cannot be read from where it is
     */
    Found<R> read(S said, String fileName, InputStream file) throws IOException;

    /** The command that takes in what was read. */
    Command command(S said, R content);

    /**
     * What was read from a file.
     *
     * @param report what was found in it
     * @param clear whether nothing stands against taking it in
     * @param content what it holds
     */
    record Found<R>(FileReport report, boolean clear, R content) {}
}
