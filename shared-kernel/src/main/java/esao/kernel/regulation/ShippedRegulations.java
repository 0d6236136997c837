package esao.kernel.regulation;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.value.ApprovingBodies;
import esao.kernel.regulation.value.ApprovingBody;
import esao.kernel.regulation.value.BodyDuty;
import esao.kernel.regulation.value.CarryOverRules;
import esao.kernel.regulation.value.ClassRule;
import esao.kernel.regulation.value.Deadlines;
import esao.kernel.regulation.value.DisbursementTarget;
import esao.kernel.regulation.value.DisbursementTargets;
import esao.kernel.regulation.value.PerHeadRate;
import esao.kernel.regulation.value.PerHeadRates;
import esao.kernel.regulation.value.RegulationContent;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.VirementRules;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules the program brings along for offices that have laid down none. What of them is not verified is said, one by
 * one, in {@code docs/regulations.md}.
 */
public final class ShippedRegulations {

    /** The first day the program accepts. */
    private static final LocalDate EVER = FiscalYear.FIRST.firstDay();

    private static final String FIRST = "default-1";
    private static final String SECOND = "default-2";

    private static final int REPORT_DAYS = 15;
    private static final int ACKNOWLEDGE_DAYS = 7;
    private static final int APPROVAL_DAYS = 365;
    private static final int CARRY_OVER_MONTHS = 6;
    private static final int CARRY_OVER_EXTENSION_MONTHS = 6;

    private ShippedRegulations() {}

    /** The versions of a kind, by first day; the first of them covers every day from the beginning. */
    public static List<InForce<? extends RegulationContent>> of(RegulationKind kind) {
        return switch (kind) {
            case VIREMENT_RULES -> List.of(shipped(FIRST, EVER, virementRules()));
            case PER_HEAD_RATES ->
                List.of(
                        shipped(FIRST, EVER, perHeadRates(ordinaryRates())),
                        shipped(
                                SECOND,
                                LocalDate.of(2023, 10, 1),
                                perHeadRates(Stream.concat(ordinaryRates(), homeRates()))));
            case DISBURSEMENT_TARGETS -> List.of(shipped(FIRST, EVER, targets()));
            case DEADLINES ->
                List.of(shipped(FIRST, EVER, new Deadlines(ACKNOWLEDGE_DAYS, APPROVAL_DAYS, CARRY_OVER_MONTHS)));
            case APPROVING_BODIES ->
                List.of(
                        shipped(
                                FIRST,
                                EVER,
                                body("AREA_COMMITTEE", "คณะกรรมการเขตพื้นที่การศึกษา", "Area Education Committee")),
                        shipped(
                                SECOND,
                                LocalDate.of(2016, 3, 21),
                                body(
                                        "PROVINCIAL_EDUCATION_COMMITTEE",
                                        "คณะกรรมการศึกษาธิการจังหวัด",
                                        "Provincial Education Committee")));
            case CARRY_OVER_RULES ->
                List.of(shipped(
                        FIRST, EVER, new CarryOverRules(Role.ESAO_DIRECTOR, Role.OBEC, CARRY_OVER_EXTENSION_MONTHS)));
        };
    }

    /** What is in force on a day. */
    static Shipped on(LocalDate day, RegulationKind kind) {
        return new Shipped(of(kind).stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .reduce((ignored, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException("Nothing is in force on " + day)));
    }

    /** Lets a version be taken for what it is. */
    record Shipped(InForce<? extends RegulationContent> version) {

        <C extends RegulationContent> InForce<C> as(Class<C> content) {
            return new InForce<>(version.version(), version.effectiveFrom(), true, content.cast(version.content()));
        }
    }

    private static <C extends RegulationContent> InForce<C> shipped(String version, LocalDate from, C content) {
        return new InForce<>(version, from, true, content);
    }

    /** The Governor approves, as the office's description of its duties has it; the strictest go to สพฐ. */
    private static VirementRules virementRules() {
        return new VirementRules(
                Arrays.stream(VirementClass.values())
                        .map(virementClass -> new ClassRule(
                                virementClass, ResolutionOutcome.ENDORSED, authority(virementClass), REPORT_DAYS))
                        .toList(),
                Money.ofBaht(1_000_000),
                Money.ofBaht(10_000_000));
    }

    private static Role authority(VirementClass virementClass) {
        return switch (virementClass) {
            case WITHIN_ACTIVITY, WITHIN_OUTPUT, ACROSS_OUTPUTS, ACROSS_PROGRAMMES, ACROSS_CATEGORIES -> Role.GOVERNOR;
            case PERSONNEL, SPECIAL_ITEM -> Role.OBEC;
        };
    }

    private static PerHeadRates perHeadRates(Stream<PerHeadRate> rates) {
        return new PerHeadRates(rates.toList(), 2, Money.ofBaht(1));
    }

    private static Stream<PerHeadRate> ordinaryRates() {
        return Stream.of(
                rate("pre-primary", "ordinary", 1_700),
                rate("primary", "ordinary", 1_900),
                rate("lower-secondary", "ordinary", 3_500),
                rate("upper-secondary", "ordinary", 3_800));
    }

    private static Stream<PerHeadRate> homeRates() {
        return Stream.of(
                rate("pre-primary", "home", 7_767),
                rate("primary", "home", 7_950),
                rate("lower-secondary", "home", 11_098));
    }

    private static PerHeadRate rate(String level, String education, long baht) {
        return new PerHeadRate("teaching", level, education, Money.ofBaht(baht));
    }

    private static DisbursementTargets targets() {
        return new DisbursementTargets(Stream.concat(
                        quarters(null, 3_200, 5_400, 7_700, 10_000),
                        quarters(ExpenditureCategory.INVESTMENT, 2_000, 4_500, 6_500, 10_000))
                .toList());
    }

    private static Stream<DisbursementTarget> quarters(@Nullable ExpenditureCategory category, int... basisPoints) {
        return IntStream.range(0, basisPoints.length)
                .mapToObj(quarter -> new DisbursementTarget(category, quarter + 1, basisPoints[quarter]));
    }

    private static ApprovingBodies body(String code, String thai, String english) {
        return new ApprovingBodies(List.of(new ApprovingBody(code, thai, english, List.of(BodyDuty.values()))));
    }
}
