package esao.query.meeting.web;

import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.meeting.OrphanView;
import esao.query.meeting.ResolutionRegister;
import esao.query.meeting.ResolutionView;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads what meetings resolved together with what became of it. */
@RestController
@RequestMapping("/api/meetings/{office}")
class ResolutionController {

    private static final String AS_OF = "asOf";

    private final ResolutionRegister register;

    ResolutionController(ResolutionRegister register) {
        this.register = register;
    }

    /** The register of resolutions, each with what it did; what waits is so old as of a day, today unless told. */
    @GetMapping("/resolutions")
    @Nullable
    ResponseEntity<ListPage<ResolutionView>> resolutions(Inquiry asked) {
        var office = asked.path().meetingsOf();
        var seen = asked.meetings(office);
        return asked.list(
                ResolutionRegister.READ_MODELS,
                ResolutionView.LISTING,
                Set.of(AS_OF),
                own -> register.resolutions(office, own.date(AS_OF, asked::today), seen));
    }

    /**
     * As of a day, today unless told: money that moved and requests that were sent without a usable resolution on that
     * very thing, and resolutions on money that nothing followed from.
     */
    @GetMapping("/orphans")
    @Nullable
    ResponseEntity<ListPage<OrphanView>> orphans(Inquiry asked) {
        return asked.list(
                ResolutionRegister.READ_MODELS,
                OrphanView.LISTING,
                Set.of(AS_OF),
                own -> register.orphans(asked.path().meetingsOf(), own.date(AS_OF, asked::today)));
    }
}
