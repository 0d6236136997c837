package esao.command.rules;

import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.request.RequestConsolidated;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestEvent;
import esao.kernel.request.RequestLinesDecided;
import esao.kernel.request.RequestPlaceAsked;
import esao.kernel.request.RequestReopened;
import esao.kernel.request.RequestReturned;
import esao.kernel.request.RequestSentBack;
import esao.kernel.request.RequestSubmittedForEndorsement;
import esao.kernel.request.SchoolRequestSubmitted;
import esao.kernel.request.SchoolRequestWithdrawn;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A budget request is laid once it is submitted for endorsement, until it is taken back, sent back or endorsed. */
final class RequestLaying implements Laying {

    private static final LaidSubject.Needed NEEDED = new LaidSubject.Needed(ResolutionOutcome.ENDORSED, null);

    private final SortedMap<SchoolCode, SortedMap<LineCode, Line>> lines = new TreeMap<>();
    private Set<PersonId> makers = Set.of();
    private @Nullable LaidSubject laid;
    private boolean decided;

    /** What the office accepted of what a school asked for. */
    private record Line(Money accepted, Money requested) {}

    @Override
    public Set<Class<? extends DomainEvent>> concerns() {
        return Set.of(
                SchoolRequestSubmitted.class,
                SchoolRequestWithdrawn.class,
                RequestReturned.class,
                RequestLinesDecided.class,
                RequestConsolidated.class,
                RequestReopened.class,
                RequestSubmittedForEndorsement.class,
                RequestPlaceAsked.class,
                RequestEndorsed.class,
                RequestSentBack.class);
    }

    @Override
    public void on(DomainEvent event, Provenance by) {
        switch ((RequestEvent) event) {
            case SchoolRequestSubmitted submitted -> {
                var asked = new TreeMap<LineCode, Line>();
                submitted.lines().forEach(line -> asked.put(line.line(), new Line(Money.ZERO, line.amount())));
                lines.put(submitted.school(), asked);
            }
            case SchoolRequestWithdrawn withdrawn -> lines.remove(withdrawn.school());
            case RequestReturned returned -> lines.remove(returned.school());
            case RequestLinesDecided decided ->
                decided.decisions()
                        .forEach(line -> lines.getOrDefault(decided.school(), new TreeMap<>())
                                .put(line.line(), new Line(line.accepted(), line.requested())));
            case RequestConsolidated ignored -> makers = Set.of(by.person());
            case RequestSubmittedForEndorsement submitted -> {
                var all = new HashSet<>(makers);
                all.add(by.person());
                var asked = asked();
                laid = new LaidSubject(
                        submitted.hash(),
                        by.effectiveOn(),
                        all,
                        accepted(asked),
                        NEEDED,
                        amendment -> fits(amendment, asked));
            }
            case RequestPlaceAsked asked -> laid = laid == null ? null : laid.at(asked.meeting());
            case RequestReopened ignored -> laid = null;
            case RequestEndorsed ignored -> {
                laid = null;
                decided = true;
            }
            case RequestSentBack ignored -> laid = null;
            default -> {} // About nothing that is laid.
        }
    }

    @Override
    public Optional<LaidSubject> laid() {
        return Optional.ofNullable(laid);
    }

    @Override
    public boolean isDecided() {
        return decided;
    }

    /**
     * An amendment may give a line less or more than the office accepted, never more than the school asked for, and
     * leaves something of the request.
     */
    private static boolean fits(Amendment amendment, Map<String, Line> asked) {
        var parts = accepted(asked);
        return amendment.fits(parts)
                && amendment.figures().stream()
                        .allMatch(figure -> Objects.requireNonNull(asked.get(figure.part()))
                                .requested()
                                .covers(figure.amount()))
                && parts.entrySet().stream()
                        .anyMatch(part ->
                                !amendment.of(part.getKey(), part.getValue()).equals(Money.ZERO));
    }

    private static Map<String, Money> accepted(Map<String, Line> asked) {
        var parts = new LinkedHashMap<String, Money>();
        asked.forEach((part, line) -> parts.put(part, line.accepted()));
        return parts;
    }

    private Map<String, Line> asked() {
        var asked = new LinkedHashMap<String, Line>();
        lines.forEach((school, ofSchool) ->
                ofSchool.forEach((line, figures) -> asked.put(school.value() + "/" + line.value(), figures)));
        return asked;
    }
}
