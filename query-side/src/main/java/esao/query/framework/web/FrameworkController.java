package esao.query.framework.web;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkId;
import esao.query.framework.EditionView;
import esao.query.framework.EnvelopeView;
import esao.query.framework.EstimateView;
import esao.query.framework.FrameworkRegister;
import esao.query.framework.ObligationView;
import esao.query.framework.PolicyEffectView;
import esao.query.framework.RevenueView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Listing;
import esao.query.listing.Reading;
import esao.query.listing.Rows;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads medium-term expenditure frameworks; the year is the base year. */
@RestController
@RequestMapping("/api/frameworks")
class FrameworkController {

    private final FrameworkRegister register;

    FrameworkController(FrameworkRegister register) {
        this.register = register;
    }

    /** The editions the reader may see. */
    @GetMapping
    @Nullable
    ResponseEntity<ListPage<EditionView>> editions(Inquiry asked) {
        var offices = asked.offices();
        var rows = offices.every() ? register.editions() : register.editionsOf(offices.only());
        return asked.list(FrameworkRegister.READ_MODELS, EditionView.LISTING, rows);
    }

    /** One edition. */
    @GetMapping("/{office}/{year}")
    ResponseEntity<Reading<EditionView>> edition(Inquiry asked) {
        var framework = asked.path().framework();
        var baseYear = asked.path().baseYear();
        return asked.one(FrameworkRegister.READ_MODELS, () -> register.edition(framework, baseYear));
    }

    /** Ceiling against estimate, and the bridge from the edition before. */
    @GetMapping("/{office}/{year}/envelope")
    @Nullable
    ResponseEntity<ListPage<EnvelopeView>> envelope(Inquiry asked) {
        return ofEdition(asked, EnvelopeView.LISTING, register::envelope);
    }

    /** The estimates line by line, with what they rest on. */
    @GetMapping("/{office}/{year}/estimates")
    @Nullable
    ResponseEntity<ListPage<EstimateView>> estimates(Inquiry asked) {
        return ofEdition(asked, EstimateView.LISTING, register::estimates);
    }

    /** Income by year and source. */
    @GetMapping("/{office}/{year}/revenues")
    @Nullable
    ResponseEntity<ListPage<RevenueView>> revenues(Inquiry asked) {
        return ofEdition(asked, RevenueView.LISTING, register::revenues);
    }

    /** The changes of policy of the edition, effect by effect. */
    @GetMapping("/{office}/{year}/policy-changes")
    @Nullable
    ResponseEntity<ListPage<PolicyEffectView>> policyChanges(Inquiry asked) {
        return ofEdition(asked, PolicyEffectView.LISTING, register::policyChanges);
    }

    /** The signed obligations as the edition has them, instalment by instalment. */
    @GetMapping("/{office}/{year}/obligations")
    @Nullable
    ResponseEntity<ListPage<ObligationView>> obligations(Inquiry asked) {
        return ofEdition(asked, ObligationView.LISTING, register::obligations);
    }

    private static <V> @Nullable ResponseEntity<ListPage<V>> ofEdition(
            Inquiry asked, Listing<V> listing, BiFunction<FrameworkId, FiscalYear, Rows<V>> rows) {
        var framework = asked.path().framework();
        return asked.list(
                FrameworkRegister.READ_MODELS,
                listing,
                rows.apply(framework, asked.path().baseYear()));
    }
}
