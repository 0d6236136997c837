package esao.query.framework;

/** The statements that keep the tables of frameworks. */
final class FrameworkTables {

    static final String OPEN = """
            INSERT INTO read_model.framework_edition (framework_id, base_year, office, state, opened_by, opened_at)
            SELECT framework_id, base_year, office, 'OPEN', actor, recorded_at
            FROM json_to_recordset(:rows::json) AS opened(
                framework_id text, base_year integer, office text, actor text, recorded_at timestamptz)
            """;

    static final String APPOINT = """
            UPDATE read_model.framework_edition edition
            SET group_task = given.group_task, group_chair = given.group_chair, group_members = given.group_members,
                group_order_number = given.group_order_number, group_order_date = given.group_order_date
            FROM json_populate_recordset(NULL::read_model.framework_edition, :rows::json) given
            WHERE edition.framework_id = given.framework_id AND edition.base_year = given.base_year
            """;

    static final String CEILING = """
            INSERT INTO read_model.framework_ceiling
            SELECT * FROM json_populate_recordset(NULL::read_model.framework_ceiling, :rows::json)
            ON CONFLICT (framework_id, base_year, year, category)
                DO UPDATE SET ceiling_satang = EXCLUDED.ceiling_satang
            """;

    static final String REVENUE = """
            INSERT INTO read_model.framework_revenue
            SELECT * FROM json_populate_recordset(NULL::read_model.framework_revenue, :rows::json)
            ON CONFLICT (framework_id, base_year, year, fund, source_key)
                DO UPDATE SET source = EXCLUDED.source, revenue_satang = EXCLUDED.revenue_satang
            """;

    static final String POLICY = """
            INSERT INTO read_model.framework_policy_effect
            SELECT * FROM json_populate_recordset(NULL::read_model.framework_policy_effect, :rows::json)
            """;

    static final String DESCRIBE = """
            INSERT INTO read_model.framework_line
            SELECT * FROM json_populate_recordset(NULL::read_model.framework_line, :rows::json)
            ON CONFLICT (framework_id, line)
                DO UPDATE SET name = EXCLUDED.name, plan = EXCLUDED.plan, output = EXCLUDED.output,
                    project = EXCLUDED.project, activity = EXCLUDED.activity, category = EXCLUDED.category,
                    fund = EXCLUDED.fund
            """;

    static final String FORGET_OBLIGATION = """
            DELETE FROM read_model.framework_obligation owed
            USING json_populate_recordset(NULL::read_model.framework_obligation, :rows::json) given
            WHERE owed.framework_id = given.framework_id AND owed.base_year = given.base_year
                AND owed.obligation = given.obligation
            """;

    static final String OBLIGE = """
            INSERT INTO read_model.framework_obligation (
                framework_id, base_year, obligation, year, line, name, category, contract_number, contract_date,
                instalment_satang)
            SELECT given.framework_id, given.base_year, given.obligation, given.year, given.line, line.name, line.category,
                given.contract_number, given.contract_date, given.instalment_satang
            FROM json_populate_recordset(NULL::read_model.framework_obligation, :rows::json) given
            JOIN read_model.framework_line line USING (framework_id, line)
            """;

    /**
     * A difference goes to its cause. Where the edition before had the year, a line that is new begins at nothing. New
     * policy is never less than nothing, nor more than the estimate of which it is a part.
     */
    static final String ESTIMATE = """
            INSERT INTO read_model.framework_estimate AS estimate (
                framework_id, base_year, line, year, name, category, fund, opening_satang, policy_satang, volume_satang,
                price_satang, correction_satang, estimate_satang, new_policy_satang, driver, heads, rate_satang,
                base_satang, index_basis_points, reference, set_by, set_at)
            SELECT given.framework_id, given.base_year, given.line, given.year, line.name, line.category, line.fund,
                CASE WHEN given.year < given.base_year + 3 AND EXISTS (
                    SELECT FROM read_model.framework_edition before
                    WHERE before.framework_id = given.framework_id AND before.base_year = given.base_year - 1)
                    THEN 0 END, given.policy_satang, given.volume_satang, given.price_satang,
                given.correction_satang, given.estimate_satang, given.new_policy_satang, given.driver, given.heads,
                given.rate_satang, given.base_satang, given.index_basis_points, given.reference, given.set_by,
                given.set_at
            FROM json_populate_recordset(NULL::read_model.framework_estimate, :rows::json) given
            JOIN read_model.framework_line line USING (framework_id, line)
            ON CONFLICT (framework_id, base_year, line, year) DO UPDATE
            SET policy_satang = estimate.policy_satang + EXCLUDED.policy_satang,
                volume_satang = estimate.volume_satang + EXCLUDED.volume_satang,
                price_satang = estimate.price_satang + EXCLUDED.price_satang,
                correction_satang = estimate.correction_satang + EXCLUDED.correction_satang,
                new_policy_satang = greatest(0, least(
                    EXCLUDED.estimate_satang, estimate.new_policy_satang + EXCLUDED.new_policy_satang)),
                estimate_satang = EXCLUDED.estimate_satang,
                driver = EXCLUDED.driver, heads = EXCLUDED.heads, rate_satang = EXCLUDED.rate_satang,
                base_satang = EXCLUDED.base_satang, index_basis_points = EXCLUDED.index_basis_points,
                reference = EXCLUDED.reference, set_by = EXCLUDED.set_by, set_at = EXCLUDED.set_at
            """;

