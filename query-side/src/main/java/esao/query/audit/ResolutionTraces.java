package esao.query.audit;

import esao.kernel.budget.BudgetId;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.request.RequestId;
import esao.query.meeting.ConsentActView;
import esao.query.meeting.ResolutionRegister;
import esao.query.meeting.ResolutionView;
import esao.query.problem.Problem;
import esao.query.projection.Freshness;
import esao.query.projection.ReadModelReader;
import esao.query.security.ReadingRights.Meetings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows a resolution to what it did, and from there the money. */
@Component
public class ResolutionTraces {

    private final ResolutionRegister register;
    private final Traces traces;
    private final ReadModelReader reader;
    private final Clock clock;

    ResolutionTraces(ResolutionRegister register, Traces traces, ReadModelReader reader, Clock clock) {
        this.register = register;
        this.traces = traces;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * What a resolution came to.
     *
     * @param position which position what meetings, budgets and requests say of it reflects
     * @param resolution what its meeting says of it
     * @param acts what it did, to whatever that was
     * @param budget the budget in which money is followed; absent where it acted on none
     * @param money the money; absent where it acted on no budget
     */
    public record Found(
            long position,
            ResolutionView resolution,
            List<ConsentActView> acts,
            @Nullable BudgetId budget,
            Traces.@Nullable Found money) {

        public Found {
            acts = List.copyOf(acts);
        }

        /** The budget request it acted on; it should never act on two. */
        public Optional<RequestId> request() {
            return acts.stream()
                    .filter(act -> act.kind().equals(SubjectKind.BUDGET_REQUEST.name()))
                    .map(act -> RequestId.parse(act.subject()))
                    .findFirst();
        }
    }

    /**
     * Follows it. Money is followed in the budget of the first thing it acted on; it should never act on two.
     *
     * @throws Problem if there is no such resolution, it may not be seen, or more flows follow from it than are told at
     *     once
     */
    public Found trace(
            MeetingId meeting, ResolutionRef resolution, Traces.Way way, Meetings seen, Freshness freshness) {
        var today = OfficeTime.dateOf(clock.instant());
        var found = reader.read(
                ResolutionRegister.READ_MODELS,
                freshness,
                position -> new Found(
                        position.position(),
                        register.resolution(meeting, resolution, today, seen),
                        register.acts(meeting.office(), resolution),
                        null,
                        null));
        var budget = found.acts().stream()
                .filter(act -> !act.kind().equals(SubjectKind.BUDGET_REQUEST.name()))
                .map(act ->
                        BudgetId.parse(act.subject().substring(0, act.subject().indexOf('/'))))
                .findFirst();
        return budget.map(known -> new Found(
                        found.position(),
                        found.resolution(),
                        found.acts(),
                        known,
                        traces.ofResolution(known, resolution, way, freshness)))
                .orElse(found);
    }
}
