package esao.query.meeting;

/** The statements that keep the tables of consents. */
final class ConsentTables {

    static final String ACT = "read_model.consent_act";

    /** What is asked; again where it was changed. */
    static final String LAY = """
            INSERT INTO read_model.consent_subject (
                kind, subject, office, year, asked_satang, body, needed_outcome, moved_satang)
            SELECT kind, subject, office, year, asked_satang, body, needed_outcome, 0
            FROM json_populate_recordset(NULL::read_model.consent_subject, :rows::json)
            ON CONFLICT (kind, subject) DO UPDATE SET asked_satang = EXCLUDED.asked_satang,
                body = EXCLUDED.body, needed_outcome = EXCLUDED.needed_outcome
            """;

    /** A content that comes again is known. */
    static final String CONTENT = """
            INSERT INTO read_model.consent_content (kind, subject, hash, office, satang)
            SELECT kind, subject, hash, office, satang
            FROM json_populate_recordset(NULL::read_model.consent_content, :rows::json)
            ON CONFLICT (kind, subject, hash) DO NOTHING
            """;

    /** The content a subject has when it is laid; only then it has a digest. */
    static final String SUBMIT = """
            INSERT INTO read_model.consent_content (kind, subject, hash, office, satang)
            SELECT kind, subject, given.hash, subject.office, subject.asked_satang
            FROM json_to_recordset(:rows::json) AS given(kind text, subject text, hash text)
            JOIN read_model.consent_subject subject USING (kind, subject)
            ON CONFLICT (kind, subject, hash) DO NOTHING
            """;

    static final String CLASSIFY = """
            INSERT INTO read_model.consent_subject (
                kind, subject, office, year, asked_satang, body, needed_outcome, moved_satang)
            SELECT kind, subject, office, year, 0, body, needed_outcome, 0
            FROM json_populate_recordset(NULL::read_model.consent_subject, :rows::json)
            ON CONFLICT (kind, subject) DO UPDATE SET body = EXCLUDED.body, needed_outcome = EXCLUDED.needed_outcome
            """;

    /** Also of what nobody proposed: that money moved must be seen, whatever came before. */
    static final String MOVE = """
            INSERT INTO read_model.consent_subject (
                kind, subject, office, year, asked_satang, moved_on, moved_hash, moved_satang)
            SELECT kind, subject, office, year, 0, moved_on, moved_hash, moved_satang
            FROM json_populate_recordset(NULL::read_model.consent_subject, :rows::json)
            ON CONFLICT (kind, subject) DO UPDATE SET moved_on = EXCLUDED.moved_on,
                moved_hash = EXCLUDED.moved_hash, moved_satang = EXCLUDED.moved_satang
            """;

    static final String UNDO = """
            INSERT INTO read_model.consent_subject (
                kind, subject, office, year, asked_satang, moved_satang, undone_on)
            SELECT kind, subject, office, year, 0, 0, undone_on
            FROM json_populate_recordset(NULL::read_model.consent_subject, :rows::json)
            ON CONFLICT (kind, subject) DO UPDATE SET undone_on = EXCLUDED.undone_on
            """;

    private ConsentTables() {}
}
