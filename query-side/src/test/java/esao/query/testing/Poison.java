package esao.query.testing;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the database refuse the row that the timeline writes for certain events, in a way of the test's choosing. */
public final class Poison {

    private static final String TRIGGER = """
            CREATE SCHEMA IF NOT EXISTS poison;
            CREATE TABLE IF NOT EXISTS poison.dose (position bigint PRIMARY KEY, state text NOT NULL, effect text NOT NULL);
            CREATE SEQUENCE IF NOT EXISTS poison.taken;
            CREATE OR REPLACE FUNCTION poison.swallow() RETURNS trigger LANGUAGE plpgsql AS $$
            DECLARE dose poison.dose;
            BEGIN
                SELECT * INTO dose FROM poison.dose d WHERE d.position = NEW.position;
                IF FOUND AND dose.effect = 'always' THEN
                    PERFORM nextval('poison.taken');
                    RAISE EXCEPTION 'poisoned' USING ERRCODE = dose.state;
                ELSIF FOUND AND nextval('poison.taken') <= dose.effect::bigint THEN
                    IF dose.state = 'kill' THEN
                        PERFORM pg_terminate_backend(pg_backend_pid());
                    ELSE
                        RAISE EXCEPTION 'poisoned' USING ERRCODE = dose.state;
                    END IF;
                END IF;
                RETURN NEW;
            END $$;
            CREATE OR REPLACE TRIGGER swallow BEFORE INSERT ON read_model.timeline
            FOR EACH ROW EXECUTE FUNCTION poison.swallow();
            """;

    private final JdbcClient jdbc;

    Poison(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on these events fail as a row does that is wrong in itself. */
    public void always(Collection<Long> positions) {
        put(positions, "P0001", "always");
    }

    /** From now on these events fail with that state, until so many rows have failed in all. */
    public void atFirst(Collection<Long> positions, String state, int times) {
        jdbc.sql(TRIGGER).update();
        jdbc.sql("ALTER SEQUENCE poison.taken RESTART").update();
        put(positions, state, Integer.toString(times));
    }

    /** Nothing fails any more. */
    public void cured() {
        jdbc.sql("DELETE FROM poison.dose").update();
    }

    /** How often a row has failed since, or been let through by a poison that has worn off. */
    public long taken() {
        return jdbc.sql("SELECT last_value FROM poison.taken")
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private void put(Collection<Long> positions, String state, String effect) {
        jdbc.sql(TRIGGER).update();
        positions.forEach(position -> jdbc.sql("INSERT INTO poison.dose VALUES (:position, :state, :effect)")
                .param("position", position)
                .param("state", state)
                .param("effect", effect)
                .update());
    }
}
