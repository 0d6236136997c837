package esao.command.request;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;

/**
 * Sends the endorsed request to the Office of the Basic Education Commission. The letter is the document of the basis.
 *
 * @param requestId the request of the office
 * @param basis on what it rests
 * @param contentHash the digest of what is sent
 */
public record SendRequestToObec(RequestId requestId, Basis basis, ContentHash contentHash) implements RequestCommand {}
