package esao.command.running;

import static esao.command.running.Node.key;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.kernel.provenance.Role;
import esao.kernel.schema.EventCatalogue;
import esao.testing.SampleEvents;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The table of events")
class EventTableTest {

    private static final Map<String, String> AGGREGATES = Map.ofEntries(
            Map.entry("budget", "Budget"),
            Map.entry("framework", "MediumTermFramework"),
            Map.entry("request", "BudgetRequest"),
            Map.entry("regulation", "Regulation"),
            Map.entry("gfmis", "GfmisReconciliation"),
            Map.entry("body", "DecidingBody"),
            Map.entry("meeting", "BoardMeeting"),
            Map.entry("calendar", "MeetingCalendar"),
            Map.entry("synthesis", "Synthesis"),
            Map.entry("evaluation", "ProjectEvaluation"),
            Map.entry("reaction", "ReactionDecisions"));

    private static final Database DATABASE = Database.create();
    private static final Database OF_ROLE = Database.ofRole("working");

    @BeforeAll
    static void fill() {
        try (var node = Node.start(OF_ROLE)) {
            Asks.ofBudgetWith(node, 100);
        }
        try (var node = Node.start(DATABASE)) {
            var asks = Asks.ofBudgetWith(node, 100);
            node.send(key("key-1"), asks.save("savings-1", 1));
            assertThatThrownBy(() -> node.send(asks.save("savings-1", 1)));
            var metaData = by(PROPOSER, Role.POLICY_STAFF, MID_YEAR).toMetaData();
            var events = new ArrayList<DomainEventMessage<?>>();
            for (var event : SampleEvents.whole()) {
                events.add(new GenericDomainEventMessage<>("Budget", "samples", events.size(), event, metaData));
            }
            node.bean(EventStorageEngine.class).appendEvents(events);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event_store.event SET payload = payload WHERE position = 1",
                "UPDATE event_store.event SET recorded_at = now() WHERE false",
                "DELETE FROM event_store.event WHERE position = 1",
                "TRUNCATE event_store.event",
                "UPDATE event_store.command_outcome SET version = 0",
                "DELETE FROM event_store.command_outcome",
                "TRUNCATE event_store.command_outcome",
                "UPDATE event_store.refused_command SET reason = ''",
                "DELETE FROM event_store.refused_command",
                "TRUNCATE event_store.refused_command"
            })
    void is_added_to_and_never_changed(String change) {
        var before = DATABASE.rowCounts();
        assertThatThrownBy(() -> DATABASE.jdbc().sql(change).update())
                .rootCause()
                .hasMessageContaining("The record is append-only");
        assertThat(DATABASE.rowCounts()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event_store.event SET payload = payload WHERE position = 1",
                "DELETE FROM event_store.event WHERE position = 1",
                "TRUNCATE event_store.event",
                "DROP TABLE event_store.event",
                "DROP SCHEMA event_store CASCADE",
                "DROP FUNCTION event_store.refuse_change() CASCADE",
                "CREATE OR REPLACE FUNCTION event_store.refuse_change() RETURNS trigger LANGUAGE sql AS ''",
                "ALTER TABLE event_store.event DISABLE TRIGGER ALL",
                "UPDATE event_store.event_type SET name = 'other'",
                "DELETE FROM event_store.event_type",
                "TRUNCATE event_store.event_type CASCADE",
                "UPDATE event_store.command_outcome SET version = 0",
                "DELETE FROM event_store.command_outcome",
                "TRUNCATE event_store.command_outcome",
                "UPDATE event_store.refused_command SET reason = ''",
                "DELETE FROM event_store.refused_command",
                "TRUNCATE event_store.refused_command"
            })
    void may_be_added_to_and_read_by_the_role_of_the_program_and_nothing_else(String change) {
        assertThatThrownBy(() -> OF_ROLE.jdbc().sql(change).update())
                .rootCause()
                .extracting(failure -> ((SQLException) failure).getSQLState())
                .isEqualTo("42501");
        assertThat(OF_ROLE.count("SELECT count(*) FROM event_store.event")).isEqualTo(3);
    }

    @Test
    void shows_itself_decoded_to_those_who_audit_by_sql() {
        var shown = OF_ROLE.jdbc()
                .sql(
                        "SELECT event, sequence, actor, effective_on, payload ->> 'budgetId' AS budget FROM event_store.event_log")
                .query((row, ignored) -> List.of(
                        row.getString("event"),
                        row.getString("actor"),
                        row.getString("effective_on"),
                        row.getString("budget")))
                .list();
        var budget = shown.getFirst().get(3);
        var day = MID_YEAR.toString();
        assertThat(shown)
                .containsExactly(
                        List.of("budget.budget-opened", "policy.staff", day, budget),
                        List.of("budget.allotment-notice-received", "policy.staff", day, budget),
                        List.of("budget.notice-lines-received", "policy.staff", day, budget));
    }

    @Test
    void holds_lasting_names_and_no_name_of_a_class() {
        var kinds = DATABASE.jdbc()
                .sql("SELECT name, revision, aggregate FROM event_store.event_type")
                .query((row, ignored) ->
                        List.of(row.getString("name"), row.getString("revision"), row.getString("aggregate")))
                .list();
        assertThat(kinds)
                .extracting(List::getFirst)
                .contains("budget.budget-opened", "budget.savings-declared", "budget.virement-executed")
                .isSubsetOf(EventCatalogue.events().values());
        assertThat(kinds).extracting(kind -> kind.get(1)).containsOnly("1");
        assertThat(kinds)
                .allSatisfy(kind -> assertThat(kind.get(2))
                        .isEqualTo(AGGREGATES.get(kind.getFirst().split("\\.", -1)[0])));
        assertThat(everything())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainPattern("esao\\.(kernel|command|testing)|axonframework|java\\.|class"));
    }

    /** Every column of every row as text, bytes read as UTF-8. */
    private static List<String> everything() {
        return DATABASE.jdbc()
                .sql("SELECT * FROM event_store.event")
                .query((row, ignored) -> {
                    var text = new StringBuilder();
                    for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        var value = row.getObject(column);
                        text.append(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value)
                                .append('\n');
                    }
                    return text.toString();
                })
                .list();
    }
}
