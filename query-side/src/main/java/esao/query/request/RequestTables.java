package esao.query.request;

/** The statements that keep the tables of budget requests. */
final class RequestTables {

    /** Another group replaces the one before, at whatever step. */
    static final String OPEN = """
            INSERT INTO read_model.request_round (request_id, office, year, stage)
            SELECT request_id, office, year, 'APPOINTED'
            FROM json_populate_recordset(NULL::read_model.request_round, :rows::json)
            ON CONFLICT (request_id) DO NOTHING
            """;

    static final String APPOINT = """
            UPDATE read_model.request_round round
            SET group_task = given.group_task, group_chair = given.group_chair, group_members = given.group_members,
                group_order_number = given.group_order_number, group_order_date = given.group_order_date
            FROM json_populate_recordset(NULL::read_model.request_round, :rows::json) given
            WHERE round.request_id = given.request_id
            """;

    static final String CALL = """
            UPDATE read_model.request_round round
            SET stage = 'CALLED', policy = given.policy, deadline = given.deadline
            FROM json_populate_recordset(NULL::read_model.request_round, :rows::json) given
            WHERE round.request_id = given.request_id
            """;

    static final String EXTEND = """
            UPDATE read_model.request_round round
            SET deadline = given.deadline
            FROM json_populate_recordset(NULL::read_model.request_round, :rows::json) given
            WHERE round.request_id = given.request_id
            """;

    static final String CALLED = """
            INSERT INTO read_model.request_school (request_id, school, school_name, standing, number)
            SELECT request_id, school, school_name, 'NONE', 0
            FROM json_populate_recordset(NULL::read_model.request_school, :rows::json)
            """;

    static final String SUBMIT = """
            UPDATE read_model.request_school school
            SET standing = given.standing, number = given.number, hash = given.hash, submitted_by = given.actor,
                submitted_at = given.recorded_at, resubmit_by = NULL, return_reason = NULL, score_hundredths = NULL,
                scored_by = NULL
            FROM json_to_recordset(:rows::json) AS given(
                request_id text, school text, standing text, number integer, hash text, actor text,
                recorded_at timestamptz)
            WHERE school.request_id = given.request_id AND school.school = given.school
            """;

    /** Withdrawn or returned: neither lines nor scores are left. */
    static final String END = """
            UPDATE read_model.request_school school
            SET standing = given.standing, resubmit_by = given.resubmit_by, return_reason = given.return_reason,
                score_hundredths = NULL, scored_by = NULL
            FROM json_populate_recordset(NULL::read_model.request_school, :rows::json) given
            WHERE school.request_id = given.request_id AND school.school = given.school
            """;

    static final String FORGET_LINES = """
            DELETE FROM read_model.request_line line
            USING json_to_recordset(:rows::json) AS given(request_id text, school text)
            WHERE line.request_id = given.request_id AND line.school = given.school
            """;

    static final String FORGET_POINTS = """
            DELETE FROM read_model.request_score_given score
            USING json_to_recordset(:rows::json) AS given(request_id text, school text)
            WHERE score.request_id = given.request_id AND score.school = given.school
            """;

    static final String LINES = """
            INSERT INTO read_model.request_line (
                request_id, school, line, school_name, name, plan, output, project, activity, category, unit, quantity,
                unit_price_satang, requested_satang, investment_kind, price_standard, ready)
            SELECT given.request_id, given.school, given.line, school.school_name, given.name, given.plan, given.output,
                given.project, given.activity, given.category, given.unit, given.quantity, given.unit_price_satang,
                given.requested_satang, given.investment_kind, given.price_standard, given.ready
            FROM json_populate_recordset(NULL::read_model.request_line, :rows::json) given
            JOIN read_model.request_school school USING (request_id, school)
            """;

    static final String FORGET_FRAME = """
            DELETE FROM read_model.request_frame frame
            USING json_to_recordset(:rows::json) AS given(request_id text, school text)
            WHERE frame.request_id = given.request_id AND frame.school = given.school
            """;

    static final String SCORE = """
            UPDATE read_model.request_school school
            SET score_hundredths = given.score_hundredths, scored_by = given.actor
            FROM json_to_recordset(:rows::json) AS given(
                request_id text, school text, score_hundredths integer, actor text)
            WHERE school.request_id = given.request_id AND school.school = given.school
            """;

    static final String DECIDE = """
            UPDATE read_model.request_line line
            SET accepted_satang = given.accepted_satang, reason = given.reason, decided_by = given.decided_by,
                above_ceiling_reason = NULL
            FROM json_populate_recordset(NULL::read_model.request_line, :rows::json) given
            WHERE line.request_id = given.request_id AND line.school = given.school AND line.line = given.line
            """;

