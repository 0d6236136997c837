package esao.kernel.meeting.value;

/** From when a resolution can be used. */
public enum ResolutionEffect {
    /** มีผลทันที: from its declaration. */
    DECLARATION,
    /** from the certification of the minutes. */
    CERTIFICATION
}
