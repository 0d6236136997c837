package esao.testing;

import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.YEAR_2569;

import esao.kernel.office.PersonId;
import esao.kernel.reaction.ReactionDismissed;
import esao.kernel.reaction.ReactionEvent;
import esao.kernel.reaction.ReactionId;
import esao.kernel.reaction.ReactionTakenUp;
import java.util.List;

/** One event of each kind that can happen to a reaction that waits: those of the golden files. */
public final class SampleReactionEvents {

    public static final ReactionId REACTION = new ReactionId(
            OFFICE, "when-resolution-took-effect-then-endorse-virement", "3f2a9c1e-0b7d-4e55-9a61-7c2d8e4f1a90");
    public static final PersonId DECLARER = new PersonId("secretary");

    private static final String SUBJECT = "budget-2002-2569";

    private SampleReactionEvents() {}

    /** In the order of {@link ReactionEvent}. */
    public static List<ReactionEvent> whole() {
        return List.of(
                new ReactionDismissed(
                        REACTION,
                        YEAR_2569,
                        417,
                        SUBJECT,
                        DECLARER,
                        List.of("urn:esao:problem:consent:resolution-of-other-content")),
                new ReactionTakenUp(REACTION, YEAR_2569, 417, SUBJECT));
    }

    /** What need not be there is not there. */
    public static List<ReactionEvent> minimal() {
        return List.of(new ReactionDismissed(REACTION, YEAR_2569, 417, SUBJECT, null, List.of()));
    }
}
