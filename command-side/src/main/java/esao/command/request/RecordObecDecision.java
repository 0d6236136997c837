package esao.command.request;

import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;
import java.util.List;

/**
 * Records what the Office of the Basic Education Commission granted, line by line. Its letter is the document of the
 * basis; a later letter replaces what an earlier one said of the same line.
 *
 * @param requestId the request of the office
 * @param basis on what it rests
 * @param grants one for each line, at most 20,000
 */
public record RecordObecDecision(RequestId requestId, Basis basis, List<GrantedLine> grants) implements RequestCommand {

    private static final int MOST = 20_000;

    /**
     * States the command.
     *
     * @throws IllegalArgumentException if there are more than 20,000 grants
     */
    public RecordObecDecision {
        grants = RequestCommand.atMost(MOST, "grants", grants);
    }
}
