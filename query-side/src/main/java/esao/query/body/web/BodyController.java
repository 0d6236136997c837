package esao.query.body.web;

import esao.query.body.BodyRegister;
import esao.query.body.BodyView;
import esao.query.listing.Inquiry;
import esao.query.listing.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads deciding bodies. */
@RestController
@RequestMapping("/api/bodies/{office}/{body}")
class BodyController {

    private static final String AS_OF = "asOf";

    private final BodyRegister register;

    BodyController(BodyRegister register) {
        this.register = register;
    }

    /** The body with its members and rules on a day, today unless told. */
    @GetMapping
    ResponseEntity<Reading<BodyView>> body(Inquiry asked) {
        var body = asked.path().body();
        var own = asked.parameters(AS_OF);
        var day = own.date(AS_OF, asked::today);
        return asked.one(BodyRegister.READ_MODELS, own, () -> register.on(body, day));
    }
}
