package esao.command.body;

import static esao.command.problem.RefusedFor.isRefused;
import static esao.testing.SampleBodyEvents.BODY;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.command.messaging.CommandMessages;
import esao.kernel.body.BodyEstablished;
import esao.kernel.body.BodyEvent;
import esao.kernel.body.BodyMemberAppointed;
import esao.kernel.body.value.MemberRole;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person has one seat, however the identifier is written; also one that was recorded before that was asked. */
@DisplayName("A seat in a deciding body")
class SeatOfOnePersonTest {

    private static final BodyEvent THERE = new BodyEstablished(BODY, "กศจ.", "Committee", MID_YEAR);

    @ParameterizedTest
    @ValueSource(strings = {"x.1", "X.1"})
    void is_one_of_a_person_at_a_time(String written) {
        var facts = Map.<String, Object>of(
                "person", "x.1", "role", "MEMBER", "firstDay", "2026-03-13", "lastDay", "2026-03-20");
        var seat = appointed("x.1", MemberRole.MEMBER, MID_YEAR.plusDays(7));
        isRefused(appoint(written, MemberRole.MEMBER, MID_YEAR.plusDays(7), seat), BodyProblem.TERM_OVERLAPS, facts);
        isRefused(appoint(written, MemberRole.CHAIR, MID_YEAR.plusDays(7), seat), BodyProblem.TERM_OVERLAPS, facts);
        appoint(written, MemberRole.MEMBER, MID_YEAR.plusDays(8), seat).expectSuccessfulHandlerExecution();
        appoint("x.2", MemberRole.MEMBER, MID_YEAR, seat).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.1\u200B", "X.1 ", "x.1"})
    void is_one_of_a_person_who_was_named_carelessly_before(String before) {
        var seat = appointed(before, MemberRole.MEMBER, null);
        isRefused(
                appoint("x.1", MemberRole.MEMBER, MID_YEAR, seat),
                BodyProblem.TERM_OVERLAPS,
                Map.of("person", before, "role", "MEMBER", "firstDay", "2026-03-13", "lastDay", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"member.1 ", "สมชาย ใจดี", "1234567890123", "x.1\u200B"})
    void is_of_nobody_by_name_or_citizen_number(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> appoint(written, MemberRole.MEMBER, MID_YEAR))
                .withMessageStartingWith("member must ");
    }

    private static BodyEvent appointed(String person, MemberRole role, @Nullable LocalDate last) {
        return new BodyMemberAppointed(BODY, new PersonId(person), role, "ผู้แทนครู", MID_YEAR, last);
    }

    private static ResultValidator<DecidingBody> appoint(
            String person, MemberRole role, LocalDate first, BodyEvent... seats) {
        var fixture = CommandMessages.fixture(DecidingBody.class);
        var by = new Provenance(
                "c-1", DIRECTOR, Role.ESAO_DIRECTOR, MID_YEAR, OFFICE_LETTER, "ตามคำสั่ง", null, "c-1", null);
        var basis = new Basis(by.effectiveOn(), by.document(), by.reason());
        var history = new BodyEvent[seats.length + 1];
        history[0] = THERE;
        System.arraycopy(seats, 0, history, 1, seats.length);
        return fixture.given(Arrays.stream(history)
                        .map(event -> GenericEventMessage.asEventMessage(event).andMetaData(by.toMetaData()))
                        .toList())
                .when(
                        new AppointBodyMember(BODY, basis, new PersonId(person), role, "ผู้แทนครู", first, null),
                        CommandMessages.metaData(by, false));
    }
}
