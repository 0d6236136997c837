package esao.command.body;

import static esao.command.problem.RefusedFor.isRefused;
import static esao.testing.SampleBodyEvents.BODY;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleBodyEvents.procedure;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;

import esao.command.messaging.CommandMessages;
import esao.command.problem.DryRunPassed;
import esao.kernel.body.BodyAbolished;
import esao.kernel.body.BodyEstablished;
import esao.kernel.body.BodyEvent;
import esao.kernel.body.BodyMemberAppointed;
import esao.kernel.body.BodyMembershipEnded;
import esao.kernel.body.BodyProcedureSet;
import esao.kernel.body.value.MemberRole;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A deciding body")
class DecidingBodyTest {

    private static final LocalDate LAST = MID_YEAR.plusYears(4);
    private static final BodyEvent THERE = new BodyEstablished(BODY, "กศจ.", "Committee", MID_YEAR);
    private static final BodyEvent GONE = new BodyAbolished(BODY, LAST);
    private static final BodyEvent CHAIR = appointed(MEMBER_1, MemberRole.CHAIR, MID_YEAR, LAST);

    @Test
    void is_established_once_not_before_its_letter() {
        asked(establish(MID_YEAR)).expectEvents(THERE);
        tried(establish(MID_YEAR)).expectNoEvents().expectException(DryRunPassed.class);
        isRefused(
                asked(establish(MID_YEAR), THERE),
                BodyProblem.ALREADY_ESTABLISHED,
                Map.of("body", "PROVINCIAL_EDUCATION_COMMITTEE"));
        isRefused(
                asked(establish(MID_YEAR.minusDays(1))),
                BodyProblem.DAY_BEFORE_LETTER,
                Map.of("day", "2026-03-12", "effectiveOn", "2026-03-13"));
    }

    @Test
    void meets_by_rules_that_are_laid_down_for_days_to_come() {
        var set = new BodyProcedureSet(BODY, "v2", MID_YEAR.plusDays(1), procedure());
        asked(lay("v2", MID_YEAR.plusDays(1)), THERE).expectEvents(set);
        isRefused(
                asked(lay("v2", MID_YEAR.plusDays(2)), THERE, set),
                BodyProblem.PROCEDURE_ALREADY_USED,
                Map.of("version", "v2"));
        isRefused(
                asked(lay("default-1", MID_YEAR), THERE),
                BodyProblem.PROCEDURE_ALREADY_USED,
                Map.of("version", "default-1"));
        isRefused(
                asked(lay("v3", MID_YEAR.plusDays(1)), THERE, set),
                BodyProblem.PROCEDURE_BEFORE_ANOTHER,
                Map.of("day", "2026-03-14", "other", "v2", "otherDay", "2026-03-14"));
        asked(lay("v3", MID_YEAR.plusDays(2)), THERE, set).expectSuccessfulHandlerExecution();
    }

