package esao.query.evaluation;

/** How far the evaluation of a project is. */
public enum EvaluationState {
    /** It can be answered. */
    OPEN,
    /** It takes no more answers. */
    CLOSED,
    /** It was summarised. */
    SUMMARISED,
    /** The management took note of the summary. */
    ACKNOWLEDGED
}
