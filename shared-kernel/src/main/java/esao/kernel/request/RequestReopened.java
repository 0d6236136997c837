package esao.kernel.request;

import org.axonframework.serialization.Revision;

/**
 * The office took the consolidation back before anybody endorsed it; lines can be decided anew. The reason is that of
 * the command.
 *
 * @param requestId the request
 */
@Revision("1")
public record RequestReopened(RequestId requestId) implements RequestEvent {}
