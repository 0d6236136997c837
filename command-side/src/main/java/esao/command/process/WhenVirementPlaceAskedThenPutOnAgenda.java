package esao.command.process;

import esao.command.meeting.PlaceOnAgenda;
import esao.command.messaging.Command;
import esao.command.problem.Violation;
import esao.kernel.budget.VirementPlaceAsked;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.SubjectKind;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A virement that was submitted for a meeting comes on the agenda of that meeting. */
@Component
class WhenVirementPlaceAskedThenPutOnAgenda implements Reaction<VirementPlaceAsked> {

    @Override
    public String name() {
        return "when-virement-place-asked-then-put-on-agenda";
    }

    @Override
    public Class<VirementPlaceAsked> answers() {
        return VirementPlaceAsked.class;
    }

    @Override
    public Optional<Command> command(VirementPlaceAsked asked, Cause cause) {
        var budget = asked.budgetId();
        var subject = new AgendaSubject(
                SubjectKind.VIREMENT, budget.toString(), asked.virement().value(), asked.hash());
        return Optional.of(new PlaceOnAgenda(
                MeetingId.ofCode(budget.office(), asked.meeting()),
                cause.basis(),
                subject,
                "การโอนเปลี่ยนแปลงงบประมาณ %s ปีงบประมาณ %s".formatted(asked.virement(), budget.year())));
    }

    @Override
    public boolean isDone(VirementPlaceAsked asked, Violation violation) {
        return AskedPlace.isSettled(violation);
    }
}