    @Test
    void has_members_for_a_term() {
        asked(appoint(MEMBER_1, MemberRole.CHAIR, MID_YEAR, LAST), THERE).expectEvents(CHAIR);
        isRefused(
                asked(appoint(MEMBER_1, MemberRole.MEMBER, LAST, null), THERE, CHAIR),
                BodyProblem.TERM_OVERLAPS,
                term("CHAIR"));
        asked(appoint(MEMBER_1, MemberRole.MEMBER, LAST.plusDays(1), null), THERE, CHAIR)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void has_one_chair_at_a_time() {
        isRefused(
                asked(appoint(MEMBER_2, MemberRole.CHAIR, LAST, null), THERE, CHAIR),
                BodyProblem.SEAT_TAKEN,
                term("CHAIR"));
        asked(appoint(MEMBER_2, MemberRole.CHAIR, LAST.plusDays(1), null), THERE, CHAIR)
                .expectSuccessfulHandlerExecution();
        asked(appoint(MEMBER_2, MemberRole.VICE_CHAIR, LAST, null), THERE, CHAIR)
                .expectSuccessfulHandlerExecution();
        var vice = appointed(MEMBER_1, MemberRole.VICE_CHAIR, MID_YEAR, LAST);
        asked(appoint(MEMBER_2, MemberRole.VICE_CHAIR, LAST, null), THERE, vice).expectSuccessfulHandlerExecution();
    }

    @Test
    void lets_a_member_go_who_is_one() {
        asked(end(MEMBER_1, LAST), THERE, CHAIR).expectEvents(new BodyMembershipEnded(BODY, MEMBER_1, LAST));
        isRefused(
                asked(end(MEMBER_1, LAST.plusDays(1)), THERE, CHAIR),
                BodyProblem.NOT_A_MEMBER,
                Map.of("person", "member.1", "day", "2030-03-14"));
        isRefused(
                asked(end(MEMBER_1, LAST), THERE, CHAIR, new BodyMembershipEnded(BODY, MEMBER_1, MID_YEAR)),
                BodyProblem.NOT_A_MEMBER,
                Map.of("person", "member.1", "day", "2030-03-13"));
        asked(
                        appoint(MEMBER_2, MemberRole.CHAIR, MID_YEAR.plusDays(1), null),
                        THERE,
                        CHAIR,
                        new BodyMembershipEnded(BODY, MEMBER_1, MID_YEAR))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_abolished_once_and_does_nothing_after_its_last_day() {
        asked(basis -> new AbolishBody(BODY, basis, LAST), THERE).expectEvents(GONE);
        isRefused(
                asked(basis -> new AbolishBody(BODY, basis, LAST), THERE, GONE),
                BodyProblem.ALREADY_ABOLISHED,
                Map.of("lastDay", "2030-03-13"));
        isRefused(
                asked(appoint(MEMBER_1, MemberRole.MEMBER, LAST.plusDays(1), null), THERE, GONE),
                BodyProblem.DAY_OUTSIDE_BODY,
                Map.of("day", "2030-03-14", "firstDay", "2026-03-13", "lastDay", "2030-03-13"));
        asked(appoint(MEMBER_1, MemberRole.MEMBER, LAST, null), THERE, GONE).expectSuccessfulHandlerExecution();
    }

    private static BodyEvent appointed(PersonId person, MemberRole role, LocalDate first, @Nullable LocalDate last) {
        return new BodyMemberAppointed(BODY, person, role, "ผู้แทนครู", first, last);
    }

    private static Map<String, Object> term(String role) {
        return Map.of("person", "member.1", "role", role, "firstDay", "2026-03-13", "lastDay", "2030-03-13");
    }

    private static Function<Basis, BodyCommand> establish(LocalDate firstDay) {
        return basis -> new EstablishBody(BODY, basis, "กศจ.", "Committee", firstDay);
    }

    private static Function<Basis, BodyCommand> lay(String version, LocalDate firstDay) {
        return basis -> new SetBodyProcedure(BODY, basis, version, firstDay, procedure());
    }

    private static Function<Basis, BodyCommand> appoint(
            PersonId person, MemberRole role, LocalDate first, @Nullable LocalDate last) {
        return basis -> new AppointBodyMember(BODY, basis, person, role, "ผู้แทนครู", first, last);
    }

    private static Function<Basis, BodyCommand> end(PersonId person, LocalDate lastDay) {
        return basis -> new EndBodyMembership(BODY, basis, person, lastDay);
    }

    private static ResultValidator<DecidingBody> asked(Function<Basis, BodyCommand> ask, BodyEvent... history) {
        return answer(ask, false, history);
    }

    private static ResultValidator<DecidingBody> tried(Function<Basis, BodyCommand> ask, BodyEvent... history) {
        return answer(ask, true, history);
    }

    private static ResultValidator<DecidingBody> answer(
            Function<Basis, BodyCommand> ask, boolean dryRun, BodyEvent... history) {
        var fixture = CommandMessages.fixture(DecidingBody.class);
        var by = new Provenance(
                "c-1", DIRECTOR, Role.ESAO_DIRECTOR, MID_YEAR, OFFICE_LETTER, "ตามคำสั่ง", null, "c-1", null);
        var command = ask.apply(new Basis(by.effectiveOn(), by.document(), by.reason()));
        var given = history.length == 0
                ? fixture.givenNoPriorActivity()
                : fixture.given(Arrays.stream(history)
                        .map(event -> GenericEventMessage.asEventMessage(event).andMetaData(by.toMetaData()))
                        .toList());
        return given.when(command, CommandMessages.metaData(by, dryRun));
    }
}
