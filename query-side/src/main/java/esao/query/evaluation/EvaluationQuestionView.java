package esao.query.evaluation;

import esao.kernel.evaluation.value.AnswerKind;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;

/**
 * A question of a form.
 *
 * @param number its place on the form, from 1
 * @param question its code
 * @param text what is asked
 * @param kind how it is answered
 * @param required whether everybody has to answer it
 */
public record EvaluationQuestionView(int number, String question, String text, String kind, boolean required) {

    /** As a list. */
    public static final Listing<EvaluationQuestionView> LISTING = Listing.<EvaluationQuestionView>named(
                    "evaluation-questions")
            .column("number", Kind.NUMBER, "ลำดับ", "Number", view -> (long) view.number())
            .column("question", Kind.TEXT, "ข้อ", "Question", EvaluationQuestionView::question)
            .column("text", Kind.SEARCHED, "คำถาม", "Text", EvaluationQuestionView::text)
            .choice("kind", AnswerKind.class, "ชนิดคำตอบ", "Kind", EvaluationQuestionView::kind)
            .column("required", Kind.SHOWN, "ต้องตอบ", "Required", EvaluationQuestionView::required)
            .keyedBy("number");
}
