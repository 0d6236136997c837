package esao.command.messaging;

import esao.command.problem.Decision;
import esao.kernel.provenance.Provenance;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives each command handler the decision it is to make, with the provenance that came with the command. */
@Component
public class DecisionResolver implements ParameterResolverFactory, ParameterResolver<Decision> {

    @Override
    public @Nullable ParameterResolver<Decision> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        return Decision.class.equals(parameters[parameterIndex].getType()) ? this : null;
    }

    @Override
    public Decision resolveParameterValue(Message<?> message) {
        var metaData = message.getMetaData();
        return new Decision(Provenance.from(metaData), Boolean.TRUE.equals(metaData.get(CommandKeys.DRY_RUN)));
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof CommandMessage<?>;
    }
}
