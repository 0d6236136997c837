package esao.command.regulation;

import esao.command.problem.Decision;
import esao.kernel.regulation.RegulationEvent;
import esao.kernel.regulation.RegulationSet;
import esao.kernel.regulation.RegulationWithdrawn;
import esao.kernel.regulation.ShippedRegulations;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The versions an office has laid down. One that is in force is never changed; a later one takes its place. */
class VersionBook {

    private Map<String, Version> versions = new HashMap<>();

    /**
     * A version, of which only the days count here.
     *
     * @param effectiveFrom its first day
     * @param withdrawn whether it was taken back
     */
    record Version(LocalDate effectiveFrom, boolean withdrawn) {}

    RegulationSet set(SetRegulation command, Decision decision) {
        var kind = command.regulationId().kind();
        decision.require(
                command.content().kind() == kind,
                RegulationProblem.CONTENT_OF_OTHER_KIND,
                () -> Map.of(
                        "kind",
                        kind.name(),
                        "contentKind",
                        command.content().kind().name()));
        var shipped = ShippedRegulations.of(kind).stream()
                .anyMatch(version -> version.version().equals(command.version()));
        decision.require(
                !shipped && !versions.containsKey(command.version()),
                RegulationProblem.VERSION_ALREADY_USED,
                () -> Map.of("version", command.version()));
        var effectiveOn = decision.by().effectiveOn();
        decision.require(
                !command.effectiveFrom().isBefore(effectiveOn),
                RegulationProblem.STARTS_BEFORE_ITS_LETTER,
                () -> Map.of(
                        "effectiveFrom", command.effectiveFrom().toString(), "effectiveOn", effectiveOn.toString()));
        requireLatest(command, decision);
        decision.enforce();
        return new RegulationSet(command.regulationId(), command.version(), command.effectiveFrom(), command.content());
    }

    /** What was in force on a day stays what was: nothing is put between versions that are there. */
    private void requireLatest(SetRegulation command, Decision decision) {
        versions.entrySet().stream()
                .filter(version -> !version.getValue().withdrawn())
                .max(Map.Entry.comparingByValue(
                        (one, other) -> one.effectiveFrom().compareTo(other.effectiveFrom())))
                .ifPresent(latest -> decision.require(
                        latest.getValue().effectiveFrom().isBefore(command.effectiveFrom()),
                        RegulationProblem.STARTS_BEFORE_ANOTHER,
                        () -> Map.of(
                                "effectiveFrom",
                                command.effectiveFrom().toString(),
                                "other",
                                latest.getKey(),
                                "otherFrom",
                                latest.getValue().effectiveFrom().toString())));
    }

    RegulationWithdrawn withdraw(WithdrawRegulation command, Decision decision) {
        var version = Optional.ofNullable(versions.get(command.version()));
        decision.require(
                version.isPresent(), RegulationProblem.VERSION_UNKNOWN, () -> Map.of("version", command.version()));
        version.ifPresent(known -> requireToCome(command, known, decision));
        decision.enforce();
        return new RegulationWithdrawn(
                command.regulationId(), command.version(), version.orElseThrow().effectiveFrom());
    }

    private static void requireToCome(WithdrawRegulation command, Version known, Decision decision) {
        decision.require(
                !known.withdrawn(), RegulationProblem.VERSION_WITHDRAWN, () -> Map.of("version", command.version()));
        var effectiveOn = decision.by().effectiveOn();
        decision.require(
                known.withdrawn() || effectiveOn.isBefore(known.effectiveFrom()),
                RegulationProblem.VERSION_IN_FORCE,
                () -> Map.of(
                        "version",
                        command.version(),
                        "effectiveFrom",
                        known.effectiveFrom().toString(),
                        "effectiveOn",
                        effectiveOn.toString()));
    }

    void on(RegulationEvent event) {
        switch (event) {
            case RegulationSet set -> versions.put(set.version(), new Version(set.effectiveFrom(), false));
            case RegulationWithdrawn withdrawn ->
                versions.computeIfPresent(
                        withdrawn.version(), (ignored, known) -> new Version(known.effectiveFrom(), true));
        }
    }
}
