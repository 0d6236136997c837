package esao.standalone.sample;

import esao.kernel.provenance.MetaDataKeys;
import esao.standalone.signin.SignInMode;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills an empty installation with a year to look at, once it is ready, by sending the year's commands to it.
 *
 * <p>What has been done already is read off the record itself: each event says which command it came from. So a load
 * that was cut short goes on where it stopped, and a finished one is left alone. A budget that somebody else opened
 * stays as it is. {@code esao.sample.load=false} leaves the year out.
 */
@Component
@Profile(SignInMode.DEMONSTRATION_PROFILE)
@ConditionalOnBooleanProperty(name = "esao.sample.load", matchIfMissing = true)
class SampleLoader {

    static final String YEAR = "sample/year-2569.json";

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);

    private final EventStore record;
    private final Environment settings;
    private final JsonMapper mapper;

    SampleLoader(EventStore record, Environment settings, JsonMapper mapper) {
        this.record = record;
        this.settings = settings;
        this.mapper = mapper;
    }

    /** The last thing to happen at a start, after the lines that say where the program is. */
    @EventListener
    void onReadiness(AvailabilityChangeEvent<ReadinessState> change) {
        // The office's own issuer knows no demonstration users.
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC
                && SignInMode.of(settings) == SignInMode.DEMONSTRATION) {
            loadOrTell();
        }
    }

    /** A failure is told and stops nothing. */
    void loadOrTell() {
        try {
            load(SampleYear.read(YEAR, mapper));
        } catch (RuntimeException failure) {
            LOG.error(
                    "ส่งงบประมาณตัวอย่างไม่ครบ โปรแกรมยังทำงานต่อ และจะส่งต่อเมื่อเริ่มครั้งถัดไป"
                            + " / The sample year is not complete; the program goes on, and the next start tries again.",
                    failure);
        }
    }

    /** Sends the steps that have not been done yet. */
    void load(SampleYear year) {
        var done = commandsIn(year);
        var next = firstAfter(done, year);
        if (next == 0 && !done.isEmpty()) {
            LOG.info(
                    "มีงบประมาณ {} อยู่แล้ว จึงไม่ส่งงบประมาณตัวอย่าง / {} is there already, the sample year is left out",
                    year.budget(),
                    year.budget());
            return;
        }
        var rest = year.steps().subList(next, year.steps().size());
        if (rest.isEmpty()) {
            return;
        }
        var start = System.nanoTime();
        var sender = new SampleSender(address(), mapper, recorded());
        rest.forEach(step -> sender.send(year.budget(), step));
        LOG.info(
                "ส่งงบประมาณตัวอย่างแล้ว {} คำสั่ง / The sample year is there: {} commands sent in {} ms",
                rest.size(),
                rest.size(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    /** The steps come one after the other, so all before the last one done are done, or were refused as they should. */
    private static int firstAfter(Set<String> done, SampleYear year) {
        var steps = year.steps();
        return IntStream.iterate(steps.size(), next -> next > 0, next -> next - 1)
                .filter(next -> done.contains(steps.get(next - 1).commandId()))
                .findFirst()
                .orElse(0);
    }

    private Set<String> commandsIn(SampleYear year) {
        var commands = new HashSet<String>();
        year.allStreams()
                .forEach(stream -> record.readEvents(stream, 0)
                        .forEachRemaining(event ->
                                commands.add(String.valueOf(event.getMetaData().get(MetaDataKeys.COMMAND_ID)))));
        return commands;
    }

    /** How far the record goes. */
    private long recorded() {
        var head = record.createHeadToken();
        return head == null ? 0 : head.position().orElse(0);
    }

    /** The server is asked where it listens, which is this machine unless it was told otherwise. */
    private String address() {
        var host = settings.getProperty("server.address", "");
        var everywhere = host.isBlank() || host.equals("0.0.0.0") || host.equals("::");
        return "http://%s:%s".formatted(everywhere ? "127.0.0.1" : host, settings.getProperty("local.server.port"));
    }
}
