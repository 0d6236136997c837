package esao.testing.oracle;

import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.description;
import static esao.testing.Samples.letter;
import static esao.testing.Samples.virement;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.SavingsDeclared;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.VirementId;
import esao.kernel.money.Money;
import esao.testing.oracle.Complaint.Kind;
import esao.testing.oracle.Journal.End;
import esao.testing.oracle.StoredLog.Event;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every test but the first plants one violation in a log and a journal that otherwise agree. */
@DisplayName("The oracle")
class OracleTest {

    private static final String STREAM = BUDGET.toString();
    private static final String OPEN = "anyone/open";
    private static final String RECEIVE = "anyone/receive";
    private static final String SAVE = "anyone/save";
    private static final String UNHEARD = "anyone/unheard";

    @TempDir
    @SuppressWarnings("NullAway.Init") // Set by JUnit.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    private Journal journal;

    private final List<Event> events = new ArrayList<>();
    private final Map<String, Told> outcomes = new HashMap<>();

    /** Four commands: 100 satang received and 60 saved; of the last, which saved 40, no answer came. */
    @BeforeEach
    void agree() {
        journal = Journal.in(folder.resolve("journal"));
        take(OPEN, new BudgetOpened(BUDGET, OFFICE, YEAR_2569));
        take(RECEIVE, noticed(), lines());
        take(SAVE, saved("savings-1", 60));
        journal.sends(UNHEARD, List.of(saved("savings-2", 40)));
        append(UNHEARD, saved("savings-2", 40));
        keep(UNHEARD);
        journal.unknown(UNHEARD, "The connection\nended");
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void is_content_where_all_agrees() {
        assertThat(complaints()).isEmpty();
    }

    @Test
    void is_content_where_what_nobody_was_told_did_not_happen() {
        events.removeLast();
        outcomes.remove(UNHEARD);
        journal.sends("anyone/refused", List.of(saved("savings-3", 41)));
        journal.refused("anyone/refused", "Not enough");
        assertThat(complaints()).isEmpty();
    }

    @Nested
    class FindsThat {

        @Test
        void an_acknowledged_command_is_missing() {
            loseFrom(3);
            assertThat(kinds()).containsExactly(Kind.ACKNOWLEDGED_AND_MISSING);
        }

        @Test
        void an_acknowledged_command_is_elsewhere() {
            journal.sends("anyone/elsewhere", List.of(saved("savings-3", 1)));
            journal.acknowledged("anyone/elsewhere", new Told(STREAM, 6, 6));
            events.removeLast();
            outcomes.remove(UNHEARD);
            append("anyone/elsewhere", saved("savings-3", 1));
            keep("anyone/elsewhere");
            assertThat(kinds()).containsExactly(Kind.ACKNOWLEDGED_ELSEWHERE);
        }

        @Test
        void an_event_says_something_else() {
            replace(3, saved("savings-1", 59));
            assertThat(kinds()).containsExactly(Kind.CONTENT_DIFFERS);
        }

        @Test
        void an_event_of_several_is_missing() {
            events.remove(1);
            assertThat(kinds()).contains(Kind.PARTLY_APPLIED, Kind.POSITION_GAP, Kind.SEQUENCE_GAP);
        }

        @Test
        void the_events_of_a_command_do_not_stand_together() {
            loseFrom(1);
            journal.unknown(RECEIVE, "");
            append(RECEIVE, noticed());
            append(SAVE, saved("savings-1", 60));
            append(RECEIVE, lines());
            assertThat(kinds()).contains(Kind.PARTLY_APPLIED);
        }

        @Test
        void an_acknowledged_command_was_applied_twice() {
            append(SAVE, saved("savings-1", 0));
            keep(SAVE);
            assertThat(kinds()).containsExactlyInAnyOrder(Kind.APPLIED_TWICE, Kind.ACKNOWLEDGED_ELSEWHERE);
        }

        @Test
        void a_command_without_an_answer_was_applied_twice() {
            append(UNHEARD, saved("savings-2", 0));
            keep(UNHEARD);
            assertThat(kinds()).containsExactly(Kind.APPLIED_TWICE);
        }

        @Test
        void a_command_was_answered_in_two_ways() {
            journal.acknowledged(SAVE, new Told(STREAM, 4, 5));
            assertThat(kinds()).containsExactly(Kind.ANSWERS_DIFFER);
        }

        @Test
        void a_refused_command_left_an_event() {
            journal.refused(UNHEARD, "Not enough");
            assertThat(kinds()).containsExactly(Kind.REFUSED_AND_APPLIED);
        }

        @Test
        void the_outcome_of_a_command_is_not_kept() {
            outcomes.remove(SAVE);
            assertThat(kinds()).containsExactly(Kind.OUTCOME_DIFFERS);
        }

        @Test
        void an_outcome_without_events_is_kept() {
            events.removeLast();
            assertThat(kinds()).containsExactly(Kind.OUTCOME_DIFFERS);
        }

        @Test
        void an_event_is_there_that_nobody_asked_for() {
            append("nobody/knows", saved("savings-3", 0));
            assertThat(kinds()).containsExactly(Kind.NOBODY_ASKED);
        }

        @Test
        void a_position_was_passed_over() {
            var last = events.removeLast();
            events.add(new Event(6, STREAM, last.sequence(), UNHEARD, last.content()));
            keep(UNHEARD);
            assertThat(kinds()).containsExactly(Kind.POSITION_GAP);
        }

        @Test
        void a_stream_passes_over_a_number() {
            var last = events.removeLast();
            events.add(new Event(last.position(), STREAM, 5, UNHEARD, last.content()));
            keep(UNHEARD);
            assertThat(kinds()).containsExactly(Kind.SEQUENCE_GAP);
        }

        @Test
        void money_was_made() {
            var content = virement(TRAVEL, OPERATIONS, new Money(1));
            var more = virement(TRAVEL, OPERATIONS, new Money(2));
            events.removeLast();
            outcomes.remove(UNHEARD);
            take(
                    "anyone/virement",
                    new VirementExecuted(
                            BUDGET,
                            new VirementId("virement-1"),
                            content.hash(),
                            content.sources(),
                            more.targets(),
                            MID_YEAR,
                            "rules-1"));
            assertThat(kinds()).containsExactly(Kind.MONEY_NOT_CONSERVED);
        }

        @Test
        void a_line_gave_more_than_it_had() {
            take("anyone/too-much", saved("savings-3", 1));
            assertThat(kinds()).containsExactly(Kind.BELOW_ZERO);
        }
    }

    @Test
    void takes_the_first_answer_that_counts_for_the_end_of_a_command() {
        journal.refused(SAVE, "Too late");
        journal.unknown(SAVE, "Too late");
        journal.sends(SAVE, List.of(saved("savings-1", 60)));
        assertThat(journal.ending(End.ACKNOWLEDGED)).hasSize(3);
        assertThat(journal.ending(End.UNKNOWN))
                .extracting(Journal.Entry::commandId)
                .containsExactly(UNHEARD);
    }

    private List<Complaint> complaints() {
        return Oracle.check(journal, new StoredLog(events, outcomes));
    }

    private List<Kind> kinds() {
        return complaints().stream().map(Complaint::kind).toList();
    }

    /** Sent, stored, kept and acknowledged. */
    private void take(String commandId, BudgetEvent... all) {
        journal.sends(commandId, List.of(all));
        for (var event : all) {
            append(commandId, event);
        }
        keep(commandId);
        journal.acknowledged(commandId, new Told(STREAM, events.size() - 1L, events.size()));
    }

    private void append(String commandId, BudgetEvent event) {
        events.add(new Event(events.size() + 1L, STREAM, events.size(), commandId, event));
    }

    private void replace(int number, BudgetEvent content) {
        var before = events.get(number);
        events.set(number, new Event(before.position(), STREAM, before.sequence(), before.commandId(), content));
    }

    private void keep(String commandId) {
        var last = events.getLast();
        outcomes.put(commandId, new Told(STREAM, last.sequence(), last.position()));
    }

    /** What remains is sound; only the memory of it is gone. */
    private void loseFrom(int number) {
        events.subList(number, events.size()).forEach(event -> outcomes.remove(event.commandId()));
        events.subList(number, events.size()).clear();
    }

    private static BudgetEvent noticed() {
        return new AllotmentNoticeReceived(
                BUDGET, new NoticeId("notice"), letter("1", MID_YEAR), 1, new Money(100), null, List.of());
    }

    private static BudgetEvent lines() {
        return new NoticeLinesReceived(
                BUDGET,
                new NoticeId("notice"),
                1,
                List.of(new NoticeLine(TRAVEL, description("ค่าเดินทาง"), new Money(100))));
    }

    private static SavingsDeclared saved(String savings, long satang) {
        return new SavingsDeclared(
                BUDGET,
                new SavingsId(savings),
                TRAVEL,
                null,
                new Money(satang),
                Money.ZERO,
                SavingsCause.PURPOSE_COMPLETED);
    }
}