    static final String TARGET = """
            INSERT INTO read_model.request_target
            SELECT * FROM json_populate_recordset(NULL::read_model.request_target, :rows::json)
            ON CONFLICT (request_id, subject_key)
                DO UPDATE SET subject = EXCLUDED.subject, quantity = EXCLUDED.quantity, unit = EXCLUDED.unit,
                    quality = EXCLUDED.quality
            """;

    static final String CONSOLIDATE = """
            UPDATE read_model.request_round round
            SET stage = 'CONSOLIDATED', framework_base_year = given.framework_base_year,
                framework_hash = given.framework_hash, consolidated_by = given.actor,
                consolidated_at = given.recorded_at
            FROM json_to_recordset(:rows::json) AS given(
                request_id text, framework_base_year integer, framework_hash text, actor text,
                recorded_at timestamptz)
            WHERE round.request_id = given.request_id
            """;

    static final String ABOVE = """
            UPDATE read_model.request_line line
            SET above_ceiling_reason = given.above_ceiling_reason
            FROM json_populate_recordset(NULL::read_model.request_line, :rows::json) given
            WHERE line.request_id = given.request_id AND line.school = given.school AND line.line = given.line
            """;

    /** What was put together is taken apart again: no ceiling is held against it, and nothing stands above one. */
    static final String REOPEN = """
            UPDATE read_model.request_round round
            SET stage = 'CALLED', framework_base_year = NULL, framework_hash = NULL, consolidated_by = NULL,
                consolidated_at = NULL
            FROM json_to_recordset(:rows::json) AS given(request_id text)
            WHERE round.request_id = given.request_id
            """;

    static final String FORGET_CEILINGS = """
            DELETE FROM read_model.request_ceiling ceiling
            USING json_to_recordset(:rows::json) AS given(request_id text)
            WHERE ceiling.request_id = given.request_id
            """;

    static final String FORGET_ABOVE = """
            UPDATE read_model.request_line line
            SET above_ceiling_reason = NULL
            FROM json_to_recordset(:rows::json) AS given(request_id text)
            WHERE line.request_id = given.request_id AND line.above_ceiling_reason IS NOT NULL
            """;

    static final String LAY = """
            UPDATE read_model.request_round round
            SET stage = given.stage, hash = given.hash, submitted_by = given.actor, submitted_at = given.recorded_at,
                resolution = NULL, outcome = NULL, resolved_at = NULL,
                ordered_by = NULL, wanted = NULL, asked_meeting = NULL
            FROM json_to_recordset(:rows::json) AS given(
                request_id text, stage text, hash text, actor text, recorded_at timestamptz)
            WHERE round.request_id = given.request_id
            """;

    static final String RESOLVE = """
            UPDATE read_model.request_round round
            SET stage = given.stage, resolution = given.resolution, outcome = given.outcome,
                resolved_at = given.recorded_at
            FROM json_to_recordset(:rows::json) AS given(
                request_id text, stage text, resolution text, outcome text, recorded_at timestamptz)
            WHERE round.request_id = given.request_id
            """;

    static final String ORDER = """
            UPDATE read_model.request_round round
            SET ordered_by = given.ordered_by, wanted = given.wanted
            FROM json_to_recordset(:rows::json) AS given(request_id text, ordered_by text, wanted json)
            WHERE round.request_id = given.request_id
            """;

    static final String ASK_PLACE = """
            UPDATE read_model.request_round round
            SET asked_meeting = given.asked_meeting
            FROM json_to_recordset(:rows::json) AS given(request_id text, asked_meeting text)
            WHERE round.request_id = given.request_id
            """;

    static final String SEND = """
            UPDATE read_model.request_round round
            SET stage = 'SENT', letter_number = given.letter_number, letter_date = given.letter_date,
                sent_by = given.actor, sent_at = given.recorded_at
            FROM json_to_recordset(:rows::json) AS given(
                request_id text, letter_number text, letter_date date, actor text, recorded_at timestamptz)
            WHERE round.request_id = given.request_id
            """;

    static final String GRANT = """
            UPDATE read_model.request_line line
            SET granted_satang = given.granted_satang, remark = given.remark
            FROM json_populate_recordset(NULL::read_model.request_line, :rows::json) given
            WHERE line.request_id = given.request_id AND line.school = given.school AND line.line = given.line
            """;

    private RequestTables() {}
}
