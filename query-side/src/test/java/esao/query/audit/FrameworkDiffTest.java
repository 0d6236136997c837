package esao.query.audit;

import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.description;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.CeilingSet;
import esao.kernel.framework.ForwardEstimateSet;
import esao.kernel.framework.FrameworkEvent;
import esao.kernel.framework.FrameworkFinalised;
import esao.kernel.framework.FrameworkId;
import esao.kernel.framework.FrameworkOpened;
import esao.kernel.framework.FrameworkRolledForward;
import esao.kernel.framework.ObligationRecorded;
import esao.kernel.framework.PolicyChangeRecorded;
import esao.kernel.framework.RevenueEstimateRecorded;
import esao.kernel.framework.value.ChangeCause;
import esao.kernel.framework.value.Driver;
import esao.kernel.framework.value.Instalment;
import esao.kernel.framework.value.ObligationId;
import esao.kernel.framework.value.PolicyChangeId;
import esao.kernel.framework.value.PolicyEffect;
import esao.kernel.money.Money;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuerySide
@DisplayName("The difference between two days of a framework")
class FrameworkDiffTest {

    private static final FiscalYear BASE = new FiscalYear(2569);
    private static final FiscalYear NEXT = new FiscalYear(2570);
    private static final LocalDate EARLY = LocalDate.of(2025, 11, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 2, 1);

    private final FrameworkId framework = new FrameworkId(EventFeed.newBudget().office());
    private final String path = "/api/frameworks/" + framework.office();
    private final EventFeed feed;
    private final Reader reader;
    private long version;

    @Autowired
    FrameworkDiffTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @Test
    void names_what_changed_and_why() {
        happened(EARLY, new FrameworkOpened(framework, BASE), ceiling(1_000), estimate(NEXT, 0, 400));
        happened(LATER, ceiling(900), estimate(NEXT, 400, 350));
        happened(
                LATER,
                new RevenueEstimateRecorded(
                        framework, BASE, NEXT, FundSource.OFF_BUDGET, "เงินรายได้ สถานศึกษา", new Money(70)));

        var diff = diff("/2569", "&fromEffective=2026-01-31");

        assertThat(rows(diff))
                .containsExactly(
                        "CEILING OPERATING 2570 1000>900",
                        "ESTIMATE travel 2570 400>350",
                        "REVENUE OFF_BUDGET เงินรายได้สถานศึกษา 2570 null>70");
        assertThat(diff.get("fromVersion").asLong()).isEqualTo(5);
        var cause = diff.at("/items/0/causes/0");
        assertThat(cause.get("event").asString()).isEqualTo("framework.ceiling-set");
        assertThat(cause.get("version").asLong()).isEqualTo(3);
        assertThat(cause.get("satang").asLong()).isEqualTo(900);
        assertThat(cause.get("effectiveOn").asString()).isEqualTo("2026-02-01");
        assertThat(rows(diff("/2569", "&fromEffective=2026-01-31&figure=ESTIMATE")))
                .hasSize(1);
        assertThat(reader.get(path + "/2569/diff?format=csv&fromEffective=2026-01-31")
                        .body())
                .contains("framework.ceiling-set@3:900");
        assertThat(rows(diff("/2569", "&fromEffective=2026-02-01"))).isEmpty();
    }

    @Test
    void knows_no_edition_that_nobody_opened() {
        happened(EARLY, new FrameworkOpened(framework, BASE));

        assertThat(reader.get(path + "/2570/diff").status()).isEqualTo(404);
        assertThat(reader.get(path + "/2569/diff?fromEffective=2026-02-30").status())
                .isEqualTo(400);
        var other = reader.token(List.of("POLICY_STAFF"), List.of("2001"));
        assertThat(reader.send("GET", path + "/2569/diff", other).status()).isEqualTo(403);
    }

