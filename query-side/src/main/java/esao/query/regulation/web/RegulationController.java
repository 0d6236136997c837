package esao.query.regulation.web;

import esao.kernel.calendar.OfficeTime;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
import esao.query.listing.ListRequests;
import esao.query.listing.Parameters;
import esao.query.listing.Paths;
import esao.query.listing.Reading;
import esao.query.projection.ReadModelReader;
import esao.query.regulation.RegulationRegister;
import esao.query.regulation.RegulationView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the dated rules an office works by. */
@RestController
@RequestMapping("/api/regulations/{office}/{kind}")
class RegulationController {

    private static final String AS_OF = "asOf";

    private final RegulationRegister register;
    private final ReadModelReader reader;
    private final ListAnswers answers;
    private final Clock clock;

    RegulationController(RegulationRegister register, ReadModelReader reader, ListAnswers answers, Clock clock) {
        this.register = register;
        this.reader = reader;
        this.answers = answers;
        this.clock = clock;
    }

    /** The version in force on a day, today unless told. */
    @GetMapping
    ResponseEntity<Reading<RegulationView>> inForce(
            @PathVariable String office, @PathVariable String kind, HttpServletRequest request) {
        var regulation = Paths.regulation(office, kind);
        var parameters = Parameters.of(request, Set.of(AS_OF));
        var day = day(parameters);
        var reading = reader.read(
                RegulationRegister.READ_MODELS,
                parameters.freshness(),
                position -> Reading.of(position, register.inForce(regulation, day)));
        return ListAnswers.at(reading.position(), reading);
    }

    private LocalDate day(Parameters parameters) {
        var asked = parameters.date(AS_OF);
        if (asked == null) {
            return OfficeTime.dateOf(clock.instant());
        }
        try {
            return OfficeTime.requireDay(AS_OF, asked);
        } catch (IllegalArgumentException outside) {
            throw Parameters.invalid(AS_OF, String.valueOf(outside.getMessage()));
        }
    }

    /** Every version the office has laid down. */
    @GetMapping("/versions")
    @Nullable
    ResponseEntity<ListPage<RegulationView>> versions(
            @PathVariable String office,
            @PathVariable String kind,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.versions(Paths.regulation(office, kind));
        return answers.answer(
                RegulationRegister.READ_MODELS, ListRequests.of(RegulationView.LISTING, request), rows, response);
    }
}
