package esao.command.request;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionRef;

/**
 * What the deciding body consented to instead of what was laid before it.
 *
 * @param resolution the resolution
 * @param amendment the lines it wants accepted otherwise
 * @param rest the digest of everything else that was laid
 * @param by who declared the resolution
 */
record RequestOrder(ResolutionRef resolution, Amendment amendment, ContentHash rest, PersonId by) {}
