package esao.query.projection;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps {@code read_model.projection_position} beside the framework's tokens: whenever a token is stored, so is the
 * position it stands for, in the same transaction as the rows. A reader that reads rows and position in one
 * repeatable-read transaction therefore knows exactly what the rows reflect.
 *
 * <p>That is one number for each read model, which never goes back. So there is one segment, which is not split, and no
 * way back to an earlier event: a read model is made anew beside the one that is read, see {@link Rebuild}.
 */
final class PositionKeepingTokenStore implements TokenStore {

    private static final String BEGIN = """
            INSERT INTO read_model.projection_position (name, position, parked)
            VALUES (:name, :position, 0)
            ON CONFLICT (name) DO NOTHING
            """;

    private static final String KEEP = """
            INSERT INTO read_model.projection_position AS kept (name, position, parked)
            VALUES (:name, :position, 0)
            ON CONFLICT (name) DO UPDATE SET position = EXCLUDED.position WHERE kept.position <= EXCLUDED.position
            """;

    private final TokenStore tokens;
    private final JdbcClient jdbc;
    private final Consumer<ReadModelPosition> advanced;

    /**
     * Wraps a token store.
     *
     * @param advanced told where a read model has moved, where possible after the commit
     */
    PositionKeepingTokenStore(TokenStore tokens, JdbcClient jdbc, Consumer<ReadModelPosition> advanced) {
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.advanced = advanced;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        tokens.storeToken(token, processorName, segment);
        keep(KEEP, token, processorName);
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount) {
        initializeTokenSegments(processorName, segmentCount, null);
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
        if (segmentCount != 1) {
            throw new UnsupportedOperationException("A read model has one segment, not " + segmentCount);
        }
        tokens.initializeTokenSegments(processorName, segmentCount, initialToken);
        keep(BEGIN, initialToken, processorName);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processorName, int segment) {
        throw new UnsupportedOperationException("The one segment of a read model is not split");
    }

    @Override
    public TrackingToken fetchToken(String processorName, int segment) {
        return tokens.fetchToken(processorName, segment);
    }

    @Override
    public TrackingToken fetchToken(String processorName, Segment segment) {
        return tokens.fetchToken(processorName, segment);
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        tokens.extendClaim(processorName, segment);
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        tokens.releaseClaim(processorName, segment);
    }

    @Override
    public void deleteToken(String processorName, int segment) {
        tokens.deleteToken(processorName, segment);
    }

    /** Says no, so that the framework refuses to split or merge before it takes anything from a processor. */
    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return false;
    }

    @Override
    public int[] fetchSegments(String processorName) {
        return tokens.fetchSegments(processorName);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processorName) {
        return tokens.fetchAvailableSegments(processorName);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return tokens.retrieveStorageIdentifier();
    }

    private void keep(String sql, @Nullable TrackingToken token, String processorName) {
        var kept = positionOf(processorName, token);
        var changed = jdbc.sql(sql)
                .param("name", kept.readModel())
                .param("position", kept.position())
                .update();
        if (changed == 0 && sql.equals(KEEP)) {
            throw new IllegalStateException(
                    "The rows of %s are past position %d already".formatted(processorName, kept.position()));
        }
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().afterCommit(committed -> advanced.accept(kept));
        } else {
            advanced.accept(kept);
        }
    }

    /** Reads the plain number out of a token. */
    static ReadModelPosition positionOf(String readModel, @Nullable TrackingToken token) {
        return token == null
                ? ReadModelPosition.beforeAll(readModel)
                : new ReadModelPosition(readModel, token.position().orElse(ReadModelPosition.NOTHING), 0);
    }
}
