package esao.bench.product;

import esao.bench.machine.Database;
import esao.bench.peer.Budgets;
import esao.bench.peer.Commander;
import esao.bench.peer.LogEvents;
import esao.bench.peer.RunningProgram;
import esao.bench.peer.axon.Flavour;
import esao.command.budget.BudgetCommand;
import esao.command.messaging.Commands;
import esao.command.messaging.Conditions;
import esao.command.messaging.Order;
import esao.command.messaging.Receipt;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The product, without the web: commands go in where its controllers put them. */
public final class Product extends RunningProgram implements Commander {

    /** Under which it is reported. */
    public static final String NAME = "product";

    private final EventTable table;
    private final Commands commands;

    private Product(ConfigurableApplicationContext context, Database database) {
        super(context, database);
        this.table = new EventTable(database);
        this.commands = context.getBean(Commands.class);
    }

    /** Starts the command side on an empty database. */
    public static Product start(Database database, String... properties) {
        return start(CommandSide.class, database, properties);
    }

    static Product start(Class<?> configuration, Database database, String... properties) {
        return start(configuration, WebApplicationType.NONE, database, properties);
    }

    static Product start(Class<?> configuration, WebApplicationType web, Database database, String... properties) {
        return new Product(
                new SpringApplicationBuilder(configuration)
                        .web(web)
                        .properties(
                                "spring.datasource.url=" + database.url(),
                                "spring.datasource.hikari.maximum-pool-size=20",
                                "spring.datasource.hikari.minimum-idle=4",
                                "spring.flyway.enabled=false",
                                "spring.jpa.open-in-view=false",
                                "spring.jpa.hibernate.ddl-auto=none",
                                "spring.main.banner-mode=off",
                                "axon.axonserver.enabled=false",
                                "axon.serializer.general=jackson3",
                                "axon.serializer.events=jackson3",
                                "axon.serializer.messages=jackson3",
                                "axon.update-check.disabled=true",
                                "axon.timeout.enabled=false",
                                "esao.store.cached-aggregates=" + Flavour.CACHED,
                                "logging.level.root=warn")
                        .properties(properties)
                        .run(),
                database);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void load(int budgets) {
        append(LogEvents.of(Budgets.template(), 0, Budgets.opening(Budgets.template())));
        table.copy(Budgets.template(), 0, budgets);
    }

    /** Appends events to the log as they are, without a command. */
    public void append(List<EventMessage<?>> events) {
        var store = bean(EventStore.class);
        for (var from = 0; from < events.size(); from += LogEvents.AT_ONCE) {
            store.publish(events.subList(from, Math.min(events.size(), from + LogEvents.AT_ONCE)));
        }
    }

    @Override
    public void reduce(int budget, String key) {
        var ignored = send(Budgets.reduce(Budgets.id(budget)), key);
    }

    /** Sends any command, as a person of the office. */
    public Receipt send(BudgetCommand command, String key) {
        var budget = command.budgetId();
        var order = new Order(command, budget.toString(), budget.office(), command.basis(), Budgets.actor(budget));
        return commands.send(order, new Conditions(key, null, false));
    }

    @Override
    public Tally tally() {
        return new Tally(table.count(), database().number("SELECT count(*) FROM event_store.command_outcome"));
    }

    @Override
    public void audit() {
        table.audit();
    }

    public EventTable table() {
        return table;
    }
}
