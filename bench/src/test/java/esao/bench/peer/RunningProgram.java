package esao.bench.peer;

import esao.bench.machine.Database;
import org.axonframework.common.caching.Cache;
import org.springframework.context.ConfigurableApplicationContext;

/** A program of Axon's on a database, in this process. */
public class RunningProgram implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Database database;

    protected RunningProgram(ConfigurableApplicationContext context, Database database) {
        this.context = context;
        this.database = database;
    }

    /** Forgets the state of all budgets, so that the next command reads it again. */
    public final void emptyCache() {
        bean(Cache.class).removeAll();
    }

    public final Database database() {
        return database;
    }

    public final <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public final void close() {
        context.close();
    }
}
