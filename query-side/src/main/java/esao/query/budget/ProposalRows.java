package esao.query.budget;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link ProposalRow}. */
interface ProposalRows extends Repository<ProposalRow, ProposalRow.Key>, JpaSpecificationExecutor<ProposalRow> {}
