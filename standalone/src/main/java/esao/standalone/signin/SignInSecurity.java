package esao.standalone.signin;

import esao.standalone.page.PageHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Opens the token endpoints and the sign-in page of the demonstration. */
@Configuration(proxyBeanMethods = false)
@WhenSignInIs(SignInMode.DEMONSTRATION)
class SignInSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain tokenEndpointRules(HttpSecurity http) {
        var askToSignIn = new LoginUrlAuthenticationEntryPoint(SignInPage.PATH);
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        askToSignIn, new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(20)
    SecurityFilterChain signInPageRules(HttpSecurity http) {
        return http.securityMatcher(SignInPage.PATH, "/logout")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage(SignInPage.PATH))
                .logout(logout -> logout.logoutSuccessUrl(SignInPage.PATH + "?logout"))
                .headers(PageHeaders::apply)
                .build();
    }
}
