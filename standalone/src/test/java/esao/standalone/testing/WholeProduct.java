package esao.standalone.testing;

import esao.standalone.Standalone;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a test against the whole program: on a free port, with a database in a temporary folder and the demonstration's
 * users, but without the sample year. Tests that carry it share one running program, as long as they add no settings.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = Standalone.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"esao.sample.load=false", "esao.read-models.tell-every=100ms"})
@ContextConfiguration(initializers = TemporaryDataFolder.class)
@ActiveProfiles("sample")
public @interface WholeProduct {}
