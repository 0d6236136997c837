package esao.query.audit;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.CeilingSet;
import esao.kernel.framework.EstimatesReconciled;
import esao.kernel.framework.ForwardEstimateSet;
import esao.kernel.framework.FrameworkEvent;
import esao.kernel.framework.FrameworkFinalised;
import esao.kernel.framework.FrameworkOpened;
import esao.kernel.framework.FrameworkRolledForward;
import esao.kernel.framework.ObligationRecorded;
import esao.kernel.framework.ObligationsImported;
import esao.kernel.framework.PolicyChangeRecorded;
import esao.kernel.framework.RevenueEstimateRecorded;
import esao.kernel.framework.WorkingGroupAppointed;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.text.Text;
import esao.query.audit.PlannedFigure.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The figures of one edition of a framework; it begins with what the edition before left. */
final class FrameworkFigures implements PlannedBook {

    private final FiscalYear edition;
    private final Map<PlannedFigure, Long> figures = new HashMap<>();
    private final Map<String, String> lineOf = new HashMap<>();
    private boolean exists;

    FrameworkFigures(FiscalYear edition) {
        this.edition = edition;
    }

    @Override
    public @Nullable Long of(PlannedFigure figure) {
        return figures.get(figure);
    }

    @Override
    public Map<PlannedFigure, Long> figures() {
        return figures;
    }

    @Override
    public boolean exists() {
        return exists;
    }

    @Override
    public Set<PlannedFigure> read(DomainEvent event) {
        if (!(event instanceof FrameworkEvent of) || of.baseYear().compareTo(edition) > 0) {
            return Set.of();
        }
        exists = exists || of.baseYear().equals(edition);
        return switch (of) {
            case CeilingSet ceiling ->
                put(
                        Kind.CEILING,
                        ceiling.category().name(),
                        ceiling.year(),
                        null,
                        ceiling.amount().satang());
            case RevenueEstimateRecorded income ->
                put(
                        Kind.REVENUE,
                        income.fund() + " " + Text.key(income.source()),
                        income.year(),
                        null,
                        income.amount().satang());
            case PolicyChangeRecorded changed -> policy(changed);
            case ObligationRecorded obliged -> oblige(obliged);
            case ForwardEstimateSet set ->
                put(
                        Kind.ESTIMATE,
                        set.line().value(),
                        set.year(),
                        set.line().value(),
                        set.to().satang());
            case FrameworkRolledForward rolled -> roll(rolled.baseYear());
            case FrameworkOpened ignored -> Set.of();
            case WorkingGroupAppointed ignored -> Set.of();
            case ObligationsImported ignored -> Set.of();
            case EstimatesReconciled ignored -> Set.of();
            case FrameworkFinalised ignored -> Set.of();
        };
    }

    private Set<PlannedFigure> put(Kind kind, String subject, FiscalYear year, @Nullable String line, long satang) {
        var figure = new PlannedFigure(kind, subject, year.year(), line);
        figures.put(figure, satang);
        return Set.of(figure);
    }

    private Set<PlannedFigure> policy(PolicyChangeRecorded changed) {
        var touched = new HashSet<PlannedFigure>();
        for (var effect : changed.effects()) {
            touched.addAll(put(
                    Kind.POLICY_EFFECT,
                    changed.policy() + " " + effect.category(),
                    effect.year(),
                    null,
                    effect.deltaSatang()));
        }
        return touched;
    }

    /** A later contract replaces what was known of the obligation. */
    private Set<PlannedFigure> oblige(ObligationRecorded obliged) {
        var name = obliged.obligation().value();
        var touched = remove(
                figure -> figure.kind() == Kind.INSTALMENT && figure.subject().equals(name));
        for (var instalment : obliged.instalments()) {
            touched.addAll(put(
                    Kind.INSTALMENT,
                    name,
                    instalment.year(),
                    obliged.line().value(),
                    instalment.amount().satang()));
        }
        lineOf.put(name, obliged.line().value());
        return touched;
    }

    /**
     * Years up to the new base year fall away, and changes of policy, and what is settled and for which nothing is
     * left.
     */
    private Set<PlannedFigure> roll(FiscalYear base) {
        var touched = remove(figure -> switch (figure.kind()) {
            case CEILING, REVENUE, ESTIMATE -> yearOf(figure) <= base.year();
            case POLICY_EFFECT -> true;
            default -> false;
        });
        var owing = subjects(figure -> figure.kind() == Kind.INSTALMENT
                && yearOf(figure) >= base.year()
                && figures.getOrDefault(figure, 0L) != 0);
        touched.addAll(remove(figure -> figure.kind() == Kind.INSTALMENT && !owing.contains(figure.subject())));
        var needed = subjects(figure -> figure.kind() == Kind.ESTIMATE && figures.getOrDefault(figure, 0L) != 0);
        subjects(figure -> figure.kind() == Kind.INSTALMENT
                        && yearOf(figure) > base.year()
                        && yearOf(figure) <= base.plusYears(OUT_YEARS).year()
                        && figures.getOrDefault(figure, 0L) != 0)
                .forEach(obligation -> needed.add(Objects.requireNonNull(lineOf.get(obligation))));
        touched.addAll(remove(figure -> figure.kind() == Kind.ESTIMATE && !needed.contains(figure.subject())));
        return touched;
    }

    /** An edition is for the three years after its base year. */
    private static final int OUT_YEARS = 3;

    private static int yearOf(PlannedFigure figure) {
        return Objects.requireNonNull(figure.year());
    }

    private Set<String> subjects(Predicate<PlannedFigure> some) {
        var subjects = new HashSet<String>();
        figures.keySet().stream().filter(some).map(PlannedFigure::subject).forEach(subjects::add);
        return subjects;
    }

    private Set<PlannedFigure> remove(Predicate<PlannedFigure> some) {
        var removed = new HashSet<PlannedFigure>();
        figures.keySet().stream().filter(some).forEach(removed::add);
        figures.keySet().removeAll(removed);
        return removed;
    }
}
