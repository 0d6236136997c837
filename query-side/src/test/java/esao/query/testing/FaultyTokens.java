package esao.query.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Puts a token store that fails now and then in the place of the real one. */
public final class FaultyTokens implements BeanPostProcessor {

    /** What may happen while a position is stored. */
    private enum Fault {
        NONE,
        FAILS_BEFORE,
        FAILS_AFTER,
        IS_STOLEN
    }

    private static final List<Fault> PLAN =
            List.of(Fault.NONE, Fault.FAILS_AFTER, Fault.NONE, Fault.IS_STOLEN, Fault.NONE, Fault.FAILS_BEFORE);

    private static final Set<String> DISTURBED = Set.of("timeline", "budget-line");

    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    private final AtomicInteger faults = new AtomicInteger();
    private final ObjectProvider<DataSource> dataSource;
    private final ObjectProvider<Serializer> serializer;
    private final boolean apart;
    private volatile boolean active;

    /** Wraps the token store; with the defect {@code tokens-apart} tokens are stored in a transaction of their own. */
    FaultyTokens(
            ObjectProvider<DataSource> dataSource,
            ObjectProvider<Serializer> serializer,
            @Value("${esao.test.defect:none}") String defect) {
        this.dataSource = dataSource;
        this.serializer = serializer;
        this.apart = defect.equals("tokens-apart");
    }

    /** From now on it fails, or no more. */
    public void active(boolean now) {
        active = now;
    }

    /** How often it has failed. */
    public int faults() {
        return faults.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof TokenStore tokens
                ? Proxy.newProxyInstance(
                        TokenStore.class.getClassLoader(),
                        new Class<?>[] {TokenStore.class},
                        (proxy, method, arguments) -> called(tokens, method, arguments))
                : bean;
    }

    private @Nullable Object called(TokenStore tokens, Method method, Object @Nullable [] arguments) throws Throwable {
        if (!active || !method.getName().equals("storeToken") || arguments == null) {
            return passedOn(tokens, method, arguments);
        }
        var processor = (String) arguments[1];
        var fault = DISTURBED.contains(processor) ? next(processor) : Fault.NONE;
        if (fault == Fault.FAILS_BEFORE) {
            throw new IllegalStateException("The position is not stored");
        }
        if (fault == Fault.IS_STOLEN) {
            owner(processor, "somebody else");
        }
        try {
            if (apart) {
                apart().storeToken((TrackingToken) arguments[0], processor, (int) arguments[2]);
            }
            var result = passedOn(tokens, method, arguments);
            if (fault == Fault.FAILS_AFTER) {
                throw new IllegalStateException("The position was stored, but not for long");
            }
            return result;
        } finally {
            if (fault == Fault.IS_STOLEN) {
                // Given back as soon as the one who noticed has rolled back, for until then the row is locked.
                Thread.ofVirtual().start(() -> owner(processor, null));
            }
        }
    }

    private Fault next(String processor) {
        var call =
                calls.computeIfAbsent(processor, absent -> new AtomicInteger()).getAndIncrement();
        var fault = PLAN.get(call % PLAN.size());
        if (fault != Fault.NONE) {
            faults.incrementAndGet();
        }
        return fault;
    }

    private void owner(String processor, @Nullable String owner) {
        JdbcClient.create(another())
                .sql("UPDATE read_model.token_entry SET owner = :owner WHERE processor_name = :processor")
                .param("owner", owner)
                .param("processor", processor)
                .update();
    }

    private TokenStore apart() {
        ConnectionProvider connections = another()::getConnection;
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer.getObject())
                .contentType(byte[].class)
                .schema(TokenSchema.builder()
                        .setTokenTable("read_model.token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .build();
    }

    /** A source of connections that take no part in any transaction. */
    private DataSource another() {
        try (var connection = dataSource.getObject().getConnection()) {
            return new SimpleDriverDataSource(
                    new Driver(), connection.getMetaData().getURL(), "postgres", "postgres");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static @Nullable Object passedOn(TokenStore tokens, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(tokens, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }
}
