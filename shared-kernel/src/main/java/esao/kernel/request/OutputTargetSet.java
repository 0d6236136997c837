package esao.kernel.request;

import esao.kernel.request.value.OutputTarget;
import org.axonframework.serialization.Revision;

/**
 * It was agreed, or agreed anew, what an output or project is to bring about, in quantity and quality.
 *
 * @param requestId the request
 * @param target the target from now on
 */
@Revision("1")
public record OutputTargetSet(RequestId requestId, OutputTarget target) implements RequestEvent {}
