package esao.command.request;

import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;
import esao.kernel.request.value.OutputTarget;
import java.util.List;

/**
 * Agrees on what outputs and projects are to bring about, all of those named or none.
 *
 * @param requestId the request of the office
 * @param basis on what it rests
 * @param targets one for each output or project, at most 500
 */
public record SetOutputTargets(RequestId requestId, Basis basis, List<OutputTarget> targets) implements RequestCommand {

    private static final int MOST = 500;

    /**
     * States the command.
     *
     * @throws IllegalArgumentException if there are more than 500 targets
     */
    public SetOutputTargets {
        targets = RequestCommand.atMost(MOST, "targets", targets);
    }
}
