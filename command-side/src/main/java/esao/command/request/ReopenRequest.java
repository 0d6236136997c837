package esao.command.request;

import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;

/**
 * Takes the consolidation back before anybody endorsed it, so that lines can be decided anew.
 *
 * @param requestId the request of the office
 * @param basis on what it rests, and why
 */
public record ReopenRequest(RequestId requestId, Basis basis) implements RequestCommand {}
