package esao.command.meeting;

import esao.command.problem.Decision;
import esao.kernel.meeting.ActionProgressReported;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.ResolutionActionAssigned;
import esao.kernel.meeting.ResolutionActionClosed;
import esao.kernel.meeting.value.ActionId;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Provenance;
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is to be done after a meeting, by whom. */
class ActionBook {

    private static final int WHOLE = 100;

    private SortedMap<String, Action> actions = new TreeMap<>();

    /**
     * Something to do.
     *
     * @param owner who is to do it
     * @param percent how much of it is done
     * @param reporters who said so
     * @param closed whether somebody else found it done
     * @param steppedOn the effective date of what was said of it last
     */
    record Action(PersonId owner, int percent, SortedSet<String> reporters, boolean closed, LocalDate steppedOn) {}

    ResolutionActionAssigned assign(AssignResolutionAction command, Decision decision) {
        decision.require(
                actions.keySet().stream()
                        .map(Text::key)
                        .noneMatch(Text.key(command.actionId().value())::equals),
                MeetingProblem.ACTION_ALREADY_ASSIGNED,
                () -> Map.of("action", command.actionId().value()));
        var effectiveOn = decision.by().effectiveOn();
        decision.require(
                !command.dueOn().isBefore(effectiveOn),
                MeetingProblem.DUE_BEFORE_ASSIGNED,
                () -> Map.of("dueOn", command.dueOn().toString(), "effectiveOn", effectiveOn.toString()));
        decision.enforce();
        return new ResolutionActionAssigned(
                command.meetingId(),
                command.actionId(),
                command.resolution(),
                command.owner(),
                command.task(),
                command.dueOn());
    }

    ActionProgressReported report(ReportActionProgress command, Decision decision) {
        requireOpen(command.actionId(), decision);
        decision.enforce();
        return new ActionProgressReported(
                command.meetingId(), command.actionId(), command.percent(), command.report(), command.evidence());
    }

    ResolutionActionClosed close(CloseResolutionAction command, Decision decision) {
        var action = requireOpen(command.actionId(), decision);
        decision.require(
                action.percent() == WHOLE,
                MeetingProblem.ACTION_NOT_DONE,
                () -> Map.of("action", command.actionId().value(), "percent", action.percent()));
        var person = decision.by().person();
        decision.require(
                !person.isSame(action.owner())
                        && action.reporters().stream().map(PersonId::new).noneMatch(person::isSame),
                MeetingProblem.MAKER_IS_CHECKER,
                () -> Map.of(
                        "person", person.value(), "item", command.actionId().value()));
        decision.enforce();
        return new ResolutionActionClosed(
                command.meetingId(), command.actionId(), command.result(), command.evidence());
    }

    private Action requireOpen(ActionId id, Decision decision) {
        var action = actions.get(id.value());
        if (!decision.require(action != null, MeetingProblem.ACTION_UNKNOWN, () -> Map.of("action", id.value()))) {
            decision.enforce();
        }
        var known = Objects.requireNonNull(action, "the action");
        decision.require(!known.closed(), MeetingProblem.ACTION_CLOSED, () -> Map.of("action", id.value()));
        MeetingRules.requireNotBefore(known.steppedOn(), decision);
        return known;
    }

    void on(MeetingEvent event, Provenance by) {
        switch (event) {
            case ResolutionActionAssigned assigned ->
                actions.put(
                        assigned.action().value(),
                        new Action(assigned.owner(), 0, new TreeSet<>(), false, by.effectiveOn()));
            case ActionProgressReported reported ->
                actions.computeIfPresent(reported.action().value(), (ignored, action) -> {
                    action.reporters().add(by.person().value());
                    return new Action(action.owner(), reported.percent(), action.reporters(), false, by.effectiveOn());
                });
            case ResolutionActionClosed closed ->
                actions.computeIfPresent(
                        closed.action().value(),
                        (ignored, action) -> new Action(
                                action.owner(), action.percent(), action.reporters(), true, by.effectiveOn()));
            default -> {} // About something else.
        }
    }
}
