package esao.kernel.provenance;

import java.util.List;

/** A token says in two ways what its person is, of which one would say more than the other. */
public final class ContradictoryClaims extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final List<String> beside;

    ContradictoryClaims(List<String> beside) {
        super("The claim capacities must not stand beside " + String.join(", ", beside));
        this.beside = List.copyOf(beside);
    }

    /** The claims that stand beside {@code capacities}. */
    public List<String> beside() {
        return beside;
    }
}
