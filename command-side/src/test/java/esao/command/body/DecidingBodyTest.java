package esao.command.body;

import static esao.command.problem.RefusedFor.isRefused;
import static esao.testing.SampleBodyEvents.BODY;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleBodyEvents.procedure;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
    private static final BodyEvent OLD = new BodyEstablished(BODY, "กศจ.", "Committee", MID_YEAR.minusDays(2));
    private static final BodyEvent SOON = new BodyEstablished(BODY, "กศจ.", "Committee", MID_YEAR.plusDays(1));
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
    void meets_by_no_rules_older_than_their_letter() {
        asked(lay("v2", MID_YEAR), OLD).expectSuccessfulHandlerExecution();
        isRefused(
                asked(lay("v2", MID_YEAR.minusDays(1)), OLD),
                BodyProblem.DAY_BEFORE_LETTER,
                Map.of("day", "2026-03-12", "effectiveOn", "2026-03-13"));
    }

    @Test
    void meets_by_no_rules_while_it_is_not_there() {
        asked(lay("v2", LAST), THERE, GONE).expectSuccessfulHandlerExecution();
        isRefused(
                asked(lay("v2", LAST.plusDays(1)), THERE, GONE),
                BodyProblem.DAY_OUTSIDE_BODY,
                Map.of("day", "2030-03-14", "firstDay", "2026-03-13", "lastDay", "2030-03-13"));
        asked(lay("v2", MID_YEAR.plusDays(1)), SOON).expectSuccessfulHandlerExecution();
        isRefused(
                asked(lay("v2", MID_YEAR), SOON),
                BodyProblem.DAY_OUTSIDE_BODY,
                Map.of("day", "2026-03-13", "firstDay", "2026-03-14", "lastDay", ""));
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
    void has_members_from_no_day_before_their_letter() {
        asked(appoint(MEMBER_1, MemberRole.MEMBER, MID_YEAR, null), OLD).expectSuccessfulHandlerExecution();
        isRefused(
                asked(appoint(MEMBER_1, MemberRole.MEMBER, MID_YEAR.minusDays(1), null), OLD),
                BodyProblem.DAY_BEFORE_LETTER,
                Map.of("day", "2026-03-12", "effectiveOn", "2026-03-13"));
    }

    @Test
    void has_members_only_while_it_is_there() {
        asked(appoint(MEMBER_1, MemberRole.MEMBER, MID_YEAR, LAST), THERE, GONE).expectSuccessfulHandlerExecution();
        isRefused(
                asked(appoint(MEMBER_1, MemberRole.MEMBER, MID_YEAR, LAST.plusDays(1)), THERE, GONE),
                BodyProblem.DAY_OUTSIDE_BODY,
                Map.of("day", "2030-03-14", "firstDay", "2026-03-13", "lastDay", "2030-03-13"));
    }

    @Test
    void has_members_whose_term_ends_no_day_before_it_begins() {
        asked(appoint(MEMBER_1, MemberRole.MEMBER, MID_YEAR, MID_YEAR), THERE).expectSuccessfulHandlerExecution();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asked(appoint(MEMBER_1, MemberRole.MEMBER, LAST, LAST.minusDays(1)), THERE))
                .withMessage("lastDay must not be before firstDay, 2030-03-13");
    }

    @Test
    void has_a_member_again_between_two_terms_but_not_within_one() {
        var later = appointed(MEMBER_1, MemberRole.MEMBER, LAST, null);
        asked(appoint(MEMBER_1, MemberRole.CHAIR, MID_YEAR, LAST.minusDays(1)), THERE, later)
                .expectEvents(appointed(MEMBER_1, MemberRole.CHAIR, MID_YEAR, LAST.minusDays(1)));
        isRefused(
                asked(appoint(MEMBER_1, MemberRole.CHAIR, MID_YEAR, LAST), THERE, later),
                BodyProblem.TERM_OVERLAPS,
                Map.of("person", "member.1", "role", "MEMBER", "firstDay", "2030-03-13", "lastDay", ""));
        isRefused(
                asked(appoint(MEMBER_1, MemberRole.CHAIR, LAST, null), THERE, CHAIR),
                BodyProblem.TERM_OVERLAPS,
                term("CHAIR")); // And not that the seat is taken, which is the member's own.
    }

    @Test
    void has_one_secretary_among_its_members_beside_the_chair() {
        var secretary = appointed(MEMBER_1, MemberRole.MEMBER_AND_SECRETARY, MID_YEAR, LAST);
        asked(appoint(MEMBER_2, MemberRole.CHAIR, MID_YEAR, LAST), THERE, secretary)
                .expectSuccessfulHandlerExecution();
        isRefused(
                asked(appoint(MEMBER_2, MemberRole.MEMBER_AND_SECRETARY, LAST, null), THERE, secretary),
                BodyProblem.SEAT_TAKEN,
                term("MEMBER_AND_SECRETARY"));
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
    void lets_nobody_go_who_is_not_a_member_yet_or_of_whom_no_letter_speaks_yet() {
        var later = appointed(MEMBER_1, MemberRole.MEMBER, LAST, null);
        asked(end(MEMBER_1, LAST), THERE, later).expectSuccessfulHandlerExecution();
        isRefused(
                asked(end(MEMBER_1, LAST.minusDays(1)), THERE, later),
                BodyProblem.NOT_A_MEMBER,
                Map.of("person", "member.1", "day", "2030-03-12"));
        isRefused(
                asked(end(MEMBER_2, LAST), THERE, later),
                BodyProblem.NOT_A_MEMBER,
                Map.of("person", "member.2", "day", "2030-03-13"));
        var since = appointed(MEMBER_1, MemberRole.MEMBER, MID_YEAR.minusDays(2), null);
        asked(end(MEMBER_1, MID_YEAR), OLD, since).expectSuccessfulHandlerExecution();
        isRefused(
                asked(end(MEMBER_1, MID_YEAR.minusDays(1)), OLD, since),
                BodyProblem.DAY_BEFORE_LETTER,
                Map.of("day", "2026-03-12", "effectiveOn", "2026-03-13"));
    }

    @Test
    void lets_go_the_member_meant_and_of_that_member_the_term_meant() {
        var other = appointed(MEMBER_2, MemberRole.MEMBER, MID_YEAR, LAST);
        var again = appointed(MEMBER_1, MemberRole.MEMBER, LAST.plusDays(1), null);
        var ended = new BodyMembershipEnded(BODY, MEMBER_1, MID_YEAR);
        asked(end(MEMBER_2, LAST), THERE, CHAIR, other, again, ended).expectSuccessfulHandlerExecution();
        asked(end(MEMBER_1, LAST.plusDays(1)), THERE, CHAIR, other, again, ended)
                .expectSuccessfulHandlerExecution();
        isRefused(
                asked(end(MEMBER_1, LAST), THERE, CHAIR, other, again, ended),
                BodyProblem.NOT_A_MEMBER,
                Map.of("person", "member.1", "day", "2030-03-13"));
    }

    @Test
    void is_abolished_neither_before_the_letter_nor_before_it_is_there() {
        asked(abolish(MID_YEAR), OLD).expectSuccessfulHandlerExecution();
        isRefused(
                asked(abolish(MID_YEAR.minusDays(1)), OLD),
                BodyProblem.DAY_BEFORE_LETTER,
                Map.of("day", "2026-03-12", "effectiveOn", "2026-03-13"));
        asked(abolish(MID_YEAR.plusDays(1)), SOON).expectSuccessfulHandlerExecution();
        isRefused(
                asked(abolish(MID_YEAR), SOON),
                BodyProblem.DAY_OUTSIDE_BODY,
                Map.of("day", "2026-03-13", "firstDay", "2026-03-14", "lastDay", ""));
    }

    @Test
    void is_abolished_once_and_does_nothing_after_its_last_day() {
        asked(abolish(LAST), THERE).expectEvents(GONE);
        isRefused(
                asked(abolish(LAST.plusDays(1)), THERE, GONE),
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

    private static Function<Basis, BodyCommand> abolish(LocalDate lastDay) {
        return basis -> new AbolishBody(BODY, basis, lastDay);
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
