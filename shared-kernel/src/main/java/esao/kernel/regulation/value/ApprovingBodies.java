package esao.kernel.regulation.value;

import java.util.List;
import java.util.Optional;

/**
 * Which body consents to what.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#deciding-body}.
 *
 * @param bodies all of them; none shares a duty with another
 */
public record ApprovingBodies(List<ApprovingBody> bodies) implements RegulationContent {

    /**
     * Names the bodies.
     *
     * @throws IllegalArgumentException if there is none, one is there twice, or two have the same duty
     */
    public ApprovingBodies {
        bodies = Range.items("bodies", bodies, ApprovingBody::code);
        Range.requireDistinct(
                "duties",
                bodies.stream().flatMap(body -> body.duties().stream()).toList());
    }

    /** The body that consents to something; none where nobody is asked. */
    public Optional<ApprovingBody> of(BodyDuty duty) {
        return bodies.stream().filter(body -> body.duties().contains(duty)).findFirst();
    }
}
