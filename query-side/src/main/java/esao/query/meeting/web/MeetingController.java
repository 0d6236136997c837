package esao.query.meeting.web;

import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Paths;
import esao.query.listing.Reading;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the meetings of an office, what they resolved, and what follows from it. */
@RestController
@RequestMapping("/api/meetings/{office}")
class MeetingController {

    private static final String AS_OF = "asOf";

    private final MeetingRegister register;

    MeetingController(MeetingRegister register) {
        this.register = register;
    }

    /** All meetings; for who sees only what is published, those whose minutes are certified. */
    @GetMapping
    @Nullable
    ResponseEntity<ListPage<MeetingView>> meetings(Inquiry asked) {
        var office = asked.path().meetingsOf();
        var rows = register.meetings(office, asked.meetings(office));
        return asked.list(MeetingRegister.READ_MODELS, MeetingView.LISTING, rows);
    }

    /** Who was told of what, and has it; for who sees only what is published, what it was told itself. */
    @GetMapping("/receipts")
    @Nullable
    ResponseEntity<ListPage<ResolutionReceiptView>> receipts(Inquiry asked) {
        var office = asked.path().meetingsOf();
        var rows = register.receipts(office, asked.meetings(office), asked.schools(office));
        return asked.list(MeetingRegister.READ_MODELS, ResolutionReceiptView.LISTING, rows);
    }

    /** What is to be done after resolutions. */
    @GetMapping("/actions")
    @Nullable
    ResponseEntity<ListPage<ActionView>> actions(Inquiry asked) {
        return asked.list(MeetingRegister.READ_MODELS, ActionView.LISTING, Paths::meetingsOf, register::actions);
    }

    /** What was not done yet on a day, today unless told, and how old it was then. */
    @GetMapping("/open-actions")
    @Nullable
    ResponseEntity<ListPage<OpenActionView>> openActions(Inquiry asked) {
        return asked.list(
                MeetingRegister.READ_MODELS,
                OpenActionView.LISTING,
                Set.of(AS_OF),
                own -> register.openActions(asked.path().meetingsOf(), own.date(AS_OF, asked::today)));
    }

    /** One meeting as it stands. */
    @GetMapping("/{meeting}")
    ResponseEntity<Reading<MeetingView>> meeting(Inquiry asked) {
        var meeting = asked.path().meeting();
        var seen = asked.meetings(meeting.office());
        return asked.one(MeetingRegister.READ_MODELS, () -> register.meeting(meeting, seen));
    }

    /** The agenda book. */
    @GetMapping("/{meeting}/agenda")
    @Nullable
    ResponseEntity<ListPage<MeetingItemView>> agenda(Inquiry asked) {
        return asked.list(MeetingRegister.READ_MODELS, MeetingItemView.LISTING, Paths::meeting, register::agenda);
    }

    /** The sheet of attendance. */
    @GetMapping("/{meeting}/attendance")
    @Nullable
    ResponseEntity<ListPage<PresenceView>> attendance(Inquiry asked) {
        return asked.list(MeetingRegister.READ_MODELS, PresenceView.LISTING, Paths::meeting, register::attendance);
    }

    /** Who was asked to come without being a member. */
    @GetMapping("/{meeting}/guests")
    @Nullable
    ResponseEntity<ListPage<GuestView>> guests(Inquiry asked) {
        return asked.list(MeetingRegister.READ_MODELS, GuestView.LISTING, Paths::meeting, register::guests);
    }

    /** The time line of the quorum. */
    @GetMapping("/{meeting}/quorum")
    @Nullable
    ResponseEntity<ListPage<QuorumSpanView>> quorum(Inquiry asked) {
        return asked.list(MeetingRegister.READ_MODELS, QuorumSpanView.LISTING, Paths::meeting, register::quorum);
    }

    /** What was voted on. */
    @GetMapping("/{meeting}/votes")
    @Nullable
    ResponseEntity<ListPage<VoteResultView>> votes(Inquiry asked) {
        return asked.list(MeetingRegister.READ_MODELS, VoteResultView.LISTING, Paths::meeting, register::votes);
    }

    /** The voting sheet. */
    @GetMapping("/{meeting}/ballots")
    @Nullable
    ResponseEntity<ListPage<BallotView>> ballots(Inquiry asked) {
        return asked.list(MeetingRegister.READ_MODELS, BallotView.LISTING, Paths::meeting, register::ballots);
    }
}
