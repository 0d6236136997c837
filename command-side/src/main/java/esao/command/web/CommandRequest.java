package esao.command.web;

import esao.command.messaging.Conditions;
import esao.kernel.provenance.Actor;

/**
 * What every request that carries a command says beside its body.
 *
 * @param actor who sends it, verified
 * @param conditions under which the command is to be taken
 */
public record CommandRequest(Actor actor, Conditions conditions) {}
