package esao.query.budget;

import esao.query.projection.StoredJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.virement}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "virement")
@IdClass(VirementRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class VirementRow {

    @Id
    private String budgetId;

    private String office;
    private long year;

    @Id
    private String virement;

    private String state;
    private String cause;
    private String letterNumber;
    private LocalDate letterDate;
    private long amountSatang;
    private String hash;
    private String sources;
    private String targets;
    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String submittedBy;
    private @Nullable Instant submittedAt;
    private @Nullable String resolution;
    private @Nullable String outcome;
    private @Nullable String endorsedBy;
    private @Nullable Instant endorsedAt;
    private @Nullable String approvalNumber;
    private @Nullable LocalDate approvalDate;
    private @Nullable LocalDate validUntil;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable String executedBy;
    private @Nullable Instant executedAt;
    private @Nullable LocalDate executedOn;
    private @Nullable LocalDate reportDueOn;
    private @Nullable String ruleVersion;
    private @Nullable String reportNumber;
    private @Nullable LocalDate reportDate;
    private @Nullable String reportedBy;
    private @Nullable LocalDate reportedOn;
    private @Nullable String noticeNumber;
    private @Nullable LocalDate noticeDate;
    private @Nullable LocalDate notifiedOn;
    private @Nullable String[] notified;
    private @Nullable String orderedBy;
    private @Nullable String wantedHash;
    private @Nullable String wantedSources;
    private @Nullable String wantedTargets;
    private @Nullable String askedMeeting;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endedBecause;

    protected VirementRow() {}

    /** The virement as it stands on a day. */
    VirementView view(LocalDate today) {
        return new VirementView(
                office,
                (int) year,
                virement,
                state,
                cause,
                letterNumber,
                letterDate,
                amountSatang,
                hash,
                proposedBy,
                proposedAt,
                submittedBy,
                submittedAt,
                resolution,
                outcome,
                endorsedBy,
                endorsedAt,
                approvalNumber,
                approvalDate,
                validUntil,
                approvedBy,
                approvedAt,
                executedBy,
                executedAt,
                executedOn,
                reportDueOn,
                ruleVersion,
                reportNumber,
                reportDate,
                reportedBy,
                reportedOn,
                noticeNumber,
                noticeDate,
                notifiedOn,
                endedBy,
                endedAt,
                endedBecause,
                daysLeft(today),
                overdue(today),
                orderedBy,
                wantedHash,
                askedMeeting);
    }

    /** Everything about the virement, as it stands on a day. */
    VirementDetailView detail(LocalDate today) {
        return new VirementDetailView(
                view(today),
                StoredJson.list(sources, VirementSourceView.class),
                StoredJson.list(targets, VirementTargetView.class),
                notified == null ? List.of() : List.of(notified),
                wantedSources == null ? null : StoredJson.list(wantedSources, VirementSourceView.class),
                wantedTargets == null ? null : StoredJson.list(wantedTargets, VirementTargetView.class));
    }

    private @Nullable Long daysLeft(LocalDate today) {
        var owed = reportDueOn != null && state.equals(VirementState.EXECUTED.name());
        return owed ? ChronoUnit.DAYS.between(today, reportDueOn) : null;
    }

    private boolean overdue(LocalDate today) {
        if (reportDueOn == null || state.equals(VirementState.REVERSED.name())) {
            return false;
        }
        return (reportedOn == null ? today : reportedOn).isAfter(reportDueOn);
    }

    /** What names a row. */
    record Key(String budgetId, String virement) implements Serializable {}
}
