package esao.kernel.budget.value;

import esao.kernel.money.Money;

/**
 * What a virement's target is to be spent on, where that can make the virement special. Whoever classifies says it; the
 * thresholds are dated rules.
 *
 * @param line the target
 * @param kind what it is
 * @param price what one unit of equipment, the whole construction, the journey or the whole obligation costs
 */
public record SpendingNature(LineCode line, Kind kind, Money price) {

    /** What money is spent on that may need a stricter class. */
    public enum Kind {
        /** ครุภัณฑ์: judged by the price of one unit. */
        EQUIPMENT,
        /** สิ่งก่อสร้าง: judged by the price of the whole. */
        CONSTRUCTION,
        /** เดินทางไปราชการต่างประเทศที่ไม่อยู่ในแผน. */
        UNPLANNED_FOREIGN_TRAVEL,
        /** ก่อหนี้ผูกพันข้ามปีรายการใหม่. */
        NEW_CROSS_YEAR_OBLIGATION
    }
}
