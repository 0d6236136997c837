package esao.query.evaluation;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * What whoever summarised an evaluation reads from it, in the edition there is.
 *
 * @param edition the edition of the summary
 * @param finding its code
 * @param question on which question; absent where it is on the project as a whole
 * @param text what was found
 */
public record EvaluationFindingView(
        int edition, String finding, @Nullable String question, String text) {

    /** As a list. */
    public static final Listing<EvaluationFindingView> LISTING = Listing.<EvaluationFindingView>named(
                    "evaluation-findings")
            .column("edition", Kind.NUMBER, "สรุปฉบับที่", "Edition", view -> (long) view.edition())
            .column("finding", Kind.TEXT, "ข้อค้นพบ", "Finding", EvaluationFindingView::finding)
            .column("question", Kind.TEXT, "ข้อ", "Question", EvaluationFindingView::question)
            .column("text", Kind.SEARCHED, "ข้อความ", "Text", EvaluationFindingView::text)
            .keyedBy("finding");
}
