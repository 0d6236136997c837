package esao.bench.peer.axon.reading;

import esao.bench.peer.axon.AxonBudgets;
import esao.bench.peer.axon.Flavour;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Axon with the product's three largest read models, kept as one usually does. */
@Configuration(proxyBeanMethods = false)
@Import({AxonBudgets.class, LineHandler.class, ShareHandler.class, MovementHandler.class})
public class AxonReading {

    /** The names of its processors, and of the product's. */
    public static final List<String> READ_MODELS = List.of("budget-line", "allocation", "line-movement");

    @Bean
    ConfigurerModule processors(Flavour flavour) {
        return configurer -> {
            var processing = configurer.eventProcessing();
            processing.registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance());
            processing.usingPooledStreamingEventProcessors(
                    (axon, processor) -> processor.batchSize(flavour.batch()).initialSegmentCount(flavour.segments()));
        };
    }
}
