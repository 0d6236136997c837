package planted.command.budget;

import java.util.UUID;

final class MakesAnId {

    UUID next() {
        return UUID.randomUUID();
    }
}
