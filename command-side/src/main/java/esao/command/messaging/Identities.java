package esao.command.messaging;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names for commands that came without one. The only place on this side where chance enters. */
@Component
public class Identities {

    /** A name nothing else has. */
    public String next() {
        return UUID.randomUUID().toString();
    }
}
