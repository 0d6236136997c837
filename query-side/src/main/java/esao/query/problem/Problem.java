package esao.query.problem;

import java.util.Map;
import org.springframework.http.ProblemDetail;

/** A known reason why a question cannot be answered, with the facts that make it so. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient Map<String, Object> facts;

    /**
     * States a problem.
     *
     * @param type which one
     * @param facts the members of the answer, none of them secret
     */
    public Problem(ProblemType type, Map<String, Object> facts) {
        super(type.english() + " " + facts);
        this.type = type;
        this.facts = Map.copyOf(facts);
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    /** The body of the answer, as RFC 9457 wants it. */
    public ProblemDetail detail() {
        var detail = ProblemDetail.forStatus(type.status());
        detail.setType(type.type());
        detail.setTitle(type.english());
        detail.setProperty("titleTh", type.thai());
        facts.forEach(detail::setProperty);
        return detail;
    }
}
