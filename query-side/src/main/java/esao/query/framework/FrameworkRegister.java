package esao.query.framework;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkId;
import esao.kernel.office.OfficeCode;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.stereotype.Component;

/** Reads medium-term expenditure frameworks, edition by edition. */
@Component
public class FrameworkRegister {

    /** The read model all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(FrameworkProjection.NAME);

    private final EditionRows editions;
    private final EnvelopeRows envelopes;
    private final EstimateRows estimates;
    private final RevenueRows revenues;
    private final PolicyEffectRows effects;
    private final ObligationRows obligations;
    private final EntityManager entities;

    FrameworkRegister(
            EditionRows editions,
            EnvelopeRows envelopes,
            EstimateRows estimates,
            RevenueRows revenues,
            PolicyEffectRows effects,
            ObligationRows obligations,
            EntityManager entities) {
        this.editions = editions;
        this.envelopes = envelopes;
        this.estimates = estimates;
        this.revenues = revenues;
        this.effects = effects;
        this.obligations = obligations;
        this.entities = entities;
    }

    /** The editions of all offices. */
    public Rows<EditionView> editions() {
        return new EntityRows<>(editions, entities, Specification.unrestricted(), EditionRow::view);
    }

    /** The editions of these offices. */
    public Rows<EditionView> editionsOf(Set<OfficeCode> offices) {
        var codes = offices.stream().map(OfficeCode::value).toList();
        return new EntityRows<>(
                editions, entities, (row, query, builder) -> row.get("office").in(codes), EditionRow::view);
    }

    /**
     * One edition.
     *
     * @throws Problem if there is none
     */
    public EditionView edition(FrameworkId framework, FiscalYear baseYear) {
        return editions.findOne(FrameworkRegister.<EditionRow>of(framework, baseYear))
                .map(EditionRow::view)
                .orElseThrow(() -> new Problem(
                        ProblemType.FRAMEWORK_NOT_FOUND,
                        Map.of("frameworkId", framework.toString(), "baseYear", baseYear.year())));
    }

    /** Ceiling against estimate, and the bridge from the edition before, by year and category. */
    public Rows<EnvelopeView> envelope(FrameworkId framework, FiscalYear baseYear) {
        return rows(envelopes, framework, baseYear, EnvelopeRow::view);
    }

    /** The estimates line by line. */
    public Rows<EstimateView> estimates(FrameworkId framework, FiscalYear baseYear) {
        return rows(estimates, framework, baseYear, EstimateRow::view);
    }

    /** Income by year and source. */
    public Rows<RevenueView> revenues(FrameworkId framework, FiscalYear baseYear) {
        return rows(revenues, framework, baseYear, RevenueRow::view);
    }

    /** The changes of policy recorded in an edition, effect by effect. */
    public Rows<PolicyEffectView> policyChanges(FrameworkId framework, FiscalYear baseYear) {
        return rows(effects, framework, baseYear, PolicyEffectRow::view);
    }

    /** The obligations as an edition has them, instalment by instalment. */
    public Rows<ObligationView> obligations(FrameworkId framework, FiscalYear baseYear) {
        return rows(obligations, framework, baseYear, ObligationRow::view);
    }

    private <E, V> Rows<V> rows(
            JpaSpecificationExecutor<E> rows, FrameworkId framework, FiscalYear baseYear, Function<E, V> view) {
        return new EntityRows<>(rows, entities, FrameworkRegister.<E>of(framework, baseYear), view)
                .onlyIf(() -> edition(framework, baseYear));
    }

    private static <E> Specification<E> of(FrameworkId framework, FiscalYear baseYear) {
        return (row, query, builder) -> builder.and(
                builder.equal(row.get("frameworkId"), framework.toString()),
                builder.equal(row.get("baseYear"), (long) baseYear.year()));
    }
}
