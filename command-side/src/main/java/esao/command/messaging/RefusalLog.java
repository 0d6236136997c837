package esao.command.messaging;

import esao.command.problem.Rejected;
import esao.command.problem.RequestProblem;
import esao.command.problem.StaleVersion;
import esao.command.problem.Violation;
import esao.command.security.Forbidden;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log of refused commands: who asked for what, and which rules stood against it. */
@Component
public class RefusalLog {

    private static final String KEEP = """
            INSERT INTO event_store.refused_command
                (recorded_at, actor_id, command, stream, office, effective_on, reason, problems)
            VALUES (:recordedAt, :actor, :command, :stream, :office, :effectiveOn, :reason, CAST(:problems AS jsonb))
            """;

    private static final String FIND = """
            SELECT id, recorded_at, actor_id, command, stream, office, effective_on, reason, problems::text AS problems
            FROM event_store.refused_command
            WHERE (CAST(:office AS text) IS NULL OR office = :office) AND id < :before
            ORDER BY id DESC
            LIMIT :size
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper mapper;
    private final Clock clock;

    RefusalLog(JdbcClient jdbc, PlatformTransactionManager transactions, JsonMapper mapper, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * One refused command.
     *
     * @param id rises with time
     * @param problems the rules that stood against it, with the numbers
     */
    public record RefusedCommand(
            long id,
            Instant recordedAt,
            String actor,
            String command,
            String stream,
            String office,
            LocalDate effectiveOn,
            String reason,
            JsonNode problems) {}

    /** The latest refusals of an office, or of all, before {@code before}, newest first. */
    public List<RefusedCommand> find(@Nullable String office, long before, int size) {
        return jdbc.sql(FIND)
                .param("office", office)
                .param("before", before)
                .param("size", size)
                .query((row, ignored) -> new RefusedCommand(
                        row.getLong("id"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("actor_id"),
                        row.getString("command"),
                        row.getString("stream"),
                        row.getString("office"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("reason"),
                        mapper.readTree(row.getString("problems"))))
                .list();
    }

    void keep(Order order, RuntimeException refusal) {
        transaction.executeWithoutResult(ignored -> jdbc.sql(KEEP)
                .param("recordedAt", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", order.actor().person().value())
                .param("command", order.name())
                .param("stream", order.stream())
                .param("office", order.office().value())
                .param("effectiveOn", order.basis().effectiveOn())
                .param("reason", order.basis().reason())
                .param("problems", mapper.writeValueAsString(problems(order, refusal)))
                .update());
    }

    /** What the sender was told, in the form in which rules are told. */
    private static List<Violation> problems(Order order, RuntimeException refusal) {
        return switch (refusal) {
            case Rejected rejected -> rejected.violations();
            case Forbidden forbidden -> List.of(violation(RequestProblem.FORBIDDEN, forbidden.facts()));
            case StaleVersion stale ->
                List.of(stale(order.stream(), stale.versions().expected()));
            case KeyReused ignored -> List.of(violation(RequestProblem.KEY_REUSED, Map.of()));
            default -> throw new IllegalArgumentException("This is no refusal", refusal);
        };
    }

    private static Violation stale(String stream, long expected) {
        var problem = RequestProblem.VERSION_STALE;
        var kind = stream.substring(0, stream.indexOf('-'));
        return new Violation(
                problem.type(),
                problem.status(),
                RequestProblem.thaiOf(kind, problem.thai()),
                RequestProblem.englishOf(kind, problem.english()),
                Map.of("expectedVersion", expected));
    }

    private static Violation violation(RequestProblem problem, Map<String, Object> facts) {
        return new Violation(problem.type(), problem.status(), problem.thai(), problem.english(), facts);
    }
}
