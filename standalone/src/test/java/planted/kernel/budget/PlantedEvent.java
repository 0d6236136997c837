package planted.kernel.budget;

/** Innocent by itself. */
public sealed interface PlantedEvent permits HasNoRevision, IsNotListed, IsNoRecord {}
