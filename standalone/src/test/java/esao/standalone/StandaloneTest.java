package esao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import esao.standalone.database.EmbeddedDatabase;
import esao.standalone.testing.WholeProduct;
import java.nio.file.Files;
import java.nio.file.Path;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.thread.Threading;
import org.springframework.context.ApplicationContext;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The whole program")
@WholeProduct
class StandaloneTest {

    record Amount(String line, long satang) {}

    @Autowired
    private ApplicationContext context;

    @Test
    void runs_both_sides_on_the_embedded_database() {
        assertThat(context.getBean(CommandGateway.class)).isNotNull();
        assertThat(context.getBean(HikariDataSource.class).getJdbcUrl())
                .isEqualTo(context.getBean(EmbeddedDatabase.class).jdbcUrl());
        assertThat(context.getBean(HikariDataSource.class).getMaximumPoolSize()).isEqualTo(20);
    }

    @Test
    void keeps_its_data_where_it_was_told() {
        var folder = Path.of(context.getEnvironment().getRequiredProperty("esao.data-directory"));

        assertThat(folder.resolve("postgres/PG_VERSION")).exists();
        assertThat(folder.resolve("keys/sign-in.jwk")).exists();
        assertThat(Files.exists(Path.of("data"))).isFalse();
    }

    @Test
    void calls_nobody_outside() {
        System.clearProperty("axoniq.update-checker.disabled");
        Standalone.stayAtHome();

        assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
        assertThat(context.getEnvironment().getProperty("axon.update-check.disabled", Boolean.class))
                .isTrue();
        assertThat(context.getEnvironment().getProperty("axon.axonserver.enabled", Boolean.class))
                .isFalse();
        assertThat(context.getBeanNamesForType(UpdateChecker.class)).isEmpty();
    }

    @Test
    void listens_to_this_machine_only() {
        assertThat(context.getEnvironment().getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void runs_on_virtual_threads() {
        assertThat(Threading.VIRTUAL.isActive(context.getEnvironment())).isTrue();
    }

    @Test
    void reads_json_that_says_what_it_must() {
        var amount = context.getBean(JsonMapper.class).readValue("{\"line\":\"a\",\"satang\":1}", Amount.class);

        assertThat(amount).isEqualTo(new Amount("a", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"line\":\"a\",\"satang\":1,\"baht\":1}",
                "{\"line\":\"a\",\"satang\":1}{}",
                "{\"line\":\"a\",\"satang\":null}",
                "{\"line\":\"a\"}",
                "{\"line\":\"a\",\"satang\":1,\"satang\":2}"
            })
    void refuses_json_that_says_too_much_or_too_little(String json) {
        var mapper = context.getBean(JsonMapper.class);

        assertThatThrownBy(() -> mapper.readValue(json, Amount.class)).isInstanceOf(JacksonException.class);
    }
}
