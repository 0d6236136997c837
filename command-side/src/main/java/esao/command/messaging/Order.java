package esao.command.messaging;

import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Basis;

/**
 * A command on its way, with who gives it.
 *
 * @param command what is asked
 * @param stream of which stream, by its stored name
 * @param office whose it is
 * @param basis on what the command rests
 * @param actor who asks, verified
 */
public record Order(Object command, String stream, OfficeCode office, Basis basis, Actor actor) {

    /** The command's name, as it stands in the code and the documents. */
    public String name() {
        return command.getClass().getSimpleName();
    }
}
