package esao.command.gfmis;

import esao.command.problem.Decision;
import esao.kernel.budget.value.LineCode;
import esao.kernel.gfmis.GfmisCodesMapped;
import esao.kernel.gfmis.GfmisEvent;
import esao.kernel.gfmis.GfmisLinesUnmapped;
import esao.kernel.gfmis.ReconciliationId;
import esao.kernel.gfmis.value.GfmisCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Under which code of GFMIS each line stands, and from when: one at a time. */
class CodeBook {

    private Map<LineCode, NavigableMap<LocalDate, Standing>> lines = new HashMap<>();

    /**
     * Where a line stands from a day on.
     *
     * @param code under which code; absent where under none
     */
    record Standing(@Nullable GfmisCode code) {

        static final Standing NOWHERE = new Standing(null);
    }

    GfmisCodesMapped map(MapGfmisCodes command, Decision decision) {
        requireDay(command.reconciliationId(), command.from(), decision);
        requireItems(command.mappings(), "mappings", decision);
        var seen = new HashSet<LineCode>();
        for (var mapping : command.mappings()) {
            requireOnce(seen, mapping.line(), decision);
            requireLatest(mapping.line(), command.from(), decision);
            decision.require(
                    !mapping.code().equals(now(mapping.line()).code()),
                    GfmisProblem.CODE_UNCHANGED,
                    () -> Map.of(
                            "line",
                            mapping.line().value(),
                            "code",
                            mapping.code().value()));
        }
        decision.enforce();
        return new GfmisCodesMapped(command.reconciliationId(), command.from(), command.mappings());
    }

    GfmisLinesUnmapped unmap(UnmapGfmisLines command, Decision decision) {
        requireDay(command.reconciliationId(), command.from(), decision);
        requireItems(command.lines(), "lines", decision);
        var seen = new HashSet<LineCode>();
        for (var line : command.lines()) {
            requireOnce(seen, line, decision);
            requireLatest(line, command.from(), decision);
            decision.require(
                    now(line).code() != null, GfmisProblem.LINE_NOT_MAPPED, () -> Map.of("line", line.value()));
        }
        decision.enforce();
        return new GfmisLinesUnmapped(command.reconciliationId(), command.from(), command.lines());
    }

    private static void requireDay(ReconciliationId reconciliation, LocalDate from, Decision decision) {
        var year = reconciliation.year();
        decision.require(
                year.contains(from),
                GfmisProblem.MAPPED_OUTSIDE_YEAR,
                () -> Map.of(
                        "from", from.toString(),
                        "firstDay", year.firstDay().toString(),
                        "lastDay", year.lastDay().toString()));
    }

    private static void requireItems(List<?> items, String field, Decision decision) {
        decision.require(!items.isEmpty(), GfmisProblem.LIST_EMPTY, () -> Map.of("field", field));
    }

    private static void requireOnce(Set<LineCode> seen, LineCode line, Decision decision) {
        decision.require(seen.add(line), GfmisProblem.LINE_REPEATED, () -> Map.of("line", line.value()));
    }

    /** Nothing is put before what is there already; what was said of the same day may be corrected. */
    private void requireLatest(LineCode line, LocalDate from, Decision decision) {
        var known = lines.get(line);
        decision.require(
                known == null || !known.lastKey().isAfter(from),
                GfmisProblem.MAPPED_BEFORE_ANOTHER,
                () -> Map.of(
                        "line", line.value(),
                        "from", from.toString(),
                        "otherFrom", known == null ? "" : known.lastKey().toString()));
    }

    private Standing now(LineCode line) {
        var known = lines.get(line);
        return known == null ? Standing.NOWHERE : known.lastEntry().getValue();
    }

    /** The code under which a line stands on a day; nothing where under none. */
    Optional<GfmisCode> codeOn(LocalDate day, LineCode line) {
        return Optional.ofNullable(lines.get(line))
                .flatMap(standings -> Optional.ofNullable(standings.floorEntry(day)))
                .flatMap(standing -> Optional.ofNullable(standing.getValue().code()));
    }

    /** Whether some line stands under a code on a day. */
    boolean hasOn(LocalDate day, GfmisCode code) {
        return lines.values().stream()
                .map(standings -> standings.floorEntry(day))
                .anyMatch(standing ->
                        standing != null && code.equals(standing.getValue().code()));
    }

    void on(GfmisEvent event) {
        if (event instanceof GfmisCodesMapped mapped) {
            mapped.mappings().forEach(mapping -> of(mapping.line()).put(mapped.from(), new Standing(mapping.code())));
        } else if (event instanceof GfmisLinesUnmapped unmapped) {
            unmapped.lines().forEach(line -> of(line).put(unmapped.from(), Standing.NOWHERE));
        }
    }

    private NavigableMap<LocalDate, Standing> of(LineCode line) {
        return lines.computeIfAbsent(line, ignored -> new TreeMap<>());
    }
}
