package esao.query.meeting.web;

import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Paths;
import esao.query.meeting.ActionProgressView;
import esao.query.meeting.MinutesCorrectionView;
import esao.query.meeting.ProceedingView;
import esao.query.meeting.ReplyView;
import esao.query.meeting.WordsRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads what people said before, in and after a meeting. */
@RestController
@RequestMapping("/api/meetings/{office}/{meeting}")
class MeetingWordsController {

    private final WordsRegister register;

    MeetingWordsController(WordsRegister register) {
        this.register = register;
    }

    /** What was answered to the invitation. */
    @GetMapping("/replies")
    @Nullable
    ResponseEntity<ListPage<ReplyView>> replies(Inquiry asked) {
        return asked.list(WordsRegister.READ_MODELS, ReplyView.LISTING, Paths::meeting, register::replies);
    }

    /** What members said in the room, stepped aside from, and did not agree with. */
    @GetMapping("/proceedings")
    @Nullable
    ResponseEntity<ListPage<ProceedingView>> proceedings(Inquiry asked) {
        return asked.list(WordsRegister.READ_MODELS, ProceedingView.LISTING, Paths::meeting, register::proceedings);
    }

    /** What the minutes were to be corrected in, and what became of that. */
    @GetMapping("/minutes-corrections")
    @Nullable
    ResponseEntity<ListPage<MinutesCorrectionView>> minutesCorrections(Inquiry asked) {
        return asked.list(
                WordsRegister.READ_MODELS, MinutesCorrectionView.LISTING, Paths::meeting, register::corrections);
    }

    /** Every report of how far an action has come. */
    @GetMapping("/progress")
    @Nullable
    ResponseEntity<ListPage<ActionProgressView>> actionProgress(Inquiry asked) {
        return asked.list(WordsRegister.READ_MODELS, ActionProgressView.LISTING, Paths::meeting, register::progress);
    }
}
