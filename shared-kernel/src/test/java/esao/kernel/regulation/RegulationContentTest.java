package esao.kernel.regulation;

import static esao.testing.SampleRegulationEvents.NEXT_YEAR;
import static esao.testing.SampleRegulationEvents.VIREMENTS;
import static esao.testing.SampleRegulationEvents.directorsRules;
import static esao.testing.SampleRegulationEvents.virementRules;
import static esao.testing.Samples.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import esao.kernel.regulation.value.Provisions;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.RegulationRef;
import esao.kernel.regulation.value.VirementRules;
import esao.kernel.schema.NamedSerializer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Dated rules")
class RegulationContentTest {

    private static final Money MILLION = Money.ofBaht(1_000_000);

    @ParameterizedTest
    @EnumSource
    void are_there_for_every_day_and_come_back_from_the_disk(RegulationKind kind) {
        var serializer = NamedSerializer.ofEvents();
        assertThat(ShippedRegulations.of(kind).getFirst().effectiveFrom()).isEqualTo(FiscalYear.FIRST.firstDay());
        for (var version : ShippedRegulations.of(kind)) {
            var set = new RegulationSet(
                    new RegulationId(OFFICE, kind),
                    version.version(),
                    version.effectiveFrom(),
                    Provisions.of(version.content()));

            assertThat(serializer.<byte[], RegulationSet>deserialize(serializer.serialize(set, byte[].class)))
                    .isEqualTo(set);
            assertThat(set.content().content()).isEqualTo(version.content());
            assertThat(kind.content()).isEqualTo(version.content().getClass());
            assertThat(version.ref()).isEqualTo(new RegulationRef(kind, version.version()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_named_in_one_way(RegulationKind kind) {
        var id = new RegulationId(OFFICE, kind);

        assertThat(RegulationId.parse(id.toString())).isEqualTo(id);
        assertThat(RegulationKind.ofSlug(kind.slug())).isEqualTo(kind);
        assertThatIllegalArgumentException().isThrownBy(() -> RegulationKind.ofSlug(kind.name()));
        assertThatIllegalArgumentException().isThrownBy(() -> RegulationId.parse("regulation-2002-none"));
        assertThatIllegalArgumentException().isThrownBy(() -> RegulationId.parse("regulation-2002"));
    }

    @Test
    void are_in_force_from_their_first_day_until_others_are() {
        var second = new RegulationSet(VIREMENTS, "v2", NEXT_YEAR, Provisions.of(directorsRules()));
        var third = new RegulationSet(VIREMENTS, "v3", NEXT_YEAR.plusYears(1), Provisions.of(virementRules(Role.OBEC)));
        var fourth = new RegulationSet(VIREMENTS, "v4", NEXT_YEAR.plusYears(2), Provisions.of(directorsRules()));
        var versions = RegulationVersions.of(
                List.of(fourth, third, second, new RegulationWithdrawn(VIREMENTS, "v4", NEXT_YEAR.plusYears(2))));

        assertThat(versionOn(versions, NEXT_YEAR.minusDays(1))).isEqualTo("default-1");
        assertThat(versionOn(versions, NEXT_YEAR)).isEqualTo("v2");
        assertThat(versionOn(versions, NEXT_YEAR.plusYears(1).minusDays(1))).isEqualTo("v2");
        assertThat(versionOn(versions, NEXT_YEAR.plusYears(1))).isEqualTo("v3");
        assertThat(versionOn(versions, FiscalYear.LAST.lastDay())).isEqualTo("v3");
        assertThat(versions.on(NEXT_YEAR, VirementRules.class).shipped()).isFalse();
        assertThat(RegulationVersions.NONE.on(NEXT_YEAR, VirementRules.class).shipped())
                .isTrue();
    }

    private static String versionOn(RegulationVersions versions, LocalDate day) {
        return versions.on(day, VirementRules.class).version();
    }

    @Test
    void follow_the_body_that_the_law_puts_in_the_place_of_another() {
        var last = RegulationVersions.NONE.on(LocalDate.of(2016, 3, 20), ApprovingBodies.class);
        var first = RegulationVersions.NONE.on(LocalDate.of(2016, 3, 21), ApprovingBodies.class);

        assertThat(last.content().of(BodyDuty.VIREMENT))
                .hasValueSatisfying(body -> assertThat(body.code()).isEqualTo("AREA_COMMITTEE"));
        assertThat(first.content().of(BodyDuty.VIREMENT))
                .hasValueSatisfying(body -> assertThat(body.code()).isEqualTo("PROVINCIAL_EDUCATION_COMMITTEE"));
    }

    @Test
    void are_of_the_kind_of_their_series() {
        var deadlines = Provisions.of(new Deadlines(0, 366, 12));

        assertThat(deadlines.kind()).isEqualTo(RegulationKind.DEADLINES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegulationSet(VIREMENTS, "v1", NEXT_YEAR, deadlines))
                .withMessageContaining("DEADLINES");
        assertThatIllegalArgumentException().isThrownBy(() -> new Provisions(null, null, null, null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Provisions(directorsRules(), null, null, deadlines.deadlines(), null, null));
    }

    @Test
    void of_virements_have_one_rule_for_each_class() {
        var rules = directorsRules();
        assertThat(rules.of(VirementClass.PERSONNEL).approvedBy()).isEqualTo(Role.ESAO_DIRECTOR);

        var most = rules.classes().subList(1, rules.classes().size());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VirementRules(most, MILLION, MILLION))
                .withMessageContaining("WITHIN_ACTIVITY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VirementRules(List.of(most.getFirst(), most.getFirst()), MILLION, MILLION))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException().isThrownBy(() -> rule(ResolutionOutcome.NOTED, Role.GOVERNOR, 15));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(ResolutionOutcome.ENDORSED, Role.AUDITOR, 15));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(ResolutionOutcome.ENDORSED, Role.OBEC, 367));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(ResolutionOutcome.ENDORSED, Role.OBEC, -1));
        assertThat(rule(ResolutionOutcome.APPROVED, Role.OBEC, 366).reportWithinDays())
                .isEqualTo(366);
    }

    private static ClassRule rule(ResolutionOutcome outcome, Role authority, int days) {
        return new ClassRule(VirementClass.PERSONNEL, outcome, authority, days);
    }

    @Test
    void of_carry_overs_name_who_can_approve_and_no_more_than_a_year() {
        var rules = RegulationVersions.NONE.on(NEXT_YEAR, CarryOverRules.class).content();

        assertThat(rules).isEqualTo(new CarryOverRules(Role.ESAO_DIRECTOR, Role.OBEC, 6));
        assertThat(Provisions.of(rules).content()).isEqualTo(rules);
        assertThat(new CarryOverRules(Role.GOVERNOR, Role.GOVERNOR, 12).extensionMonths())
                .isEqualTo(12);
        assertThat(new CarryOverRules(Role.OBEC, Role.OBEC, 0).extensionMonths())
                .isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new CarryOverRules(Role.OBEC, Role.OBEC, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new CarryOverRules(Role.OBEC, Role.OBEC, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CarryOverRules(Role.AUDITOR, Role.OBEC, 6))
                .withMessageContaining("approvedBy");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CarryOverRules(Role.OBEC, Role.PROCESS, 6))
                .withMessageContaining("extendedBy");
    }

    @Test
    void of_pupils_divide_a_year_into_terms_without_losing_a_satang() {
        var rates = RegulationVersions.NONE
                .on(LocalDate.of(2024, 5, 1), PerHeadRates.class)
                .content();
        var home = rates.of("teaching", "pre-primary", "home").orElseThrow();

        assertThat(rates.ofTerm(home, 1)).isEqualTo(Money.ofBaht(3_883));
        assertThat(rates.ofTerm(home, 2)).isEqualTo(Money.ofBaht(3_884));
        assertThat(rates.of("teaching", "pre-primary", "workplace")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> rates.ofTerm(home, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> rates.ofTerm(home, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PerHeadRates(List.of(home, home), 2, MILLION));
        assertThatIllegalArgumentException().isThrownBy(() -> new PerHeadRates(List.of(), 2, MILLION));
        assertThatIllegalArgumentException().isThrownBy(() -> new PerHeadRates(List.of(home), 5, MILLION));
        assertThatIllegalArgumentException().isThrownBy(() -> new PerHeadRates(List.of(home), 2, Money.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new PerHeadRate("a b", "primary", "home", MILLION));
        var three = new PerHeadRates(List.of(new PerHeadRate("t", "l", "e", new Money(100))), 3, new Money(1));
        assertThat(three.ofTerm(three.rates().getFirst(), 3)).isEqualTo(new Money(34));
    }

    @Test
    void of_spending_have_one_target_for_a_quarter() {
        var all = new DisbursementTarget(null, 4, 10_000);
        var investment = new DisbursementTarget(ExpenditureCategory.INVESTMENT, 4, 0);

        var targets = new DisbursementTargets(List.of(all, investment));
        assertThat(targets.of(null, 4)).contains(all);
        assertThat(targets.of(ExpenditureCategory.INVESTMENT, 4)).contains(investment);
        assertThat(targets.of(null, 1)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new DisbursementTargets(List.of(all, all)));
        assertThatIllegalArgumentException().isThrownBy(() -> new DisbursementTarget(null, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new DisbursementTarget(null, 1, 10_001));
    }

    @Test
    void of_time_lie_within_a_year() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Deadlines(367, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Deadlines(0, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Deadlines(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Deadlines(0, 0, 13));
    }

    @Test
    void of_bodies_give_no_duty_to_two() {
        var one = new ApprovingBody("A", "ก", "A", List.of(BodyDuty.PLAN));
        var other = new ApprovingBody("B", "ข", "B", List.of(BodyDuty.PLAN, BodyDuty.SAVINGS));

        assertThat(new ApprovingBodies(List.of(one)).of(BodyDuty.SAVINGS)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new ApprovingBodies(List.of(one, other)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ApprovingBodies(List.of(one, one)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ApprovingBody("A", "ก", "A", List.of()));
    }
}
