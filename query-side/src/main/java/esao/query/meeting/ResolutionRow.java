package esao.query.meeting;

import esao.kernel.body.value.BodyCode;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.money.Money;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.query.projection.StoredJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.meeting_resolution}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "meeting_resolution")
@IdClass(ResolutionRow.Key.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // The columns are set by Hibernate, some only to be asked for.
class ResolutionRow {

    @Id
    private String meetingId;

    @Id
    private int number;

    private String office;
    private int year;
    private String resolution;
    private String body;
    private String kind;
    private String title;
    private String outcome;
    private String wording;
    private String conditions;
    private String amendment;
    private @Nullable String subjectKind;
    private @Nullable String subject;
    private @Nullable String contentHash;
    private LocalDate declaredOn;
    private String declaredAt;
    private String status;
    private @Nullable LocalDate usableOn;
    private int present;
    private int needed;
    private int members;
    private int dissents;
    private @Nullable Integer inFavour;
    private @Nullable Integer against;
    private @Nullable Integer abstained;
    private String documentNumber;
    private LocalDate documentDate;

    protected ResolutionRow() {}

    /** How it is cited. */
    String resolution() {
        return resolution;
    }

    String body() {
        return body;
    }

    ResolutionOutcome outcome() {
        return ResolutionOutcome.valueOf(outcome);
    }

    LocalDate declaredOn() {
        return declaredOn;
    }

    /** Since when it can be used; absent while it cannot. */
    @Nullable
    LocalDate usableOn() {
        return usableOn;
    }

    /** The digest of what was laid. */
    @Nullable
    String contentHash() {
        return contentHash;
    }

    /** What was laid; absent where that is nothing that waits for consent. */
    ConsentSubjectRow.@Nullable Key subjectKey() {
        var laid = subjectKind;
        var named = subject;
        return laid == null || named == null || !SubjectKind.valueOf(laid).isMoney()
                ? null
                : new ConsentSubjectRow.Key(laid, named);
    }

    /**
     * What was declared, as far as it is held against other resolutions: how it was voted on and from when it can be
     * used plays no part.
     *
     * @param laid what was laid
     */
    ResolutionDeclared declared(ConsentSubjectRow.Key laid) {
        var figures = StoredJson.list(amendment, AmendedFigureView.class).stream()
                .map(figure -> new AmendedFigure(figure.part(), new Money(figure.satang())))
                .toList();
        return new ResolutionDeclared(
                MeetingId.parse(meetingId),
                new AgendaNumber(ResolutionRef.parse(resolution).agendaItem()),
                number,
                outcome(),
                wording,
                List.of(),
                figures.isEmpty() ? null : new Amendment(figures),
                laid.asLaid(contentHash),
                null,
                ResolutionEffect.DECLARATION,
                new BodyCode(body),
                new Quorum(present, needed, members),
                OfficeMoment.parse(declaredAt));
    }

    /** Whether the item is one to which the meeting could consent. */
    boolean isDecision() {
        return AgendaKind.valueOf(kind).canConsent();
    }

    /** Whether something has to follow from it: money or a request that it lets pass, sends back or turns down. */
    boolean callsForSomething() {
        return subjectKey() != null
                && switch (outcome()) {
                    case APPROVED, ENDORSED, ENDORSED_WITH_AMENDMENT, NOT_ENDORSED -> true;
                    case OPINION_GIVEN, NOTED, DEFERRED, WITHDRAWN -> false;
                };
    }

    /** Shows it with what became of it. */
    ResolutionView view(ResolutionUsed used) {
        var did = used.act();
        return new ResolutionView(
                year,
                resolution,
                body,
                kind,
                title,
                outcome,
                wording,
                conditions,
                StoredJson.list(amendment, AmendedFigureView.class),
                subjectKind,
                subject,
                contentHash,
                declaredOn,
                declaredAt,
                status,
                usableOn,
                present,
                needed,
                members,
                dissents,
                number(inFavour),
                number(against),
                number(abstained),
                documentNumber,
                documentDate,
                used.use().name(),
                did == null ? null : did.name(),
                used.usedOn(),
                used.ageDays(),
                used.askedSatang(),
                used.movedSatang(),
                used.movedOn());
    }

    private static @Nullable Long number(@Nullable Integer count) {
        return count == null ? null : count.longValue();
    }

    /** What names a row. */
    record Key(String meetingId, int number) implements Serializable {}
}
