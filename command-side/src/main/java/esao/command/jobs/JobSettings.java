package esao.command.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may wait to be carried out later, and for how long it is remembered.
 *
 * @param workers how many jobs this process carries out at once; with none it accepts them for others
 * @param mostWaiting how many may wait or be under way in all
 * @param mostBytes how large their files and bodies may be together, those of refused ones included
 * @param keep for how long one that ended is kept
 * @param lookEvery how often it is looked whether other processes accepted some
 */
@ConfigurationProperties("esao.jobs")
public record JobSettings(
        @DefaultValue("2") int workers,
        @DefaultValue("100") int mostWaiting,
        @DefaultValue("1GB") DataSize mostBytes,
        @DefaultValue("30d") Duration keep,
        @DefaultValue("1s") Duration lookEvery) {}
