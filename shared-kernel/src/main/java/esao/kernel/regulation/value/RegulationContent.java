package esao.kernel.regulation.value;

/** What one version of some rules says; one record for each {@link RegulationKind}. */
public sealed interface RegulationContent
        permits VirementRules, PerHeadRates, DisbursementTargets, Deadlines, ApprovingBodies, CarryOverRules {}
