package esao.kernel.request;

import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionRef;
import org.axonframework.serialization.Revision;

/**
 * The deciding body endorsed the request with other figures: once exactly these are accepted, and everything else is as
 * it was laid, it is endorsed by the same resolution. Recorded beside {@link RequestSentBack}.
 *
 * @param requestId the request
 * @param resolution the resolution
 * @param amendment which lines are to be accepted with how much, each named {@code school/line}
 */
@Revision("1")
public record RequestAmendmentOrdered(RequestId requestId, ResolutionRef resolution, Amendment amendment)
        implements RequestEvent {}
