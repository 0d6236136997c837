package esao.kernel.framework.value;

/**
 * Why an estimate is another than that of the framework before: the four causes of the bridge between two frameworks.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#medium-term-framework}.
 */
public enum ChangeCause {
    /** นโยบาย: something is done that was not done before, or no longer. */
    POLICY,
    /** ปริมาณ: more or fewer of the same, for example pupils. */
    VOLUME,
    /** ราคา: the same for another price. */
    PRICE,
    /** การแก้ไข: the estimate before was wrong. */
    CORRECTION
}
