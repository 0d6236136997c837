package planted.kernel.budget;

import org.axonframework.eventhandling.EventMessage;

record UsesTheFramework(EventMessage<String> message) {}
