package esao.query.meeting.web;

import esao.kernel.provenance.Actor;
import esao.kernel.synthesis.SynthesisId;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
import esao.query.listing.ListRequests;
import esao.query.listing.Listing;
import esao.query.listing.Parameters;
import esao.query.listing.Paths;
import esao.query.listing.Reading;
import esao.query.listing.Rows;
import esao.query.meeting.DeferralView;
import esao.query.meeting.LessonView;
import esao.query.meeting.SynthesisRegister;
import esao.query.meeting.SynthesisRegister.Asked;
import esao.query.meeting.SynthesisView;
import esao.query.meeting.TaggedResolutionView;
import esao.query.meeting.ThemeView;
import esao.query.projection.ReadModelReader;
import esao.query.security.ReadingRights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads what was learnt from the meetings of a year; a published edition is for everybody who signs in. */
@RestController
@RequestMapping("/api/syntheses/{office}/{year}")
class SynthesisController {

    private static final String EDITION = "edition";
    private static final Set<String> OWN = Set.of(EDITION);

    private final SynthesisRegister register;
    private final ReadModelReader reader;
    private final ListAnswers answers;

    SynthesisController(SynthesisRegister register, ReadModelReader reader, ListAnswers answers) {
        this.register = register;
        this.reader = reader;
        this.answers = answers;
    }

    /** An edition as a whole; the last one unless told, and of those that the reader may see. */
    @GetMapping
    ResponseEntity<Reading<SynthesisView>> whole(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request) {
        var parameters = Parameters.of(request, OWN);
        var asked = asked(Paths.synthesis(office, year), parameters, actor);
        var reading = reader.read(
                SynthesisRegister.READ_MODELS,
                parameters.freshness(),
                position -> Reading.of(position, register.whole(asked)));
        return ListAnswers.at(reading.position(), reading);
    }

    /** By theme. */
    @GetMapping("/themes")
    @Nullable
    ResponseEntity<ListPage<ThemeView>> themes(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var synthesis = Paths.synthesis(office, year);
        return answer(synthesis, actor, ThemeView.LISTING, register::themes, request, response);
    }

    /** The resolutions of the year. */
    @GetMapping("/resolutions")
    @Nullable
    ResponseEntity<ListPage<TaggedResolutionView>> taggedResolutions(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var synthesis = Paths.synthesis(office, year);
        return answer(synthesis, actor, TaggedResolutionView.LISTING, register::resolutions, request, response);
    }

    /** What was deferred twice or more. */
    @GetMapping("/deferrals")
    @Nullable
    ResponseEntity<ListPage<DeferralView>> deferrals(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var synthesis = Paths.synthesis(office, year);
        return answer(synthesis, actor, DeferralView.LISTING, register::deferrals, request, response);
    }

    /** What was learnt, and which plans make use of it. */
    @GetMapping("/lessons")
    @Nullable
    ResponseEntity<ListPage<LessonView>> lessons(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var synthesis = Paths.synthesis(office, year);
        return answer(synthesis, actor, LessonView.LISTING, register::lessons, request, response);
    }

    private <V> @Nullable ResponseEntity<ListPage<V>> answer(
            SynthesisId synthesis,
            Actor actor,
            Listing<V> listing,
            Function<Asked, Rows<V>> rows,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = asked(synthesis, ListRequests.parameters(listing, request, OWN), actor);
        return answers.answer(
                SynthesisRegister.READ_MODELS, ListRequests.of(listing, request, OWN), rows.apply(asked), response);
    }

    private static Asked asked(SynthesisId synthesis, Parameters parameters, Actor actor) {
        return new Asked(
                synthesis,
                parameters.number(EDITION, 1, Integer.MAX_VALUE),
                ReadingRights.meetingsOf(actor, synthesis.office()));
    }
}
