package esao.command.request;

import esao.command.problem.Decision;
import esao.kernel.budget.value.CanonicalForm;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkId;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.request.RequestConsolidated;
import esao.kernel.request.RequestId;
import esao.kernel.request.value.LineAboveCeiling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was put together, and by whom.
 *
 * @param frameworkBaseYear the edition of the framework that set the ceilings
 * @param frameworkHash the digest of that edition
 * @param aboveCeiling the lines that stand above a ceiling
 * @param by who did it
 */
record Consolidation(
        FiscalYear frameworkBaseYear, ContentHash frameworkHash, List<LineAboveCeiling> aboveCeiling, PersonId by) {

    Consolidation {
        aboveCeiling = List.copyOf(aboveCeiling);
    }

    static Consolidation of(RequestConsolidated done, PersonId by) {
        return new Consolidation(done.frameworkBaseYear(), done.frameworkHash(), done.aboveCeiling(), by);
    }

    static RequestConsolidated consolidate(
            ConsolidateRequest command, SchoolBook schools, FinalEditions editions, Decision decision) {
        var year = command.requestId().year();
        var totals = Totals.of(schools);
        var above = above(command, schools, totals, decision);
        decision.require(
                totals.lines() > 0,
                BudgetRequestProblem.NOTHING_ACCEPTED,
                () -> Map.of("requestId", command.requestId().toString()));
        var edition = requireEdition(command, year, editions, decision);
        edition.ifPresent(known -> totals.requireFit(category -> known.ceiling(year, category), decision));
        decision.enforce();
        return new RequestConsolidated(
                command.requestId(),
                command.frameworkBaseYear(),
                command.frameworkHash(),
                schools.live(),
                totals.lines(),
                totals.rows(category -> edition.orElseThrow().ceiling(year, category)),
                above);
    }

    /** The digest of what was put together, with its targets. */
    ContentHash hash(RequestId request, TargetBook targets, SchoolBook schools) {
        var form = new CanonicalForm()
                .field("form", "esao-request-1")
                .field("office", request.office())
                .field("year", request.year());
        write(form);
        targets.write(form);
        schools.write(form);
        return ContentHash.of(form);
    }

    /** The digest of everything but the lines that an amendment names, and whether these are above the ceiling. */
    ContentHash rest(Amendment amendment, TargetBook targets, SchoolBook schools) {
        var form = new CanonicalForm().field("form", "esao-request-rest-1");
        var named = amendment.figures().stream().map(AmendedFigure::part).collect(Collectors.toSet());
        writeWithout(named, form);
        targets.write(form);
        schools.writeWithout(named, form);
        return ContentHash.of(form);
    }

    private void write(CanonicalForm form) {
        write(aboveCeiling, form);
    }

    /** The same but for the lines that go by these names; in which order the others are listed says nothing. */
    private void writeWithout(Set<String> parts, CanonicalForm form) {
        var others = aboveCeiling.stream()
                .filter(line -> !parts.contains(part(line)))
                .sorted(Comparator.comparing(Consolidation::part))
                .toList();
        write(others, form);
    }

    private void write(List<LineAboveCeiling> above, CanonicalForm form) {
        form.field("frameworkBaseYear", frameworkBaseYear)
                .field("frameworkHash", frameworkHash)
                .field("aboveCeiling", above.size());
        above.forEach(line ->
                form.field("school", line.school()).field("line", line.line()).field("reason", line.reason()));
    }

    private static String part(LineAboveCeiling line) {
        return SchoolForm.part(line.school(), line.line());
    }

    private static List<LineAboveCeiling> above(
            ConsolidateRequest command, SchoolBook schools, Totals totals, Decision decision) {
        var seen = new HashSet<List<Object>>();
        var above = new ArrayList<LineAboveCeiling>();
        for (var asked : command.aboveCeiling()) {
            var first = CommonRules.requireNotRepeated(
                    decision, seen.add(List.of(asked.school(), asked.line())), asked.school(), asked.line());
            if (schools.requireTaken(decision, asked.school(), asked.line()) && first) {
                var line = schools.line(asked.school(), asked.line()).orElseThrow();
                totals.above(line);
                above.add(new LineAboveCeiling(
                        asked.school(), asked.line(), line.category(), line.taken(), asked.reason()));
            }
        }
        return above;
    }

    /** The edition that is meant, if it is final, the very one, and for the year. */
    private static Optional<FinalEdition> requireEdition(
            ConsolidateRequest command, FiscalYear year, FinalEditions editions, Decision decision) {
        var baseYear = command.frameworkBaseYear();
        var found = editions.find(new FrameworkId(command.office()), baseYear);
        if (!decision.require(
                found.isPresent(),
                BudgetRequestProblem.EDITION_NOT_FINAL,
                () -> Map.of("frameworkBaseYear", baseYear.year()))) {
            return Optional.empty();
        }
        var edition = found.orElseThrow();
        var same = decision.require(
                edition.hash().equals(command.frameworkHash()),
                BudgetRequestProblem.EDITION_HASH_DIFFERS,
                () -> Map.of(
                        "quoted", command.frameworkHash().value(),
                        "kept", edition.hash().value()));
        var covers = decision.require(
                edition.covers(year),
                BudgetRequestProblem.YEAR_OUTSIDE_EDITION,
                () -> Map.of("frameworkBaseYear", baseYear.year(), "year", year.year()));
        return same && covers ? found : Optional.empty();
    }
}
