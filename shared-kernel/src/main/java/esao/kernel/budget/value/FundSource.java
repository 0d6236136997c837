package esao.kernel.budget.value;

/** Where money comes from. */
public enum FundSource {
    /** เงินงบประมาณ: the annual appropriation. */
    BUDGET,
    /** เงินนอกงบประมาณ: everything else an office may keep and spend. */
    OFF_BUDGET
}
