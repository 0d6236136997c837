package esao.query.budget;

import java.util.List;

/**
 * A virement with its items.
 *
 * @param virement what the register says of it
 * @param sources the items that give, in the order of the paper
 * @param targets the items that receive, in the order of the paper
 * @param notified who was told of it
 */
public record VirementDetailView(
        VirementView virement,
        List<VirementSourceView> sources,
        List<VirementTargetView> targets,
        List<String> notified) {

    public VirementDetailView {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        notified = List.copyOf(notified);
    }
}
