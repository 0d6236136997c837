package esao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import esao.standalone.database.EmbeddedDatabase;
import esao.standalone.start.DataFolder;
import esao.standalone.testing.Caller;
import esao.standalone.testing.TemporaryDataFolder;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.util.FileSystemUtils;

@DisplayName("The program with settings of an office")
class OfficeSettingsTest {

    private static Path officeFolder;
    private static DataFolder claim;
    private static EmbeddedDatabase officeDatabase;

    @TempDir
    Path unused;

    @BeforeAll
    static void startTheOfficesDatabase() {
        officeFolder = TemporaryDataFolder.create();
        claim = DataFolder.claim(officeFolder);
        officeDatabase = EmbeddedDatabase.start(claim);
    }

    @AfterAll
    static void stopTheOfficesDatabase() throws Exception {
        officeDatabase.close();
        claim.close();
        FileSystemUtils.deleteRecursively(officeFolder);
    }

    @Test
    void uses_the_database_it_is_given_and_without_an_issuer_lets_nobody_in() {
        try (var program = start()) {
            var caller = new Caller(portOf(program));

            assertThat(program.getBeanNamesForType(EmbeddedDatabase.class)).isEmpty();
            assertThat(JdbcClient.create(program.getBean(DataSource.class))
                            .sql("SELECT inet_server_port()")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(URI.create(officeDatabase.jdbcUrl().substring("jdbc:".length()))
                            .getPort());
            assertThat(unused).isEmptyDirectory();

            assertThat(caller.askForToken("policy.staff", "demo").statusCode()).isEqualTo(403);
            assertThat(caller.get("/login").statusCode()).isEqualTo(403);
            assertThat(caller.get("/oauth2/authorize").statusCode()).isEqualTo(403);
            assertThat(caller.get("/").body())
                    .contains("Nobody can sign in yet", "spring.security.oauth2.resourceserver.jwt.issuer-uri")
                    .doesNotContain("policy.staff");
            assertThat(caller.get("/actuator/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void has_no_sign_in_of_its_own_beside_the_offices_issuer() {
        try (var program = start(
                "--spring.profiles.active=sample",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1/office")) {
            var caller = new Caller(portOf(program));

            assertThat(program.getBeanNamesForType(RegisteredClientRepository.class))
                    .isEmpty();
            assertThat(caller.askForToken("policy.staff", "demo").statusCode()).isEqualTo(403);
            assertThat(caller.get("/login").statusCode()).isEqualTo(403);
            assertThat(caller.get("/").body())
                    .contains("The office's own issuer is in use")
                    .doesNotContain("policy.staff");
            assertThat(unused).isEmptyDirectory();
        }
    }

    private ConfigurableApplicationContext start(String... more) {
        return new SpringApplicationBuilder(Standalone.class)
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--esao.data-directory=" + unused,
                                        "--spring.datasource.url=" + officeDatabase.jdbcUrl(),
                                        "--spring.datasource.username=" + EmbeddedDatabase.NAME,
                                        "--spring.datasource.password=" + officeDatabase.password()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private static int portOf(ConfigurableApplicationContext program) {
        return program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
