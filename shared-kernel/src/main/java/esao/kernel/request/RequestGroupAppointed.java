package esao.kernel.request;

import esao.kernel.office.WorkingGroup;
import org.axonframework.serialization.Revision;

/**
 * An order charged people with the budget request.
 *
 * @param requestId the request
 * @param group who they are
 */
@Revision("1")
public record RequestGroupAppointed(RequestId requestId, WorkingGroup group) implements RequestEvent {}
