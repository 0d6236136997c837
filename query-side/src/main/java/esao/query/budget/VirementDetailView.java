package esao.query.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A virement with its items.
 *
 * @param virement what the register says of it
 * @param sources the items that give, in the order of the paper
 * @param targets the items that receive, in the order of the paper
 * @param notified who was told of it
 * @param wantedSources the items that give in the content which the body endorsed instead; absent where none is wanted
 * @param wantedTargets those that receive
 */
public record VirementDetailView(
        VirementView virement,
        List<VirementSourceView> sources,
        List<VirementTargetView> targets,
        List<String> notified,
        @Nullable List<VirementSourceView> wantedSources,
        @Nullable List<VirementTargetView> wantedTargets) {

    public VirementDetailView {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        notified = List.copyOf(notified);
        wantedSources = wantedSources == null ? null : List.copyOf(wantedSources);
        wantedTargets = wantedTargets == null ? null : List.copyOf(wantedTargets);
    }
}
