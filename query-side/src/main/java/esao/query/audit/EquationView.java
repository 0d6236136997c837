package esao.query.audit;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a certificate, which anybody can check by its two numbers. Amounts in satang.
 *
 * @param name which law it states
 * @param subject the notice, virement, line or share it speaks of; absent where it speaks of all lines of a fund and
 *     category
 * @param fund the fund, where it speaks of one
 * @param category the category, where it speaks of one
 * @param leftSatang the left side
 * @param relation how the left side must stand to the right one
 * @param rightSatang the right side
 * @param holds whether it does
 */
public record EquationView(
        Law name,
        @Nullable String subject,
        @Nullable FundSource fund,
        @Nullable ExpenditureCategory category,
        long leftSatang,
        Relation relation,
        long rightSatang,
        boolean holds) {

    /** How two sides must stand to each other. */
    public enum Relation {
        EQUAL,
        AT_MOST
    }

    /** The laws of conservation. */
    public enum Law {
        /** The total of a notice is the sum of its lines. */
        NOTICE_TOTAL_IS_ITS_LINES,
        /** What a correction says the lines had is what the notice had given them. */
        CORRECTION_STARTS_FROM_WHAT_WAS_GIVEN,
        /**
         * What a correction says a commitment or payment stood at, in that place, is what the entries before it made
         * it.
         */
        CORRECTION_STARTS_FROM_WHAT_STOOD,
        /** What the sources of an executed virement give is what its targets receive. */
        VIREMENT_GIVES_WHAT_IT_TAKES,
        /** The sum of a reversal is the sum that was executed. */
        REVERSAL_UNDOES_THE_EXECUTION,
        /**
         * Received by notices and corrections, by virements from elsewhere and from the year before, less what left for
         * the next year or was given up, is what the lines are worth.
         */
        RECEIVED_IS_ALLOTTED,
        /** The allocations approved and the reservations drawn, less what was taken back, are what is allocated. */
        APPROVED_IS_ALLOCATED,
        /** The tranches and the reservations drawn, less what was taken back, are what is released. */
        TRANCHES_ARE_RELEASED,
        /** Savings and reservations that are neither returned nor used are what is reserved. */
        SAVINGS_ARE_RESERVED,
        /** Commitments not reduced and not paid, and advances not accounted for, are what is committed. */
        OBLIGATIONS_ARE_COMMITTED,
        /** What is open of each commitment and each advance, one by one, adds up to what is committed. */
        OPEN_ENTRIES_ARE_COMMITTED,
        /** Payments less refunds are what is disbursed. */
        PAYMENTS_ARE_DISBURSED,
        /** What left for the next year and is not said to have arrived there is in transit. */
        LEFT_IS_IN_TRANSIT,
        /** What is said to have arrived in the next year was carried out. */
        ARRIVED_IS_CARRIED_OUT,
        /** What was given up of the year before's has lapsed. */
        GIVEN_UP_IS_LAPSED,
        /** What ever came into the budget is worth something today, in transit, carried out or lapsed. */
        NOTHING_VANISHES,
        /** Available, reserved, committed and disbursed together are what was received. */
        PARTS_ARE_THE_WHOLE,
        /**
         * Nothing is promised that is not there, but for what was let pass with a mark and is not there still: zero is
         * at most both together. Of a fund and category without the lines of which that is so: each of them is told by
         * itself.
         */
        AVAILABLE_IS_NOT_NEGATIVE,
        /** What is allocated is within what was received and not reserved. */
        ALLOCATED_WITHIN_ALLOTTED,
        /** What is released is within what was allocated. */
        RELEASED_WITHIN_ALLOCATED,
        /**
         * What is promised and paid is within what was released, and what was let pass with a mark and is not there
         * still; as before.
         */
        SPENT_WITHIN_RELEASED,
        /** No figure is below zero. */
        NO_FIGURE_IS_NEGATIVE,
        /** Every line that has money was described by a notice or a virement. */
        EVERY_LINE_IS_DESCRIBED
    }

    static EquationView equal(Law law, @Nullable String subject, Cell cell, long left, long right) {
        return new EquationView(law, subject, cell.fund(), cell.category(), left, Relation.EQUAL, right, left == right);
    }

    static EquationView atMost(Law law, @Nullable String subject, Cell cell, long left, long right) {
        return new EquationView(
                law, subject, cell.fund(), cell.category(), left, Relation.AT_MOST, right, left <= right);
    }
}
