package esao.command.meeting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.meetingcalendar.CalendarBook;
import esao.kernel.meetingcalendar.value.Arrangement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** As for a budget: who changes what a calendar remembers changes its revision, too. */
@DisplayName("The snapshot of a calendar")
class CalendarSnapshotShapeTest {

    private static final List<Class<?>> PARTS =
            List.of(MeetingCalendar.class, CalendarBook.Slot.class, Arrangement.class);

    @Test
    void has_the_shape_of_its_revision() {
        assertThat(MeetingCalendar.class.getAnnotation(Revision.class).value()).isEqualTo("2");
        assertThat(PARTS.stream().flatMap(CalendarSnapshotShapeTest::fields).collect(joining("\n")))
                .isEqualTo("""
                MeetingCalendar.approved boolean
                MeetingCalendar.deadlines List<Deadline>
                MeetingCalendar.id CalendarId
                MeetingCalendar.makers SortedSet<String>
                MeetingCalendar.slots SortedMap<String, Slot>
                Slot.arrangement Arrangement
                Slot.body BodyCode
                Slot.called boolean
                Slot.day LocalDate
                Slot.deadlines Set<String>
                Slot.moves int
                Arrangement.meeting String
                Arrangement.place String
                Arrangement.time LocalTime""");
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
