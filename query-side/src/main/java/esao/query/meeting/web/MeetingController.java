package esao.query.meeting.web;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.provenance.Actor;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
import esao.query.listing.ListRequests;
import esao.query.listing.Listing;
import esao.query.listing.Parameters;
import esao.query.listing.Paths;
import esao.query.listing.Reading;
import esao.query.listing.Rows;
import esao.query.meeting.ActionView;
import esao.query.meeting.BallotView;
import esao.query.meeting.GuestView;
import esao.query.meeting.MeetingItemView;
import esao.query.meeting.MeetingRegister;
import esao.query.meeting.MeetingView;
import esao.query.meeting.OpenActionView;
import esao.query.meeting.PresenceView;
import esao.query.meeting.QuorumSpanView;
import esao.query.meeting.ResolutionReceiptView;
import esao.query.meeting.VoteResultView;
import esao.query.projection.ReadModelReader;
import esao.query.security.ReadingRights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the meetings of an office, what they resolved, and what follows from it. */
@RestController
@RequestMapping("/api/meetings/{office}")
class MeetingController {

    private static final String AS_OF = "asOf";

    private final MeetingRegister register;
    private final ReadModelReader reader;
    private final ListAnswers answers;
    private final Clock clock;

    MeetingController(MeetingRegister register, ReadModelReader reader, ListAnswers answers, Clock clock) {
        this.register = register;
        this.reader = reader;
        this.answers = answers;
        this.clock = clock;
    }

    /** All meetings; for who sees only what is published, those whose minutes are certified. */
    @GetMapping
    @Nullable
    ResponseEntity<ListPage<MeetingView>> meetings(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            HttpServletRequest request,
            HttpServletResponse response) {
        var of = Paths.office(office);
        var rows = register.meetings(of, ReadingRights.meetingsOf(actor, of));
        return answer(MeetingView.LISTING, rows, request, response);
    }

    /** Who was told of what, and has it; for who sees only what is published, what it was told itself. */
    @GetMapping("/receipts")
    @Nullable
    ResponseEntity<ListPage<ResolutionReceiptView>> receipts(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            HttpServletRequest request,
            HttpServletResponse response) {
        var of = Paths.office(office);
        var rows = register.receipts(of, ReadingRights.meetingsOf(actor, of), ReadingRights.schoolsOf(actor, of));
        return answer(ResolutionReceiptView.LISTING, rows, request, response);
    }

    /** What is to be done after resolutions. */
    @GetMapping("/actions")
    @Nullable
    ResponseEntity<ListPage<ActionView>> actions(
            @PathVariable String office, HttpServletRequest request, HttpServletResponse response) {
        return answer(ActionView.LISTING, register.actions(Paths.office(office)), request, response);
    }

    /** What was not done yet on a day, today unless told, and how old it was then. */
    @GetMapping("/open-actions")
    @Nullable
    ResponseEntity<ListPage<OpenActionView>> openActions(
            @PathVariable String office, HttpServletRequest request, HttpServletResponse response) {
        var own = Set.of(AS_OF);
        var asked = ListRequests.of(OpenActionView.LISTING, request, own);
        var day = day(ListRequests.parameters(OpenActionView.LISTING, request, own));
        return answers.answer(
                MeetingRegister.READ_MODELS, asked, register.openActions(Paths.office(office), day), response);
    }

    private LocalDate day(Parameters parameters) {
        var asked = parameters.date(AS_OF);
        return asked == null ? OfficeTime.dateOf(clock.instant()) : asked;
    }

    /** One meeting as it stands. */
    @GetMapping("/{meeting}")
    ResponseEntity<Reading<MeetingView>> meeting(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String meeting,
            HttpServletRequest request) {
        var id = Paths.meeting(office, meeting);
        var seen = ReadingRights.meetingsOf(actor, id.office());
        var freshness = Parameters.of(request, Set.of()).freshness();
        var reading = reader.read(
                MeetingRegister.READ_MODELS, freshness, position -> Reading.of(position, register.meeting(id, seen)));
        return ListAnswers.at(reading.position(), reading);
    }

    /** The agenda book. */
    @GetMapping("/{meeting}/agenda")
    @Nullable
    ResponseEntity<ListPage<MeetingItemView>> agenda(
            @PathVariable String office,
            @PathVariable String meeting,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(MeetingItemView.LISTING, register.agenda(Paths.meeting(office, meeting)), request, response);
    }

    /** The sheet of attendance. */
    @GetMapping("/{meeting}/attendance")
    @Nullable
    ResponseEntity<ListPage<PresenceView>> attendance(
            @PathVariable String office,
            @PathVariable String meeting,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(PresenceView.LISTING, register.attendance(Paths.meeting(office, meeting)), request, response);
    }

    /** Who was asked to come without being a member. */
    @GetMapping("/{meeting}/guests")
    @Nullable
    ResponseEntity<ListPage<GuestView>> guests(
            @PathVariable String office,
            @PathVariable String meeting,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(GuestView.LISTING, register.guests(Paths.meeting(office, meeting)), request, response);
    }

    /** The time line of the quorum. */
    @GetMapping("/{meeting}/quorum")
    @Nullable
    ResponseEntity<ListPage<QuorumSpanView>> quorum(
            @PathVariable String office,
            @PathVariable String meeting,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(QuorumSpanView.LISTING, register.quorum(Paths.meeting(office, meeting)), request, response);
    }

    /** What was voted on. */
    @GetMapping("/{meeting}/votes")
    @Nullable
    ResponseEntity<ListPage<VoteResultView>> votes(
            @PathVariable String office,
            @PathVariable String meeting,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(VoteResultView.LISTING, register.votes(Paths.meeting(office, meeting)), request, response);
    }

    /** The voting sheet. */
    @GetMapping("/{meeting}/ballots")
    @Nullable
    ResponseEntity<ListPage<BallotView>> ballots(
            @PathVariable String office,
            @PathVariable String meeting,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(BallotView.LISTING, register.ballots(Paths.meeting(office, meeting)), request, response);
    }

    private <V> @Nullable ResponseEntity<ListPage<V>> answer(
            Listing<V> listing, Rows<V> rows, HttpServletRequest request, HttpServletResponse response) {
        return answers.answer(MeetingRegister.READ_MODELS, ListRequests.of(listing, request), rows, response);
    }
}
