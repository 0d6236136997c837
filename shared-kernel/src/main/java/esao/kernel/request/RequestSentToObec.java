package esao.kernel.request;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.provenance.LegalBasis;
import org.axonframework.serialization.Revision;

/**
 * The request was sent to the Office of the Basic Education Commission, to the satang and the word as it was endorsed.
 *
 * @param requestId the request
 * @param hash the digest of the content sent, which is that of the content endorsed
 * @param letter the letter that it went with
 */
@Revision("1")
public record RequestSentToObec(RequestId requestId, ContentHash hash, LegalBasis letter) implements RequestEvent {}
