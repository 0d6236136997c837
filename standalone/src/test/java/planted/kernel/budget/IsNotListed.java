package planted.kernel.budget;

import org.axonframework.serialization.Revision;

@Revision("1")
record IsNotListed(String name) implements PlantedEvent {}
