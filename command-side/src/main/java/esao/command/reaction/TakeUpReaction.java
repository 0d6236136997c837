package esao.command.reaction;

import esao.kernel.provenance.Basis;
import esao.kernel.reaction.ReactionId;

/**
 * Has something done after all that was dismissed.
 *
 * @param reactionId which reaction to which event
 * @param basis on what it rests
 */
public record TakeUpReaction(ReactionId reactionId, Basis basis) implements ReactionCommand {}
