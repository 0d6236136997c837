package esao.kernel.request;

import esao.kernel.budget.value.ContentHash;
import org.axonframework.serialization.Revision;

/**
 * The request was laid before the deciding body; its content is frozen under its hash.
 *
 * @param requestId the request
 * @param hash the digest of the content submitted, see {@code docs/architecture.md#request-hash}
 */
@Revision("1")
public record RequestSubmittedForEndorsement(RequestId requestId, ContentHash hash) implements RequestEvent {}
