package esao.command.budget;

import esao.command.problem.Decision;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineCorrection;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.SourceFile;
import esao.kernel.money.Money;
import esao.kernel.provenance.LegalBasis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The allotment notices of a budget: on which letters money came, and what each line had from them. */
class NoticeBook {

    /** Lines in one event: some 150 KB of it, so that no reader has to hold a whole notice. */
    private static final int LINES_PER_EVENT = 500;

    private Map<NoticeId, Map<LineCode, Money>> given = new HashMap<>();
    private Set<String> letters = new HashSet<>();

    List<BudgetEvent> receive(ReceiveAllotmentNotice command, Ledger ledger, Decision decision) {
        var letter = decision.by().document();
        CommonRules.requireUnused(decision, given.containsKey(command.noticeId()), "noticeId", command.noticeId());
        decision.require(
                !letters.contains(nameOf(letter)),
                BudgetProblem.LETTER_ALREADY_RECEIVED,
                () -> Map.of("letter", letter.number()));
        CommonRules.requireItems(decision, command.lines(), "lines");
        var seen = new HashSet<LineCode>();
        for (var line : command.lines()) {
            requireReceivable(line, seen, ledger, decision);
            requireAmount(line, command.source(), decision);
        }
        var total = CommonRules.boundedSum(command.lines().stream().map(NoticeLine::amount));
        requireHeadroom(total, ledger, decision);
        decision.enforce();
        var events = new ArrayList<BudgetEvent>();
        events.add(new AllotmentNoticeReceived(
                command.budgetId(),
                command.noticeId(),
                letter,
                command.lines().size(),
                total,
                command.source(),
                command.corrections()));
        for (var from = 0; from < command.lines().size(); from += LINES_PER_EVENT) {
            var to = Math.min(from + LINES_PER_EVENT, command.lines().size());
            events.add(new NoticeLinesReceived(
                    command.budgetId(),
                    command.noticeId(),
                    from / LINES_PER_EVENT + 1,
                    command.lines().subList(from, to)));
        }
        return events;
    }

    private static void requireReceivable(NoticeLine line, Set<LineCode> seen, Ledger ledger, Decision decision) {
        decision.require(
                seen.add(line.line()),
                BudgetProblem.LINE_REPEATED,
                () -> Map.of("line", line.line().value()));
        CommonRules.requireOfThisYear(decision, ledger, line.line());
        var known = ledger.describe(line.line());
        decision.require(
                known.isEmpty() || known.get().equals(line.description()),
                BudgetProblem.LINE_DESCRIPTION_DIFFERS,
                () -> Map.of(
                        "line",
                        line.line().value(),
                        "known",
                        known.orElseThrow().name()));
    }

    /**
     * A typed line of nothing is a slip. A document that is taken in whole has such lines: the printed budget lists an
     * obligation of several years with nothing for a year in which nothing falls due.
     */
    private static void requireAmount(NoticeLine line, @Nullable SourceFile source, Decision decision) {
        if (source == null) {
            CommonRules.requireAmount(decision, line.amount());
        } else {
            CommonRules.requireNotTooLarge(decision, line.amount());
        }
    }

    NoticeCorrected correct(CorrectNotice command, Ledger ledger, Decision decision) {
        CommonRules.requireItems(decision, command.lines(), "lines");
        var notice = given.get(command.noticeId());
        if (decision.require(
                notice != null,
                BudgetProblem.NOTICE_UNKNOWN,
                () -> Map.of("noticeId", command.noticeId().value()))) {
            var seen = new HashSet<LineCode>();
            command.lines()
                    .forEach(line -> requireCorrectable(line, Objects.requireNonNull(notice), seen, ledger, decision));
        }
        requireHeadroom(
                CommonRules.boundedSum(command.lines().stream()
                        .map(line -> new Money(
                                Math.max(0, line.to().satang() - line.from().satang())))),
                ledger,
                decision);
        decision.enforce();
        return new NoticeCorrected(
                command.budgetId(), command.noticeId(), decision.by().document(), command.lines());
    }

    private static void requireCorrectable(
            LineCorrection change, Map<LineCode, Money> notice, Set<LineCode> seen, Ledger ledger, Decision decision) {
        var line = change.line().value();
        decision.require(seen.add(change.line()), BudgetProblem.LINE_REPEATED, () -> Map.of("line", line));
        decision.require(
                !change.from().equals(change.to()),
                BudgetProblem.CORRECTION_WITHOUT_CHANGE,
                () -> Map.of("line", line));
        if (!change.to().equals(Money.ZERO)) {
            CommonRules.requireAmount(decision, change.to());
        }
        var now = notice.get(change.line());
        if (!decision.require(now != null, BudgetProblem.LINE_NOT_IN_NOTICE, () -> Map.of("line", line))) {
            return;
        }
        var current = Objects.requireNonNull(now);
        decision.require(
                current.equals(change.from()),
                BudgetProblem.CORRECTION_STALE,
                () -> Map.of(
                        "line",
                        line,
                        "givenSatang",
                        current.satang(),
                        "fromSatang",
                        change.from().satang()));
        if (change.from().covers(change.to())) {
            CommonRules.requireEnough(
                    decision,
                    BudgetProblem.UNALLOCATED_INSUFFICIENT,
                    change.line(),
                    ledger.line(change.line()).spareSatang(),
                    change.from().minus(change.to()));
        }
    }

    /** What all lines have together stays where no sum of a history can leave the range of a {@code long}. */
    private static void requireHeadroom(Money more, Ledger ledger, Decision decision) {
        var together = CommonRules.boundedSum(Stream.of(more, ledger.allotted()));
        decision.require(
                Money.LARGEST_ENTRY.covers(together),
                BudgetProblem.AMOUNT_TOO_LARGE,
                () -> Map.of(
                        "togetherSatang", together.satang(),
                        "largestSatang", Money.LARGEST_ENTRY.satang()));
    }

    void on(BudgetEvent event) {
        if (event instanceof AllotmentNoticeReceived received) {
            given.put(received.notice(), new HashMap<>());
            letters.add(nameOf(received.letter()));
        } else if (event instanceof NoticeLinesReceived received) {
            var lines = of(received.notice());
            received.lines().forEach(line -> lines.put(line.line(), line.amount()));
        } else if (event instanceof NoticeCorrected corrected) {
            var lines = of(corrected.notice());
            corrected.lines().forEach(line -> lines.put(line.line(), line.to()));
        }
    }

    /** Offices number their letters anew each calendar year, and a fiscal year has days of two. */
    private static String nameOf(LegalBasis letter) {
        return letter.date().getYear() + " " + letter.key();
    }

    private Map<LineCode, Money> of(NoticeId notice) {
        return given.computeIfAbsent(notice, ignored -> new HashMap<>());
    }
}
