package esao.query.meeting.web;

import esao.query.listing.Inquiry;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
import esao.query.meeting.CalendarRegister;
import esao.query.meeting.CalendarSlotView;
import esao.query.meeting.CoverageView;
import esao.query.projection.ReadModelReader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the calendar of meetings of a year. */
@RestController
@RequestMapping("/api/calendars/{office}/{year}")
class CalendarController {

    private static final String AS_OF = "asOf";

    private final CalendarRegister register;
    private final ReadModelReader reader;

    CalendarController(CalendarRegister register, ReadModelReader reader) {
        this.register = register;
        this.reader = reader;
    }

    /** The days that are set aside, and for what. */
    @GetMapping("/slots")
    @Nullable
    ResponseEntity<ListPage<CalendarSlotView>> slots(Inquiry asked) {
        var calendar = asked.path().calendar();
        var rows = register.slots(calendar, asked.meetings(calendar.office()));
        return asked.list(CalendarRegister.READ_MODELS, CalendarSlotView.LISTING, rows);
    }

    /** Whether each deadline can be met, if invitations are sent from a day on, today unless told. */
    @GetMapping("/coverage")
    @Nullable
    ResponseEntity<ListPage<CoverageView>> coverage(Inquiry asked) {
        return asked.list(
                CalendarRegister.READ_MODELS,
                CoverageView.LISTING,
                Set.of(AS_OF),
                own -> register.coverage(asked.path().calendar(), own.date(AS_OF, asked::today)));
    }

    /** The slots for a program that keeps calendars, as RFC 5545 has it. */
    @GetMapping(value = "/slots.ics", produces = "text/calendar;charset=UTF-8")
    ResponseEntity<String> iCalendar(Inquiry asked) {
        var calendar = asked.path().calendar();
        return reader.read(
                CalendarRegister.READ_MODELS,
                asked.parameters().freshness(),
                position -> ListAnswers.at(position.position(), register.iCalendar(calendar)));
    }
}
