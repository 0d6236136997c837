package esao.query.budget;

/** What became of a proposal to allocate. */
public enum ProposalState {
    PROPOSED,
    APPROVED,
    REJECTED
}
