package esao.query.meeting;

/** The statements that keep the tables of meetings. */
final class MeetingTables {

    static final String MEETING = "read_model.meeting";
    static final String ITEM = "read_model.meeting_item";
    static final String ACTION = "read_model.meeting_action";
    static final String RECEIPT = "read_model.meeting_receipt";
    static final String VOTE = "read_model.meeting_vote";

    static final String STAGE = """
            UPDATE read_model.meeting meeting
            SET stage = given.stage, opened_at = coalesce(meeting.opened_at, given.opened_at),
                closed_at = given.closed_at, convenes_on = coalesce(given.convenes_on, meeting.convenes_on),
                convenes_at = coalesce(given.convenes_at, meeting.convenes_at)
            FROM json_populate_recordset(NULL::read_model.meeting, :rows::json) given
            WHERE meeting.meeting_id = given.meeting_id
            """;

    /** A meeting that was never opened waits for its members again; one that was, for its going on. */
    static final String ADJOURN = """
            UPDATE read_model.meeting meeting
            SET stage = CASE WHEN meeting.opened_at IS NULL THEN 'INVITED' ELSE 'ADJOURNED' END,
                convenes_on = given.convenes_on, convenes_at = given.convenes_at
            FROM json_populate_recordset(NULL::read_model.meeting, :rows::json) given
            WHERE meeting.meeting_id = given.meeting_id
            """;

    /** Whoever was invited has to be invited again. */
    static final String RESCHEDULE = """
            UPDATE read_model.meeting meeting
            SET stage = 'SCHEDULED', convenes_on = given.convenes_on, convenes_at = given.convenes_at,
                place = coalesce(given.place, meeting.place), rescheduled = meeting.rescheduled + 1
            FROM json_populate_recordset(NULL::read_model.meeting, :rows::json) given
            WHERE meeting.meeting_id = given.meeting_id
            """;

    static final String MINUTES = """
            UPDATE read_model.meeting meeting
            SET minutes = given.minutes, minutes_revision = given.minutes_revision, minutes_hash = given.minutes_hash,
                certified_by = given.certified_by
            FROM json_populate_recordset(NULL::read_model.meeting, :rows::json) given
            WHERE meeting.meeting_id = given.meeting_id
            """;

    /** All at once, since two items may exchange their numbers. */
    static final String RENUMBER = """
            UPDATE read_model.meeting_item item
            SET item = given.item_to, item_order = given.item_order
            FROM json_to_recordset(:rows::json) AS given(
                meeting_id text, item_from text, item_to text, item_order text)
            WHERE item.meeting_id = given.meeting_id AND item.item = given.item_from AND item.withdrawn_on IS NULL
            """;

    /** Its number may be that of another item later. */
    static final String WITHDRAW = """
            UPDATE read_model.meeting_item item
            SET withdrawn_on = given.withdrawn_on, withdrawn_reason = given.withdrawn_reason
            FROM json_populate_recordset(NULL::read_model.meeting_item, :rows::json) given
            WHERE item.meeting_id = given.meeting_id AND item.item = given.item AND item.withdrawn_on IS NULL
            """;

    static final String DECIDE = """
            UPDATE read_model.meeting_item item
            SET resolution = given.resolution, outcome = given.outcome
            FROM json_to_recordset(:rows::json) AS given(meeting_id text, item text, resolution text, outcome text)
            WHERE item.meeting_id = given.meeting_id AND item.item = given.item AND item.withdrawn_on IS NULL
            """;

    /** With what the agenda says of its item, and what the vote came to. */
    static final String RESOLVE = """
            INSERT INTO read_model.meeting_resolution (
                meeting_id, number, office, year, resolution, body, kind, title, outcome, wording, conditions,
                amendment, subject_kind, subject, content_hash, declared_on, declared_at, status, usable_on, present,
                needed, members, dissents, in_favour, against, abstained, document_number, document_date)
            SELECT given.meeting_id, given.number, given.office, given.year, given.resolution, given.body, item.kind,
                item.title, given.outcome, given.wording, given.conditions, given.amendment, item.subject_kind,
                item.subject, item.content_hash, given.declared_on, given.declared_at, given.status, given.usable_on,
                given.present, given.needed, given.members, 0, vote.in_favour, vote.against, vote.abstained,
                given.document_number, given.document_date
            FROM json_to_recordset(:rows::json) AS given(
                meeting_id text, number integer, office text, year integer, resolution text, item text, body text,
                outcome text, wording text, conditions text, amendment json, declared_on date, declared_at text,
                status text, usable_on date, present integer, needed integer, members integer, vote integer,
                document_number text, document_date date)
            JOIN read_model.meeting_item item ON item.meeting_id = given.meeting_id AND item.item = given.item
                AND item.withdrawn_on IS NULL
            LEFT JOIN read_model.meeting_vote vote ON vote.meeting_id = given.meeting_id AND vote.vote = given.vote
            """;

    static final String DISSENT = """
            UPDATE read_model.meeting_resolution resolution
            SET dissents = resolution.dissents + 1
            FROM json_to_recordset(:rows::json) AS given(meeting_id text, number integer)
            WHERE resolution.meeting_id = given.meeting_id AND resolution.number = given.number
            """;

    static final String USABLE = """
            UPDATE read_model.meeting_resolution resolution
            SET status = 'USABLE', usable_on = given.usable_on
            FROM json_to_recordset(:rows::json) AS given(meeting_id text, number integer, usable_on date)
            WHERE resolution.meeting_id = given.meeting_id AND resolution.number = given.number
            """;

    static final String RECEIVE = """
            UPDATE read_model.meeting_receipt receipt
            SET received_on = given.received_on, received_by = given.received_by
            FROM json_populate_recordset(NULL::read_model.meeting_receipt, :rows::json) given
            WHERE receipt.meeting_id = given.meeting_id AND receipt.number = given.number
                AND receipt.recipient = given.recipient
            """;

    static final String PROGRESS = """
            UPDATE read_model.meeting_action action
            SET percent = given.percent, report = given.report, reported_on = given.reported_on
            FROM json_populate_recordset(NULL::read_model.meeting_action, :rows::json) given
            WHERE action.meeting_id = given.meeting_id AND action.action = given.action
            """;

    static final String CLOSE_ACTION = """
            UPDATE read_model.meeting_action action
            SET closed_on = given.closed_on, closed_by = given.closed_by, result = given.result,
                evidence = given.evidence
            FROM json_populate_recordset(NULL::read_model.meeting_action, :rows::json) given
            WHERE action.meeting_id = given.meeting_id AND action.action = given.action
            """;

    private MeetingTables() {}
}
