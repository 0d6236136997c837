package esao.kernel.request;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import org.axonframework.serialization.Revision;

/**
 * The deciding body did not endorse the request as it was submitted; lines can be decided anew.
 *
 * @param requestId the request
 * @param hash the digest of the content it had before it
 * @param resolution the resolution
 * @param outcome what it resolved: {@code ENDORSED_WITH_AMENDMENT} or {@code NOT_ENDORSED}
 */
@Revision("1")
public record RequestSentBack(
        RequestId requestId, ContentHash hash, ResolutionRef resolution, ResolutionOutcome outcome)
        implements RequestEvent {}
