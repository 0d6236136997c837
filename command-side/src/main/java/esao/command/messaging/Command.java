package esao.command.messaging;

import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Basis;

/** What can be asked of something an office keeps. */
public interface Command {

    /** The stream of events it is asked of, by its stored name. */
    String stream();

    /** The office that keeps it. */
    OfficeCode office();

    /** On what it rests. */
    Basis basis();
}
