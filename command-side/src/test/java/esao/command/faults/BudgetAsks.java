package esao.command.faults;

import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.description;
import static esao.testing.Samples.letter;
import static esao.testing.Samples.virement;

import esao.command.budget.ClassifyVirement;
import esao.command.budget.DeclareSavings;
import esao.command.budget.ExecuteVirement;
import esao.command.budget.OpenBudget;
import esao.command.budget.ProposeVirement;
import esao.command.budget.ReceiveAllotmentNotice;
import esao.command.budget.RecordApproval;
import esao.command.budget.RecordEndorsement;
import esao.command.budget.ReturnSavings;
import esao.command.budget.SubmitVirement;
import esao.kernel.body.value.BodyCode;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.money.Money;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Commands to one budget. Names tell what is behind them, so that a client knows what will be recorded: savings
 * {@code s1-anything} are of line {@code line-1}, virement {@code v-1-2-500-anything} moves 500 satang from line 1 to
 * line 2.
 */
record BudgetAsks(BudgetId budget) {

    private static final String STAFF = "policy.staff";
    private static final String SECRETARY = "secretary";
    private static final String GOVERNOR = "governor";
    private static final String FINANCE = "finance";

    /** The budget of an office that is numbered so, from 0. */
    static BudgetAsks of(int number) {
        return new BudgetAsks(new BudgetId(new OfficeCode("%06d".formatted(100_000 + number)), YEAR_2569));
    }

    Ask open() {
        return new Ask(STAFF, budget + "-open", new OpenBudget(budget, basis("open")));
    }

    /** Gives so many lines, from {@code line-0}, so many satang each. */
    Ask receive(int lines, long satang) {
        var all = IntStream.range(0, lines)
                .mapToObj(number -> new NoticeLine(line(number), description("รายการ " + number), new Money(satang)))
                .toList();
        var notice = new ReceiveAllotmentNotice(budget, basis("notice"), new NoticeId("notice"), all, null, List.of());
        return new Ask(STAFF, budget + "-notice", notice);
    }

    /** Takes from what is unallocated on a line. */
    Ask save(int line, String name, long satang) {
        var savings = new SavingsId("s%d-%s".formatted(line, name));
        return new Ask(
                STAFF,
                budget + "-" + savings,
                new DeclareSavings(
                        budget,
                        basis(name),
                        savings,
                        line(line),
                        null,
                        new Money(satang),
                        SavingsCause.PURPOSE_COMPLETED));
    }

    /** Gives back savings that {@link #save} declared under that name. */
    Ask giveBack(int line, String name, long satang) {
        var savings = new SavingsId("s%d-%s".formatted(line, name));
        return new Ask(
                FINANCE,
                budget + "-back-" + savings,
                new ReturnSavings(budget, basis(name), savings, new Money(satang)));
    }

    /** The whole life of a virement, step by step; money moves at the last. */
    List<Ask> move(int from, int to, long satang, String name) {
        var id = new VirementId("v-%d-%d-%d-%s".formatted(from, to, satang, name));
        var content = contentOf(id);
        var hash = content.hash();
        var basis = basis(name);
        return List.of(
                new Ask(STAFF, budget + "-" + id + "-propose", new ProposeVirement(budget, basis, id, content)),
                new Ask(STAFF, budget + "-" + id + "-classify", new ClassifyVirement(budget, basis, id, List.of())),
                new Ask(STAFF, budget + "-" + id + "-submit", new SubmitVirement(budget, basis, id, null, null)),
                new Ask(
                        SECRETARY,
                        budget + "-" + id + "-endorse",
                        new RecordEndorsement(budget, basis, id, resolutionOn(id))),
                new Ask(
                        GOVERNOR,
                        budget + "-" + id + "-approve",
                        new RecordApproval(budget, basis, id, hash, YEAR_2569.lastDay())),
                new Ask(FINANCE, budget + "-" + id + "-execute", new ExecuteVirement(budget, basis, id)));
    }

    /** The body that decides on virements, and the version that says so. */
    static final String BODY = "PROVINCIAL_EDUCATION_COMMITTEE";

    static LineCode lineOf(SavingsId savings) {
        return line(
                Integer.parseInt(savings.value().substring(1, savings.value().indexOf('-'))));
    }

    static VirementContent contentOf(VirementId virement) {
        var words = virement.value().split("-", -1);
        return virement(
                line(Integer.parseInt(words[1])),
                line(Integer.parseInt(words[2])),
                new Money(Long.parseLong(words[3])));
    }

    /** The resolution that endorses a virement is named after it. */
    static ResolutionRef resolutionOn(VirementId virement) {
        return new ResolutionRef(virement.value(), "4.1", 1);
    }

    static boolean isNamedAfterVirement(ResolutionRef cited) {
        return cited.meeting().startsWith("v-");
    }

    /** A resolution that is named after a virement was declared, and endorses it. */
    static Optional<DeclaredResolution> resolved(OfficeCode office, ResolutionRef cited) {
        var virement = new VirementId(cited.meeting());
        var subject = new AgendaSubject(
                SubjectKind.VIREMENT,
                new BudgetId(office, YEAR_2569).toString(),
                virement.value(),
                contentOf(virement).hash());
        return Optional.of(new DeclaredResolution(
                new MeetingId(office, "board", YEAR_2569, 1),
                cited.number(),
                new BodyCode(BODY),
                OfficeMoment.parse(MID_YEAR + "T09:30:00"),
                ResolutionOutcome.ENDORSED,
                subject,
                null,
                true));
    }

    private static LineCode line(int number) {
        return new LineCode("line-" + number);
    }

    private static Basis basis(String name) {
        return new Basis(MID_YEAR, letter("ศธ 04135/" + name, MID_YEAR), "ทดสอบ");
    }
}
