package esao.kernel.request;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.provenance.ResolutionRef;
import org.axonframework.serialization.Revision;

/**
 * The deciding body endorsed the request as it was submitted.
 *
 * @param requestId the request
 * @param hash the digest of the content endorsed
 * @param resolution the resolution
 */
@Revision("1")
public record RequestEndorsed(RequestId requestId, ContentHash hash, ResolutionRef resolution)
        implements RequestEvent {}
