package planted.kernel.budget;

record HasNoRevision(String name) implements PlantedEvent {}
