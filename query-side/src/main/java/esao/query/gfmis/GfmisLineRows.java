package esao.query.gfmis;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@link GfmisLineRow}. */
interface GfmisLineRows extends Repository<GfmisLineRow, GfmisLineRow.Key>, JpaSpecificationExecutor<GfmisLineRow> {}
