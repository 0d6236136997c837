package esao.query.regulation.web;

import esao.kernel.calendar.OfficeTime;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Parameters;
import esao.query.listing.Paths;
import esao.query.listing.Reading;
import esao.query.regulation.RegulationRegister;
import esao.query.regulation.RegulationView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the dated rules an office works by. */
@RestController
@RequestMapping("/api/regulations/{office}/{kind}")
class RegulationController {

    private static final String AS_OF = "asOf";

    private final RegulationRegister register;

    RegulationController(RegulationRegister register) {
        this.register = register;
    }

    /** The version in force on a day, today unless told. */
    @GetMapping
    ResponseEntity<Reading<RegulationView>> inForce(Inquiry asked) {
        var regulation = asked.path().regulation();
        var own = asked.parameters(AS_OF);
        var day = day(own.date(AS_OF, asked::today));
        return asked.one(RegulationRegister.READ_MODELS, own, () -> register.inForce(regulation, day));
    }

    private static LocalDate day(LocalDate asked) {
        try {
            return OfficeTime.requireDay(AS_OF, asked);
        } catch (IllegalArgumentException outside) {
            throw Parameters.invalid(AS_OF, String.valueOf(outside.getMessage()));
        }
    }

    /** Every version the office has laid down. */
    @GetMapping("/versions")
    @Nullable
    ResponseEntity<ListPage<RegulationView>> versions(Inquiry asked) {
        return asked.list(
                RegulationRegister.READ_MODELS, RegulationView.LISTING, Paths::regulation, register::versions);
    }
}
