package esao.query.meeting.web;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.provenance.Actor;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
import esao.query.listing.ListRequests;
import esao.query.listing.Listing;
import esao.query.listing.Paths;
import esao.query.listing.Rows;
import esao.query.meeting.OrphanView;
import esao.query.meeting.ResolutionRegister;
import esao.query.meeting.ResolutionView;
import esao.query.security.ReadingRights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads what meetings resolved together with what became of it. */
@RestController
@RequestMapping("/api/meetings/{office}")
class ResolutionController {

    private static final String AS_OF = "asOf";

    private final ResolutionRegister register;
    private final ListAnswers answers;
    private final Clock clock;

    ResolutionController(ResolutionRegister register, ListAnswers answers, Clock clock) {
        this.register = register;
        this.answers = answers;
        this.clock = clock;
    }

    /** The register of resolutions, each with what it did; what waits is so old as of a day, today unless told. */
    @GetMapping("/resolutions")
    @Nullable
    ResponseEntity<ListPage<ResolutionView>> resolutions(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            HttpServletRequest request,
            HttpServletResponse response) {
        var of = Paths.office(office);
        var seen = ReadingRights.meetingsOf(actor, of);
        return answer(ResolutionView.LISTING, day -> register.resolutions(of, day, seen), request, response);
    }

    /**
     * As of a day, today unless told: money that moved and requests that were sent without a usable resolution on that
     * very thing, and resolutions on money that nothing followed from.
     */
    @GetMapping("/orphans")
    @Nullable
    ResponseEntity<ListPage<OrphanView>> orphans(
            @PathVariable String office, HttpServletRequest request, HttpServletResponse response) {
        return answer(OrphanView.LISTING, day -> register.orphans(Paths.office(office), day), request, response);
    }

    private <V> @Nullable ResponseEntity<ListPage<V>> answer(
            Listing<V> listing,
            Function<LocalDate, Rows<V>> rows,
            HttpServletRequest request,
            HttpServletResponse response) {
        var own = Set.of(AS_OF);
        var asked = ListRequests.of(listing, request, own);
        var day = ListRequests.parameters(listing, request, own).date(AS_OF);
        var asOf = day == null ? OfficeTime.dateOf(clock.instant()) : day;
        return answers.answer(ResolutionRegister.READ_MODELS, asked, rows.apply(asOf), response);
    }
}
