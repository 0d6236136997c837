package esao.query;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.schema.NamedSerializer;
import esao.query.projection.ReadModelNames;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.testing.RandomBudgetHistory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this side makes for itself where nobody else does. */
@QuerySide
class WiringTest {

    private final ApplicationContext context;

    @Autowired
    WiringTest(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void works_within_real_transactions() {
        assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(Configuration.class).getComponent(TransactionManager.class))
                .isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void stores_nothing_under_the_name_of_a_class() {
        assertThat(context.getBean(Serializer.class)).isInstanceOf(NamedSerializer.class);
        var budget = EventFeed.newBudget();
        context.getBean(EventFeed.class).append(budget, RandomBudgetHistory.of(1, budget, 0));
        context.getBean(EventFeed.class).awaitAll();
        assertThat(context.getBean(JdbcClient.class)
                        .sql("SELECT DISTINCT token_type FROM read_model.token_entry WHERE token_type IS NOT NULL")
                        .query((row, number) -> row.getString(1))
                        .list())
                .isNotEmpty()
                .allMatch(type -> type.startsWith("axon."));
    }

    @Test
    void feeds_every_read_model_by_a_processor_of_its_own() {
        var names = context.getBean(ReadModelNames.class).values();

        assertThat(names)
                .containsExactly(
                        "acknowledgement",
                        "advance",
                        "allocation",
                        "allocation-rule",
                        "budget-line",
                        "carry-over",
                        "consent",
                        "control",
                        "evaluation",
                        "framework",
                        "gfmis",
                        "line-movement",
                        "meeting",
                        "regulation",
                        "request",
                        "reservation",
                        "savings-pool",
                        "spending-plan",
                        "timeline",
                        "virement",
                        "virement-class");
        for (var name : names) {
            var processor = context.getBean(EventProcessingConfiguration.class)
                    .eventProcessor(name, PooledStreamingEventProcessor.class);
            assertThat(processor)
                    .hasValueSatisfying(
                            running -> assertThat(running.isRunning()).isTrue());
        }
    }

    @Test
    void keeps_a_history_of_its_own_migrations() {
        assertThat(context.getBean(JdbcClient.class)
                        .sql("SELECT count(*) FROM read_model.flyway_history WHERE success")
                        .query((row, number) -> row.getInt(1))
                        .single())
                .isGreaterThanOrEqualTo(7);
    }

    @Test
    void follows_an_axon_server_only_where_that_profile_is_chosen() {
        var runner = new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer());

        runner.withPropertyValues("spring.profiles.active=axonserver").run(chosen -> {
            assertThat(chosen.getEnvironment().getProperty("axon.axonserver.enabled"))
                    .isEqualTo("true");
            assertThat(chosen.getEnvironment().getProperty("axon.axonserver.component-name"))
                    .isEqualTo("esao-query");
        });
        runner.run(usual -> assertThat(usual.getEnvironment().getProperty("axon.axonserver.enabled"))
                .isEqualTo("false"));
    }
}
