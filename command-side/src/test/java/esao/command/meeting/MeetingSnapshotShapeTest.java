package esao.command.meeting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** As for a budget: who changes what a meeting remembers changes its revision, too. */
@DisplayName("The snapshot of a meeting")
class MeetingSnapshotShapeTest {

    private static final List<Class<?>> PARTS = List.of(
            BoardMeeting.class,
            MeetingPreparation.class,
            MeetingAfterwards.class,
            Agenda.class,
            GuestBook.class,
            GuestBook.Invitation.class,
            Sitting.class,
            VoteBook.class,
            VoteBook.Ballot.class,
            VoteBook.Result.class,
            ResolutionBook.class,
            ResolutionBook.Declared.class,
            ResolutionBook.Notice.class,
            MinutesBook.class,
            ActionBook.class,
            ActionBook.Action.class);

    @Test
    void has_the_shape_of_its_revision() {
        assertThat(BoardMeeting.class.getAnnotation(Revision.class).value()).isEqualTo("4");
        assertThat(PARTS.stream().flatMap(MeetingSnapshotShapeTest::fields).collect(joining("\n")))
                .isEqualTo("""
                BoardMeeting.steppedOn LocalDate
                BoardMeeting.votes VoteBook
                MeetingPreparation.agenda Agenda
                MeetingPreparation.body BodyCode
                MeetingPreparation.convenesAt OfficeMoment
                MeetingPreparation.guests GuestBook
                MeetingPreparation.id MeetingId
                MeetingPreparation.lastAt OfficeMoment
                MeetingPreparation.place String
                MeetingPreparation.slotMoves int
                MeetingPreparation.stage MeetingStage
                MeetingAfterwards.actions ActionBook
                MeetingAfterwards.minutes MinutesBook
                MeetingAfterwards.resolutions ResolutionBook
                MeetingAfterwards.sitting Sitting
                Agenda.items SortedMap<String, AgendaItem>
                GuestBook.invited SortedMap<String, Invitation>
                GuestBook.there SortedSet<String>
                Invitation.items SortedSet<String>
                Invitation.position String
                Invitation.whole boolean
                Sitting.composition Composition
                Sitting.quorate boolean
                Sitting.recused SortedMap<String, SortedSet<String>>
                Sitting.reduced boolean
                Sitting.there SortedSet<String>
                VoteBook.open Ballot
                VoteBook.put SortedSet<String>
                VoteBook.results SortedMap<String, Result>
                VoteBook.votes int
                Ballot.cast SortedMap<String, String>
                Ballot.item AgendaNumber
                Ballot.kind BallotKind
                Ballot.number int
                Ballot.presiding PersonId
                Result.carried boolean
                Result.inFavour SortedSet<String>
                Result.vote int
                ResolutionBook.declared SortedMap<Integer, Declared>
                ResolutionBook.waiting SortedMap<Integer, ResolutionTookEffect>
                Declared.counted SortedSet<String>
                Declared.dissenters SortedSet<String>
                Declared.inFavour SortedSet<String>
                Declared.item AgendaNumber
                Declared.notified SortedMap<String, Notice>
                Declared.received SortedSet<String>
                Notice.on LocalDate
                Notice.sender String
                MinutesBook.certified boolean
                MinutesBook.circulated boolean
                MinutesBook.circulatedBefore SortedSet<String>
                MinutesBook.circulatedOn SortedMap<String, LocalDate>
                MinutesBook.closedAt OfficeMoment
                MinutesBook.corrections int
                MinutesBook.drafters SortedSet<String>
                MinutesBook.hash ContentHash
                MinutesBook.open SortedSet<Integer>
                MinutesBook.revision int
                MinutesBook.steppedOn LocalDate
                ActionBook.actions SortedMap<String, Action>
                Action.closed boolean
                Action.owner PersonId
                Action.percent int
                Action.reporters SortedSet<String>
                Action.steppedOn LocalDate""");
    }

    private static Stream<String> fields(Class<?> part) {
        return Arrays.stream(part.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .map(field -> "%s.%s %s".formatted(part.getSimpleName(), field.getName(), type(field)))
                .sorted();
    }

    private static String type(Field field) {
        return field.getGenericType().getTypeName().replaceAll("[\\w.$]+[.$](\\w+)", "$1");
    }
}
