package esao.command.web;

import esao.command.messaging.Conditions;
import esao.kernel.provenance.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What every request that carries a command says beside its body.
 *
 * @param actor who sends it, verified
 * @param conditions under which the command is to be taken
 * @param deferral that it may be carried out later; absent where the sender waits
 */
public record CommandRequest(
        Actor actor, Conditions conditions, @Nullable Deferral deferral) {

    /** That it is to be carried out later; absent where it is to be carried out now, as every trial is. */
    @Nullable
    Deferral later() {
        return conditions.dryRun() ? null : deferral;
    }
}
