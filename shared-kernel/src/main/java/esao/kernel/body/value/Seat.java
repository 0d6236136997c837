package esao.kernel.body.value;

import esao.kernel.office.PersonId;

/**
 * A member on one day.
 *
 * @param member who
 * @param role as what
 */
public record Seat(PersonId member, MemberRole role) {}
