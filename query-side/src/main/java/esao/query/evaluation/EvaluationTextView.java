package esao.query.evaluation;

import esao.kernel.evaluation.value.BeneficiaryGroup;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered in words. Who it was is not told.
 *
 * @param number the place of the question on the form, from 1
 * @param question the question
 * @param group of which group; absent where so few of it answered that they are not shown apart
 * @param text the words
 */
public record EvaluationTextView(
        int number, String question, @Nullable String group, String text) {

    /** As a list. */
    public static final Listing<EvaluationTextView> LISTING = Listing.<EvaluationTextView>named("evaluation-texts")
            .column("number", Kind.NUMBER, "ลำดับ", "Number", view -> (long) view.number())
            .column("question", Kind.TEXT, "ข้อ", "Question", EvaluationTextView::question)
            .choice("group", BeneficiaryGroup.class, "กลุ่ม", "Group", EvaluationTextView::group)
            .column("text", Kind.SEARCHED, "คำตอบ", "Text", EvaluationTextView::text)
            .keyedBy("number", "text");
}
