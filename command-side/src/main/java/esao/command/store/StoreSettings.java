package esao.command.store;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the store takes on.
 *
 * @param room how many commands may wait to be recorded; more are refused with 503
 * @param patience how long to try to reach a database that went away before the outcome of a command is called unknown
 * @param cachedAggregates how many aggregates are kept in memory
 * @param eventsBetweenSnapshots after how many events a snapshot is made
 */
@ConfigurationProperties("esao.store")
record StoreSettings(
        @DefaultValue("4096") int room,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("2000") int cachedAggregates,
        @DefaultValue("250") int eventsBetweenSnapshots) {}
