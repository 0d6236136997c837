package esao.query.evaluation;

import esao.kernel.evaluation.value.BeneficiaryGroup;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;

/**
 * How many of a group answered.
 *
 * @param group the group
 * @param asked how many were asked
 * @param answered how many answered
 * @param responseBasisPoints answered out of asked, in hundredths of a percent, rounded down
 */
public record EvaluationGroupView(String group, int asked, int answered, long responseBasisPoints) {

    /** As a list. */
    public static final Listing<EvaluationGroupView> LISTING = Listing.<EvaluationGroupView>named("evaluation-groups")
            .choice("group", BeneficiaryGroup.class, "กลุ่ม", "Group", EvaluationGroupView::group)
            .column("asked", Kind.NUMBER, "จำนวนผู้ถูกถาม", "Asked", view -> (long) view.asked())
            .column("answered", Kind.NUMBER, "จำนวนผู้ตอบ", "Answered", view -> (long) view.answered())
            .column(
                    "responseBasisPoints",
                    Kind.NUMBER,
                    "อัตราการตอบ (1/100 ของร้อยละ)",
                    "Response (basis points)",
                    EvaluationGroupView::responseBasisPoints)
            .keyedBy("group");

    /** A share in hundredths of a percent, rounded down. */
    static long rate(long answered, long asked) {
        return answered * 10_000 / asked;
    }
}
