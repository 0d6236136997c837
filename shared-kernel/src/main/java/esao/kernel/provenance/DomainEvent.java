package esao.kernel.provenance;

/** Something that happened, whatever it happened to. */
public interface DomainEvent {

    /** What it happened to. */
    EventScope scope();
}
