package esao.query.audit;

import org.jspecify.annotations.Nullable;

/**
 * A figure of a framework or of a budget request: not money that is there, but what somebody planned, asked or granted.
 *
 * @param kind which figure
 * @param subject whose or of what: a category, a source of income, an obligation, a change of policy, a school
 * @param year the year it is for, where there are several
 * @param line the line, where it is of one
 */
record PlannedFigure(
        Kind kind,
        String subject,
        @Nullable Integer year,
        @Nullable String line) implements Comparable<PlannedFigure> {

    /** Which figure. */
    enum Kind {
        /** เพดาน: the most that may be estimated for a category. */
        CEILING,
        /** ประมาณการรายจ่าย: what a line will cost. */
        ESTIMATE,
        /** ประมาณการรายรับ: income of a source. */
        REVENUE,
        /** งวดผูกพัน: what falls due of an obligation. */
        INSTALMENT,
        /** ผลของนโยบาย: what a change of policy is thought to cost or save. */
        POLICY_EFFECT,
        /** คำขอ: what a school asks for a line. */
        REQUESTED,
        /** รับไว้: what the office accepted of it. */
        ACCEPTED,
        /** ได้รับ: what was granted. */
        GRANTED,
        /** กรอบของสถานศึกษา: what a school thinks it will need later. */
        FRAME
    }

    @Override
    public int compareTo(PlannedFigure other) {
        var byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : rest().compareTo(other.rest());
    }

    private String rest() {
        return subject + " " + year + " " + line;
    }
}
