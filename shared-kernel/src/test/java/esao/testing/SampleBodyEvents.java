package esao.testing;

import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OFFICE;

import esao.kernel.body.BodyAbolished;
import esao.kernel.body.BodyEstablished;
import esao.kernel.body.BodyEvent;
import esao.kernel.body.BodyId;
import esao.kernel.body.BodyMemberAppointed;
import esao.kernel.body.BodyMembershipEnded;
import esao.kernel.body.BodyProcedureSet;
import esao.kernel.body.value.BodyCode;
import esao.kernel.body.value.Composition;
import esao.kernel.body.value.EffectRule;
import esao.kernel.body.value.MajorityRule;
import esao.kernel.body.value.MemberRole;
import esao.kernel.body.value.Procedure;
import esao.kernel.body.value.ReducedQuorum;
import esao.kernel.body.value.Seat;
import esao.kernel.body.value.Share;
import esao.kernel.office.PersonId;
import java.time.LocalDate;
import java.util.List;

/** One event of each kind that can happen to a deciding body: those of the golden files. */
public final class SampleBodyEvents {

    public static final BodyCode COMMITTEE = new BodyCode("PROVINCIAL_EDUCATION_COMMITTEE");
    public static final BodyId BODY = new BodyId(OFFICE, COMMITTEE);

    /** The day the powers of the area committees went over. */
    public static final LocalDate FOUNDED = LocalDate.of(2016, 3, 21);

    public static final PersonId VICE_CHAIR = new PersonId("vice.chair");
    public static final PersonId MEMBER_1 = new PersonId("member.1");
    public static final PersonId MEMBER_2 = new PersonId("member.2");

    private SampleBodyEvents() {}

    /** With everything an event can hold, in the order of {@link BodyEvent}. */
    public static List<BodyEvent> whole() {
        return List.of(
                new BodyEstablished(BODY, "คณะกรรมการศึกษาธิการจังหวัด", "Provincial Education Committee", FOUNDED),
                new BodyProcedureSet(BODY, "2569-1", LocalDate.of(2025, 10, 1), procedure()),
                new BodyMemberAppointed(
                        BODY,
                        MEMBER_1,
                        MemberRole.MEMBER,
                        "ผู้แทนองค์กรปกครองส่วนท้องถิ่น",
                        LocalDate.of(2025, 10, 1),
                        LocalDate.of(2029, 9, 30)),
                new BodyMembershipEnded(BODY, MEMBER_1, LocalDate.of(2026, 6, 30)),
                new BodyAbolished(BODY, LocalDate.of(2030, 9, 30)));
    }

    /** Those kinds that have something to leave out, with all of it left out. */
    public static List<BodyEvent> minimal() {
        return List.of(
                new BodyProcedureSet(
                        BODY,
                        "2569-1",
                        LocalDate.of(2025, 10, 1),
                        new Procedure(
                                Share.HALF, null, false, MajorityRule.OF_VOTES, false, 0, EffectRule.CERTIFICATION)),
                new BodyMemberAppointed(
                        BODY, GOVERNOR, MemberRole.CHAIR, "ผู้ว่าราชการจังหวัด", LocalDate.of(2025, 10, 1), null));
    }

    /** Rules that differ from those of the program in everything. */
    public static Procedure procedure() {
        return new Procedure(
                new Share(2, 3, true),
                new ReducedQuorum(Share.HALF, 7),
                false,
                MajorityRule.OF_PRESENT,
                false,
                7,
                EffectRule.CERTIFICATION);
    }

    /** Five members, by the rules of the program: the governor in the chair, the director as secretary. */
    public static Composition composition() {
        return new Composition(
                Procedure.SHIPPED_VERSION,
                Procedure.SHIPPED,
                List.of(
                        new Seat(GOVERNOR, MemberRole.CHAIR),
                        new Seat(VICE_CHAIR, MemberRole.VICE_CHAIR),
                        new Seat(DIRECTOR, MemberRole.MEMBER_AND_SECRETARY),
                        new Seat(MEMBER_1, MemberRole.MEMBER),
                        new Seat(MEMBER_2, MemberRole.MEMBER)));
    }
}
