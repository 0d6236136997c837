package esao.command.meeting;

import esao.command.problem.Decision;
import esao.kernel.budget.value.CanonicalForm;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaItemWithdrawn;
import esao.kernel.meeting.AgendaReordered;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.MeetingBusiness;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.Renumbering;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a meeting is to speak of. */
class Agenda {

    /** What is laid to be considered (เรื่องเสนอเพื่อพิจารณา) is the fourth part of an agenda. */
    private static final int CONSIDERED = 4;

    private SortedMap<String, AgendaItem> items = new TreeMap<>();

    boolean isEmpty() {
        return items.isEmpty();
    }

    Optional<AgendaItem> find(AgendaNumber number) {
        return Optional.ofNullable(items.get(number.value()));
    }

    /** The item; without it nothing else can be judged. */
    AgendaItem require(AgendaNumber number, Decision decision) {
        var item = items.get(number.value());
        if (item == null) {
            decision.require(false, MeetingProblem.ITEM_UNKNOWN, () -> Map.of("item", number.value()));
            decision.enforce();
            throw new IllegalStateException("An unknown item was let pass");
        }
        return item;
    }

    /** The items, as people count. */
    List<AgendaItem> inOrder() {
        return items.values().stream()
                .sorted(Comparator.comparing(AgendaItem::number))
                .toList();
    }

    void requireFits(MeetingId meeting, AgendaItem item, Decision decision) {
        decision.require(
                !items.containsKey(item.number().value()),
                MeetingProblem.ITEM_ALREADY_THERE,
                () -> Map.of("item", item.number().value()));
        var subject = Optional.ofNullable(item.subject());
        var ofMinutes =
                subject.filter(about -> about.kind() == SubjectKind.MINUTES).isPresent();
        decision.require(
                ofMinutes == (item.kind() == AgendaKind.CERTIFY_MINUTES)
                        && subject.filter(about -> about.stream().equals(meeting.toString()))
                                .isEmpty(),
                MeetingProblem.SUBJECT_UNFIT,
                () -> Map.of(
                        "kind",
                        item.kind().name(),
                        "subject",
                        subject.map(AgendaSubject::name).orElse("")));
        subject.flatMap(AgendaSubject::office)
                .ifPresent(office -> decision.require(
                        office.equals(meeting.office()),
                        MeetingProblem.SUBJECT_OF_OTHER_OFFICE,
                        () -> Map.of("office", meeting.office().value(), "otherOffice", office.value())));
        subject.flatMap(about -> itemAbout(about, item.kind().canConsent()))
                .ifPresent(other -> decision.require(
                        false,
                        MeetingProblem.SUBJECT_REPEATED,
                        () -> Map.of(
                                "subject",
                                subject.orElseThrow().name(),
                                "item",
                                other.number().value())));
    }

    /**
     * The item that stands next below those to be considered, {@code 4.3} after {@code 4.2}; they begin with
     * {@code 4.1} where there are none.
     */
    AgendaItem next(PlaceOnAgenda command, Decision decision) {
        var part = inOrder().stream()
                .filter(item -> item.kind() == AgendaKind.CONSIDER)
                .map(item -> item.number().part(0))
                .reduce(CONSIDERED, (one, later) -> later);
        var last = items.values().stream()
                .map(AgendaItem::number)
                .filter(number -> number.part(0) == part)
                .mapToInt(number -> number.part(1))
                .max()
                .orElse(0);
        if (!decision.require(
                last < AgendaNumber.LAST, MeetingProblem.AGENDA_FULL, () -> Map.of("last", part + "." + last))) {
            decision.enforce();
        }
        var number = new AgendaNumber(part + "." + (last + 1));
        return new AgendaItem(number, AgendaKind.CONSIDER, command.title(), command.subject(), null);
    }

    /**
     * What is there for consent as it is laid needs no place, however far the meeting is; else nothing is said here.
     */
    void requireNotPlaced(AgendaSubject subject, Decision decision) {
        var there = itemAbout(subject, true).filter(item -> subject.equals(item.subject()));
        if (!decision.require(
                there.isEmpty(),
                MeetingProblem.SUBJECT_PLACED,
                () -> Map.of(
                        "subject",
                        subject.name(),
                        "item",
                        there.map(item -> item.number().value()).orElse("")))) {
            decision.enforce();
        }
    }

    /** The item on which the meeting can consent to a thing, or that on which it is only told of it. */
    private Optional<AgendaItem> itemAbout(AgendaSubject subject, boolean forConsent) {
        return items.values().stream()
                .filter(other -> other.kind().canConsent() == forConsent)
                .filter(other -> Optional.ofNullable(other.subject())
                        .filter(subject::isSameThing)
                        .isPresent())
                .findFirst();
    }

    AgendaReordered reorder(ReorderAgenda command, Decision decision) {
        var from = numbers(command.items().stream().map(Renumbering::from).toList());
        var to = numbers(command.items().stream().map(Renumbering::to).toList());
        decision.require(
                from.equals(items.keySet())
                        && to.size() == items.size()
                        && command.items().size() == items.size(),
                MeetingProblem.NUMBERS_INCOMPLETE,
                () -> Map.of(
                        "items",
                        inOrder().stream().map(item -> item.number().value()).toList()));
        decision.enforce();
        return new AgendaReordered(command.meetingId(), command.items());
    }

    AgendaItemWithdrawn withdraw(WithdrawAgendaItem command, Decision decision) {
        var item = require(command.item(), decision);
        decision.enforce();
        return new AgendaItemWithdrawn(command.meetingId(), item.number());
    }

    private static Set<String> numbers(List<AgendaNumber> numbers) {
        return numbers.stream().map(AgendaNumber::value).collect(Collectors.toSet());
    }

    /** The digest of the agenda as it is sent. */
    ContentHash hash(MeetingId meeting, OfficeMoment convenesAt) {
        var form = new CanonicalForm()
                .field("form", "esao-agenda-1")
                .field("meeting", meeting)
                .field("convenesAt", convenesAt);
        for (var item : inOrder()) {
            var subject = Optional.ofNullable(item.subject());
            form.field("item", item.number())
                    .field("kind", item.kind())
                    .field("title", item.title())
                    .field("subject", subject.map(AgendaSubject::name).orElse(null))
                    .field("content", subject.map(AgendaSubject::contentHash).orElse(null))
                    .field("paper", item.paperHash());
        }
        return ContentHash.of(form);
    }

    void on(MeetingEvent event) {
        MeetingBusiness.arrange(items, event);
        if (event instanceof ResolutionDeclared resolution && resolution.outcome() == ResolutionOutcome.WITHDRAWN) {
            // What the meeting let go of may be laid before it as something else, or by somebody who asks again.
            items.computeIfPresent(resolution.item().value(), (ignored, item) -> item.withoutSubject());
        }
    }

    /** Items to be resolved on that are not among these. */
    List<AgendaNumber> undecided(Set<String> decided) {
        var open = new HashSet<>(items.keySet());
        open.removeAll(decided);
        return inOrder().stream()
                .filter(item -> item.kind() == AgendaKind.CONSIDER || item.kind() == AgendaKind.CERTIFY_MINUTES)
                .map(AgendaItem::number)
                .filter(number -> open.contains(number.value()))
                .toList();
    }
}
