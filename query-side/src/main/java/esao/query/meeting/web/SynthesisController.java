package esao.query.meeting.web;

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
import esao.query.meeting.SynthesisView;
import esao.query.meeting.TaggedResolutionView;
import esao.query.meeting.ThemeView;
import esao.query.projection.ReadModelReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads what was learnt from the meetings of a year. */
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

    /** An edition as a whole; the last one unless told. */
    @GetMapping
    ResponseEntity<Reading<SynthesisView>> whole(
            @PathVariable String office, @PathVariable String year, HttpServletRequest request) {
        var synthesis = Paths.synthesis(office, year);
        var parameters = Parameters.of(request, OWN);
        var edition = parameters.number(EDITION, 1, Integer.MAX_VALUE);
        var reading = reader.read(
                SynthesisRegister.READ_MODELS,
                parameters.freshness(),
                position -> Reading.of(position, register.whole(synthesis, edition)));
        return ListAnswers.at(reading.position(), reading);
    }

    /** By theme. */
    @GetMapping("/themes")
    @Nullable
    ResponseEntity<ListPage<ThemeView>> themes(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(
                ThemeView.LISTING,
                register.themes(Paths.synthesis(office, year), edition(ThemeView.LISTING, request)),
                request,
                response);
    }

    /** The resolutions of the year. */
    @GetMapping("/resolutions")
    @Nullable
    ResponseEntity<ListPage<TaggedResolutionView>> taggedResolutions(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(
                TaggedResolutionView.LISTING,
                register.resolutions(Paths.synthesis(office, year), edition(TaggedResolutionView.LISTING, request)),
                request,
                response);
    }

    /** What was deferred twice or more. */
    @GetMapping("/deferrals")
    @Nullable
    ResponseEntity<ListPage<DeferralView>> deferrals(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(
                DeferralView.LISTING,
                register.deferrals(Paths.synthesis(office, year), edition(DeferralView.LISTING, request)),
                request,
                response);
    }

    /** What was learnt, and which plans make use of it. */
    @GetMapping("/lessons")
    @Nullable
    ResponseEntity<ListPage<LessonView>> lessons(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(
                LessonView.LISTING,
                register.lessons(Paths.synthesis(office, year), edition(LessonView.LISTING, request)),
                request,
                response);
    }

    private static @Nullable Long edition(Listing<?> listing, HttpServletRequest request) {
        return ListRequests.parameters(listing, request, OWN).number(EDITION, 1, Integer.MAX_VALUE);
    }

    private <V> @Nullable ResponseEntity<ListPage<V>> answer(
            Listing<V> listing, Rows<V> rows, HttpServletRequest request, HttpServletResponse response) {
        return answers.answer(SynthesisRegister.READ_MODELS, ListRequests.of(listing, request, OWN), rows, response);
    }
}
