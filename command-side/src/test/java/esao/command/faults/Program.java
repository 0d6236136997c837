package esao.command.faults;

import esao.command.messaging.Commands;
import esao.command.messaging.Conditions;
import esao.command.messaging.KeyReused;
import esao.command.messaging.Order;
import esao.command.problem.Rejected;
import esao.command.problem.StaleVersion;
import esao.command.rules.Resolutions;
import esao.command.security.Forbidden;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Role;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The command side as it is, but for the web and for whoever would sign people in. */
final class Program implements CommandSide, AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Program(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Not a configuration by name, so that no other test's scan takes it for one. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "esao.command",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                "esao\\.command\\.(web|running)\\..*",
                                ".*(Controller|Desk|CommandSecurity|Test\\$.*)"
                            }))
    static class Wiring {}

    /** Finds resolutions that only these tests know of, beside those of the record. */
    private static final class Endorsing implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof Resolutions recorded)) {
                return bean;
            }
            Resolutions all = (office, cited) -> BudgetAsks.isNamedAfterVirement(cited)
                    ? BudgetAsks.resolved(office, cited)
                    : recorded.find(office, cited);
            return all;
        }
    }

    /** Starts on a database, which it brings up to date, with something between its parts if so wished. */
    static Program start(String url, List<? extends BeanPostProcessor> between, String... properties) {
        return new Program(new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> between.forEach(context.getBeanFactory()::addBeanPostProcessor))
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(new Endorsing()))
                .properties(
                        "spring.datasource.url=" + url,
                        "spring.datasource.hikari.minimum-idle=0",
                        "spring.datasource.hikari.maximum-pool-size=12",
                        "spring.datasource.hikari.connection-timeout=10000",
                        "spring.flyway.enabled=false",
                        "spring.main.banner-mode=off",
                        "axon.axonserver.enabled=false",
                        "axon.serializer.general=jackson3",
                        "axon.serializer.events=jackson3",
                        "axon.serializer.messages=jackson3",
                        "axon.update-check.disabled=true",
                        "logging.level.root=off")
                .properties(properties)
                .run());
    }

    static Program start(String url, String... properties) {
        return start(url, List.of(), properties);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public Answer send(Ask ask) {
        return send(ask, new Conditions(ask.key(), null, false));
    }

    /** Sends a command that will not be known again. */
    Answer sendWithoutKey(Ask ask) {
        return send(ask, Conditions.none());
    }

    private Answer send(Ask ask, Conditions conditions) {
        try {
            return Answer.Taken.of(bean(Commands.class).send(order(ask), conditions));
        } catch (Rejected | StaleVersion | KeyReused | Forbidden refusal) {
            return new Answer.Refused(refusal.toString());
        } catch (RuntimeException failure) {
            return new Answer.Unknown(failure.toString());
        }
    }

    private static Order order(Ask ask) {
        var command = ask.command();
        var office = command.office();
        var actor = new Actor(new PersonId(ask.person()), Set.of(Role.values()), Set.of(office), null);
        return new Order(command, command.stream(), office, command.basis(), actor);
    }

    @Override
    public void close() {
        context.close();
    }
}
