package esao.query.meeting.web;

import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Listing;
import esao.query.listing.Parameters;
import esao.query.listing.Reading;
import esao.query.listing.Rows;
import esao.query.meeting.DeferralView;
import esao.query.meeting.LessonView;
import esao.query.meeting.SynthesisRegister;
import esao.query.meeting.SynthesisRegister.Asked;
import esao.query.meeting.SynthesisView;
import esao.query.meeting.TaggedResolutionView;
import esao.query.meeting.ThemeView;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads what was learnt from the meetings of a year; a published edition is for everybody who signs in. */
@RestController
@RequestMapping("/api/syntheses/{office}/{year}")
class SynthesisController {

    private static final String EDITION = "edition";

    private final SynthesisRegister register;

    SynthesisController(SynthesisRegister register) {
        this.register = register;
    }

    /** An edition as a whole; the last one unless told, and of those that the reader may see. */
    @GetMapping
    ResponseEntity<Reading<SynthesisView>> whole(Inquiry asked) {
        var own = asked.parameters(EDITION);
        var edition = edition(asked, own);
        return asked.one(SynthesisRegister.READ_MODELS, own, () -> register.whole(edition));
    }

    /** By theme. */
    @GetMapping("/themes")
    @Nullable
    ResponseEntity<ListPage<ThemeView>> themes(Inquiry asked) {
        return list(asked, ThemeView.LISTING, register::themes);
    }

    /** The resolutions of the year. */
    @GetMapping("/resolutions")
    @Nullable
    ResponseEntity<ListPage<TaggedResolutionView>> taggedResolutions(Inquiry asked) {
        return list(asked, TaggedResolutionView.LISTING, register::resolutions);
    }

    /** What was deferred twice or more. */
    @GetMapping("/deferrals")
    @Nullable
    ResponseEntity<ListPage<DeferralView>> deferrals(Inquiry asked) {
        return list(asked, DeferralView.LISTING, register::deferrals);
    }

    /** What was learnt, and which plans make use of it. */
    @GetMapping("/lessons")
    @Nullable
    ResponseEntity<ListPage<LessonView>> lessons(Inquiry asked) {
        return list(asked, LessonView.LISTING, register::lessons);
    }

    private static <V> @Nullable ResponseEntity<ListPage<V>> list(
            Inquiry asked, Listing<V> listing, Function<Asked, Rows<V>> rows) {
        return asked.list(
                SynthesisRegister.READ_MODELS, listing, Set.of(EDITION), own -> rows.apply(edition(asked, own)));
    }

    private static Asked edition(Inquiry asked, Parameters own) {
        var synthesis = asked.path().synthesis();
        return new Asked(synthesis, own.number(EDITION, 1, Integer.MAX_VALUE), asked.meetings(synthesis.office()));
    }
}
