package esao.command.process;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reactions are looked after.
 *
 * @param enabled whether this process takes part; at least one must
 * @param tryAgain how often what waits is tried again though nothing has happened to what it waits for
 */
@ConfigurationProperties("esao.reactions")
record ReactionSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("30s") Duration tryAgain) {}
