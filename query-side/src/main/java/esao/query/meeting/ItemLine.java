package esao.query.meeting;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.AgendaItemWithdrawn;
import esao.kernel.meeting.AgendaReordered;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.provenance.Provenance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A new row of {@code read_model.meeting_item}. */
record ItemLine(
        String meetingId,
        long added,
        String item,
        String itemOrder,
        String kind,
        String title,
        boolean late,
        @Nullable String subjectKind,
        @Nullable String subject,
        @Nullable String contentHash,
        @Nullable String paperHash,
        @Nullable String resolution,
        @Nullable String outcome,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnReason) {

    /** An item gets another number. */
    record NewNumber(String meetingId, String itemFrom, String itemTo, String itemOrder) {}

    static ItemLine of(AgendaItemAdded added, long version) {
        var item = added.item();
        var subject = Optional.ofNullable(item.subject());
        return new ItemLine(
                added.meetingId().toString(),
                version,
                item.number().value(),
                order(item.number()),
                item.kind().name(),
                item.title(),
                added.late() != null,
                subject.map(about -> about.kind().name()).orElse(null),
                subject.map(AgendaSubject::name).orElse(null),
                subject.map(AgendaSubject::contentHash).map(ContentHash::value).orElse(null),
                Optional.ofNullable(item.paperHash()).map(ContentHash::value).orElse(null),
                null,
                null,
                null,
                null);
    }

    /** An item is taken off. */
    record Withdrawn(String meetingId, String item, LocalDate withdrawnOn, String withdrawnReason) {}

    static Withdrawn withdrawn(AgendaItemWithdrawn withdrawn, Provenance by) {
        return new Withdrawn(withdrawn.meetingId().toString(), withdrawn.item().value(), by.effectiveOn(), by.reason());
    }

    static List<NewNumber> numbers(AgendaReordered reordered) {
        return reordered.items().stream()
                .map(change -> new NewNumber(
                        reordered.meetingId().toString(),
                        change.from().value(),
                        change.to().value(),
                        order(change.to())))
                .toList();
    }

    /** So that texts are sorted as people count: {@code 04.02}. */
    private static String order(AgendaNumber number) {
        return Arrays.stream(number.value().split("\\.", -1))
                .map(part -> part.length() < 2 ? "0" + part : part)
                .collect(Collectors.joining("."));
    }
}
