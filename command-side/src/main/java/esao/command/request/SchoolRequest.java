package esao.command.request;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.request.SchoolRequestSubmitted;
import esao.kernel.request.value.LineDecision;
import esao.kernel.request.value.LineGrant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the request of one school stands.
 *
 * @param standing whether it is live
 * @param number how many times the school has submitted
 * @param hash the digest of what it submitted last
 * @param submitter who submitted it
 * @param scorer who scored it last; absent until it is scored
 * @param resubmitBy until when it may be submitted anew, once it was returned
 * @param steppedOn the effective date of the last step
 * @param lines what is asked for; nothing where it is not live
 */
record SchoolRequest(
        Standing standing,
        int number,
        ContentHash hash,
        PersonId submitter,
        @Nullable PersonId scorer,
        @Nullable LocalDate resubmitBy,
        LocalDate steppedOn,
        SortedMap<LineCode, Asked> lines) {

    /** Whether a request is live. */
    enum Standing {
        SUBMITTED,
        WITHDRAWN,
        RETURNED
    }

    static SchoolRequest of(SchoolRequestSubmitted submitted, PersonId person, LocalDate on) {
        var lines = new TreeMap<LineCode, Asked>();
        submitted.lines().forEach(line -> lines.put(line.line(), Asked.of(line)));
        return new SchoolRequest(
                Standing.SUBMITTED, submitted.number(), submitted.hash(), person, null, null, on, lines);
    }

    SchoolRequest withdrawn(LocalDate on) {
        return new SchoolRequest(Standing.WITHDRAWN, number, hash, submitter, null, null, on, new TreeMap<>());
    }

    SchoolRequest returned(LocalDate until, LocalDate on) {
        return new SchoolRequest(Standing.RETURNED, number, hash, submitter, null, until, on, new TreeMap<>());
    }

    SchoolRequest scored(PersonId person, LocalDate on) {
        return new SchoolRequest(standing, number, hash, submitter, person, resubmitBy, on, lines);
    }

    SchoolRequest decided(List<LineDecision> decisions, LocalDate on) {
        var changed = new TreeMap<>(lines);
        decisions.forEach(
                decision -> changed.computeIfPresent(decision.line(), (ignored, line) -> line.decided(decision)));
        return new SchoolRequest(standing, number, hash, submitter, scorer, resubmitBy, on, changed);
    }

    SchoolRequest granted(List<LineGrant> grants) {
        var changed = new TreeMap<>(lines);
        grants.forEach(
                grant -> changed.computeIfPresent(grant.line(), (ignored, line) -> line.granted(grant.granted())));
        return new SchoolRequest(standing, number, hash, submitter, scorer, resubmitBy, steppedOn, changed);
    }

    boolean isLive() {
        return standing == Standing.SUBMITTED;
    }

    /** How many lines nobody has decided on. */
    long undecided() {
        return lines.values().stream().filter(line -> !line.isDecided()).count();
    }

    /** Whether it was returned and may still come again on a day. */
    boolean isAwaited(LocalDate on) {
        return standing == Standing.RETURNED && resubmitBy != null && !on.isAfter(resubmitBy);
    }

    Money requested() {
        return Money.sum(lines.values().stream().map(Asked::requested));
    }
}
