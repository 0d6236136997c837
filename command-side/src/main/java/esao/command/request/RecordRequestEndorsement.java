package esao.command.request;

import esao.kernel.provenance.Basis;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.request.RequestId;

/**
 * Records what the deciding body resolved on the request: it is endorsed, or sent back where the resolution amends or
 * refuses it. It follows from the resolution; nobody types it.
 *
 * @param requestId the request of the office
 * @param basis on what it rests
 * @param resolution the resolution, which must be on this very request with the content that is laid
 */
public record RecordRequestEndorsement(RequestId requestId, Basis basis, ResolutionRef resolution)
        implements RequestCommand {}
