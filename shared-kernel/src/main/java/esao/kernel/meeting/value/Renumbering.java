package esao.kernel.meeting.value;

/**
 * An item gets another number.
 *
 * @param from the number it has
 * @param to the number it gets; the same where it stays
 */
public record Renumbering(AgendaNumber from, AgendaNumber to) {}