    /** Whatever happens, what is at the end by the events is what the register shows. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void ends_where_the_register_is(long seed) {
        var chance = new SplittableRandom(seed);
        var life = new ArrayList<FrameworkEvent>(List.of(new FrameworkOpened(framework, BASE)));
        var years = new HashMap<String, Long>();
        for (var step = 0; step < 30; step++) {
            life.add(random(chance, BASE, years));
        }
        life.add(new FrameworkFinalised(framework, BASE, Samples.otherHash()));
        life.add(new FrameworkRolledForward(framework, NEXT, BASE));
        years.clear();
        for (var step = 0; step < 12; step++) {
            life.add(random(chance, NEXT, years));
        }
        happened(EARLY, life.toArray(FrameworkEvent[]::new));

        for (var edition : List.of("/2569", "/2570")) {
            var now = new TreeMap<String, Long>();
            for (var row : diff(edition, "&fromRecorded=2020-01-01").get("items")) {
                if (!row.get("toSatang").isNull()) {
                    now.put(
                            row.get("figure").asString() + " "
                                    + row.get("subject").asString() + " " + row.get("year"),
                            row.get("toSatang").asLong());
                }
            }
            now.keySet().removeIf(figure -> figure.startsWith("POLICY") || figure.startsWith("REVENUE"));
            assertThat(now).as("edition %s", edition).isEqualTo(registered(edition));
        }
    }

    private Map<String, Long> registered(String edition) {
        var figures = new TreeMap<String, Long>();
        for (var row : items(edition + "/estimates")) {
            figures.put(
                    "ESTIMATE " + row.get("line").asString() + " " + row.get("year"),
                    row.get("estimateSatang").asLong());
        }
        for (var row : items(edition + "/obligations")) {
            figures.put(
                    "INSTALMENT " + row.get("obligation").asString() + " " + row.get("year"),
                    row.get("instalmentSatang").asLong());
        }
        for (var row : items(edition + "/envelope")) {
            if (!row.get("ceilingSatang").isNull()) {
                figures.put(
                        "CEILING " + row.get("category").asString() + " " + row.get("year"),
                        row.get("ceilingSatang").asLong());
            }
        }
        return figures;
    }

    private FrameworkEvent random(SplittableRandom chance, FiscalYear base, Map<String, Long> known) {
        var year = base.plusYears(chance.nextInt(1, 4));
        var line = new LineCode("line-" + chance.nextInt(4));
        var satang = chance.nextInt(4) == 0 ? 0 : chance.nextLong(1, 1_000);
        return switch (chance.nextInt(5)) {
            case 0 -> new CeilingSet(framework, base, year, ExpenditureCategory.OPERATING, new Money(satang));
            case 1 ->
                new ObligationRecorded(
                        framework,
                        base,
                        new ObligationId("o-" + chance.nextInt(3)),
                        line,
                        description("รายการ " + line),
                        OFFICE_LETTER,
                        List.of(
                                new Instalment(year, new Money(satang)),
                                new Instalment(base.plusYears(4), Money.ZERO)));
            case 2 ->
                new PolicyChangeRecorded(
                        framework,
                        base,
                        new PolicyChangeId("p-" + chance.nextInt(1_000_000)),
                        "นโยบาย",
                        List.of(new PolicyEffect(year, ExpenditureCategory.SUBSIDY, -satang - 1)));
            default -> {
                var before = known.put(line + " " + year, satang);
                yield estimate(base, year, line, description("รายการ " + line), before == null ? 0 : before, satang);
            }
        };
    }

    private CeilingSet ceiling(long satang) {
        return new CeilingSet(framework, BASE, NEXT, ExpenditureCategory.OPERATING, new Money(satang));
    }

    private ForwardEstimateSet estimate(FiscalYear year, long from, long to) {
        return estimate(BASE, year, TRAVEL, from == 0 ? description("ค่าพาหนะ") : null, from, to);
    }

    private ForwardEstimateSet estimate(
            FiscalYear base, FiscalYear year, LineCode line, @Nullable LineDescription described, long from, long to) {
        return new ForwardEstimateSet(
                framework,
                base,
                year,
                line,
                described,
                new Money(from),
                new Money(to),
                Driver.priceIndex(new Money(to), 0),
                base.equals(BASE) ? null : ChangeCause.PRICE,
                null);
    }

    private JsonNode diff(String edition, String points) {
        var answer = reader.get(path + edition + "/diff?size=500" + points);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode items(String list) {
        return reader.get(path + list + "?size=500").json().get("items");
    }

    private static List<String> rows(JsonNode diff) {
        return diff.get("items")
                .valueStream()
                .map(row -> "%s %s %s %s>%s"
                        .formatted(
                                row.get("figure").asString(),
                                row.get("subject").asString(),
                                row.get("year"),
                                row.get("fromSatang"),
                                row.get("toSatang")))
                .toList();
    }

    private void happened(LocalDate on, FrameworkEvent... events) {
        feed.append(
                "MediumTermFramework",
                framework.toString(),
                version,
                List.of(events),
                Samples.by(PROPOSER, Role.POLICY_STAFF, on));
        version += events.length;
        feed.awaitAll();
    }
}
