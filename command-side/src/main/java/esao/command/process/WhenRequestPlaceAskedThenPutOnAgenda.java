package esao.command.process;

import esao.command.meeting.PlaceOnAgenda;
import esao.command.messaging.Command;
import esao.command.problem.Violation;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.request.RequestPlaceAsked;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A budget request that was submitted for a meeting comes on the agenda of that meeting. */
@Component
class WhenRequestPlaceAskedThenPutOnAgenda implements Reaction<RequestPlaceAsked> {

    @Override
    public String name() {
        return "when-request-place-asked-then-put-on-agenda";
    }

    @Override
    public Class<RequestPlaceAsked> answers() {
        return RequestPlaceAsked.class;
    }

    @Override
    public Optional<Command> command(RequestPlaceAsked asked, Cause cause) {
        var request = asked.requestId();
        var subject = new AgendaSubject(SubjectKind.BUDGET_REQUEST, request.toString(), null, asked.hash());
        return Optional.of(new PlaceOnAgenda(
                MeetingId.ofCode(request.office(), asked.meeting()),
                cause.basis(),
                subject,
                "คำของบประมาณประจำปีงบประมาณ %s".formatted(request.year())));
    }

    @Override
    public boolean isDone(RequestPlaceAsked asked, Violation violation) {
        return AskedPlace.isSettled(violation);
    }
}
