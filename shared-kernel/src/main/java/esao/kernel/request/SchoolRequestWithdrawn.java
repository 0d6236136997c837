package esao.kernel.request;

import esao.kernel.office.SchoolCode;
import org.axonframework.serialization.Revision;

/**
 * A school took its request back.
 *
 * @param requestId the request of the office
 * @param school whose it was
 */
@Revision("1")
public record SchoolRequestWithdrawn(RequestId requestId, SchoolCode school) implements RequestEvent {}
