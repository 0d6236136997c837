package esao.query.framework.web;

import esao.kernel.provenance.Actor;
import esao.query.framework.EditionView;
import esao.query.framework.EnvelopeView;
import esao.query.framework.EstimateView;
import esao.query.framework.FrameworkRegister;
import esao.query.framework.ObligationView;
import esao.query.framework.PolicyEffectView;
import esao.query.framework.RevenueView;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
import esao.query.listing.ListRequests;
import esao.query.listing.Parameters;
import esao.query.listing.Paths;
import esao.query.listing.Reading;
import esao.query.projection.ReadModelReader;
import esao.query.security.ReadingRights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads medium-term expenditure frameworks; the year is the base year. */
@RestController
@RequestMapping("/api/frameworks")
class FrameworkController {

    private final FrameworkRegister register;
    private final ReadModelReader reader;
    private final ListAnswers answers;

    FrameworkController(FrameworkRegister register, ReadModelReader reader, ListAnswers answers) {
        this.register = register;
        this.reader = reader;
        this.answers = answers;
    }

    /** The editions the reader may see. */
    @GetMapping
    @Nullable
    ResponseEntity<ListPage<EditionView>> editions(
            @AuthenticationPrincipal Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var offices = ReadingRights.officesOf(actor);
        var rows = offices.every() ? register.editions() : register.editionsOf(offices.only());
        return answers.answer(
                FrameworkRegister.READ_MODELS, ListRequests.of(EditionView.LISTING, request), rows, response);
    }

    /** One edition. */
    @GetMapping("/{office}/{year}")
    ResponseEntity<Reading<EditionView>> edition(
            @PathVariable String office, @PathVariable String year, HttpServletRequest request) {
        var framework = Paths.framework(office);
        var baseYear = Paths.baseYear(office, year);
        var freshness = Parameters.of(request, Set.of()).freshness();
        var reading = reader.read(
                FrameworkRegister.READ_MODELS,
                freshness,
                position -> Reading.of(position, register.edition(framework, baseYear)));
        return ListAnswers.at(reading.position(), reading);
    }

    /** Ceiling against estimate, and the bridge from the edition before. */
    @GetMapping("/{office}/{year}/envelope")
    @Nullable
    ResponseEntity<ListPage<EnvelopeView>> envelope(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.envelope(Paths.framework(office), Paths.baseYear(office, year));
        return answers.answer(
                FrameworkRegister.READ_MODELS, ListRequests.of(EnvelopeView.LISTING, request), rows, response);
    }

    /** The estimates line by line, with what they rest on. */
    @GetMapping("/{office}/{year}/estimates")
    @Nullable
    ResponseEntity<ListPage<EstimateView>> estimates(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.estimates(Paths.framework(office), Paths.baseYear(office, year));
        return answers.answer(
                FrameworkRegister.READ_MODELS, ListRequests.of(EstimateView.LISTING, request), rows, response);
    }

    /** Income by year and source. */
    @GetMapping("/{office}/{year}/revenues")
    @Nullable
    ResponseEntity<ListPage<RevenueView>> revenues(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.revenues(Paths.framework(office), Paths.baseYear(office, year));
        return answers.answer(
                FrameworkRegister.READ_MODELS, ListRequests.of(RevenueView.LISTING, request), rows, response);
    }

    /** The changes of policy of the edition, effect by effect. */
    @GetMapping("/{office}/{year}/policy-changes")
    @Nullable
    ResponseEntity<ListPage<PolicyEffectView>> policyChanges(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.policyChanges(Paths.framework(office), Paths.baseYear(office, year));
        return answers.answer(
                FrameworkRegister.READ_MODELS, ListRequests.of(PolicyEffectView.LISTING, request), rows, response);
    }

    /** The signed obligations as the edition has them, instalment by instalment. */
    @GetMapping("/{office}/{year}/obligations")
    @Nullable
    ResponseEntity<ListPage<ObligationView>> obligations(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.obligations(Paths.framework(office), Paths.baseYear(office, year));
        return answers.answer(
                FrameworkRegister.READ_MODELS, ListRequests.of(ObligationView.LISTING, request), rows, response);
    }
}
