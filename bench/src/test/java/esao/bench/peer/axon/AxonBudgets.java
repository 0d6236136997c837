package esao.bench.peer.axon;

import esao.command.budget.YearBeside;
import esao.command.budget.YearsBeside;
import esao.command.messaging.DecisionResolver;
import esao.command.rules.AskedPlaces;
import esao.command.rules.Entries;
import esao.command.rules.HeldMeetings;
import esao.command.rules.Regulations;
import esao.command.rules.Resolutions;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.meeting.HeldMeeting;
import esao.kernel.meeting.MeetingId;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.MetaDataKeys;
import esao.kernel.regulation.InForce;
import esao.kernel.regulation.RegulationVersions;
import esao.kernel.regulation.value.RegulationContent;
import esao.kernel.schema.NamedSerializer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/** The product's own aggregate on Axon's JPA storage as its starter sets it up. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EntityScan({
    "org.axonframework.eventsourcing.eventstore.jpa",
    "org.axonframework.eventhandling.tokenstore.jpa",
    "org.axonframework.modelling.saga.repository.jpa",
    "esao.bench.peer.axon"
})
@ComponentScan(
        basePackages = "esao.command.budget",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Aggregate.class))
@Import(DecisionResolver.class)
public class AxonBudgets {

    @Bean
    Flavour flavour(@Value("${bench.flavour}") Flavour flavour) {
        return flavour;
    }

    /** Asked for corrections only, which nobody sends here. */
    @Bean
    Entries entries() {
        return (stream, version) -> Optional.empty();
    }

    /** No other year is there. */
    @Bean
    YearsBeside yearsBeside() {
        return budget -> YearBeside.of(Stream.empty());
    }

    /** Nobody meets here. */
    @Bean
    Resolutions resolutions() {
        return (office, cited) -> Optional.empty();
    }

    /** And nobody asks for a place on an agenda. */
    @Bean
    AskedPlaces askedPlaces() {
        return new AskedPlaces(new HeldMeetings() {
            @Override
            public Optional<HeldMeeting> find(MeetingId meeting) {
                return Optional.empty();
            }

            @Override
            public List<HeldMeeting> ofYear(OfficeCode office, FiscalYear year) {
                return List.of();
            }
        });
    }

    /** Those the program brings along; no office of the benchmark lays down any. */
    @Bean
    Regulations regulations() {
        return new Regulations() {
            @Override
            public <C extends RegulationContent> InForce<C> inForce(
                    OfficeCode office, Class<C> content, LocalDate day) {
                return RegulationVersions.NONE.on(day, content);
            }
        };
    }

    /** The same names and bytes as the product's. */
    @Bean
    @Primary
    Serializer serializer(ApplicationContext context) {
        var snapshots = new HashMap<Class<?>, String>();
        for (var bean : context.getBeanNamesForAnnotation(Aggregate.class)) {
            snapshots.put(
                    Objects.requireNonNull(context.getType(bean)),
                    "snapshot."
                            + Objects.requireNonNull(context.findAnnotationOnBean(bean, Aggregate.class))
                                    .type());
        }
        return NamedSerializer.ofEventsAnd(snapshots);
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    Cache aggregateCache(Flavour flavour) {
        return flavour.cached() == 0 ? NoCache.INSTANCE : new StrongCache(flavour.cached());
    }

    /** On a thread of its own, for one that holds an aggregate must not wait for a second connection. */
    @Bean
    Snapshotter snapshotter(
            org.axonframework.config.Configuration axon,
            TransactionManager transactions,
            HandlerDefinition handlers,
            ParameterResolverFactory parameters) {
        var thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("peer-snapshots").factory());
        return SpringAggregateSnapshotter.builder()
                .eventStore(axon.eventStore())
                .executor(thread)
                .repositoryProvider(axon::repository)
                .transactionManager(transactions)
                .handlerDefinition(handlers)
                .parameterResolverFactory(parameters)
                .build();
    }

    @Bean
    SnapshotTriggerDefinition budgetSnapshots(Snapshotter snapshotter, Flavour flavour) {
        return flavour.makesSnapshots()
                ? new EventCountSnapshotTriggerDefinition(snapshotter, flavour.eventsBetweenSnapshots())
                : NoSnapshotTriggerDefinition.INSTANCE;
    }

    /** The framework's own, under the name that the aggregate asks for. */
    @Bean
    CommandTargetResolver streamOfTheTurn() {
        return AnnotationCommandTargetResolver.builder().build();
    }

    @Bean
    CorrelationDataProvider provenanceOnEvents() {
        return new SimpleCorrelationDataProvider(
                MetaDataKeys.COMMAND_ID,
                MetaDataKeys.ACTOR_ID,
                MetaDataKeys.ROLE,
                MetaDataKeys.EFFECTIVE_ON,
                MetaDataKeys.DOCUMENT_NUMBER,
                MetaDataKeys.DOCUMENT_DATE,
                MetaDataKeys.REASON,
                MetaDataKeys.CORRELATION_ID);
    }

    @Bean
    ConfigurerModule keys(EntityManagerProvider entities) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(() -> {
            if (axon.getComponent(CommandBus.class) instanceof SimpleCommandBus bus) {
                bus.registerHandlerInterceptor(new KeyInterceptor(entities));
            }
        }));
    }
}
