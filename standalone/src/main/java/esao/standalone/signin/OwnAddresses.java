package esao.standalone.signin;

import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The addresses at which this program may be reached: the loopback names with the port in use, or the one that
 * {@code esao.sign-in.address} gives, for example {@code http://192.0.2.10:8080}.
 *
 * <p>Known only once the web server listens, since it may choose the port itself.
 */
public final class OwnAddresses {

    private static final String ADDRESS_PROPERTY = "esao.sign-in.address";

    private final Environment settings;

    /**
     * Reads the addresses from the settings each time they are asked for.
     *
     * @param settings all settings of this run
     */
    public OwnAddresses(Environment settings) {
        this.settings = settings;
    }

    /** The address to show to a person, without a slash at its end; only for a program whose web server listens. */
    public String shown() {
        return isFixed() ? fixed() : "http://localhost:" + settings.getRequiredProperty("local.server.port");
    }

    /** Each address without a path or a slash at its end; none before the web server listens. */
    Set<String> all() {
        if (isFixed()) {
            return Set.of(fixed());
        }
        var port = settings.getProperty("local.server.port");
        return port == null ? Set.of() : Set.of("http://localhost:" + port, "http://127.0.0.1:" + port);
    }

    /** Whether the address was given, and so does not follow the one that a browser uses. */
    boolean isFixed() {
        return StringUtils.hasText(settings.getProperty(ADDRESS_PROPERTY));
    }

    /** The address that was given. */
    String fixed() {
        return settings.getRequiredProperty(ADDRESS_PROPERTY).strip();
    }
}
