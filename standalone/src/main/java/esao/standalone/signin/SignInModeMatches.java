package esao.standalone.signin;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Decides about {@link WhenSignInIs}. */
final class SignInModeMatches implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var wanted = metadata.getAnnotations().get(WhenSignInIs.class).getEnum("value", SignInMode.class);
        return SignInMode.of(context.getEnvironment()) == wanted;
    }
}
