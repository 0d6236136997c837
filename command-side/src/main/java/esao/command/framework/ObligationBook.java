package esao.command.framework;

import esao.command.problem.Decision;
import esao.kernel.budget.value.CanonicalForm;
import esao.kernel.budget.value.LineCode;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkEvent;
import esao.kernel.framework.ObligationRecorded;
import esao.kernel.framework.ObligationsImported;
import esao.kernel.framework.value.Instalment;
import esao.kernel.framework.value.ObligationId;
import esao.kernel.money.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Signed obligations over several years. They are floors under the estimates. */
class ObligationBook {

    private SortedMap<ObligationId, Signed> obligations = new TreeMap<>();
    private SortedMap<LineCode, SortedSet<ObligationId>> byLine = new TreeMap<>();

    record Signed(LineCode line, List<Instalment> instalments) {}

    List<FrameworkEvent> record(RecordObligations command, LineBook lines, Decision decision) {
        FrameworkRules.requireItems(decision, command.obligations(), "obligations");
        var draft = lines.draft();
        var seen = new HashSet<ObligationId>();
        var inRange = true;
        for (var obligation : command.obligations()) {
            decision.require(
                    seen.add(obligation.obligationId()),
                    FrameworkProblem.OBLIGATION_REPEATED,
                    () -> named(obligation.obligationId()));
            inRange &= draft.require(decision, obligation.line(), obligation.newLine()) != null;
            if (command.source() == null) {
                requireSameLine(obligation, decision);
            } else {
                decision.require(
                        !obligations.containsKey(obligation.obligationId()),
                        FrameworkProblem.OBLIGATION_KNOWN,
                        () -> named(obligation.obligationId()));
            }
            inRange &= requireInstalments(obligation, decision);
        }
        if (inRange) {
            ContractedSums.of(obligations, command.obligations()).requireInRange(decision, draft::category);
        }
        decision.enforce();
        var events = new ArrayList<FrameworkEvent>();
        if (command.source() != null) {
            events.add(new ObligationsImported(
                    command.frameworkId(),
                    command.baseYear(),
                    command.source(),
                    command.obligations().size(),
                    command.corrections()));
        }
        command.obligations().stream()
                .map(obligation -> new ObligationRecorded(
                        command.frameworkId(),
                        command.baseYear(),
                        obligation.obligationId(),
                        obligation.line(),
                        draft.newLine(obligation.line()),
                        obligation.contract(),
                        obligation.instalments()))
                .forEach(events::add);
        return events;
    }

    /**
     * A contract that an estimate rests on is known, is paid by its line and falls due in its year. That the estimate
     * is no less than what falls due is the rule of {@link #floor}.
     */
    void requireContract(Decision decision, ObligationId obligation, ForwardEstimate estimate) {
        var signed = obligations.get(obligation);
        var facts = Map.<String, Object>of(
                "obligationId", obligation.value(),
                "line", estimate.line().value(),
                "year", estimate.year().year());
        if (decision.require(signed != null, FrameworkProblem.OBLIGATION_UNKNOWN, () -> facts)) {
            var known = Objects.requireNonNull(signed);
            if (decision.require(
                    known.line().equals(estimate.line()), FrameworkProblem.OBLIGATION_OF_OTHER_LINE, () -> facts)) {
                decision.require(
                        known.instalments().stream()
                                .anyMatch(instalment -> instalment.year().equals(estimate.year())),
                        FrameworkProblem.OBLIGATION_WITHOUT_INSTALMENT,
                        () -> facts);
            }
        }
    }

    /** What is contracted for a line in a year, in satang. */
    BigInteger floor(LineCode line, FiscalYear year) {
        return byLine.getOrDefault(line, Collections.emptySortedSet()).stream()
                .flatMap(obligation -> Objects.requireNonNull(obligations.get(obligation)).instalments().stream())
                .filter(instalment -> instalment.year().equals(year))
                .map(instalment -> BigInteger.valueOf(instalment.amount().satang()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The lines that pay for something in one of these years. */
    Set<LineCode> linesIn(List<FiscalYear> years) {
        return obligations.values().stream()
                .filter(signed -> signed.instalments().stream()
                        .anyMatch(instalment -> years.contains(instalment.year())
                                && !instalment.amount().equals(Money.ZERO)))
                .map(Signed::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The lines of all obligations. */
    Set<LineCode> lines() {
        return byLine.keySet();
    }

    /** Obligations from which nothing falls due in the new base year or later fall away. */
    void roll(Edition edition) {
        obligations
                .values()
                .removeIf(signed -> signed.instalments().stream()
                        .allMatch(instalment -> instalment.amount().equals(Money.ZERO)
                                || instalment.year().compareTo(edition.baseYear()) < 0));
        byLine.values().forEach(ids -> ids.retainAll(obligations.keySet()));
        byLine.values().removeIf(Set::isEmpty);
    }

    void write(CanonicalForm form) {
        form.field("obligations", obligations.size());
        obligations.forEach((obligation, signed) -> {
            form.field("obligation", obligation)
                    .field("line", signed.line())
                    .field("instalments", signed.instalments().size());
            signed.instalments()
                    .forEach(instalment -> form.field("year", instalment.year())
                            .field("satang", instalment.amount().satang()));
        });
    }

    void on(FrameworkEvent event) {
        if (event instanceof ObligationRecorded recorded) {
            obligations.put(recorded.obligation(), new Signed(recorded.line(), recorded.instalments()));
            byLine.computeIfAbsent(recorded.line(), ignored -> new TreeSet<>()).add(recorded.obligation());
        }
    }

    private void requireSameLine(Obligation obligation, Decision decision) {
        var signed = obligations.get(obligation.obligationId());
        decision.require(
                signed == null || signed.line().equals(obligation.line()),
                FrameworkProblem.OBLIGATION_OF_OTHER_LINE,
                () -> Map.of(
                        "obligationId",
                        obligation.obligationId().value(),
                        "line",
                        obligation.line().value()));
    }

    /** Whether each instalment is one that an entry may carry. */
    private static boolean requireInstalments(Obligation obligation, Decision decision) {
        var years = new HashSet<FiscalYear>();
        var inRange = true;
        for (var instalment : obligation.instalments()) {
            inRange &= FrameworkRules.requireNotTooLarge(
                    decision,
                    instalment.amount(),
                    Map.of(
                            "obligationId", obligation.obligationId().value(),
                            "line", obligation.line().value(),
                            "year", instalment.year().year()));
            decision.require(
                    years.add(instalment.year()),
                    FrameworkProblem.INSTALMENT_YEAR_REPEATED,
                    () -> Map.of(
                            "obligationId", obligation.obligationId().value(),
                            "year", instalment.year().year()));
        }
        return inRange;
    }

    private static Map<String, Object> named(ObligationId obligation) {
        return Map.of("obligationId", obligation.value());
    }
}
