package esao.command.body;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import esao.command.problem.Decision;
import esao.command.problem.ExpectedVersion;
import esao.kernel.body.BodyAbolished;
import esao.kernel.body.BodyEstablished;
import esao.kernel.body.BodyEvent;
import esao.kernel.body.BodyId;
import esao.kernel.body.BodyMemberAppointed;
import esao.kernel.body.BodyMembershipEnded;
import esao.kernel.body.BodyProcedureSet;
import esao.kernel.body.value.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A body of an office that decides: who sits in it when, and by which rules it meets.
 *
 * <p>It guards one promise: on any day there is one answer to who sits in it as what, and by which rules it decides.
 * What it is competent for is not said here but by the dated rules of who consents to what.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#meetings}.
 */
@Aggregate(
        type = "DecidingBody",
        cache = "aggregateCache",
        snapshotTriggerDefinition = "budgetSnapshots",
        commandTargetResolver = "streamOfTheTurn")
@Revision("1")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
class DecidingBody {

    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Set by the first event, and read by the framework.
    private BodyId id;

    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private SortedMap<String, LocalDate> procedures = new TreeMap<>();
    private List<Term> terms = new ArrayList<>();

    private DecidingBody() {}

    @CommandHandlerInterceptor
    void requireExpectedVersion(CommandMessage<?> command) {
        ExpectedVersion.requireMet(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EstablishBody command, Decision decision) {
        decision.require(
                firstDay == null,
                BodyProblem.ALREADY_ESTABLISHED,
                () -> Map.of("body", command.bodyId().code().value()));
        requireNotBeforeLetter(command.firstDay(), decision);
        decision.enforce();
        apply(new BodyEstablished(command.bodyId(), command.thai(), command.english(), command.firstDay()));
    }

    @CommandHandler
    void handle(SetBodyProcedure command, Decision decision) {
        var version = command.version();
        decision.require(
                !procedures.containsKey(version) && !version.equals(Procedure.SHIPPED_VERSION),
                BodyProblem.PROCEDURE_ALREADY_USED,
                () -> Map.of("version", version));
        procedures.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(latest -> decision.require(
                        latest.getValue().isBefore(command.firstDay()),
                        BodyProblem.PROCEDURE_BEFORE_ANOTHER,
                        () -> Map.of(
                                "day", command.firstDay().toString(),
                                "other", latest.getKey(),
                                "otherDay", latest.getValue().toString())));
        requireNotBeforeLetter(command.firstDay(), decision);
        requireThere(command.firstDay(), decision);
        decision.enforce();
        apply(new BodyProcedureSet(command.bodyId(), version, command.firstDay(), command.procedure()));
    }

    @CommandHandler
    void handle(AppointBodyMember command, Decision decision) {
        var term = new Term(command.member(), command.role(), command.firstDay(), command.lastDay());
        requireNotBeforeLetter(term.firstDay(), decision);
        requireThere(term.firstDay(), decision);
        if (term.lastDay() != null) {
            requireThere(term.lastDay(), decision);
        }
        terms.stream()
                .filter(other -> other.member().isSame(term.member()) && other.meets(term))
                .findFirst()
                .ifPresent(other -> decision.require(false, BodyProblem.TERM_OVERLAPS, () -> facts(other)));
        terms.stream()
                .filter(other -> !other.member().isSame(term.member())
                        && term.role().isSingle()
                        && other.role() == term.role()
                        && other.meets(term))
                .findFirst()
                .ifPresent(other -> decision.require(false, BodyProblem.SEAT_TAKEN, () -> facts(other)));
        decision.enforce();
        apply(new BodyMemberAppointed(
                command.bodyId(), term.member(), term.role(), command.representing(), term.firstDay(), term.lastDay()));
    }

    @CommandHandler
    void handle(EndBodyMembership command, Decision decision) {
        requireNotBeforeLetter(command.lastDay(), decision);
        decision.require(
                termOn(command).isPresent(),
                BodyProblem.NOT_A_MEMBER,
                () -> Map.of(
                        "person",
                        command.member().value(),
                        "day",
                        command.lastDay().toString()));
        decision.enforce();
        apply(new BodyMembershipEnded(command.bodyId(), command.member(), command.lastDay()));
    }

    @CommandHandler
    void handle(AbolishBody command, Decision decision) {
        decision.require(
                lastDay == null, BodyProblem.ALREADY_ABOLISHED, () -> Map.of("lastDay", String.valueOf(lastDay)));
        requireNotBeforeLetter(command.lastDay(), decision);
        if (lastDay == null) {
            requireThere(command.lastDay(), decision);
        }
        decision.enforce();
        apply(new BodyAbolished(command.bodyId(), command.lastDay()));
    }

    @EventSourcingHandler
    void on(BodyEvent event) {
        switch (event) {
            case BodyEstablished established -> {
                id = established.bodyId();
                firstDay = established.day();
            }
            case BodyProcedureSet set -> procedures.put(set.version(), set.day());
            case BodyMemberAppointed appointed ->
                terms.add(new Term(appointed.member(), appointed.role(), appointed.day(), appointed.lastDay()));
            case BodyMembershipEnded ended ->
                terms.replaceAll(term -> term.member().equals(ended.member()) && term.covers(ended.day())
                        ? term.until(ended.day())
                        : term);
            case BodyAbolished abolished -> lastDay = abolished.day();
        }
    }

    private Optional<Term> termOn(EndBodyMembership command) {
        return terms.stream()
                .filter(term -> term.member().equals(command.member()) && term.covers(command.lastDay()))
                .findFirst();
    }

    private void requireThere(LocalDate day, Decision decision) {
        var first = Objects.requireNonNull(firstDay, "the first day");
        decision.require(
                !day.isBefore(first) && (lastDay == null || !day.isAfter(lastDay)),
                BodyProblem.DAY_OUTSIDE_BODY,
                () -> Map.of(
                        "day",
                        day.toString(),
                        "firstDay",
                        first.toString(),
                        "lastDay",
                        lastDay == null ? "" : lastDay.toString()));
    }

    private static void requireNotBeforeLetter(LocalDate day, Decision decision) {
        var effectiveOn = decision.by().effectiveOn();
        decision.require(
                !day.isBefore(effectiveOn),
                BodyProblem.DAY_BEFORE_LETTER,
                () -> Map.of("day", day.toString(), "effectiveOn", effectiveOn.toString()));
    }

    private static Map<String, Object> facts(Term other) {
        return Map.of(
                "person",
                other.member().value(),
                "role",
                other.role().name(),
                "firstDay",
                other.firstDay().toString(),
                "lastDay",
                other.lastDay() == null ? "" : other.lastDay().toString());
    }
}
