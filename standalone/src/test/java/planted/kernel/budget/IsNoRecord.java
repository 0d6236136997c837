package planted.kernel.budget;

import org.axonframework.serialization.Revision;

@Revision("1")
final class IsNoRecord implements PlantedEvent {}
