package esao.query.meeting;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.SavingsUseItem;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.money.Money;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.request.RequestConsolidated;
import esao.kernel.request.RequestId;
import esao.kernel.request.value.CategoryTotal;
import esao.query.projection.Recorded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be laid before a deciding body, as agendas name it, and what its events write.
 *
 * @param kind what it is
 * @param subject the stream, and its part behind a slash
 * @param office whose
 * @param year of which fiscal year
 */
record ConsentLine(String kind, String subject, String office, int year) {

    static ConsentLine of(SubjectKind kind, BudgetId budget, String part) {
        return new ConsentLine(
                kind.name(),
                budget + "/" + part,
                budget.office().value(),
                budget.year().year());
    }

    static ConsentLine of(RequestId request) {
        return new ConsentLine(
                SubjectKind.BUDGET_REQUEST.name(),
                request.toString(),
                request.office().value(),
                request.year().year());
    }

    /** What is asked. */
    record Laid(
            String kind,
            String subject,
            String office,
            int year,
            long askedSatang,
            @Nullable String body,
            @Nullable String neededOutcome) {}

    /** How much one content asks for. */
    record Content(String kind, String subject, String hash, String office, long satang) {}

    /** Under which digest what is asked was laid. */
    record Submitted(String kind, String subject, String hash) {}

    /** Which body has to resolve what. */
    record Classified(
            String kind,
            String subject,
            String office,
            int year,
            @Nullable String body,
            String neededOutcome) {}

    /** What a resolution did. */
    record Act(
            String kind,
            String subject,
            long version,
            String office,
            String resolution,
            String act,
            @Nullable String hash,
            @Nullable String wantedHash,
            LocalDate actedOn) {}

    /** That money moved, or a request went out. */
    record Moved(
            String kind,
            String subject,
            String office,
            int year,
            LocalDate movedOn,
            String movedHash,
            long movedSatang) {}

    /** That money went back. */
    record Undone(String kind, String subject, String office, int year, LocalDate undoneOn) {}

    Laid asking(Money asked) {
        return new Laid(kind, subject, office, year, asked.satang(), null, null);
    }

    Laid asking(Money asked, @Nullable String needed, ResolutionOutcome outcome) {
        return new Laid(kind, subject, office, year, asked.satang(), needed, outcome.name());
    }

    Laid asking(RequestConsolidated done) {
        return asking(Money.sum(done.totals().stream().map(CategoryTotal::accepted)));
    }

    Content content(ContentHash hash, Money asked) {
        return new Content(kind, subject, hash.value(), office, asked.satang());
    }

    Submitted submitted(ContentHash hash) {
        return new Submitted(kind, subject, hash.value());
    }

    Classified classified(VirementClassified found) {
        return new Classified(
                kind, subject, office, year, found.body(), found.neededOutcome().name());
    }

    Act act(
            ConsentAct act,
            ResolutionRef resolution,
            @Nullable ContentHash hash,
            @Nullable ContentHash wanted,
            Recorded<?> recorded) {
        return new Act(
                kind,
                subject,
                recorded.version(),
                office,
                resolution.toString(),
                act.name(),
                hash == null ? null : hash.value(),
                wanted == null ? null : wanted.value(),
                recorded.provenance().effectiveOn());
    }

    Moved moved(VirementExecuted executed, Recorded<?> recorded) {
        return moved(executed.hash(), Money.sum(executed.targets().stream().map(VirementTarget::amount)), recorded);
    }

    Moved moved(SavingsUsed used, Recorded<?> recorded) {
        return moved(used.hash(), Money.sum(used.items().stream().map(SavingsUseItem::amount)), recorded);
    }

    /** A request moves nothing; it goes out. */
    Moved sent(ContentHash hash, Recorded<?> recorded) {
        return moved(hash, Money.ZERO, recorded);
    }

    private Moved moved(ContentHash hash, Money amount, Recorded<?> recorded) {
        return new Moved(
                kind, subject, office, year, recorded.provenance().effectiveOn(), hash.value(), amount.satang());
    }

    Undone undone(Recorded<?> recorded) {
        return new Undone(kind, subject, office, year, recorded.provenance().effectiveOn());
    }
}
