package esao.command.request;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.request.RequestId;

/**
 * Records what the deciding body resolved on the request.
 *
 * @param requestId the request of the office
 * @param basis on what it rests
 * @param contentHash the digest of what the meeting had before it
 * @param resolution the resolution
 * @param outcome {@code ENDORSED}; or {@code ENDORSED_WITH_AMENDMENT} or {@code NOT_ENDORSED}, which send it back.
 *     Nothing else ends the matter
 */
public record RecordRequestEndorsement(
        RequestId requestId, Basis basis, ContentHash contentHash, ResolutionRef resolution, ResolutionOutcome outcome)
        implements RequestCommand {}
