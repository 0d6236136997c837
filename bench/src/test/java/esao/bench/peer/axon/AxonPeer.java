package esao.bench.peer.axon;

import esao.bench.machine.Database;
import esao.bench.peer.Budgets;
import esao.bench.peer.Commander;
import esao.bench.peer.KeyFingerprint;
import esao.bench.peer.LogEvents;
import esao.bench.peer.RunningProgram;
import esao.command.budget.BudgetCommand;
import esao.kernel.budget.BudgetId;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Role;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Axon with its own storage, of one flavour or another. */
public final class AxonPeer extends RunningProgram implements Commander {

    private static final String FILLER_OFFICE = "969696";

    private final Flavour flavour;
    private final LogTable table;
    private final CommandGateway gateway;
    private long fillers;

    private AxonPeer(ConfigurableApplicationContext context, Flavour flavour, Database database) {
        super(context, database);
        this.flavour = flavour;
        this.table = new LogTable(database, flavour);
        this.gateway = context.getBean(CommandGateway.class);
    }

    /** Starts on an empty database. */
    public static AxonPeer start(Flavour flavour, Database database, String... properties) {
        return start(AxonBudgets.class, flavour, database, properties);
    }

    /** The same with more than budgets, for example with read models. */
    public static AxonPeer start(Class<?> configuration, Flavour flavour, Database database, String... properties) {
        var given = Stream.of(
                        Stream.of(
                                "spring.datasource.url=" + database.url(),
                                "spring.datasource.hikari.maximum-pool-size=70",
                                "spring.datasource.hikari.minimum-idle=4",
                                "spring.flyway.enabled=false",
                                "spring.jpa.open-in-view=false",
                                "spring.jpa.hibernate.ddl-auto=create",
                                "spring.jpa.properties.hibernate.integration.envers.enabled=false",
                                "spring.main.banner-mode=off",
                                "axon.axonserver.enabled=false",
                                "axon.serializer.general=jackson3",
                                "axon.serializer.events=jackson3",
                                "axon.serializer.messages=jackson3",
                                "axon.update-check.disabled=true",
                                "logging.level.root=error"),
                        flavour.properties().stream(),
                        Stream.of(properties))
                .flatMap(some -> some)
                .toArray(String[]::new);
        return new AxonPeer(
                new SpringApplicationBuilder(configuration)
                        .web(WebApplicationType.NONE)
                        .properties(given)
                        .run(),
                flavour,
                database);
    }

    @Override
    public String name() {
        return flavour.name();
    }

    @Override
    public void load(int budgets) {
        append(LogEvents.of(Budgets.template(), 0, Budgets.opening(Budgets.template())));
        copy(Budgets.template(), 0, budgets);
    }

    /**
     * Copies the events of a budget for so many others, as if all had lived at the same time; the code of its office
     * must not occur elsewhere in them.
     */
    public void copy(BudgetId template, int firstBudget, int budgets) {
        table.copy(template, firstBudget, budgets);
        if (flavour.keepsLargeObjects()) {
            useUpNumbers();
        }
    }

    /**
     * Hibernate still has some of the numbers before those of the copies in its hands. Whoever follows the log would
     * never see what comes under them later, so they are used up now, for notices that no read model is made of.
     */
    private void useUpNumbers() {
        var filler =
                new BudgetId(new OfficeCode(FILLER_OFFICE), Budgets.template().year());
        var notice = List.of(Budgets.opening(filler).get(1));
        for (var last = table.last(); table.last() == last; fillers++) {
            append(LogEvents.of(filler, fillers, notice));
        }
    }

    /** Appends events to the log as they are, without a command. */
    public void append(List<EventMessage<?>> events) {
        var transactions = bean(TransactionManager.class);
        var store = bean(EventStore.class);
        for (var from = 0; from < events.size(); from += LogEvents.AT_ONCE) {
            var some = events.subList(from, Math.min(events.size(), from + LogEvents.AT_ONCE));
            transactions.executeInTransaction(() -> store.publish(some));
        }
    }

    @Override
    public void reduce(int budget, String key) {
        send(Budgets.reduce(Budgets.id(budget)), Role.FINANCE_GROUP, key);
    }

    /** Sends any command, with the provenance that the product would give it. */
    public void send(BudgetCommand command, Role role, String key) {
        var metaData = new HashMap<String, Object>(
                Budgets.provenance(Budgets.commandId(key), role).toMetaData());
        metaData.put(KeyInterceptor.KEY, key);
        metaData.put(KeyInterceptor.FINGERPRINT, KeyFingerprint.of(command));
        metaData.put(KeyInterceptor.STREAM, command.budgetId().toString());
        var ignored = gateway.<Object>sendAndWait(
                GenericCommandMessage.asCommandMessage(command).withMetaData(metaData));
    }

    @Override
    public Tally tally() {
        return new Tally(table.count(), database().number("SELECT count(*) FROM command_outcome"));
    }

    @Override
    public void audit() {
        table.audit();
    }

    public LogTable table() {
        return table;
    }
}
