package esao.command.evaluation;

import esao.command.problem.Decision;
import esao.command.rules.Bodies;
import esao.kernel.body.value.BodyCode;
import esao.kernel.evaluation.RecommendationReceived;
import esao.kernel.evaluation.RecommendationSent;
import esao.kernel.evaluation.value.Addressee;
import esao.kernel.evaluation.value.RecommendationId;
import esao.kernel.provenance.Provenance;
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was recommended after an evaluation, and who has it. */
class RecommendationBook {

    private SortedMap<String, Sent> sent = new TreeMap<>();

    /**
     * A recommendation.
     *
     * @param on since when
     * @param sender who sent it
     * @param addressees to whom
     * @param received those of them who have it
     */
    record Sent(LocalDate on, String sender, SortedSet<String> addressees, SortedSet<String> received) {}

    /** Of a name that none has, however it is written, and with time left. */
    void requireNew(SendRecommendation command, Decision decision) {
        var key = Text.key(command.recommendationId().value());
        decision.require(
                sent.keySet().stream().map(Text::key).noneMatch(key::equals),
                EvaluationProblem.RECOMMENDATION_ALREADY_THERE,
                () -> Map.of("recommendation", command.recommendationId().value()));
        var due = command.dueOn();
        var on = decision.by().effectiveOn();
        decision.require(
                due == null || !due.isBefore(on),
                EvaluationProblem.DUE_BEFORE_SENT,
                () -> Map.of("dueOn", String.valueOf(due), "effectiveOn", on.toString()));
    }

    /** A body that is not there could never confirm it. Schools and groups have no register yet. */
    static void requireBodiesInForce(SendRecommendation command, Bodies bodies, Decision decision) {
        var day = decision.by().effectiveOn();
        var missing = command.addressees().stream()
                .filter(addressee -> addressee.kind() == Addressee.Kind.BODY)
                .map(Addressee::code)
                .filter(body -> bodies.inForce(command.office(), new BodyCode(body), day)
                        .isEmpty())
                .toList();
        decision.require(
                missing.isEmpty(),
                EvaluationProblem.BODY_NOT_IN_FORCE,
                () -> Map.of("bodies", missing, "day", day.toString()));
    }

    /** Somebody else than the sender confirms once for whom it was sent to. */
    Sent requireAwaited(RecommendationId recommendation, Addressee addressee, Decision decision) {
        var found = sent.get(recommendation.value());
        if (!decision.require(
                found != null,
                EvaluationProblem.RECOMMENDATION_UNKNOWN,
                () -> Map.of("recommendation", recommendation.value()))) {
            decision.enforce();
        }
        var known = Objects.requireNonNull(found, "the recommendation");
        var named = Map.<String, Object>of("recommendation", recommendation.value(), "addressee", addressee.toString());
        decision.require(
                known.addressees().contains(addressee.toString()), EvaluationProblem.NOT_ADDRESSED, () -> named);
        decision.require(
                !known.received().contains(addressee.toString()), EvaluationProblem.ALREADY_RECEIVED, () -> named);
        var person = decision.by().person().value();
        decision.require(
                !known.sender().equals(person),
                EvaluationProblem.SENDER_IS_RECEIVER,
                () -> Map.of("person", person, "recommendation", recommendation.value()));
        return known;
    }

    void on(RecommendationSent event, Provenance by) {
        var addressees =
                event.addressees().stream().map(Addressee::toString).collect(Collectors.toCollection(TreeSet::new));
        sent.put(
                event.recommendation().value(),
                new Sent(by.effectiveOn(), by.person().value(), addressees, new TreeSet<>()));
    }

    void on(RecommendationReceived event) {
        Objects.requireNonNull(sent.get(event.recommendation().value()), "the recommendation")
                .received()
                .add(event.addressee().toString());
    }
}
