package esao.standalone;

import org.axonframework.springboot.autoconfig.JpaAutoConfiguration;
import org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Both sides in one process, with a database and, for trying it out, a sign-in of its own.
 *
 * <p>What Spring Boot would add unasked is left out: the check for updates, which calls the vendor, Axon's storage by
 * JPA, which is not used, and a sign-in with a key that is new at each start.
 */
@SpringBootApplication(
        scanBasePackages = "esao",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = {
            JpaAutoConfiguration.class,
            JpaEventStoreAutoConfiguration.class,
            UpdateCheckerAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class,
            OAuth2AuthorizationServerAutoConfiguration.class,
            OAuth2AuthorizationServerJwtAutoConfiguration.class
        })
public class Standalone {

    public static void main(String[] args) {
        stayAtHome();
        SpringApplication.run(Standalone.class, args);
    }

    /**
     * Axon calls its vendor's server otherwise, however the program is started; a property of Spring comes too late.
     */
    static void stayAtHome() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }
}
