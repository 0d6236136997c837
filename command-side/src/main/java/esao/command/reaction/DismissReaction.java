package esao.command.reaction;

import esao.kernel.provenance.Basis;
import esao.kernel.reaction.ReactionId;

/**
 * Gives up what an event calls for and what waits to be done.
 *
 * @param reactionId which reaction to which event
 * @param basis on what it rests
 */
public record DismissReaction(ReactionId reactionId, Basis basis) implements ReactionCommand {}
