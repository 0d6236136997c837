package esao.query.meeting.web;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.provenance.Actor;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
import esao.query.listing.ListRequests;
import esao.query.listing.Parameters;
import esao.query.listing.Paths;
import esao.query.meeting.CalendarRegister;
import esao.query.meeting.CalendarSlotView;
import esao.query.meeting.CoverageView;
import esao.query.projection.ReadModelReader;
import esao.query.security.ReadingRights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the calendar of meetings of a year. */
@RestController
@RequestMapping("/api/calendars/{office}/{year}")
class CalendarController {

    private static final String AS_OF = "asOf";

    private final CalendarRegister register;
    private final ReadModelReader reader;
    private final ListAnswers answers;
    private final Clock clock;

    CalendarController(CalendarRegister register, ReadModelReader reader, ListAnswers answers, Clock clock) {
        this.register = register;
        this.reader = reader;
        this.answers = answers;
        this.clock = clock;
    }

    /** The days that are set aside, and for what. */
    @GetMapping("/slots")
    @Nullable
    ResponseEntity<ListPage<CalendarSlotView>> slots(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var calendar = Paths.calendar(office, year);
        return answers.answer(
                CalendarRegister.READ_MODELS,
                ListRequests.of(CalendarSlotView.LISTING, request),
                register.slots(calendar, ReadingRights.meetingsOf(actor, calendar.office())),
                response);
    }

    /** Whether each deadline can be met, if invitations are sent from a day on, today unless told. */
    @GetMapping("/coverage")
    @Nullable
    ResponseEntity<ListPage<CoverageView>> coverage(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var own = Set.of(AS_OF);
        var asked = ListRequests.of(CoverageView.LISTING, request, own);
        var asOf = ListRequests.parameters(CoverageView.LISTING, request, own).date(AS_OF);
        var from = asOf == null ? OfficeTime.dateOf(clock.instant()) : asOf;
        return answers.answer(
                CalendarRegister.READ_MODELS, asked, register.coverage(Paths.calendar(office, year), from), response);
    }

    /** The slots for a program that keeps calendars, as RFC 5545 has it. */
    @GetMapping(value = "/slots.ics", produces = "text/calendar;charset=UTF-8")
    ResponseEntity<String> iCalendar(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request) {
        var calendar = Paths.calendar(office, year);
        var seen = ReadingRights.meetingsOf(actor, calendar.office());
        var freshness = Parameters.of(request, Set.of()).freshness();
        return reader.read(
                CalendarRegister.READ_MODELS,
                freshness,
                position -> ListAnswers.at(position.position(), register.iCalendar(calendar, seen)));
    }
}
