package esao.query.projection;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How new an answer must be.
 *
 * @param since the global position whose effect the answer must hold; absent where any will do
 * @param patience how long to wait for it
 */
public record Freshness(@Nullable Long since, Duration patience) {

    /** Any answer will do. */
    public static final Freshness ANY = new Freshness(null, Duration.ZERO);
}
