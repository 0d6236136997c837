package esao.standalone.web;

import esao.standalone.signin.SignInMode;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Tells the API description how to sign in, so that its pages offer a button for it. */
@Configuration(proxyBeanMethods = false)
class ApiPages {

    private static final String SCHEME = "sign-in";

    @Bean
    GlobalOpenApiCustomizer signInOfApiPages(Environment settings) {
        var scheme = SignInMode.of(settings) == SignInMode.DEMONSTRATION ? ownSignIn() : tokenFromElsewhere();
        return api -> {
            if (api.getComponents() == null) {
                api.setComponents(new Components());
            }
            api.getComponents().addSecuritySchemes(SCHEME, scheme);
            api.addSecurityItem(new SecurityRequirement().addList(SCHEME));
        };
    }

    private static SecurityScheme ownSignIn() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .flows(new OAuthFlows()
                        .authorizationCode(new OAuthFlow()
                                .authorizationUrl("/oauth2/authorize")
                                .tokenUrl("/oauth2/token")
                                .scopes(new Scopes().addString("openid", "Who is asking"))));
    }

    private static SecurityScheme tokenFromElsewhere() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
    }
}
