package esao.kernel.body.value;

/** From when a resolution of a body can be used. */
public enum EffectRule {
    /** From its declaration, always. */
    DECLARATION,
    /** From its declaration where the meeting says so of it, and otherwise from the certification of the minutes. */
    DECLARATION_IF_MARKED,
    /** From the certification of the minutes, always. */
    CERTIFICATION
}
