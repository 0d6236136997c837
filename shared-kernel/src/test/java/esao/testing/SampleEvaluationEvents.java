package esao.testing;

import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.SCHOOL_CODE;
import static esao.testing.Samples.YEAR_2569;

import esao.kernel.evaluation.EvaluationFormRevised;
import esao.kernel.evaluation.EvaluationSummarised;
import esao.kernel.evaluation.EvaluationSummaryAcknowledged;
import esao.kernel.evaluation.ParticipantEvaluationSubmitted;
import esao.kernel.evaluation.ParticipantEvaluationWithdrawn;
import esao.kernel.evaluation.ProjectEvaluationClosed;
import esao.kernel.evaluation.ProjectEvaluationEvent;
import esao.kernel.evaluation.ProjectEvaluationExtended;
import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.evaluation.ProjectEvaluationOpened;
import esao.kernel.evaluation.RecommendationReceived;
import esao.kernel.evaluation.RecommendationSent;
import esao.kernel.evaluation.value.Addressee;
import esao.kernel.evaluation.value.AnswerKind;
import esao.kernel.evaluation.value.AskedGroup;
import esao.kernel.evaluation.value.BeneficiaryGroup;
import esao.kernel.evaluation.value.EvaluatedProject;
import esao.kernel.evaluation.value.EvaluationAnswer;
import esao.kernel.evaluation.value.EvaluationFinding;
import esao.kernel.evaluation.value.EvaluationForm;
import esao.kernel.evaluation.value.EvaluationQuestion;
import esao.kernel.evaluation.value.FindingId;
import esao.kernel.evaluation.value.GroupTurnout;
import esao.kernel.evaluation.value.ParticipantCode;
import esao.kernel.evaluation.value.QuestionCode;
import esao.kernel.evaluation.value.QuestionResult;
import esao.kernel.evaluation.value.RecommendationId;
import java.time.LocalDate;
import java.util.List;

/** One event of each kind that can happen to the evaluation of a project: those of the golden files. */
public final class SampleEvaluationEvents {

    public static final ProjectEvaluationId EVALUATION = new ProjectEvaluationId(OFFICE, YEAR_2569, "P-01");
    public static final EvaluatedProject PROJECT = new EvaluatedProject(
            "พัฒนาการอ่านการเขียน", "กลุ่มนิเทศ ติดตามและประเมินผล", List.of(OPERATIONS, EQUIPMENT));
    public static final QuestionCode USEFUL = new QuestionCode("Q-1");
    public static final QuestionCode TIMELY = new QuestionCode("Q-2");
    public static final QuestionCode REMARKS = new QuestionCode("Q-3");
    public static final LocalDate LAST_DAY = MID_YEAR.plusDays(14);

    /** Two questions by points, the second and the one in words left to whoever wants to answer. */
    public static final EvaluationForm FORM = new EvaluationForm(
            List.of(
                    new EvaluationQuestion(USEFUL, "โครงการเป็นประโยชน์เพียงใด", AnswerKind.SCALE, true),
                    new EvaluationQuestion(TIMELY, "ดำเนินการทันเวลาเพียงใด", AnswerKind.SCALE, false),
                    new EvaluationQuestion(REMARKS, "ข้อเสนอแนะ", AnswerKind.TEXT, false)),
            List.of(new AskedGroup(BeneficiaryGroup.SCHOOLS, 3), new AskedGroup(BeneficiaryGroup.STUDENTS, 4)),
            LAST_DAY);

    public static final ParticipantCode PARTICIPANT = new ParticipantCode("S-001");
    public static final FindingId FINDING = new FindingId("F-1");
    public static final RecommendationId RECOMMENDATION = new RecommendationId("R-1");
    public static final Addressee SCHOOL_TOLD = Addressee.school(SCHOOL_CODE);

    private SampleEvaluationEvents() {}

    /** In the order of {@link ProjectEvaluationEvent}. */
    public static List<ProjectEvaluationEvent> whole() {
        return of(EVALUATION);
    }

    /** The same of another evaluation, which they are the whole life of. */
    public static List<ProjectEvaluationEvent> of(ProjectEvaluationId evaluation) {
        return List.of(
                new ProjectEvaluationOpened(evaluation, PROJECT, FORM),
                new EvaluationFormRevised(evaluation, FORM),
                new ProjectEvaluationExtended(evaluation, LAST_DAY.plusDays(7), FORM.groups()),
                new ParticipantEvaluationSubmitted(
                        evaluation,
                        PARTICIPANT,
                        BeneficiaryGroup.SCHOOLS,
                        List.of(EvaluationAnswer.of(USEFUL, 4), EvaluationAnswer.of(REMARKS, "ควรทำต่อเนื่อง"))),
                new ParticipantEvaluationWithdrawn(evaluation, PARTICIPANT, 3),
                new ProjectEvaluationClosed(evaluation, "ตอบครบทุกคนแล้ว"),
                new EvaluationSummarised(
                        evaluation,
                        1,
                        List.of(
                                new GroupTurnout(BeneficiaryGroup.SCHOOLS, 3, 1),
                                new GroupTurnout(BeneficiaryGroup.STUDENTS, 4, 0)),
                        List.of(
                                new QuestionResult(USEFUL, BeneficiaryGroup.SCHOOLS, 1, 4L),
                                new QuestionResult(REMARKS, BeneficiaryGroup.SCHOOLS, 1, null)),
                        List.of(
                                new EvaluationFinding(FINDING, USEFUL, "เป็นประโยชน์มาก"),
                                new EvaluationFinding(new FindingId("F-2"), null, "ผู้ตอบน้อย")),
                        "ไม่มีผู้ส่งแบบประเมินคืน"),
                new EvaluationSummaryAcknowledged(evaluation, 1),
                new RecommendationSent(
                        evaluation,
                        RECOMMENDATION,
                        List.of(SCHOOL_TOLD, Addressee.parse("group:finance")),
                        "จัดกิจกรรมให้เร็วขึ้น",
                        List.of(TIMELY),
                        List.of(FINDING),
                        MID_YEAR.plusDays(60),
                        OFFICE_LETTER),
                new RecommendationReceived(evaluation, RECOMMENDATION, SCHOOL_TOLD));
    }

    /** Those with components that may be absent, without them. */
    public static List<ProjectEvaluationEvent> minimal() {
        return List.of(
                new ProjectEvaluationClosed(EVALUATION, null),
                new EvaluationSummarised(EVALUATION, 1, List.of(), List.of(), List.of(), null),
                new RecommendationSent(
                        EVALUATION, RECOMMENDATION, List.of(), "ทำต่อ", List.of(), List.of(), null, OFFICE_LETTER));
    }
}
