package esao.command.request;

import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;

/**
 * Lays the consolidated request before the deciding body. From then on its hash says what is endorsed.
 *
 * @param requestId the request of the office
 * @param basis on what it rests
 */
public record SubmitRequestForEndorsement(RequestId requestId, Basis basis) implements RequestCommand {}
