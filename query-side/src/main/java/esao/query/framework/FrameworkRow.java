package esao.query.framework;

import esao.kernel.budget.value.LineDescription;
import esao.kernel.framework.CeilingSet;
import esao.kernel.framework.ForwardEstimateSet;
import esao.kernel.framework.FrameworkEvent;
import esao.kernel.framework.FrameworkRolledForward;
import esao.kernel.framework.ObligationRecorded;
import esao.kernel.framework.PolicyChangeRecorded;
import esao.kernel.framework.RevenueEstimateRecorded;
import esao.kernel.framework.WorkingGroupAppointed;
import esao.kernel.framework.value.ChangeCause;
import esao.kernel.framework.value.Instalment;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.text.Text;
import esao.query.projection.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event writes of its edition; its parts are what other events write. */
record FrameworkRow(
        String frameworkId,
        int baseYear,
        String office,
        String actor,
        Instant recordedAt,
        @Nullable String hash) {

    static FrameworkRow of(Recorded<FrameworkEvent> recorded) {
        var event = recorded.event();
        return new FrameworkRow(
                event.frameworkId().toString(),
                event.baseYear().year(),
                event.frameworkId().office().value(),
                recorded.actor(),
                recorded.recordedAt(),
                null);
    }

    FrameworkRow with(String digest) {
        return new FrameworkRow(frameworkId, baseYear, office, actor, recordedAt, digest);
    }

    record Group(
            String frameworkId,
            int baseYear,
            String groupTask,
            String groupChair,
            List<String> groupMembers,
            String groupOrderNumber,
            LocalDate groupOrderDate) {

        static Group of(Recorded<FrameworkEvent> recorded, WorkingGroupAppointed appointed) {
            var order = recorded.provenance().document();
            return new Group(
                    appointed.frameworkId().toString(),
                    appointed.baseYear().year(),
                    appointed.group().task(),
                    appointed.group().chair().value(),
                    appointed.group().members().stream().map(PersonId::value).toList(),
                    order.number(),
                    order.date());
        }
    }

    record Ceiling(String frameworkId, int baseYear, int year, String category, long ceilingSatang) {

        static Ceiling of(CeilingSet ceiling) {
            return new Ceiling(
                    ceiling.frameworkId().toString(),
                    ceiling.baseYear().year(),
                    ceiling.year().year(),
                    ceiling.category().name(),
                    ceiling.amount().satang());
        }
    }

    record Revenue(
            String frameworkId,
            int baseYear,
            int year,
            String fund,
            String sourceKey,
            String source,
            long revenueSatang) {

        static Revenue of(RevenueEstimateRecorded income) {
            return new Revenue(
                    income.frameworkId().toString(),
                    income.baseYear().year(),
                    income.year().year(),
                    income.fund().name(),
                    Text.key(income.source()),
                    income.source(),
                    income.amount().satang());
        }
    }

    record Effect(
            String frameworkId,
            String policy,
            int number,
            int baseYear,
            String title,
            int year,
            String category,
            long deltaSatang,
            String documentNumber,
            LocalDate documentDate) {

        static Effect of(Recorded<FrameworkEvent> recorded, PolicyChangeRecorded changed, int number) {
            var effect = changed.effects().get(number);
            var document = recorded.provenance().document();
            return new Effect(
                    changed.frameworkId().toString(),
                    changed.policy().value(),
                    number + 1,
                    changed.baseYear().year(),
                    changed.title(),
                    effect.year().year(),
                    effect.category().name(),
                    effect.deltaSatang(),
                    document.number(),
                    document.date());
        }
    }

    record Line(
            String frameworkId,
            String line,
            String name,
            String plan,
            @Nullable String output,
            @Nullable String project,
            @Nullable String activity,
            String category,
            String fund) {

        static Line of(String framework, String line, LineDescription description) {
            var programme = description.programme();
            return new Line(
                    framework,
                    line,
                    description.name(),
                    programme.plan(),
                    programme.output(),
                    programme.project(),
                    programme.activity(),
                    description.category().name(),
                    description.fund().name());
        }
    }

    record Owed(
            String frameworkId,
            int baseYear,
            String obligation,
            int year,
            String line,
            String contractNumber,
            LocalDate contractDate,
            long instalmentSatang) {

        static Owed of(ObligationRecorded obliged, Instalment instalment) {
            return new Owed(
                    obliged.frameworkId().toString(),
                    obliged.baseYear().year(),
                    obliged.obligation().value(),
                    instalment.year().year(),
                    obliged.line().value(),
                    obliged.contract().number(),
                    obliged.contract().date(),
                    instalment.amount().satang());
        }
    }

    record Roll(String frameworkId, int baseYear, int previousBaseYear) {

        static Roll of(FrameworkRolledForward rolled) {
            return new Roll(
                    rolled.frameworkId().toString(),
                    rolled.baseYear().year(),
                    rolled.previousBaseYear().year());
        }
    }

    /** Differences by cause, and the estimate as it is now. */
    record Estimate(
            String frameworkId,
            int baseYear,
            String line,
            int year,
            long policySatang,
            long volumeSatang,
            long priceSatang,
            long correctionSatang,
            long estimateSatang,
            long newPolicySatang,
            String driver,
            @Nullable Long heads,
            @Nullable Long rateSatang,
            @Nullable Long baseSatang,
            @Nullable Integer indexBasisPoints,
            @Nullable String reference,
            String setBy,
            Instant setAt) {

        static Estimate of(Recorded<FrameworkEvent> recorded, ForwardEstimateSet set) {
            var delta = set.to().satang() - set.from().satang();
            var driver = set.driver();
            return new Estimate(
                    set.frameworkId().toString(),
                    set.baseYear().year(),
                    set.line().value(),
                    set.year().year(),
                    by(set, ChangeCause.POLICY, delta),
                    by(set, ChangeCause.VOLUME, delta),
                    by(set, ChangeCause.PRICE, delta),
                    by(set, ChangeCause.CORRECTION, delta),
                    set.to().satang(),
                    set.policy() == null ? 0 : delta,
                    driver.kind().name(),
                    driver.heads(),
                    satang(driver.rate()),
                    satang(driver.base()),
                    driver.indexBasisPoints(),
                    driver.reference(),
                    recorded.actor(),
                    recorded.recordedAt());
        }

        private static long by(ForwardEstimateSet set, ChangeCause cause, long delta) {
            return set.cause() == cause ? delta : 0;
        }

        private static @Nullable Long satang(@Nullable Money amount) {
            return amount == null ? null : amount.satang();
        }
    }
}
