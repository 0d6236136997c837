package esao.kernel.body;

import esao.kernel.body.value.Composition;

/**
 * A body as it is on a day.
 *
 * @param bodyId the body
 * @param thai its name in Thai
 * @param english its name in English
 * @param composition its members and its rules
 */
public record BodyInForce(BodyId bodyId, String thai, String english, Composition composition) {}
