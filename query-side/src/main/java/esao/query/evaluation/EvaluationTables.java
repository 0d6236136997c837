package esao.query.evaluation;

/** The statements that keep the tables of evaluations. */
final class EvaluationTables {

    static final String EVALUATION = "read_model.evaluation";
    static final String RECOMMENDATION = "read_model.evaluation_recommendation";

    static final String LAY_OUT = """
            UPDATE read_model.evaluation evaluation
            SET last_day = given.last_day, questions = given.questions, asked = given.asked
            FROM json_populate_recordset(NULL::read_model.evaluation, :rows::json) given
            WHERE evaluation.evaluation_id = given.evaluation_id
            """;

    static final String EXTEND = """
            UPDATE read_model.evaluation evaluation
            SET last_day = given.last_day, asked = given.asked
            FROM json_populate_recordset(NULL::read_model.evaluation, :rows::json) given
            WHERE evaluation.evaluation_id = given.evaluation_id
            """;

    static final String COUNT = """
            UPDATE read_model.evaluation evaluation
            SET answered = evaluation.answered + given.answered
            FROM json_populate_recordset(NULL::read_model.evaluation, :rows::json) given
            WHERE evaluation.evaluation_id = given.evaluation_id
            """;

    static final String CLOSE = """
            UPDATE read_model.evaluation evaluation
            SET state = given.state, closed_on = given."on", why_early = given.why_early
            FROM json_to_recordset(:rows::json)
                AS given(evaluation_id text, state text, "on" date, why_early text)
            WHERE evaluation.evaluation_id = given.evaluation_id
            """;

    static final String SUMMARISE = """
            UPDATE read_model.evaluation evaluation
            SET state = given.state, edition = given.edition, summarised_on = given."on", summarised_by = given."by"
            FROM json_to_recordset(:rows::json)
                AS given(evaluation_id text, state text, "on" date, "by" text, edition integer)
            WHERE evaluation.evaluation_id = given.evaluation_id
            """;

    static final String ACKNOWLEDGE = """
            UPDATE read_model.evaluation evaluation
            SET state = given.state, acknowledged_on = given."on", acknowledged_by = given."by"
            FROM json_to_recordset(:rows::json) AS given(evaluation_id text, state text, "on" date, "by" text)
            WHERE evaluation.evaluation_id = given.evaluation_id
            """;

    static final String TELL = """
            UPDATE read_model.evaluation evaluation
            SET recommendations = evaluation.recommendations + 1, told = evaluation.told || given.told
            FROM json_populate_recordset(NULL::read_model.evaluation, :rows::json) given
            WHERE evaluation.evaluation_id = given.evaluation_id
            """;

    static final String RECEIVE = """
            UPDATE read_model.evaluation_recommendation recommendation
            SET received_on = given.received_on, received_by = given.received_by
            FROM json_populate_recordset(NULL::read_model.evaluation_recommendation, :rows::json) given
            WHERE recommendation.evaluation_id = given.evaluation_id
                AND recommendation.recommendation = given.recommendation
                AND recommendation.addressee = given.addressee
            """;

    private EvaluationTables() {}
}