    static final String UNSETTLE = """
            UPDATE read_model.framework_edition edition
            SET reconciled_by = NULL, reconciled_at = NULL
            FROM json_to_recordset(:rows::json) AS changed(framework_id text, base_year integer)
            WHERE edition.framework_id = changed.framework_id AND edition.base_year = changed.base_year
            """;

    static final String RECONCILE = """
            UPDATE read_model.framework_edition edition
            SET reconciled_by = done.actor, reconciled_at = done.recorded_at
            FROM json_to_recordset(:rows::json) AS done(
                framework_id text, base_year integer, actor text, recorded_at timestamptz)
            WHERE edition.framework_id = done.framework_id AND edition.base_year = done.base_year
            """;

    static final String FINALISE = """
            UPDATE read_model.framework_edition edition
            SET state = 'FINAL', finalised_by = done.actor, finalised_at = done.recorded_at, hash = done.hash
            FROM json_to_recordset(:rows::json) AS done(
                framework_id text, base_year integer, actor text, recorded_at timestamptz, hash text)
            WHERE edition.framework_id = done.framework_id AND edition.base_year = done.base_year
            """;

    private static final String STEP = """
            json_to_recordset(:rows::json) AS step(framework_id text, base_year integer, previous_base_year integer)
            """;

    static final String ROLL_CEILINGS = """
            INSERT INTO read_model.framework_ceiling
            SELECT step.framework_id, step.base_year, before.year, before.category, before.ceiling_satang
            FROM read_model.framework_ceiling before JOIN %s
                ON before.framework_id = step.framework_id AND before.base_year = step.previous_base_year
            WHERE before.year > step.base_year
            """.formatted(STEP);

    static final String ROLL_REVENUES = """
            INSERT INTO read_model.framework_revenue
            SELECT step.framework_id, step.base_year, before.year, before.fund, before.source_key, before.source,
                before.revenue_satang
            FROM read_model.framework_revenue before JOIN %s
                ON before.framework_id = step.framework_id AND before.base_year = step.previous_base_year
            WHERE before.year > step.base_year
            """.formatted(STEP);

    /** Obligations from which nothing falls due in the new base year or later end here. */
    static final String ROLL_OBLIGATIONS = """
            INSERT INTO read_model.framework_obligation (
                framework_id, base_year, obligation, year, line, name, category, contract_number, contract_date,
                instalment_satang)
            SELECT step.framework_id, step.base_year, before.obligation, before.year, before.line, before.name,
                before.category, before.contract_number, before.contract_date, before.instalment_satang
            FROM read_model.framework_obligation before JOIN %s
                ON before.framework_id = step.framework_id AND before.base_year = step.previous_base_year
            WHERE EXISTS (
                SELECT FROM read_model.framework_obligation due
                WHERE due.framework_id = before.framework_id AND due.base_year = before.base_year
                    AND due.obligation = before.obligation AND due.year >= step.base_year
                    AND due.instalment_satang <> 0)
            """.formatted(STEP);

    /** Lines for which nothing is left, and nothing is contracted, end here. */
    static final String ROLL_ESTIMATES = """
            INSERT INTO read_model.framework_estimate (
                framework_id, base_year, line, year, name, category, fund, opening_satang, policy_satang, volume_satang,
                price_satang, correction_satang, estimate_satang, new_policy_satang, driver, heads, rate_satang,
                base_satang, index_basis_points, reference, set_by, set_at)
            SELECT step.framework_id, step.base_year, before.line, before.year, before.name, before.category,
                before.fund, before.estimate_satang, 0, 0, 0, 0, before.estimate_satang, 0, before.driver,
                before.heads, before.rate_satang, before.base_satang, before.index_basis_points, before.reference,
                before.set_by, before.set_at
            FROM read_model.framework_estimate before JOIN %s
                ON before.framework_id = step.framework_id AND before.base_year = step.previous_base_year
            WHERE before.year > step.base_year
                AND (EXISTS (
                    SELECT FROM read_model.framework_estimate other
                    WHERE other.framework_id = before.framework_id AND other.base_year = before.base_year
                        AND other.line = before.line AND other.year > step.base_year AND other.estimate_satang <> 0)
                OR EXISTS (
                    SELECT FROM read_model.framework_obligation owed
                    WHERE owed.framework_id = before.framework_id AND owed.base_year = before.base_year
                        AND owed.line = before.line
                        AND owed.year BETWEEN step.base_year + 1 AND step.base_year + 3
                        AND owed.instalment_satang <> 0))
            """.formatted(STEP);

    private FrameworkTables() {}
}
