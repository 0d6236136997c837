package esao.query.evaluation;

import esao.kernel.evaluation.value.AnswerKind;
import esao.kernel.evaluation.value.BeneficiaryGroup;
import esao.kernel.evaluation.value.EvaluationQuestion;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a question, by a group or by all together.
 *
 * @param number the place of the question on the form, from 1
 * @param question its code
 * @param text what was asked
 * @param group the group; absent for all together
 * @param withheld whether so few answered that the figures are not shown
 * @param answers how many answered it
 * @param points the sum of their points; absent where it is answered in words
 * @param mean the mean of their points with two decimals, half rounded up; absent where there is none
 * @param one how many gave 1
 * @param two how many gave 2
 * @param three how many gave 3
 * @param four how many gave 4
 * @param five how many gave 5
 */
public record EvaluationResultView(
        int number,
        String question,
        String text,
        @Nullable String group,
        boolean withheld,
        @Nullable Long answers,
        @Nullable Long points,
        @Nullable String mean,
        @Nullable Long one,
        @Nullable Long two,
        @Nullable Long three,
        @Nullable Long four,
        @Nullable Long five) {

    /** As a list. */
    public static final Listing<EvaluationResultView> LISTING = Listing.<EvaluationResultView>named(
                    "evaluation-results")
            .column("number", Kind.NUMBER, "ลำดับ", "Number", view -> (long) view.number())
            .column("question", Kind.TEXT, "ข้อ", "Question", EvaluationResultView::question)
            .column("text", Kind.SEARCHED, "คำถาม", "Text", EvaluationResultView::text)
            .choice("group", BeneficiaryGroup.class, "กลุ่ม", "Group", EvaluationResultView::group)
            .column("withheld", Kind.SHOWN, "ไม่แสดงเพราะผู้ตอบน้อย", "Withheld", EvaluationResultView::withheld)
            .column("answers", Kind.NUMBER, "จำนวนคำตอบ", "Answers", EvaluationResultView::answers)
            .column("points", Kind.NUMBER, "คะแนนรวม", "Points", EvaluationResultView::points)
            .column("mean", Kind.SHOWN, "ค่าเฉลี่ย", "Mean", EvaluationResultView::mean)
            .column("one", Kind.NUMBER, "ให้ 1", "One", EvaluationResultView::one)
            .column("two", Kind.NUMBER, "ให้ 2", "Two", EvaluationResultView::two)
            .column("three", Kind.NUMBER, "ให้ 3", "Three", EvaluationResultView::three)
            .column("four", Kind.NUMBER, "ให้ 4", "Four", EvaluationResultView::four)
            .column("five", Kind.NUMBER, "ให้ 5", "Five", EvaluationResultView::five)
            .keyedBy("number", "group");

    /** So few answered that nothing is shown. */
    static EvaluationResultView withheld(int number, EvaluationQuestion asked, @Nullable BeneficiaryGroup group) {
        return new EvaluationResultView(
                number,
                asked.question().value(),
                asked.text(),
                group == null ? null : group.name(),
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * What was answered.
     *
     * @param given how many gave how many points
     */
    static EvaluationResultView of(
            int number, EvaluationQuestion asked, @Nullable BeneficiaryGroup group, PointsTally given) {
        var points = asked.kind() == AnswerKind.SCALE;
        return new EvaluationResultView(
                number,
                asked.question().value(),
                asked.text(),
                group == null ? null : group.name(),
                false,
                given.answers(),
                points ? given.points() : null,
                points ? given.mean() : null,
                points ? given.gave(1) : null,
                points ? given.gave(2) : null,
                points ? given.gave(3) : null,
                points ? given.gave(4) : null,
                points ? given.gave(5) : null);
    }
}
