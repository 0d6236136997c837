package esao.query.body.web;

import esao.kernel.calendar.OfficeTime;
import esao.query.body.BodyRegister;
import esao.query.body.BodyView;
import esao.query.listing.ListAnswers;
import esao.query.listing.Parameters;
import esao.query.listing.Paths;
import esao.query.listing.Reading;
import esao.query.projection.ReadModelReader;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads deciding bodies. */
@RestController
@RequestMapping("/api/bodies/{office}/{body}")
class BodyController {

    private static final String AS_OF = "asOf";

    private final BodyRegister register;
    private final ReadModelReader reader;
    private final Clock clock;

    BodyController(BodyRegister register, ReadModelReader reader, Clock clock) {
        this.register = register;
        this.reader = reader;
        this.clock = clock;
    }

    /** The body with its members and rules on a day, today unless told. */
    @GetMapping
    ResponseEntity<Reading<BodyView>> body(
            @PathVariable String office, @PathVariable String body, HttpServletRequest request) {
        var id = Paths.body(office, body);
        var parameters = Parameters.of(request, Set.of(AS_OF));
        var asked = parameters.date(AS_OF);
        var day = asked == null ? OfficeTime.dateOf(clock.instant()) : asked;
        var reading = reader.read(
                BodyRegister.READ_MODELS,
                parameters.freshness(),
                position -> Reading.of(position, register.on(id, day)));
        return ListAnswers.at(reading.position(), reading);
    }
}
