package esao.command.reaction.web;

import static esao.kernel.provenance.Role.ESAO_DIRECTOR;
import static esao.kernel.provenance.Role.SECRETARY;

import esao.command.reaction.DismissReaction;
import esao.command.reaction.TakeUpReaction;
import esao.command.security.Right;
import esao.command.security.RightsTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may decide about what waits. */
@Component
public class DismissalRights implements RightsTable {

    @Override
    public List<Right<?>> rights() {
        return List.of(
                Right.of(DismissReaction.class, ESAO_DIRECTOR, SECRETARY),
                Right.of(TakeUpReaction.class, ESAO_DIRECTOR, SECRETARY));
    }
}
