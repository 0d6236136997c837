package esao.command.running;

import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import esao.command.budget.BudgetCommand;
import esao.command.messaging.Commands;
import esao.command.messaging.Conditions;
import esao.command.messaging.Order;
import esao.command.messaging.Receipt;
import esao.command.process.ReactionTable;
import esao.command.process.WaitingReaction;
import esao.kernel.budget.BudgetId;
import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.Role;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** One process of the command side, without its web. */
final class Node implements AutoCloseable {

    static final PersonId STAFF = new PersonId("policy.staff");

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** The command side as it is, but for the web and for whoever would sign people in. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "esao.command",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {"esao\\.command\\.web\\..*", ".*(Controller|Desk|CommandSecurity|Test\\$.*)"}))
    static class WithoutWeb {

        @Bean
        static StorageProbe storageProbe() {
            return new StorageProbe();
        }

        @Bean
        static ConnectionProbe connectionProbe() {
            return new ConnectionProbe();
        }
    }

    /** Starts on a database, which it brings up to date. */
    static Node start(Database database, String... properties) {
        return new Node(new SpringApplicationBuilder(WithoutWeb.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.hikari.minimum-idle=0",
                        "spring.flyway.enabled=false",
                        "spring.main.banner-mode=off",
                        "axon.axonserver.enabled=false",
                        "axon.serializer.general=jackson3",
                        "axon.serializer.events=jackson3",
                        "axon.serializer.messages=jackson3",
                        "axon.update-check.disabled=true",
                        "axon.timeout.enabled=false",
                        "logging.level.root=warn")
                .properties(properties)
                .run());
    }

    /** Starts a process that tries again what waits only when there is a reason to, or at the start. */
    static Node startReacting(Database database) {
        return start(database, "esao.reactions.try-again=1h");
    }

    Commands commands() {
        return bean(Commands.class);
    }

    <E extends DomainEvent> List<DomainEventMessage<?>> events(Object stream, Class<E> kind) {
        return Consenting.events(bean(EventStore.class), stream, kind);
    }

    /** The one event of that kind that is in a stream. */
    <E extends DomainEvent> DomainEventMessage<?> only(Object stream, Class<E> kind) {
        var found = events(stream, kind);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    /** What waits to be done because of what happened in an office. */
    List<WaitingReaction> waiting(OfficeCode office) {
        return bean(ReactionTable.class).waiting(office.value(), 10);
    }

    WaitingReaction awaitWaiting(OfficeCode office) {
        await().untilAsserted(() -> assertThat(waiting(office)).hasSize(1));
        return waiting(office).getFirst();
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    StorageProbe storage() {
        return bean(StorageProbe.class);
    }

    /** Sends a command of somebody of the office who has every capacity in question. */
    Receipt send(PersonId person, Conditions conditions, Basis basis, Function<Basis, BudgetCommand> ask) {
        var command = ask.apply(basis);
        var office = command.budgetId().office();
        var actor = new Actor(
                person, Set.of(Role.POLICY_STAFF, Role.ESAO_DIRECTOR, Role.FINANCE_GROUP), Set.of(office), null);
        return bean(Commands.class)
                .send(new Order(command, command.budgetId().toString(), office, basis, actor), conditions);
    }

    Receipt send(Conditions conditions, Function<Basis, BudgetCommand> ask) {
        return send(STAFF, conditions, basis("1"), ask);
    }

    Receipt send(Function<Basis, BudgetCommand> ask) {
        return send(Conditions.none(), ask);
    }

    /** A basis whose letter has a number of its own. */
    static Basis basis(String number) {
        return new Basis(MID_YEAR, letter("ศธ 04135/" + number, MID_YEAR), "ทดสอบ");
    }

    static Conditions key(String key) {
        return new Conditions(key, null, false);
    }

    static Conditions seenAt(long version) {
        return new Conditions(null, version, false);
    }

    /** Whether the stream of a budget is in the cache of this process. */
    boolean remembers(BudgetId budget) {
        return bean(Cache.class).containsKey(budget.toString());
    }

    @Override
    public void close() {
        context.close();
    }
}
